use view_core::{view, Element};

#[derive(Element, Clone, Copy)]
#[repr(C, packed)]
struct Record<T> {
    kind: u8,
    value: T,
}

fn main() {
    let row = [Record { kind: 1, value: 2u32 }; 3];
    let values = view!(row.field(value));
}
