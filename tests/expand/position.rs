use view_core::view;

pub fn position(grid: &[[u8; 6]; 4]) -> u8 {
    *view!(grid[1, -1])
}
