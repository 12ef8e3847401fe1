use view_core::view;

fn main() {
    let mut grid = [[1i16, 2, 3], [4, 5, 6]];
    let mut column = view!(mut grid[.., 1]);
    column.with_c(|_| column[[0]] = 7);
}
