use arrow_array::{types::Float32Type, ArrayRef, FixedSizeListArray, Int32Array, UInt32Array};
use arrow_buffer::{Buffer, MutableBuffer, ScalarBuffer};
use std::sync::Arc;
use view_core::{shape, view, ArrowValue, Dyn, View, ViewError};

fn lists_of<T: ArrowValue>(rows: View<T, shape![Dyn, 2]>) -> Result<FixedSizeListArray, ViewError> {
    rows.copy().try_into()
}

fn main() {
    let column = FixedSizeListArray::from_iter_primitive::<Float32Type, _, _>([Some([Some(1.0), None])], 2);
    let rows: View<f32, shape![Dyn, 2]> = View::try_from(&column).unwrap();
    assert_eq!(rows[[0, 0]], 1.0);

    let mut bytes = MutableBuffer::from_len_zeroed(8);
    view!(mut bytes[..4]).fill(1);
    let head = view!(bytes[..4]);
    assert_eq!(head.len(), 4);
    bytes.resize(1024, 0);
    let bytes = Buffer::from(bytes);
    assert_eq!(view!(bytes.align[4].as<f32>).len(), 256);

    let numbers = ScalarBuffer::from(vec![1u32, 2, 3]);
    let tail = view!(numbers[1..]);
    assert_eq!(tail[[0]], 2);
    let mut numbers = numbers.into_inner().into_mutable().unwrap();
    numbers.as_slice_mut().fill(0);

    let column: ArrayRef = Arc::new(Int32Array::from(vec![1, 2, 3]));
    let column = View::<i32, shape![Dyn]>::try_from(&column).unwrap();
    assert_eq!(view!(column[1..]).to_vec(), [2, 3]);

    let grid = [[1u32, 2], [3, 4]];
    assert_eq!(ScalarBuffer::from(view!(grid[.., 0]).copy())[1], 3);
    assert_eq!(FixedSizeListArray::try_from(view!(grid).copy()).unwrap().value_length(), 2);
    assert_eq!(UInt32Array::from(view!(grid[1]).copy()).len(), 2);

    let flags = vec![[1u8, 0], [0, 1]];
    assert_eq!(lists_of(view!(flags)).unwrap().value_length(), 2);
}
