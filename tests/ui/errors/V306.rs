use view_core::zerocopy::{FromBytes, Immutable, IntoBytes};
use view_core::{view, Aligned, Element, A64};

#[derive(Element, FromBytes, IntoBytes, Immutable)]
#[repr(C, align(128))]
struct Line([u8; 128]);

fn main() {
    let bytes = Aligned::<A64, _>([0u8; 256]);
    let lines = view!(bytes.as<Line>);
}
