//! Views of memory behind a pointer.

use std::ptr::NonNull;
use view_core::{shape, view, Dyn, DynLayout, RowMajor, View, ViewMut};

#[test]
fn a_pointer_to_rows_is_read_and_written() {
    let mut data = [0u8, 1, 2, 3, 4, 5];
    let first = NonNull::from(&mut data).cast::<u8>();
    // SAFETY: the six elements are borrowed by nobody else while this view lives.
    let v = unsafe { View::<u8, shape![Dyn, 3], RowMajor>::from_row_major_parts(first, [2, 3]) }.unwrap();
    assert_eq!(v, [[0, 1, 2], [3, 4, 5]]);
    // SAFETY: as above, and the shared view is no longer used.
    let v = unsafe { ViewMut::<u8, shape![Dyn, 3], RowMajor>::from_row_major_parts(first, [2, 3]) };
    let mut v = v.unwrap();
    v[[1, 2]] = 6;
    v[[0, 1]] = 0;
    assert_eq!(v, [[0, 0, 2], [3, 4, 6]]);
    assert_eq!(data, [0, 0, 2, 3, 4, 6]);
}

#[test]
fn a_pointer_with_a_stride_of_zero_repeats_its_elements() {
    let data = [7u8, 8, 9];
    let first = NonNull::from(&data).cast::<u8>();
    // SAFETY: all positions are elements of the array.
    let v = unsafe { View::<u8, shape![Dyn, 3], DynLayout>::from_strided_parts(first, [4, 3], [0, 1]) };
    let v = v.unwrap();
    assert_eq!(v, [data; 4]);
    assert!(v.is_overlapping());
}

#[test]
fn elements_of_a_column_major_owner_are_read_as_bytes() {
    let list: Vec<u16> = (0..15).map(|n| 0x0100 * n + 20 + n).collect();
    // Three rows and five columns, one column behind the other.
    let v = view!(list.reshape[5, 3].T);
    let first = NonNull::from(&list[..]).cast::<u8>();
    let [row, column] = v.strides();
    // SAFETY: the positions are the bytes of the elements of `v`.
    let bytes =
        unsafe { View::<u8, shape![3, Dyn, 2], _>::from_strided_parts(first, [3, 5, 2], [row, column, 1]) };
    let bytes = bytes.unwrap();
    for i in 0..3 {
        for j in 0..5 {
            assert_eq!(view!(bytes[i, j]), list[3 * j + i].to_ne_bytes());
        }
    }
}

#[test]
fn elements_without_size_keep_shape_and_address() {
    #[derive(view_core::Element)]
    struct Unit;
    let units = vec![[(); 250]; 250];
    let v = view!(units);
    let first = NonNull::new(v.as_ptr().cast_mut()).unwrap().cast::<Unit>();
    // SAFETY: a `Unit` has no bytes, and the pointer is aligned for it.
    let other = unsafe { View::<Unit, shape![Dyn, 250], RowMajor>::from_row_major_parts(first, v.shape()) };
    let other = other.unwrap();
    assert_eq!((other.shape(), other.len()), (v.shape(), 62_500));
    assert_eq!(other.as_ptr().addr(), v.as_ptr().addr());
}
