use view_core::view;

fn main() {
    let grid = [[0u8; 4]; 3];
    let rows = 1..3;
    let _ = view!(grid[(&rows), 4]);
    let _ = view!(grid[3, (rows)]);
}
