use view_core::view;

fn main() {
    let words = [0u64; 4];
    let _ = view!(words.as<u128>);
}
