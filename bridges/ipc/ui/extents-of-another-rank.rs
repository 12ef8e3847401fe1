use view_core::shape;
use view_ipc::Shared;

fn main() {
    let _ = Shared::<u8, shape![2, 5]>::new([10]);
}
