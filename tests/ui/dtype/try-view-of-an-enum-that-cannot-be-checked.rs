use view_core::{try_view, Element};
use zerocopy::Immutable;

#[derive(Element, Immutable)]
#[repr(u8)]
enum Light {
    Red,
    Green,
}

fn main() {
    let bytes = [0u8; 8];
    let _ = try_view!(bytes.as<Light>);
}
