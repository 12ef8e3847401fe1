use view_core::{view, Aligned, A2};

fn main() {
    let rows = Aligned::<A2, _>([[0u8; 3]; 9]);
    let _ = view!(rows[::3, ..2].as<u16>);
}
