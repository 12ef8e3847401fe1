use view_core::{view, Aligned, A4};

fn main() {
    let blocks = Aligned::<A4, _>([[[0u8; 6]; 2]; 3]);
    let _ = view!(blocks[.., .., ..4].as<u32>);
}
