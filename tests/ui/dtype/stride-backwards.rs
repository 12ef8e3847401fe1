use view_core::{view, Aligned, A4};

fn main() {
    let rows = Aligned::<A4, _>([[0u8; 6]; 5]);
    let _ = view!(rows[::-1, ..4].as<u32>);
}
