use view_core::zerocopy::{FromBytes, Immutable, IntoBytes};
use view_core::{shape, Dyn, Element};
use view_python::PyView;

#[derive(Element, FromBytes, IntoBytes, Immutable, Clone, Copy)]
#[zerocopy(crate = "view_core::zerocopy")]
#[repr(C)]
struct Point {
    x: f32,
    y: f32,
}

fn main() {
    let _ = |_: PyView<Point, shape![Dyn]>| ();
}
