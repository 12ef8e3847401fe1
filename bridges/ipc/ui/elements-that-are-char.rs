use view_core::shape;
use view_ipc::Shared;

fn main() {
    let _shared = Shared::<char, shape![10]>::new([10]);
}
