//! Elements without size, and repeated ones, can have more positions than memory has bytes. If they cannot be counted, that is an
//! error; no number wraps.

use crate::bases::forget;
use std::panic::{catch_unwind, AssertUnwindSafe};
use view_core::{
    broadcast_together, shape, try_broadcast_together, try_view, view, Array, Dyn, Element, Shape, ViewError,
};

/// 2^62 elements of one byte can be counted, four times as many cannot.
const QUARTER: usize = 1 << 62;
/// The same number.
type Quarter = [[(); 1 << 32]; 1 << 30];
const QUARTER_OF_UNITS: Quarter = [[(); 1 << 32]; 1 << 30];
/// The most elements that something in memory has.
const MOST: usize = isize::MAX as usize;

#[derive(Element, Clone, Copy)]
struct Tagged {
    number: u8,
    marks: Quarter,
}

#[test]
fn an_array_of_more_elements_than_can_be_counted_is_an_error() {
    let n = forget(QUARTER);
    let too_large = |made: Result<usize, ViewError>| assert_eq!(made, Err(ViewError::TooLarge));
    too_large(Array::<u8, shape![Dyn, Dyn]>::try_zeros_of([n, 4]).map(|a| a.as_slice().len()));
    too_large(Array::<u8, shape![Dyn, Dyn]>::try_full_of([4, n], 7).map(|a| a.as_slice().len()));
    too_large(Array::<u8, shape![Dyn, Dyn]>::try_from_fn_of([n, 8], |_| 0).map(|a| a.as_slice().len()));
    too_large(Array::<u8, shape![Dyn, Dyn]>::from_vec([n, 4], vec![]).map(|a| a.as_slice().len()));
    too_large(Array::<(), shape![Dyn, Dyn]>::try_zeros_of([n, 4]).map(|a| a.as_slice().len()));
    too_large(Array::<u8, shape![Dyn, Dyn, Dyn]>::try_zeros_of([n, n, n]).map(|a| a.as_slice().len()));
    too_large(Array::<u8, shape![4, Dyn]>::try_zeros_of([4, n]).map(|a| a.as_slice().len()));
}

#[test]
fn an_array_of_more_bytes_than_memory_has_is_an_error() {
    let n = forget(QUARTER);
    let too_large = |made: Result<usize, ViewError>| assert_eq!(made, Err(ViewError::TooLarge));
    too_large(Array::<u16, shape![Dyn]>::try_zeros_of([n]).map(|a| a.as_slice().len()));
    too_large(Array::<u8, shape![Dyn]>::try_zeros_of([2 * n]).map(|a| a.as_slice().len()));
    too_large(Array::<u64, shape![Dyn]>::try_from_fn_of([n / 4], |_| 0).map(|a| a.as_slice().len()));
}

#[test]
fn an_array_of_elements_without_size_is_not_found_to_have_as_many_as_overflow_saturates_to() {
    let found = Array::<(), shape![Dyn, Dyn]>::from_vec([2, usize::MAX], vec![(); usize::MAX]);
    assert_eq!(found.map(|_| ()), Err(ViewError::TooLarge));
    let row = Array::<(), shape![Dyn]>::from_vec([usize::MAX], vec![(); usize::MAX]);
    assert_eq!(row.map(|row| row.view().len()), Ok(usize::MAX));
}

#[test]
fn an_array_with_an_extent_of_0_is_empty_however_large_the_others_are() {
    let n = forget(usize::MAX);
    for extents in [[0, n, n], [n, 0, n], [n, n, 0]] {
        let array = Array::<u32, shape![Dyn, Dyn, Dyn]>::try_zeros_of(extents).unwrap();
        assert_eq!((array.shape(), array.view().len()), (extents, 0));
        assert_eq!(array.view().iter().next(), None);
    }
}

#[test]
fn positions_of_nested_arrays_without_size_can_be_counted() {
    let rows = vec![QUARTER_OF_UNITS; 1];
    assert_eq!(
        (view!(rows).shape(), view!(rows).len()),
        ([1, 1 << 30, 1 << 32], QUARTER)
    );
    assert_eq!(view!(rows.T[::2]).len(), QUARTER / 2);
    assert_eq!(view!(rows.reshape[_]).len(), QUARTER);
    assert_eq!(view!(rows).iter().nth(QUARTER - 1), Some(&()));
    let one = QUARTER_OF_UNITS;
    assert_eq!(
        (view!(one).len(), view!(one[1.., ::-2]).shape()),
        (QUARTER, [(1 << 30) - 1, 1 << 31])
    );
    let columns = [[0u8; 0]; 1 << 32];
    assert_eq!((view!(columns).shape(), view!(columns).len()), ([1 << 32, 0], 0));
    assert_eq!(view!(columns[1..]).shape(), [(1 << 32) - 1, 0]);
    assert_eq!(
        view!(columns)
            .outer_iter()
            .nth((1 << 32) - 1)
            .map(|row| row.len()),
        Some(0)
    );
}

#[test]
fn nested_arrays_without_size_that_cannot_be_counted_are_no_base() {
    for n in [2, 4, 5, 1 << 10] {
        let rows = vec![QUARTER_OF_UNITS; forget(n)];
        let said =
            catch_unwind(AssertUnwindSafe(|| view!(rows).len())).map_err(|said| said.downcast().unwrap());
        let text: Result<usize, Box<String>> = said;
        assert_eq!(*text.unwrap_err(), ViewError::TooLarge.to_string(), "{n}");
        assert_eq!(try_view!(rows).err(), Some(ViewError::TooLarge), "{n}");
        let mut rows = rows;
        assert_eq!(try_view!(mut rows[0]).err(), Some(ViewError::TooLarge), "{n}");
        assert_eq!(
            try_view!(mut rows => [..1], [1..]).err(),
            Some(ViewError::TooLarge),
            "{n}"
        );
        let mut few = [[[(); 1 << 32]; 1 << 30]; 1];
        assert_eq!(
            view!(mut few[..forget(1)]).try_assign(&rows),
            Err(ViewError::TooLarge),
            "{n}"
        );
        let rows = &mut vec![[[(); 1 << 31]; 1 << 31]; forget(n)][..];
        assert_eq!(try_view!(rows[0]).err(), Some(ViewError::TooLarge), "{n}");
        assert!(
            catch_unwind(AssertUnwindSafe(|| view!(mut rows).len())).is_err(),
            "{n}"
        );
    }
}

#[test]
fn fields_without_size_that_cannot_be_counted_are_an_error() {
    let one = vec![
        Tagged {
            number: 3,
            marks: QUARTER_OF_UNITS
        };
        forget(1)
    ];
    assert_eq!(view!(one.field(marks)).shape(), [1, 1 << 30, 1 << 32]);
    let five = vec![
        Tagged {
            number: 3,
            marks: QUARTER_OF_UNITS
        };
        forget(5)
    ];
    assert_eq!(view!(five.field(number)).to_vec(), [3; 5]);
    assert_eq!(try_view!(five.field(marks)).err(), Some(ViewError::TooLarge));
    assert!(catch_unwind(|| view!(five.field(marks)).len()).is_err());
    let mut five = five;
    assert_eq!(
        try_view!(mut five => .field(number), .field(marks)).err(),
        Some(ViewError::TooLarge)
    );
    let both = AssertUnwindSafe(|| view!(mut five => .field(number), .field(marks)).1.len());
    assert!(catch_unwind(both).is_err());
}

#[test]
fn a_broadcast_has_as_many_bytes_as_can_be_counted() {
    let n = forget(QUARTER);
    let (byte, word) = ([1u8], [1u64]);
    let v = view!(byte.broadcast[n]);
    assert_eq!(
        (v.len(), v.size_bytes(), v.iter().len()),
        (QUARTER, QUARTER, QUARTER)
    );
    assert_eq!(
        (v.iter().nth(n - 1), v.get([n - 1]), v.get([n])),
        (Some(&1), Some(&1), None)
    );
    assert_eq!(try_view!(byte.broadcast[n, 3]).err(), Some(ViewError::TooLarge));
    assert_eq!(try_view!(byte.broadcast[n, n]).err(), Some(ViewError::TooLarge));
    assert_eq!(
        try_view!(byte.broadcast[(MOST + 1)]).err(),
        Some(ViewError::TooLarge)
    );
    assert_eq!(try_view!(byte.broadcast[(MOST)]).map(|v| v.len()), Ok(MOST));
    // 2^65 bytes.
    assert_eq!(try_view!(word.broadcast[n]).err(), Some(ViewError::TooLarge));
    assert_eq!(
        try_view!(word.broadcast[(n / 4)]).err(),
        Some(ViewError::TooLarge)
    );
    assert_eq!(
        try_view!(word.broadcast[(n / 8)]).map(|v| v.size_bytes()),
        Ok(QUARTER)
    );
    assert_eq!(view!(byte.broadcast[4611686018427387904]).len(), QUARTER);
}

#[test]
fn an_empty_broadcast_has_extents_that_can_be_counted() {
    let (byte, n) = ([1u8], forget(QUARTER));
    assert_eq!(try_view!(byte.broadcast[0, n]).map(|v| v.len()), Ok(0));
    for found in [
        try_view!(byte.broadcast[0, n, 3]).map(|v| v.len()),
        try_view!(byte.broadcast[n, 0, n]).map(|v| v.len()),
        try_view!(byte.broadcast[n, 3, 0]).map(|v| v.len()),
    ] {
        assert_eq!(found, Err(ViewError::TooLarge));
    }
}

#[test]
fn two_views_together_have_as_many_bytes_as_can_be_counted() {
    let n = forget(1 << 31);
    let (bytes, words) = (vec![(); n], vec![[1u64]; 1]);
    let wide = view!(bytes).broadcast_to::<shape![Dyn, Dyn]>([n, n]);
    let found = try_broadcast_together(wide, view!(words)).map(|(a, b)| (a.len(), b.len()));
    assert_eq!(found, Err(ViewError::TooLarge));
    let (a, b) = broadcast_together(view!(bytes), view!(words));
    assert_eq!((a.len(), b.size_bytes()), (n, 8 * n));
}

#[test]
fn windows_that_cannot_be_counted_are_an_error() {
    let units = vec![(); forget(MOST)];
    assert_eq!(view!(units.windows[1]).shape(), [MOST, 1]);
    let k = forget(MOST);
    assert_eq!(view!(units.windows[k]).shape(), [1, MOST]);
    assert_eq!(try_view!(units.windows[(k / 2)]).err(), Some(ViewError::TooLarge));
    assert_eq!(try_view!(units.windows[2]).err(), Some(ViewError::TooLarge));
    assert!(try_view!(units.windows[(k + 1)]).is_err());
    assert!(try_view!(units.tiles[(k + 1)]).is_err());
    assert_eq!(view!(units.tiles[(k / 7)]).shape(), [7, MOST / 7]);
}

#[test]
fn an_empty_view_with_large_extents_is_not_cast_beyond_them() {
    let (none, n) = (Vec::<u64>::new(), forget(QUARTER));
    let wide = view!(none.reshape[0, n]);
    assert_eq!(try_view!(wide.as<u8>).err(), Some(ViewError::TooLarge));
    assert_eq!(try_view!(wide.as<i64>).map(|v| v.shape()), Ok([0, QUARTER]));
    let wide = view!(none.reshape[n, 0]);
    assert_eq!(try_view!(wide.as<u8>).map(|v| v.shape()), Ok([QUARTER, 0]));
}

#[test]
fn a_reshape_counts_without_a_wrap() {
    let (units, n) = (vec![(); forget(1 << 32)], forget(1 << 33));
    // The product is 2^66, which is 0 modulo 2^64.
    assert!(try_view!(units.reshape[n, n]).is_err());
    assert!(try_view!(units.reshape[n, n, _]).is_err());
    assert_eq!(view!(units.reshape[1073741824, _]).shape(), [1 << 30, 4]);
    let none = Vec::<u8>::new();
    assert!(try_view!(none.reshape[n, n]).is_err());
    assert_eq!(view!(none.reshape[n, 0, n]).len(), 0);
}

#[test]
fn lanes_that_cannot_be_counted_panic() {
    let n = forget(1 << 32);
    let none = Array::<u8, shape![Dyn, Dyn, Dyn]>::try_zeros_of([n, n, 0]).unwrap();
    assert_eq!(none.view().lanes::<1>().len(), 0);
    let said = catch_unwind(AssertUnwindSafe(|| none.view().lanes::<2>().len())).unwrap_err();
    assert_eq!(
        *said.downcast::<String>().unwrap(),
        ViewError::TooLarge.to_string()
    );
}

#[test]
fn a_selection_that_cannot_be_counted_is_an_error() {
    let units = vec![(); forget(MOST)];
    let square = view!(units.reshape[1, _]);
    assert_eq!(
        square.try_select(0, &[0, 0, 0, 0, 0]).map(|array| array.shape()),
        Err(ViewError::TooLarge)
    );
    assert_eq!(view!(units).select(0, &[MOST - 1, 0]).shape(), [2]);
}

/// The number of elements of a shape, where it is static.
fn static_len<S: Shape>() -> Option<usize> {
    S::LEN
}

#[test]
fn the_number_of_elements_of_a_type_is_computed_without_a_wrap() {
    assert_eq!(static_len::<shape![4611686018427387904, 4]>(), Some(usize::MAX));
    assert_eq!(static_len::<shape![0, 4611686018427387904, 4]>(), Some(0));
    assert_eq!(static_len::<shape![4611686018427387904, 4, 0]>(), Some(0));
    assert_eq!(static_len::<shape![4611686018427387904, Dyn, 4]>(), None);
}

#[test]
fn as_many_positions_as_memory_has_bytes_can_be_counted() {
    let byte = [7u8];
    let v = view!(byte.broadcast[9223372036854775807]);
    assert_eq!((v.len(), v[[MOST - 1]]), (MOST, 7));
}
