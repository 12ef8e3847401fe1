use view_core::{view, Aligned, A2};

fn main() {
    let bytes = Aligned::<A2, _>([0u8; 3]);
    let _ = view!(bytes[1..3].as<i16>);
}
