use view_core::view;

fn main() {
    let words = [0u16; 4];
    let _ = view!(words.as<u32>);
}
