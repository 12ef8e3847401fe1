use arrow_array::FixedSizeListArray;
use view_core::view;

fn main() {
    let row = [1u32, 2, 3];
    // A row is a column of numbers: `UInt32Array::from`.
    let _ = FixedSizeListArray::try_from(view!(row).copy());
}
