use view_core::view;

pub fn unique(grid: &mut [[u8; 6]; 4]) {
    view!(mut grid[1..3]).fill(1);
}
