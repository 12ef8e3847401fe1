use nalgebra::Matrix2;
use view_core::view;

fn main() {
    let matrix = Matrix2::new(1u8, 2, 3, 4);
    let mut row = matrix.row(1);
    let _ = view!(mut row[0]);
}
