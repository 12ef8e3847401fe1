use view_core::view;

fn main() {
    let grid = [[0u8; 6]; 4];
    let i = 1;
    let _ = view!(grid[i, i, i]);
}
