use view_core::view;

fn main() {
    let mut row = [0; 8];
    let _ = view!(mut row => [..4], [-5..]);
}
