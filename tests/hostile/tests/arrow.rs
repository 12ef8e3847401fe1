//! Buffers and columns of Arrow that are cut, shared, grown and taken over by its own methods: their views stay inside them.

#![forbid(unsafe_code)]

use arrow_array::{Array as _, ArrayRef, FixedSizeListArray, Int32Array};
use arrow_buffer::{Buffer, MutableBuffer, ScalarBuffer};
use hostile::lent::Lent;
use std::sync::Arc;
use view_core::{shape, try_view, view, Array, Dyn, View, ViewError};

#[test]
fn whatever_arrow_does_to_a_column_its_views_stay_inside() {
    let cube =
        Array::<i32, shape![Dyn, Dyn, Dyn]>::try_from_fn_of([4, 3, 2], |[i, j, k]| (6 * i + 2 * j + k) as i32);
    let column = FixedSizeListArray::try_from(cube.unwrap()).unwrap();
    let numbers: &FixedSizeListArray = column.values().as_any().downcast_ref().unwrap();
    let numbers: &Int32Array = numbers.values().as_any().downcast_ref().unwrap();
    let lent = Lent::items(numbers.values());
    for first in 0..=4 {
        for count in 0..=4 - first {
            let part: ArrayRef = Arc::new(column.slice(first, count));
            let all = View::<i32, shape![Dyn, Dyn, Dyn]>::try_from(&part).unwrap();
            lent.hold(&all);
            assert_eq!(all.shape(), [count, 3, 2]);
            match View::<i32, shape![2, 3, 2]>::try_from(&part) {
                Ok(two) => lent.hold(&two),
                Err(error) => assert_eq!(
                    error,
                    ViewError::Shape {
                        axis: 0,
                        expected: 2,
                        found: count
                    }
                ),
            }
            assert!(View::<i32, shape![Dyn, 2, 3]>::try_from(&part).is_err());
            assert!(View::<u32, shape![Dyn, 3, 2]>::try_from(&part).is_err());
            assert!(View::<i32, shape![Dyn, 6]>::try_from(&part).is_err());
            assert!(View::<i32, shape![]>::try_from(&part).is_err());
        }
    }
    // The lists have no values, and more rows than memory has bytes.
    let rows = usize::MAX / 2;
    let none = Array::<i32, shape![Dyn, 0]>::try_zeros_of([rows, 0]).unwrap();
    let none = FixedSizeListArray::try_from(none).unwrap();
    let there = View::<i32, shape![Dyn, 0]>::try_from(&none);
    assert_eq!(there.map(|view| view.len()).err(), Some(ViewError::TooLarge));
}

#[test]
fn buffers_that_are_shared_grown_and_taken_over() {
    let mut own = MutableBuffer::from_len_zeroed(10);
    for len in [10, 0, 1000, 3] {
        own.resize(len, 1);
        Lent::items(own.as_slice()).hold(&view!(own));
        Lent::items(own.as_slice()).hold_unique(&view!(mut own));
        own.shrink_to_fit();
        Lent::items(own.as_slice()).hold_unique(&view!(mut own));
    }
    let mut other = MutableBuffer::new(0);
    std::mem::swap(&mut own, &mut other);
    Lent::items(own.as_slice()).hold_unique(&view!(mut own));
    let shared = Buffer::from(other);
    let odd = shared.slice(1);
    let view = view!(odd);
    Lent::items(&odd[..]).hold(&view);
    // The other owner lets go, and nobody gets the memory.
    assert!(shared.into_mutable().is_err());
    assert_eq!(view.to_vec(), [1; 2]);
    let _ = try_view!(odd.align[2].as<u16>);
    let numbers = ScalarBuffer::<u8>::from(odd.clone());
    Lent::items(&odd[..]).hold(&view!(numbers));
    let array: Arc<Int32Array> = Arc::new(vec![1, 2, 3].into());
    let view = view!(array[1..]);
    Lent::items(array.values()).hold(&view);
    let copy = Arc::clone(&array);
    assert!(Arc::unwrap_or_clone(copy).into_builder().is_err());
    assert_eq!(view.to_vec(), [2, 3]);
}
