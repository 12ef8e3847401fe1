// The attribute runs after the derive, which saw a struct whose fields are aligned.
use view_core::{view, Element};

#[derive(Element, Clone, Copy)]
#[attributes::under(#[repr(packed)])]
struct Record {
    kind: u8,
    value: u32,
}

fn main() {
    let row = [Record { kind: 1, value: 2 }; 3];
    println!("{}", view!(row.field(value))[[1]]);
}
