use view_core::{view, Element};
use zerocopy::{Immutable, TryFromBytes};

#[derive(Element, TryFromBytes, Immutable)]
#[repr(u8)]
enum Light {
    Red,
    Green,
}

fn main() {
    let bytes = [0u8; 8];
    let _ = view!(bytes.as<Light>);
}
