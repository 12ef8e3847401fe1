use view_core::{view, Aligned, A4};

fn main() {
    let bytes = Aligned::<A4, _>([0u8; 8]);
    let i = bytes.len() / 4;
    let _ = view!(bytes[i..+2].as<u16>);
}
