use view_core::{view, Element};
use zerocopy::{FromBytes, Immutable};

#[derive(Element, FromBytes, Immutable)]
struct Nothing;

fn main() {
    let bytes = [0u8; 8];
    let _ = view!(bytes.as<Nothing>);
}
