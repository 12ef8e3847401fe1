//! `view!(static …)` with a type that is known when code is generated: no type proves the alignment of a `u32`.

use zerocopy::{FromBytes, Immutable};
use view_core::{view, Element};

fn words<T: Element + FromBytes + Immutable>(bytes: &[u8; 16]) -> usize {
    view!(static bytes.as<T>).len()
}

fn main() {
    words::<zerocopy::big_endian::U32>(&[0; 16]);
    words::<u32>(&[0; 16]);
}
