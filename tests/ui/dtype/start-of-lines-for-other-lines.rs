use view_core::zerocopy::{FromBytes, Immutable, IntoBytes};
use view_core::{view, Element};

#[derive(Element, FromBytes, IntoBytes, Immutable)]
#[repr(C, align(128))]
struct Bytes([u8; 128]);

#[derive(Element, FromBytes, IntoBytes, Immutable)]
#[repr(C, align(128))]
struct Words([u32; 32]);

fn main() {
    let lines = [Words([0; 32]), Words([0; 32])];
    let _ = view!(lines.as<Bytes>);
}
