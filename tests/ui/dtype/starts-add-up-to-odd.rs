use view_core::{view, Aligned, A2};

fn main() {
    let bytes = Aligned::<A2, _>([0u8; 8]);
    let _ = view!(bytes[2..][1..5].as<i16>);
}
