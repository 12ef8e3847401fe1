use view_core::zerocopy::{FromBytes, Immutable, IntoBytes};
use view_core::Element;
use view_python::record;

#[derive(Element, FromBytes, IntoBytes, Immutable, Clone, Copy)]
#[zerocopy(crate = "view_core::zerocopy")]
#[repr(C)]
struct Point {
    x: f32,
    y: f32,
}
record!(Point { x, y, z });

fn main() {}
