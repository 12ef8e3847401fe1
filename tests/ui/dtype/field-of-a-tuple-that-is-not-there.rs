use view_core::{view, Element};

#[derive(Element, Clone, Copy)]
struct Pair(u8, u16);

fn main() {
    let pairs = [Pair(1, 2); 3];
    let _ = view!(pairs.field(2));
}
