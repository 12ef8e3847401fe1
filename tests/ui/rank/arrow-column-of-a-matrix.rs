use arrow_array::UInt32Array;
use view_core::view;

fn main() {
    let grid = [[1u32, 2], [3, 4]];
    // A matrix is a column of lists: `FixedSizeListArray::try_from`.
    let _ = UInt32Array::from(view!(grid).copy());
}
