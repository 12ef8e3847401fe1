use view_core::shape;
use view_ipc::Shared;

fn main() {
    let _shared = Shared::<String, shape![10]>::new([10]);
}
