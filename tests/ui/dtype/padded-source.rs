use view_core::{view, Element};
use zerocopy::{FromBytes, Immutable};

#[derive(Element, FromBytes, Immutable, Clone, Copy)]
#[repr(C)]
struct Padded {
    small: u8,
    large: u16,
}

fn main() {
    let row = [Padded { small: 1, large: 2 }; 3];
    let _ = view!(row.as<u8>);
}
