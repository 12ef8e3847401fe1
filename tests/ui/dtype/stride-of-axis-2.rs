use view_core::{view, Aligned, A8};

fn main() {
    let blocks = Aligned::<A8, _>([[[[0u8; 12]; 2]; 2]; 2]);
    let _ = view!(blocks[.., .., .., ..8].as<f64>);
}
