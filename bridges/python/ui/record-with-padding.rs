use view_core::zerocopy::{FromBytes, Immutable, IntoBytes};
use view_core::Element;
use view_python::record;

#[derive(Element, FromBytes, IntoBytes, Immutable, Clone, Copy)]
#[zerocopy(crate = "view_core::zerocopy")]
#[repr(C)]
struct Padded {
    a: u8,
    b: u32,
}
record!(Padded { a, b });

fn main() {}
