use nalgebra::{Const, VectorView};
use view_core::view;

fn main() {
    let grid = [[1u8, 2, 3], [4, 5, 6]];
    let column: VectorView<u8, Const<2>> = view!(grid[.., 1]).try_into().unwrap();
    println!("{column:?}");
}
