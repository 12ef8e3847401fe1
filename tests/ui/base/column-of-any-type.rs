use arrow_array::{ArrayRef, Int32Array};
use std::sync::Arc;
use view_core::view;

fn main() {
    let column: ArrayRef = Arc::new(Int32Array::from(vec![1, 2, 3]));
    // Its type and its rank are not known: `View::<i32, shape![Dyn]>::try_from(&column)`.
    let _ = view!(column[1..]);
}
