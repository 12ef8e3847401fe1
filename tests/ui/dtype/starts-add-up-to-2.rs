use view_core::{view, Aligned, A16};

fn main() {
    let bytes = Aligned::<A16, _>([0u8; 8]);
    let _ = view!(bytes[1..][1..5].as<u32>);
}
