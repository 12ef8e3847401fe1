use view_core::try_view;

fn main() {
    let grid = [[0u8; 6]; 4];
    let _ = try_view!(grid[::0]);
}
