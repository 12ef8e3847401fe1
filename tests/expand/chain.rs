use view_core::view;

pub fn chain(grid: &[[u8; 6]; 4]) -> usize {
    view!(grid[1..][.., ::2][0]).len()
}
