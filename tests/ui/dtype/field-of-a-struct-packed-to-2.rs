use view_core::{view, Element};

#[derive(Element, Clone, Copy)]
#[repr(C, packed(2))]
struct Record {
    kind: u8,
    value: u32,
}

fn main() {
    let row = [Record { kind: 1, value: 2 }; 3];
    let _ = view!(row.field(value));
}
