use view_core::view;

fn main() {
    let words = [0u8; 8];
    let start = view!(words.align[4, 8]);
}
