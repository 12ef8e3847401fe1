use view_core::view;

fn main() {
    let words = [0usize; 8];
    let _ = view!(words.as<&u8>);
}
