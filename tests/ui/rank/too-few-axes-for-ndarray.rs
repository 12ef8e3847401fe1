use ndarray::ArrayView3;
use view_core::view;

fn main() {
    let grid = [[1u8, 2], [3, 4]];
    let _ = ArrayView3::from(view!(grid));
}
