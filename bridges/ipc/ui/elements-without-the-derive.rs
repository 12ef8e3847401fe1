use view_core::shape;
use view_ipc::Shared;

struct Point {
    _x: f32,
    _y: f32,
}

fn main() {
    let _shared = Shared::<Point, shape![10]>::new([10]);
}
