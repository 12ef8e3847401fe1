use nalgebra::{Const, MatrixView, U1};
use view_core::view;

fn main() {
    let grid = [[1u8, 2, 3], [4, 5, 6]];
    // nalgebra stores columns: it is right with `grid.T`.
    let rows: MatrixView<u8, Const<2>, Const<3>, U1, Const<1>> = view!(grid).try_into().unwrap();
    println!("{rows:?}");
}
