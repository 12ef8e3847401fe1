use view_core::view;

fn main() {
    const START: usize = 4;
    let grid = [[0u8; 6]; 4];
    let _ = view!(grid[{ START }::-1]);
}
