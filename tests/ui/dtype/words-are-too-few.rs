use view_core::view;

fn main() {
    let words = [0u16; 3];
    let _ = view!(words.as<">u4">);
}
