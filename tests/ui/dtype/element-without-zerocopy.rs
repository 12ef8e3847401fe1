use view_core::{view, Element};

#[derive(Element)]
struct Pair {
    low: u16,
    high: u16,
}

fn main() {
    let words = [0_u16; 4];
    let pairs = view!(words.as<Pair>);
    assert_eq!(pairs[[0]].low, pairs[[0]].high);
}
