use view_core::view;

pub fn values(grid: &[[u8; 6]; 4], i: usize, rows: &std::ops::Range<usize>) -> usize {
    view!(grid[(i)]).len() + view!(grid[(rows), (i)]).len() + view!(grid[.., (rows)]).len()
}
