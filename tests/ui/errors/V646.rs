use view_core::at;

fn main() {
    let grid = [[0u8; 6]; 4];
    let row = at!(grid[1]);
}
