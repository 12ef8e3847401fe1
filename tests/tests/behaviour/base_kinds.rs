//! Everything that can be a base, shared and mutable.

use std::sync::Arc;
use view_core::{shape, view, Aligned, Array, A16, A4};

#[test]
fn arrays_up_to_rank_4() {
    let a = [1u8; 2];
    let b = [[1u8; 3]; 2];
    let c = [[[1u8; 4]; 3]; 2];
    let d = [[[[1u8; 5]; 4]; 3]; 2];
    assert_eq!(view!(a).shape(), [2]);
    assert_eq!(view!(b).shape(), [2, 3]);
    assert_eq!(view!(c).shape(), [2, 3, 4]);
    assert_eq!(view!(d).shape(), [2, 3, 4, 5]);
    assert_eq!(view!(d[1, 2, 3, ::2]).strides(), [2]);
}

#[test]
fn empty_arrays_of_every_rank() {
    let a: [u8; 0] = [];
    let b: [[u8; 0]; 3] = [[]; 3];
    let c: [[u8; 3]; 0] = [];
    assert_eq!(view!(a[..]).shape(), [0]);
    assert_eq!(view!(b[1..]).shape(), [2, 0]);
    assert_eq!(view!(c[..]).shape(), [0, 3]);
}

#[test]
fn slices_and_what_derefs_to_them() {
    let vec = vec![1u8, 2, 3];
    let slice: &[u8] = &vec;
    let boxed: Box<[u8]> = vec.clone().into();
    let arc: Arc<[u8]> = vec.clone().into();
    assert_eq!(view!(vec[1..]).to_vec(), [2, 3]);
    assert_eq!(view!(slice[1..]).to_vec(), [2, 3]);
    assert_eq!(view!(boxed[1..]).to_vec(), [2, 3]);
    assert_eq!(view!(arc[1..]).to_vec(), [2, 3]);
    assert_eq!(view!(vec[1..]).as_ptr(), &raw const vec[1]);
    assert_eq!(view!(arc[1..]).as_ptr(), &raw const arc[1]);
}

#[test]
fn the_same_mutably() {
    let mut vec = vec![1u8, 2, 3];
    view!(mut vec[1..]).fill(0);
    assert_eq!(vec, [1, 0, 0]);
    let slice: &mut [u8] = &mut vec;
    view!(mut slice[..1]).fill(9);
    assert_eq!(slice, [9, 0, 0]);
    let mut boxed: Box<[u8]> = vec.into();
    view!(mut boxed[-1]).fill(7);
    assert_eq!(*boxed, [9, 0, 7]);
}

#[test]
fn slices_of_arrays() {
    let mut points = vec![[1.0f32, 2.0, 3.0]; 2];
    assert_eq!(view!(points[.., 1]).to_vec(), [2.0, 2.0]);
    view!(mut points[1, ..2]).fill(0.0);
    let slice: &[[f32; 3]] = &points;
    assert_eq!(view!(slice[1]).to_vec(), [0.0, 0.0, 3.0]);
    let boxed: Box<[[f32; 3]]> = slice.into();
    assert_eq!(view!(boxed[0, 2]).shape(), [0usize; 0]);
    let deep = vec![[[1u8; 2]; 3]; 4];
    assert_eq!(view!(deep[1.., ::2]).shape(), [3, 2, 2]);
}

#[test]
fn aligned_buffers_of_any_base() {
    let mut bytes = Aligned::<A4, _>([1u8, 2, 3, 4, 5]);
    assert_eq!(view!(bytes[..]).shape(), [5]);
    assert_eq!(view!(bytes[..]).as_ptr().addr() % 4, 0);
    view!(mut bytes[4]).fill(0);
    assert_eq!(*bytes, [1, 2, 3, 4, 0]);
    let grid = Aligned::<A16, _>([[0u16; 4]; 4]);
    assert_eq!(view!(grid[1.., ::2]).strides(), [8, 4]);
    assert_eq!(view!(grid).as_ptr().addr() % 16, 0);
}

#[test]
fn owned_arrays() {
    let mut array = Array::<u16, shape![2, 3]>::from_vec([2, 3], vec![1, 2, 3, 4, 5, 6]).unwrap();
    assert_eq!(view!(array[1]).to_vec(), [4, 5, 6]);
    view!(mut array[.., 0]).fill(0);
    assert_eq!(view!(array).to_vec(), [0, 2, 3, 0, 5, 6]);
    let reference = &array;
    assert_eq!(view!(reference[0, 1..]).to_vec(), [2, 3]);
}

#[test]
fn views_and_references_to_them() {
    let mut grid = [[1u8, 2], [3, 4]];
    let shared = view!(grid[..]);
    let reference = &shared;
    let twice = &reference;
    assert_eq!(view!(shared[1]).to_vec(), [3, 4]);
    assert_eq!(view!(reference[1]).to_vec(), [3, 4]);
    assert_eq!(view!(twice[1]).to_vec(), [3, 4]);
    let mut unique = view!(mut grid[..]);
    let reference = &mut unique;
    view!(mut reference[0]).fill(0);
    assert_eq!(view!(reference[0]).to_vec(), [0, 0]);
    assert_eq!(grid, [[0, 0], [3, 4]]);
}

#[test]
fn references_to_every_base() {
    let array = [[1u8; 3]; 2];
    let vec = vec![1u8; 3];
    let boxed: Box<[u8]> = vec.clone().into();
    let aligned = Aligned::<A4, _>([1u8; 3]);
    let (array, vec, boxed, aligned) = (&array, &vec, &boxed, &aligned);
    assert_eq!(view!(array[1]).shape(), [3]);
    assert_eq!(view!(vec[1..]).shape(), [2]);
    assert_eq!(view!(boxed[1..]).shape(), [2]);
    assert_eq!(view!(aligned[1..]).shape(), [2]);
}

#[test]
fn exclusive_references_to_every_base() {
    let (mut array, mut vec, mut boxed) = ([[1u8; 3]; 2], vec![1u8; 3], Box::<[u8]>::from([1u8; 3]));
    let (a, v, b) = (&mut array, &mut vec, &mut boxed);
    view!(mut a[1]).fill(2);
    view!(mut v[1..]).fill(2);
    view!(mut b[1..]).fill(2);
    let (mut a, mut b) = (a, b);
    let (a, b) = (&mut a, &mut b);
    view!(mut a[0, 2]).fill(3);
    view!(mut b[..1]).fill(3);
    assert_eq!((array, vec), ([[1, 1, 3], [2; 3]], vec![1, 2, 2]));
    assert_eq!(*boxed, [3, 2, 2]);
}

#[test]
fn expressions_in_parentheses() {
    fn make() -> [u8; 4] {
        [1, 2, 3, 4]
    }
    let rows = [vec![1u8, 2], vec![3, 4]];
    assert_eq!(view!((make())[1..3]).to_vec(), [2, 3]);
    assert_eq!(view!((rows[1])[1..]).to_vec(), [4]);
    assert_eq!(view!((&rows[0])[..]).to_vec(), [1, 2]);
    assert_eq!(*view!((if rows.is_empty() { &rows[0] } else { &rows[1] })[0]), 3);
    let mut grid = [[1u8, 2], [3, 4]];
    view!(mut (&mut grid[1])[1..]).fill(0);
    assert_eq!(grid, [[1, 2], [3, 0]]);
}

#[test]
fn a_base_without_brackets_is_taken_whole() {
    let mut grid = [[1u8, 2], [3, 4]];
    assert_eq!(view!(grid).shape(), [2, 2]);
    view!(mut grid).fill(5);
    assert_eq!(grid, [[5; 2]; 2]);
}
