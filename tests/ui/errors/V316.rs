use view_core::zerocopy::{FromBytes, Immutable};
use view_core::{view, Element};

#[derive(Element, FromBytes, Immutable, Clone, Copy)]
#[repr(C)]
struct Padded {
    small: u8,
    large: u16,
}

fn main() {
    let mut words = [0u16; 4];
    let padded = view!(mut words.as<Padded>);
}
