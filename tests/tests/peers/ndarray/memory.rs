//! The elements of a view as a slice in the order of memory.

use std::borrow::Cow;
use std::hint::black_box;
use std::sync::Arc;
use view_core::{view, Array, View};

#[test]
fn exchanged_axes_keep_the_slice_of_memory() {
    let (grid, turned) = ([[1.0, 2.0], [3.0, 4.0]], [[1.0, 3.0], [2.0, 4.0]]);
    assert_ne!(view!(grid), view!(turned));
    let swapped = view!(grid).swap_axes::<0, 1>();
    assert_eq!(swapped, view!(turned));
    assert_eq!(swapped.swap_axes::<1, 1>(), view!(turned));
    assert_eq!(swapped.try_as_memory_slice(), Some(&[1.0, 2.0, 3.0, 4.0][..]));
    assert_eq!(
        view!(turned).try_as_memory_slice(),
        Some(&[1.0, 3.0, 2.0, 4.0][..])
    );
}

#[test]
fn all_orders_of_axes_have_one_slice_of_memory() {
    for extents in [[2, 0, 3, 5], [2, 1, 3, 5], [2, 4, 3, 5]] {
        let mut list: Vec<usize> = (0..extents.iter().product()).collect();
        let copy = list.clone();
        for order in [[0, 1, 2, 3], [0, 2, 1, 3], [2, 0, 1, 3], [3, 2, 1, 0]] {
            let turned = view!(list.reshape[extents[0], extents[1], extents[2], extents[3]]).permuted(order);
            assert_eq!(
                turned.try_as_memory_slice(),
                Some(&copy[..]),
                "{extents:?}, {order:?}"
            );
            let unique = view!(mut list.reshape[extents[0], extents[1], extents[2], extents[3]]);
            let mut unique = unique.permuted(order);
            assert_eq!(unique.try_as_memory_slice(), Some(&copy[..]));
            assert_eq!(unique.try_as_mut_memory_slice().unwrap(), copy);
        }
    }
}

#[test]
fn a_part_with_gaps_has_no_slice_of_memory() {
    let mut block = [[[0u8; 4]; 2]; 3];
    assert_eq!(view!(block[.., 1..]).try_as_memory_slice(), None);
    let mut unique = view!(mut block[.., 1..]);
    assert!(unique.try_as_memory_slice().is_none() && unique.try_as_mut_memory_slice().is_none());
    assert_eq!(view!(mut block[1..]).try_as_mut_memory_slice().unwrap().len(), 16);
}

#[test]
fn a_shared_owner_is_copied_before_its_memory_is_written() {
    let first = Arc::new([[1.0f32, 2.0], [3.0, 4.0]]);
    let mut second = Arc::clone(&first);
    let mut v = view!(mut (Arc::make_mut(&mut second)));
    v.try_as_mut_memory_slice().unwrap().fill(0.0);
    assert_eq!((*first, *second), ([[1.0, 2.0], [3.0, 4.0]], [[0.0; 2]; 2]));

    let lent = [[1.0f32, 2.0], [3.0, 4.0]];
    let mut cow = Cow::Borrowed(&lent);
    view!(mut (cow.to_mut())).try_as_mut_memory_slice().unwrap()[3] = 9.0;
    assert_eq!(
        (view!(lent), view!(cow)),
        (
            view!(([[1.0, 2.0], [3.0, 4.0]])),
            view!(([[1.0, 2.0], [3.0, 9.0]]))
        )
    );
}

#[test]
fn writing_in_the_order_of_memory_keeps_the_strides() {
    let pairs = [[0, 5], [1, 6], [2, 7], [3, 8], [4, 9]];
    let mut shared = Arc::new(pairs);
    let _other = Arc::clone(&shared);
    let mut v = view!(mut (Arc::make_mut(&mut shared)).T[.., ..2]);
    assert_eq!(v.strides(), [4, 8]);
    for (n, element) in v.try_as_mut_memory_slice().unwrap().iter_mut().enumerate() {
        *element += 10 * n as i32;
    }
    assert_eq!(v.strides(), [4, 8]);
    assert_eq!(v, [[0, 21], [15, 36]]);

    let mut cow = Cow::Borrowed(&pairs);
    let mut v = view!(mut (cow.to_mut()).T[.., ..2]);
    assert_eq!(v.try_as_mut_memory_slice().map(|slice| slice.len()), Some(4));
    assert_eq!(v.strides(), [4, 8]);
}

#[test]
fn whole_rows_and_turned_blocks_are_slices_of_memory() {
    let block = [[[1, 2, 3], [4, 5, 6]], [[4, 5, 6], [7, 7, 7]]];
    let v = view!(block);
    assert!(v.is_contiguous() && v.try_as_memory_slice().is_some());
    let v = view!(block[.., 0..1]);
    assert!(!v.is_contiguous() && v.try_as_memory_slice().is_none());
    let last = view!(block[1..2]);
    assert_eq!(
        (last.is_contiguous(), last.try_as_memory_slice()),
        (true, Some(&[4, 5, 6, 7, 7, 7][..]))
    );
    assert!(!last.transpose().is_contiguous());
    assert_eq!(last.transpose().try_as_memory_slice(), last.try_as_slice());
    let swapped = last.swap_axes::<1, 2>();
    assert!(!swapped.is_contiguous());
    assert_eq!(swapped.try_as_memory_slice(), last.try_as_slice());
    let column: Array<f32, _> = Array::from([[0.5; 1]; 20]);
    for v in [column.view().into_dyn(), column.view().transpose().into_dyn()] {
        assert_eq!(v.try_as_slice(), Some(column.as_slice()));
        assert_eq!(v.try_as_memory_slice(), Some(column.as_slice()));
    }
}

#[test]
fn single_elements_are_slices_of_memory() {
    let (row, grid) = ([1, 2, 3], [[1, 2, 3], [4, 5, 6]]);
    let i = black_box(1);
    assert_eq!(view!(row[0..1]).try_as_memory_slice(), Some(&[1][..]));
    assert_eq!(view!(row[i..+1]).try_as_memory_slice(), Some(&[2][..]));
    assert_eq!(view!(row[i..i]).try_as_memory_slice(), Some(&[][..]));
    assert_eq!(view!(grid[.., 2..3]).try_as_memory_slice(), None);
    assert_eq!(view!(grid[i, 2..3]).try_as_memory_slice(), Some(&[6][..]));
    assert_eq!(view!(grid[i, 2]).try_as_memory_slice(), Some(&[6][..]));
}

#[test]
fn axes_in_any_order_and_direction_are_a_slice_of_memory() {
    let list: Vec<u8> = (0..14).collect();
    let all = Some(&list[..12]);
    let block = View::from_strides(&list, 0, [2, 3, 2], [1, 4, 2]).unwrap();
    assert_eq!(block, [[[0, 2], [4, 6], [8, 10]], [[1, 3], [5, 7], [9, 11]]]);
    assert_eq!(block.try_as_memory_slice(), all);
    let turned = view!(block[.., ::-1, ::-1]);
    assert_eq!(turned, [[[10, 8], [6, 4], [2, 0]], [[11, 9], [7, 5], [3, 1]]]);
    assert_eq!(turned.try_as_memory_slice(), all);
    let turned = view!(turned.permute[0, 2, 1][::-1]);
    assert_eq!(turned, [[[11, 7, 3], [9, 5, 1]], [[10, 6, 2], [8, 4, 0]]]);
    assert_eq!(turned.try_as_memory_slice(), all);
    let merged = view!(turned.T.reshape[3, 4]);
    assert_eq!(merged, [[11, 10, 9, 8], [7, 6, 5, 4], [3, 2, 1, 0]]);
    assert_eq!(merged.try_as_memory_slice(), all);
    // One position of an axis leaves a gap unless that axis has the widest stride.
    assert_eq!(view!(turned[.., 0]), [[11, 7, 3], [10, 6, 2]]);
    assert_eq!(view!(turned[.., 0]).try_as_memory_slice(), None);
    assert_eq!(view!(turned[.., 0..1]).try_as_memory_slice(), None);
    assert_eq!(view!(turned[.., .., 0]), [[11, 9], [10, 8]]);
    assert_eq!(view!(turned[.., .., 0]).try_as_memory_slice(), Some(&list[8..12]));
    assert_eq!(
        view!(turned[.., .., 0..1]).try_as_memory_slice(),
        Some(&list[8..12])
    );
}
