use view_core::zerocopy::{FromBytes, Immutable, IntoBytes};
use view_core::Element;
use view_python::record;

#[derive(Element, FromBytes, IntoBytes, Immutable, Clone, Copy)]
#[zerocopy(crate = "view_core::zerocopy")]
#[repr(C)]
struct Wide {
    a: u128,
}
record!(Wide { a });

fn main() {}
