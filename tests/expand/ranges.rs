use view_core::view;

pub fn ranges(grid: &[[u8; 6]; 4]) -> usize {
    view!(grid[1..4, ..-1]).len()
}
