//! Methods that copy, and methods that write whole views.

use crate::bases::{forget, plane};
use view_core::{shape, view, Array, Dyn, ViewError};

#[test]
fn to_vec_is_row_major() {
    let plane = plane();
    assert_eq!(view!(plane[::-2, ::2]).to_vec(), [15, 17, 19, 5, 7, 9]);
}

#[test]
fn a_copy_owns_its_elements_and_keeps_the_static_shape() {
    let mut plane = plane();
    let copy: Array<u16, shape![3, 3]> = view!(plane[1.., ::2]).copy();
    view!(mut plane[..]).fill(0);
    assert_eq!(view!(copy).to_vec(), [5, 7, 9, 10, 12, 14, 15, 17, 19]);
    assert_eq!(view!(copy[.., 1]).strides(), [6]);
}

#[test]
fn a_copy_of_a_reversed_view_walks_forwards() {
    let plane = plane();
    let copy = view!(plane[0, ::-1]).copy();
    assert_eq!(view!(copy).strides(), [2]);
    assert_eq!(view!(copy).to_vec(), [4, 3, 2, 1, 0]);
}

#[test]
fn assign_copies_element_by_element_between_layouts() {
    let source = [[1u8, 2, 3], [4, 5, 6]];
    let mut target = [[0u8; 6]; 4];
    view!(mut target[1..3, ::2]).assign(&view!(source));
    view!(mut target[0, ..3]).assign(&view!(source[1, ::-1]));
    assert_eq!(
        target,
        [[6, 5, 4, 0, 0, 0], [1, 0, 2, 0, 3, 0], [4, 0, 5, 0, 6, 0], [0; 6]]
    );
}

#[test]
fn assign_between_static_and_dynamic_extents() {
    let source = vec![1u8, 2, 3, 4];
    let mut target = [0u8; 3];
    let i = forget(1);
    view!(mut target).assign(&view!(source[i..]));
    assert_eq!(target, [2, 3, 4]);
}

#[test]
#[should_panic(expected = "view!: ")]
fn assign_of_another_run_time_extent_panics() {
    let source = [1u8, 2, 3, 4];
    let mut target = vec![0u8; 3];
    view!(mut target).assign(&view!(source));
}

#[test]
fn fill_writes_every_element_and_no_other() {
    let mut plane = plane();
    view!(mut plane[1..3, 1:4:2]).fill(0);
    assert_eq!(
        plane,
        [
            [0, 1, 2, 3, 4],
            [5, 0, 7, 0, 9],
            [10, 0, 12, 0, 14],
            [15, 16, 17, 18, 19]
        ]
    );
}

#[test]
fn fill_clones() {
    let mut names = [String::new(), String::new()];
    view!(mut names).fill(String::from("x"));
    assert_eq!(names, ["x", "x"]);
}

#[test]
fn map_inplace_visits_every_element_once() {
    let mut plane = plane();
    let mut visited = Vec::new();
    view!(mut plane[::-3, 1..3]).map_inplace(|x| {
        visited.push(*x);
        *x += 100;
    });
    visited.sort_unstable();
    assert_eq!(visited, [1, 2, 16, 17]);
    assert_eq!(plane[0], [0, 101, 102, 3, 4]);
    assert_eq!(plane[3], [15, 116, 117, 18, 19]);
}

#[test]
fn arrays_are_made_of_vecs_functions_and_values() {
    let zeros = Array::<f32, shape![2, 3]>::try_zeros_of([2, 3]).unwrap();
    let full = Array::<u8, shape![Dyn, 2]>::try_full_of([3, 2], 7).unwrap();
    let made = Array::<usize, shape![2, 3]>::try_from_fn_of([2, 3], |[i, j]| i * 10 + j).unwrap();
    assert_eq!(view!(zeros).to_vec(), [0.0; 6]);
    assert_eq!(view!(full).shape(), [3, 2]);
    assert_eq!(view!(full).to_vec(), [7; 6]);
    assert_eq!(view!(made).to_vec(), [0, 1, 2, 10, 11, 12]);
}

#[test]
fn an_array_refuses_a_vec_of_another_length() {
    let array = Array::<u8, shape![2, 3]>::from_vec([2, 3], vec![0; 5]);
    assert_eq!(
        array.err(),
        Some(ViewError::Length {
            expected: 6,
            found: 5
        })
    );
}

#[test]
fn try_assign_says_which_extents_differ() {
    let source = vec![1u8, 2, 3, 4];
    let mut target = vec![0u8; 3];
    assert!(view!(mut target).try_assign(&view!(source)).is_err());
    assert_eq!(target, [0, 0, 0]);
    assert_eq!(view!(mut target).try_assign(&view!(source[1..])), Ok(()));
    assert_eq!(target, [2, 3, 4]);
}

#[test]
fn a_unique_view_is_copied_as_a_shared_one_is() {
    let mut plane = plane();
    let shared = view!(plane[1.., ::-2]).copy();
    let unique: Array<u16, shape![3, 3]> = view!(mut plane[1.., ::-2]).copy();
    assert_eq!(unique, shared);
    view!(mut plane).fill(0);
    assert_eq!(unique, shared);
}

#[test]
fn cells_are_assigned_from_other_memory() {
    let (mut from, mut to) = ([[1, 2], [3, 4]], [[0; 2]; 2]);
    let cells = view!(mut from).as_cells();
    view!(mut to).as_cells().assign(&view!(cells.T));
    assert_eq!((from, to), ([[1, 2], [3, 4]], [[1, 3], [2, 4]]));
}
