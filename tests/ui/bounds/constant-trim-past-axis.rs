use view_core::view;

fn main() {
    const BORDER: usize = 3;
    let grid = [[0u8; 6]; 4];
    let _ = view!(grid[{ BORDER }..-{ BORDER }]);
}
