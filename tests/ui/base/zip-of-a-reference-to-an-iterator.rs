use view_core::{view, zip};

fn main() {
    let (grid, sums) = ([[1, 2], [3, 4]], [3, 7]);
    let mut rows = view!(grid).outer_iter();
    zip!(rows.by_ref(), sums => |row, sum| assert_eq!(row.sum::<i32>(), *sum));
}
