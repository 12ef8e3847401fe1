use view_core::view;

fn main() {
    let plane = [[0u8; 8]; 8];
    let _ = view!(plane[1..] => [..3], [3..]);
}
