use nalgebra::{Const, MatrixView, U1};
use view_core::view;

fn main() {
    let grid = [[1u8, 2, 3], [4, 5, 6]];
    // The matrix would have gaps of one element between its columns.
    let left: MatrixView<u8, Const<2>, Const<2>, U1, Const<3>> = view!(grid[.., ..2].T).try_into().unwrap();
    println!("{left:?}");
}
