use view_core::{view, Element};
use zerocopy::{FromBytes, Immutable, IntoBytes};

#[derive(Element, FromBytes, IntoBytes, Immutable)]
struct Pixel([u8; 3]);

fn main() {
    let bytes = [0u8; 10];
    let _ = view!(bytes.as<Pixel>);
}
