use view_core::view;

fn main() {
    let mut number = 7i32;
    let _ = view!(mut number[..]);
}
