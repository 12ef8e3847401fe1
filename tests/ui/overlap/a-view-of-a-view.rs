use view_core::view;

fn main() {
    let mut plane = [[0; 6]; 4];
    let mut part = view!(mut plane[1.., ::2]);
    let _ = view!(mut part => [.., ..2], [.., 1..]);
}
