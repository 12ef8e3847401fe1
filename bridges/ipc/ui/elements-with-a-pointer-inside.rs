use view_core::{shape, Element};
use view_ipc::Shared;

#[derive(Element)]
#[repr(C)]
struct Node {
    value: usize,
    next: *const Node,
}

fn main() {
    let _shared = Shared::<Node, shape![10]>::new([10]);
}
