use view_core::{view, Aligned, A4};

fn main() {
    let row = Aligned::<A4, _>([0u8; 2999]);
    let part = view!(row[1..]);
}
