use view_core::{view, Aligned, A4};

fn main() {
    let bytes = Aligned::<A4, _>([0u8; 8]);
    let words = view!(bytes[2..].align[4]);
}
