//! Element access, contiguity and slices.

use crate::bases::{forget, plane};
use view_core::view;

#[test]
fn get_finds_what_the_indices_name() {
    let plane = plane();
    let v = view!(plane[1.., ::2]);
    for i in 0..3 {
        for j in 0..3 {
            assert_eq!(v.get([i, j]), Some(&plane[i + 1][j * 2]));
            assert_eq!(v[[i, j]], plane[i + 1][j * 2]);
        }
    }
    assert_eq!(v.get([3, 0]), None);
    assert_eq!(v.get([0, 3]), None);
    assert_eq!(v.get([usize::MAX, usize::MAX]), None);
}

#[test]
fn get_of_a_shared_view_outlives_it() {
    let plane = plane();
    let element = {
        let v = view!(plane[1..]);
        v.get([0, 2]).unwrap()
    };
    assert_eq!(*element, 7);
}

#[test]
fn a_rank_0_view_derefs_to_its_element() {
    let mut plane = plane();
    assert_eq!(*view!(plane[1, 2]), 7);
    assert_eq!(view!(plane[1, 2]).count_ones(), 3);
    *view!(mut plane[1, 2]) += 1;
    assert_eq!(plane[1][2], 8);
    assert_eq!(view!(plane[1, 2])[[]], 8);
    assert_eq!(view!(plane[1, 2]).element(), &8);
}

#[test]
fn contiguity_is_of_the_elements_there_are() {
    let plane = plane();
    assert!(view!(plane).is_contiguous());
    assert!(view!(plane[1..]).is_contiguous());
    assert!(view!(plane[1, 2..]).is_contiguous());
    assert!(view!(plane[1]).is_contiguous());
    assert!(view!(plane[1, 1]).is_contiguous());
    assert!(!view!(plane[.., 1..]).is_contiguous());
    assert!(!view!(plane[::2]).is_contiguous());
    assert!(!view!(plane[::-1]).is_contiguous());
    assert!(!view!(plane[.., 1]).is_contiguous());
}

#[test]
fn an_axis_of_extent_0_or_1_puts_no_condition_on_its_stride() {
    let plane = plane();
    assert!(view!(plane[1..2, 1..3]).is_contiguous());
    assert!(view!(plane[::4, 1..3]).is_contiguous());
    assert!(view!(plane[3:2:-1]).is_contiguous());
    assert!(view!(plane[1..1, ::2]).is_contiguous());
    assert!(view!(plane[newaxis, 1, newaxis]).is_contiguous());
    let (i, j) = (forget(1), forget(3));
    assert!(view!(plane[i..+1, i..j]).is_contiguous());
    assert!(!view!(plane[i..+2, i..j]).is_contiguous());
}

#[test]
fn a_proven_contiguous_view_is_a_slice() {
    let plane = plane();
    assert_eq!(view!(plane).as_slice(), plane.as_flattened());
    assert_eq!(view!(plane[1..3]).as_slice(), plane[1..3].as_flattened());
    assert_eq!(view!(plane[2, 1..4]).as_slice(), &plane[2][1..4]);
    let rows = plane.to_vec();
    assert_eq!(view!(rows[1..]).as_slice(), plane[1..].as_flattened());
    let i = forget(2);
    assert_eq!(view!(rows[i, 1..]).as_slice(), &plane[2][1..]);
}

#[test]
fn the_slice_outlives_the_view() {
    let plane = plane();
    let slice = view!(plane[1]).as_slice();
    assert_eq!(slice, plane[1]);
}

#[test]
fn any_view_may_try_to_be_a_slice() {
    let plane = plane();
    assert_eq!(view!(plane[1..]).try_as_slice(), Some(plane[1..].as_flattened()));
    assert_eq!(view!(plane[.., 1]).try_as_slice(), None);
    assert_eq!(view!(plane[::-1]).try_as_slice(), None);
    assert_eq!(view!(plane[1..2, 2..4]).try_as_slice(), Some(&plane[1][2..4]));
    assert_eq!(view!(plane[1..1, ::2]).try_as_slice(), Some(&[][..]));
}

#[test]
fn pointers_are_those_of_the_first_element() {
    let mut plane = plane();
    let first = &raw const plane[1][2];
    assert_eq!(view!(plane[1.., 2..]).as_ptr(), first);
    assert_eq!(view!(plane[1::-1, 2::-1]).as_ptr(), first);
    assert_eq!(view!(mut plane[1.., 2..]).as_mut_ptr().cast_const(), first);
    assert_eq!(view!(mut plane[1.., 2..]).as_ptr(), first);
}

#[test]
fn both_kinds_of_view_describe_themselves_alike() {
    let mut plane = plane();
    let shared = view!(plane[1.., ::-2]);
    let facts = (
        shared.shape(),
        shared.strides(),
        shared.len(),
        shared.size_bytes(),
        shared.rank(),
    );
    let unique = view!(mut plane[1.., ::-2]);
    assert_eq!(
        (
            unique.shape(),
            unique.strides(),
            unique.len(),
            unique.size_bytes(),
            unique.rank()
        ),
        facts
    );
    assert!(!unique.is_empty() && !unique.is_contiguous());
    assert_eq!(unique.get([0, 0]), Some(&9));
    assert_eq!(unique[[2, 2]], 15);
}

#[test]
fn a_unique_contiguous_view_is_a_unique_slice() {
    let mut plane = plane();
    view!(mut plane[1]).as_mut_slice().reverse();
    assert_eq!(plane[1], [9, 8, 7, 6, 5]);
    let slice: &mut [u16] = view!(mut plane[2..]).into_slice();
    slice.fill(0);
    assert_eq!(plane[2..], [[0; 5]; 2]);
    assert!(view!(mut plane[.., 1]).try_as_mut_slice().is_none());
    assert_eq!(
        view!(mut plane[1..2, 3..]).try_as_mut_slice(),
        Some(&mut [6, 5][..])
    );
}

#[test]
fn rows_of_a_window_are_slices() {
    let plane = plane();
    let rows: Vec<&[u16]> = view!(plane[::-2, 1..4]).rows().collect();
    assert_eq!(rows, [&plane[3][1..4], &plane[1][1..4]]);
}
