use view_core::{view, Element};

#[derive(Element)]
struct Pair {
    first: u8,
    second: u8,
}

fn main() {
    let bytes = [0u8; 8];
    let _ = view!(bytes.as<Pair>);
}
