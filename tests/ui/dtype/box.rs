use view_core::view;

fn main() {
    let words = [0_u64; 4];
    let _ = view!(words.as<Box<u8>>);
}
