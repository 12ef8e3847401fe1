use nalgebra::{Const, MatrixViewMut};
use view_core::view;

fn main() {
    let mut grid = [[1u8, 2, 3], [4, 5, 6]];
    let mut turned: MatrixViewMut<u8, Const<3>, Const<2>, _, _> = view!(mut grid[::-1].T).try_into().unwrap();
    turned.fill(0);
}
