use view_core::zerocopy::{FromBytes, Immutable, IntoBytes};
use view_core::Element;

#[derive(Element, FromBytes, IntoBytes, Immutable)]
#[repr(C)]
struct Sample {
    level: u16,
    flag: u8,
}

fn main() {}
