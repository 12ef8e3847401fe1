use nalgebra::{DVector, Matrix2};
use view_core::view;

fn main() {
    let mut matrix = Matrix2::new(1u8, 2, 3, 4);
    let row = view!(matrix[0]);
    matrix[(0, 1)] = 0;
    println!("{row:?}");
    let mut vector = DVector::from_element(3, 1u8);
    let head = view!(mut vector[..2, 0]);
    vector.fill(0);
    drop(head);
}
