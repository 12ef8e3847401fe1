use view_core::view;

fn main() {
    let grid = [[0u8; 6]; 4];
    let cell = view!(grid[1, 2]);
    let _ = view!(cell[0]);
}
