//! Views of equal shape compare by elements, whatever their layouts, bases and kinds.

use crate::bases::{forget, plane};
use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};
use view_core::{shape, view, Array};

#[test]
fn layouts_do_not_matter() {
    let plane = plane();
    let columns = [[1u16, 6, 11, 16], [2, 7, 12, 17]];
    assert_eq!(view!(columns[0]), view!(plane[.., 1]));
    assert_eq!(view!(plane[.., 2]), view!(columns[1]));
    assert_ne!(view!(columns[0]), view!(plane[.., 2]));
    let reversed = [16u16, 11, 6, 1];
    assert_eq!(view!(plane[::-1, 1]), view!(reversed));
}

#[test]
fn static_and_dynamic_extents_compare() {
    let plane = plane();
    let rows = plane.to_vec();
    let i = forget(1);
    assert_eq!(view!(plane[1..]), view!(rows[1..]));
    assert_eq!(view!(rows[i..]), view!(plane[1..]));
    assert_eq!(view!(rows[i..(i + 2)]), view!(plane[1..3]));
}

#[test]
fn dynamic_shapes_that_differ_are_unequal() {
    let rows = plane().to_vec();
    let (none, one) = (forget(0), forget(1));
    assert_ne!(view!(rows[1..]), view!(rows[2..]));
    assert_ne!(view!(rows[..none]), view!(rows[..one]));
    assert_eq!(view!(rows[..none]), view!(rows[4..]));
}

#[test]
fn shared_and_unique_views_compare() {
    let plane = plane();
    let mut other = plane;
    assert_eq!(view!(plane[1..]), view!(mut other[1..]));
    assert_eq!(view!(mut other[1..]), view!(plane[1..]));
    other[3][3] = 0;
    assert_ne!(view!(mut other[1..]), view!(plane[1..]));
}

#[test]
fn elements_of_different_types_compare_where_they_can() {
    let strings = [String::from("a"), String::from("b")];
    let copies = strings.clone();
    assert_eq!(view!(strings[1..]), view!(copies[1..]));
}

#[test]
fn one_different_element_is_enough() {
    let plane = plane();
    for i in 0..4 {
        for j in 0..5 {
            let mut other = plane;
            other[i][j] += 1;
            assert!(view!(plane) != view!(other));
        }
    }
}

#[test]
fn floats_compare_as_floats() {
    let row = [0.0f32, f32::NAN];
    assert_ne!(view!(row), view!(row));
    let negative = [-0.0f32];
    assert_eq!(view!(row[..1]), view!(negative));
}

#[test]
fn copies_are_equal_to_their_originals() {
    let plane = plane();
    let copy = view!(plane[1.., ::2]).copy();
    assert_eq!(view!(copy), view!(plane[1.., ::2]));
    let array = Array::<u16, shape![4, 5]>::from_vec([4, 5], (0..20).collect()).unwrap();
    assert_eq!(view!(array), view!(plane));
}

#[test]
fn elements_compare_through_rank_0_views() {
    let plane = plane();
    assert_eq!(*view!(plane[1, 1]), 6);
    assert_eq!(view!(plane[1, 1]), view!(plane[1..][0, 1]));
}

/// The hash of `value`.
fn hash(value: impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

#[test]
fn equal_views_have_one_hash() {
    let mut plane = plane();
    let (rows, columns) = (plane.to_vec(), [[1u16, 6, 11, 16], [2, 7, 12, 17]]);
    assert_eq!(hash(view!(columns[0])), hash(view!(plane[.., 1])));
    assert_eq!(hash(view!(rows[1..])), hash(view!(plane[1..])));
    assert_eq!(hash(view!(rows).into_dyn()), hash(view!(mut plane)));
    assert_ne!(hash(view!(columns[0])), hash(view!(columns[1])));
    assert_ne!(
        hash(view!(([[1u8, 2]]))),
        hash(view!(([[1u8], [2]]))),
        "the extents count"
    );
    assert_ne!(hash(view!(([[0u8; 2]; 0]))), hash(view!(([[0u8; 3]; 0]))));
    assert_eq!(hash(view!(([5u8])[0])), hash(view!(([4u8, 5])[1])));
    let set = HashSet::from([view!(columns[0]).into_dyn(), view!(columns[1]).into_dyn()]);
    assert!(set.contains(&view!(columns[1]).into_dyn()));
}
