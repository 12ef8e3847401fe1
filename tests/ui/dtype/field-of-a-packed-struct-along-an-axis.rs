use view_core::{view, Aligned, Element, A4};

#[derive(Element, Clone, Copy)]
#[repr(C, packed)]
struct Record {
    value: u32,
    kind: u8,
}

fn main() {
    let row = Aligned::<A4, _>([Record { value: 2, kind: 1 }; 3]);
    let _ = view!(row.field(value));
}
