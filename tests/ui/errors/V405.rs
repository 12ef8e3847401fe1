use view_core::view;

fn main() {
    let grid = [[0u8; 6]; 4];
    let (above, below) = view!(grid => [..2], [2..]);
}
