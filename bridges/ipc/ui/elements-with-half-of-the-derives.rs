use view_core::{shape, Element};
use view_ipc::Shared;

#[derive(Element)]
#[repr(C)]
struct Point {
    x: f32,
    y: f32,
}

fn main() {
    let _shared = Shared::<Point, shape![10]>::new([10]);
}
