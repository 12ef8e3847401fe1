//! Strides that the caller states: of zero, with gaps, and behind padded rows and columns.

use view_core::{shape, AnyView, Dyn, ElementType, View, ViewError, ViewMut};

#[test]
fn strides_of_zero_need_one_element() {
    let one = [7_u16];
    let view = View::from_strides(&one, 0, [2, 3, 6], [0; 3]).unwrap();
    let named: View<'_, u16, shape![2, 3, 6], _> = view.with_shape();
    let mixed: View<'_, u16, shape![2, Dyn, 6], _> = view.with_shape();
    assert_eq!((view.len(), named.len(), mixed.len()), (36, 36, 36));
    let none = View::from_strides(&one[1..], 0, [2, 3, 6], [0; 3]).map(|_| ());
    assert_eq!(
        none,
        Err(ViewError::Outside {
            element: 0,
            length: 0
        })
    );
}

#[test]
fn strides_of_zero_lead_to_one_element() {
    let items = [1, 2, 3];
    let view = View::from_strides(&items, 1, [2, 3, 6], [0; 3]).unwrap();
    let named: View<'_, i32, shape![2, 3, 6], _> = view.with_shape();
    for i in 0..2 {
        for j in 0..3 {
            for k in 0..6 {
                assert!(std::ptr::eq(&raw const view[[i, j, k]], &raw const items[1]));
                assert!(std::ptr::eq(&raw const named[[i, j, k]], &raw const items[1]));
            }
        }
    }
    assert!(view.is_overlapping());
}

#[test]
fn strides_come_from_a_list() {
    let bytes: Vec<u8> = (0..25).collect();
    let (extents, strides): (Vec<usize>, Vec<isize>) = ([5, 3].to_vec(), [1, 10].to_vec());
    let any = AnyView::from_bytes(&bytes, ElementType::of::<u8>(), 0, &extents, &strides).unwrap();
    assert_eq!(
        (any.rank(), any.shape(), any.strides()),
        (2, &*extents, &*strides)
    );
    let view = any.downcast::<u8, shape![Dyn, Dyn]>().unwrap();
    for i in 0..5_u8 {
        for j in 0..3 {
            assert_eq!(view[[i.into(), usize::from(j)]], i + 10 * j);
        }
    }
    assert!(AnyView::from_bytes(&bytes[..24], ElementType::of::<u8>(), 0, &extents, &strides).is_err());
}

#[test]
fn the_last_column_needs_no_padding() {
    let items: Vec<u32> = (0..25).collect();
    let view = View::from_strides(&items, 0, [5, 3], [4, 40]).unwrap();
    assert_eq!((view.shape(), view.strides()), ([5, 3], [4, 40]));
    assert_eq!((view[[4, 0]], view[[0, 2]], view[[4, 2]]), (4, 20, 24));
    assert!(!view.is_contiguous());
    assert_eq!(view.try_as_memory_slice(), None);
    let short = View::from_strides(&items[..24], 0, [5, 3], [4, 40]).map(|_| ());
    assert_eq!(
        short,
        Err(ViewError::Outside {
            element: 24,
            length: 24
        })
    );
}

#[test]
fn layouts_are_equal_if_extents_and_strides_are() {
    let items = [0_u8; 64];
    let layout = |extents: [usize; 2], strides: [isize; 2]| {
        let view = View::from_strides(&items, 0, extents, strides).unwrap();
        (view.shape(), view.strides())
    };
    let first = layout([4, 6], [1, 4]);
    assert_eq!(first, layout([4, 6], [1, 4]));
    assert_ne!(first, layout([4, 6], [1, 5]));
    assert_ne!(first, layout([4, 9], [1, 4]));
    assert_ne!(first, layout([4, 9], [1, 5]));
}

#[test]
fn the_rank_is_that_of_the_arrays() {
    let items: [u8; 12] = std::array::from_fn(|n| n as u8);
    let zero = View::from_strides(&items, 11, [], []).unwrap();
    let one = View::from_strides(&items, 0, [4], [3]).unwrap();
    let two = View::from_strides(&items, 0, [3, 2], [1, 6]).unwrap();
    let three = View::from_strides(&items, 0, [2, 2, 2], [1, 2, 4]).unwrap();
    assert_eq!((zero.rank(), one.rank(), two.rank(), three.rank()), (0, 1, 2, 3));
    assert_eq!(*zero, 11);
    assert_eq!(one, [0, 3, 6, 9]);
    assert_eq!(two, [[0, 6], [1, 7], [2, 8]]);
    assert_eq!(three, [[[0, 4], [2, 6]], [[1, 5], [3, 7]]]);
}

#[test]
fn there_is_a_stride_for_each_axis() {
    let items = [3_u8; 4];
    assert_eq!(
        View::from_strides(&items, 0, [2], [2]).unwrap().strides(),
        [2_isize]
    );
    let none: [isize; 0] = View::from_strides(&items, 2, [], []).unwrap().strides();
    assert_eq!(none.len(), 0);
}

/// The least multiple of `multiple` that is not below `length`.
fn padded(length: usize, multiple: usize) -> isize {
    (length.div_ceil(multiple) * multiple) as isize
}

#[test]
fn columns_are_padded() {
    let items: Vec<u8> = (0..60).collect();
    for (rows, multiple, pitch) in [(5, 4, 8), (5, 6, 6), (3, 2, 4), (7, 10, 10)] {
        let strides = [1, padded(rows, multiple)];
        assert_eq!(strides[1], pitch);
        let view = View::from_strides(&items, 0, [rows, 6], strides).unwrap();
        assert_eq!(view.strides(), [1, pitch]);
        for i in 0..rows {
            for j in 0..6 {
                assert_eq!(usize::from(view[[i, j]]), i + j * pitch as usize);
            }
        }
    }
    assert_eq!(
        View::from_strides(&items, 0, [7], [1]).unwrap(),
        [0, 1, 2, 3, 4, 5, 6]
    );
}

#[test]
fn rows_are_padded() {
    let items: Vec<u8> = (0..60).collect();
    for (columns, multiple, pitch) in [(5, 4, 8), (5, 6, 6), (3, 2, 4), (7, 10, 10)] {
        let view = View::from_strides(&items, 0, [6, columns], [padded(columns, multiple), 1]).unwrap();
        assert_eq!(view.strides(), [pitch, 1]);
        for i in 0..6 {
            for j in 0..columns {
                assert_eq!(usize::from(view[[i, j]]), i * pitch as usize + j);
            }
        }
        let rows: Vec<&[u8]> = view.outer_iter().map(|row| row.try_as_slice().unwrap()).collect();
        assert_eq!(
            rows[1],
            &items[pitch as usize..][..columns],
            "each row is a slice"
        );
    }
}

#[test]
fn extents_do_not_count_the_padding() {
    let items = [0_u8; 80];
    let left = View::from_strides(&items, 0, [5, 7], [1, 8]).unwrap();
    let right = View::from_strides(&items, 0, [7, 5], [8, 1]).unwrap();
    assert_eq!((left.shape(), right.shape(), left.len()), ([5, 7], [7, 5], 35));
    let named: View<'_, u8, shape![5, Dyn], _> = left.with_shape();
    assert_eq!(named.shape(), [5, 7]);
    let nothing = View::from_strides(&items, 0, [0, 7], [1, 0]).unwrap();
    assert_eq!((nothing.shape(), nothing.len()), ([0, 7], 0));
}

#[test]
fn padding_leaves_gaps() {
    let items = [0_u8; 80];
    let gaps = |extents: [usize; 2], strides: [isize; 2]| {
        let view = View::from_strides(&items, 0, extents, strides).unwrap();
        view.try_as_memory_slice().is_none()
    };
    for (length, multiple, wanted) in [(4, 4, false), (8, 4, false), (7, 4, true), (6, 4, true)] {
        let pitch = padded(length, multiple);
        assert_eq!(gaps([length, 6], [1, pitch]), wanted);
        assert_eq!(gaps([6, length], [pitch, 1]), wanted);
        let row = View::from_strides(&items, 0, [6, length], [pitch, 1]).unwrap();
        assert_eq!(row.try_row_major().is_err(), wanted);
    }
}

#[test]
fn an_owner_of_strided_elements() {
    let mut items = vec![0; 3 + 3 * 5];
    let first = items.as_ptr();
    let mut view = ViewMut::from_strides(&mut items, 0, [3, 4], [4, 20]).unwrap();
    assert_eq!(view.as_ptr(), first);
    assert_eq!((view.shape(), view.strides()), ([3, 4], [4, 20]));
    assert!(!view.is_contiguous());
    view.fill(1);
    let expected: Vec<i32> = (0..18).map(|n| i32::from(n % 5 < 3)).collect();
    assert_eq!(items, expected);
}
