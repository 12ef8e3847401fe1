use view_core::view;

fn main() {
    let mut row = [0; 8];
    let (left, right) = view!(mut row => [..5], [4..]);
}
