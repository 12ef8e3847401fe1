use view_core::{view, Aligned, A4};

fn main() {
    let rows = Aligned::<A4, _>([[0u8; 6]; 4]);
    let words = view!(rows[.., ..4].as<u32>);
}
