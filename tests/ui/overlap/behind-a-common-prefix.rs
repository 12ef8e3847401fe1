use view_core::view;

fn main() {
    let mut plane = [[0u8; 8]; 8];
    let _ = view!(mut plane.T[1..] => [..3], [2..]);
    let _ = view!(mut plane[..3] => [2], [3]);
    let _ = view!(mut plane[..9] => [2], [3]);
}
