use view_core::view;

fn main() {
    let numbers = [1u8, 2].iter();
    let _ = view!(numbers[..]);
}
