use view_core::view;

fn main() {
    let words = [0u32; 8];
    let _ = view!(words.as<char>);
}
