use view_core::view;

fn main() {
    let grid = [[0u8; 6]; 4];
    let mask = [true, false, true, false];
    let _ = view!(grid[&mask]);
}
