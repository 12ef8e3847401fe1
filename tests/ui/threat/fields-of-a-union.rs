// The attribute runs after the derive, which saw a struct.
use view_core::{view, Element};

#[derive(Element)]
#[attributes::as_union]
#[repr(C)]
struct Pair {
    number: u64,
    text: &'static str,
}

fn main() {
    let mut row = [Pair { text: "x" }];
    view!(mut row.field(number)).fill(7);
    println!("{}", view!(row.field(text))[[0]]);
}
