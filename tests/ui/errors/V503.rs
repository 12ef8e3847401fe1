use view_core::view;

fn main() {
    let grid = [[0u8; 2999]; 2];
    let row = view!(grid[0]);
}
