use arrow_array::{types::Float32Type, FixedSizeListArray};
use view_core::view;

fn main() {
    let column = FixedSizeListArray::from_iter_primitive::<Float32Type, _, _>([Some([Some(1.0), None])], 2);
    // Their values may be of any type: `View::<f32, shape![Dyn, 2]>::try_from(&column)`.
    let _ = view!(column[0]);
}
