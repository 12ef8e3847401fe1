//! Fields of packed structs, whose alignment depends on strides.

use view_core::{view, Aligned, Element, A4};

#[derive(Element, Clone, Copy)]
#[repr(C, packed)]
struct Record {
    time: u32,
    value: u32,
    kind: u8,
}

fn main() {
    let records = Aligned::<A4, _>([Record { time: 1, value: 2, kind: 3 }; 8]);
    let step = 4;
    let every = view!(records[::step]);
    let _ = view!(static every.field(value));
}
