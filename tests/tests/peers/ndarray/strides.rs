//! Slices seen through extents and strides that the caller states: which of them fit, and what they lead to.

use view_core::{view, View, ViewError, ViewMut};

/// Strides of elements of four bytes.
fn fours<const RANK: usize>(elements: [isize; RANK]) -> [isize; RANK] {
    elements.map(|stride| 4 * stride)
}

#[test]
fn a_slice_without_elements_is_one_axis_of_none() {
    let mut none: [f32; 0] = [];
    let v = View::from_strides(&none, 0, [0], [4]).unwrap();
    assert_eq!((v.shape(), v.len(), v.iter().next()), ([0], 0, None));
    assert!(ViewMut::from_strides(&mut none, 0, [0], [4]).is_ok());
}

#[test]
fn no_axes_need_one_element() {
    let none: [f32; 0] = [];
    assert_eq!(
        View::from_strides(&none, 0, [], []).err(),
        Some(ViewError::Outside {
            element: 0,
            length: 0
        })
    );
    assert_eq!(*View::from_strides(&[2.5], 0, [], []).unwrap(), 2.5);
    assert_eq!(*View::from_strides(&[2.5, 3.5], 0, [], []).unwrap(), 2.5);
    assert_eq!(*View::from_strides(&[2.5, 3.5], 1, [], []).unwrap(), 3.5);
}

#[test]
fn two_elements_are_a_column_or_a_row() {
    let two = [7i32, 8];
    let column = View::from_strides(&two, 0, [2, 1], fours([1, 1])).unwrap();
    assert_eq!(column, [[7], [8]]);
    let row = View::from_strides(&two, 0, [1, 2], fours([2, 1])).unwrap();
    assert_eq!(row, [[7, 8]]);
}

#[test]
fn one_long_axis_has_strides_of_either_order() {
    let three = [4i32, 5, 6];
    for strides in [[1, 1, 1], [1, 3, 3]] {
        let v = View::from_strides(&three, 0, [3, 1, 1], fours(strides)).unwrap();
        assert_eq!(
            (v, v.strides()),
            (view!(([[[4]], [[5]], [[6]]])).into_dyn(), fours(strides))
        );
        assert_eq!(v.try_as_slice(), Some(&three[..]));
    }
    let v = View::from_strides(&three, 0, [1, 1, 3], fours([1, 1, 1])).unwrap();
    assert_eq!(v, [[[4, 5, 6]]]);
}

#[test]
fn positions_may_leave_gaps_in_a_longer_slice() {
    let six = [10i32, 11, 12, 13, 14, 15];
    let v = View::from_strides(&six, 0, [2, 1, 1], fours([2, 2, 1])).unwrap();
    assert_eq!(v, [[[10]], [[12]]]);
    let v = View::from_strides(&six, 1, [1, 2, 1], fours([2, 2, 1])).unwrap();
    assert_eq!(v, [[[11], [13]]]);
    let past = View::from_strides(&six, 2, [1, 3, 1], fours([2, 2, 1])).err();
    assert_eq!(
        past,
        Some(ViewError::Outside {
            element: 6,
            length: 6
        })
    );
}

#[test]
fn no_positions_and_single_positions_leave_strides_free() {
    let none: [i32; 0] = [];
    let v = View::from_strides(&none, 0, [4, 0], fours([0, 1])).unwrap();
    assert_eq!((v.shape(), v.len()), ([4, 0], 0));
    let mut one = [9i32];
    assert_eq!(View::from_strides(&one, 0, [1, 1], fours([0, 1])).unwrap(), [[9]]);
    let mut v = ViewMut::from_strides(&mut one, 0, [1, 1], fours([0, -7])).unwrap();
    v[[0, 0]] = 1;
    assert_eq!(one, [1]);
}

#[test]
fn a_unique_view_has_no_element_twice() {
    let mut three = [1i32, 2, 3];
    for (extents, strides) in [
        ([2, 2], [1, 0]),
        ([2, 2], [0, 1]),
        ([2, 3], [0, 1]),
        ([2, 2], [1, 1]),
    ] {
        let refused = ViewMut::from_strides(&mut three, 0, extents, fours(strides)).err();
        assert_eq!(refused, Some(ViewError::Repeated), "{strides:?}");
    }
}

#[test]
fn a_shared_view_may_have_elements_twice() {
    let three = [1i32, 2, 3];
    let rows = View::from_strides(&three, 0, [4, 3], fours([0, 1])).unwrap();
    assert_eq!(rows, [three; 4]);
    let windows = View::from_strides(&three, 0, [2, 2], fours([1, 1])).unwrap();
    assert_eq!(windows, [[1, 2], [2, 3]]);
}

#[test]
fn one_slice_in_several_orders() {
    let list: Vec<i32> = (0..24).collect();
    let see = |offset, strides| View::from_strides(&list, offset, [2, 3, 4], fours(strides)).unwrap();
    let (rows, columns) = (see(0, [12, 4, 1]), see(0, [1, 2, 6]));
    let (upwards, mixed) = (see(8, [12, -4, 1]), see(0, [4, 8, 1]));
    for i in 0..2 {
        for j in 0..3 {
            for k in 0..4 {
                let (at, whole) = ([i, j, k], |n: usize| n as i32);
                assert_eq!(rows[at], whole(12 * i + 4 * j + k));
                assert_eq!(columns[at], whole(i + 2 * j + 6 * k));
                assert_eq!(upwards[at], whole(12 * i + 4 * (2 - j) + k));
                assert_eq!(mixed[at], whole(4 * i + 8 * j + k));
            }
        }
    }
    assert_eq!(columns, view!(list.reshape[4, 3, 2].T).into_dyn());
    assert_eq!(mixed.strides(), [16, 32, 4]);
}

#[test]
fn every_second_element_of_a_longer_slice() {
    let pairs: Vec<i32> = (0..12).flat_map(|n| [n, -1]).collect();
    let v = View::from_strides(&pairs, 0, [3, 2, 2], fours([8, 4, 2])).unwrap();
    assert_eq!(v.strides(), [32, 16, 8]);
    assert!(v.iter().copied().eq(0..12));
    assert!(!v.is_contiguous());
}

#[test]
fn an_axis_that_goes_backwards_starts_at_its_offset() {
    let list: Vec<i32> = (0..12).collect();
    let step = fours([1, -4, 2]);
    let v = View::from_strides(&list, 8, [2, 3, 2], step).unwrap();
    assert_eq!(v, [[[8, 10], [4, 6], [0, 2]], [[9, 11], [5, 7], [1, 3]]]);
    assert_eq!(v.as_ptr(), &raw const list[8]);
    let v = View::from_strides(&list, 0, [2, 1, 2], step).unwrap();
    assert_eq!(v, [[[0, 2]], [[1, 3]]]);
    let v = View::from_strides(&list, 0, [2, 0, 2], step).unwrap();
    assert_eq!((v.shape(), v.as_ptr()), ([2, 0, 2], list.as_ptr()));
    assert_eq!(
        View::from_strides(&list, 7, [2, 3, 2], step).err(),
        Some(ViewError::Outside {
            element: -1,
            length: 12
        })
    );
}

#[test]
fn an_empty_part_of_one_row_with_a_wide_stride() {
    let one = [5i32];
    let v = View::from_strides(&one, 0, [1, 1], fours([10, 1])).unwrap();
    let (start, end) = (1, 1);
    assert_eq!(view!(v[start..end]).shape(), [0, 1]);
    assert_eq!(view!(v[.., start..]).shape(), [1, 0]);
}
