//! Arrays: of types alone, of other arrays and iterators, of operations on views.

use std::hash::{DefaultHasher, Hash, Hasher};
use view_core::{concatenate, shape, view, zip, Array, Dyn};

#[test]
fn arrays_are_made_of_arrays_and_become_arrays() {
    let rows = [[1, 2], [5, 6], [7, 8]];
    let mut made = Array::from(rows);
    assert_eq!(made, rows);
    let back: [[i32; 2]; 3] = *made.as_array();
    assert_eq!(back, rows);
    // A row is a reference to an array, too.
    let middle: &[i32; 2] = view!(made[1]).as_array();
    assert_eq!(middle, &[5, 6]);
    made.as_mut_array()[2] = [0, 9];
    assert_eq!(made.into_vec(), [1, 2, 5, 6, 0, 9]);
    let mut changed = rows;
    let inside: &mut [[i32; 2]; 3] = view!(mut changed).into_array();
    inside[0].swap(0, 1);
    assert_eq!(changed, [[2, 1], [5, 6], [7, 8]]);
}

#[test]
fn the_type_says_the_extents() {
    assert_eq!(Array::<usize, shape![2, 3]>::zeros(), [[0; 3]; 2]);
    assert_eq!(Array::<usize, shape![1, 2, 3]>::full(4), [[[4; 3]; 2]]);
    assert_eq!(
        Array::<usize, shape![2, 3]>::from_fn(|[i, j]| 3 * i + j),
        [[0, 1, 2], [3, 4, 5]]
    );
    let mut next = 0;
    let mut counted = Array::<usize, shape![2, 2]>::zeros();
    view!(mut counted).fill_with(|| {
        next += 1;
        next
    });
    assert_eq!(counted, [[1, 2], [3, 4]]);
    let extents = [2, "four".len()];
    assert_eq!(Array::<usize, shape![Dyn, Dyn]>::full_of(extents, 7), [[7; 4]; 2]);
    assert_eq!(Array::<usize, shape![2, Dyn]>::zeros_of([2, 0]).shape(), [2, 0]);
}

#[test]
fn arrays_of_iterators_and_of_other_arrays() {
    let numbers: Array<i32, shape![Dyn]> = (0..5).collect();
    assert_eq!(numbers.map(|x| 10 * x), [0, 10, 20, 30, 40]);
    assert_eq!(view!(numbers[::2]).copy(), [0, 2, 4]);
    assert_eq!(view!(numbers[::-2]).copy(), [4, 2, 0]);
    let others = vec![9; 5];
    let sums = zip!(numbers, others).map_collect(|(x, y)| x + y);
    assert_eq!(sums, [9, 10, 11, 12, 13]);
    let mut changed = numbers;
    view!(mut changed).map_inplace(|x| *x = -*x);
    assert_eq!(changed.into_vec(), [0, -1, -2, -3, -4]);
}

#[test]
fn operations_on_broadcast_views() {
    let (grid, row, column) = ([[1, 2, 3], [4, 5, 6]], [10, 20, 30], [[100], [200]]);
    let sum = zip!(grid, row.broadcast[2, 3], column.broadcast[2, 3]).map_collect(|(x, y, z)| x + y + z);
    assert_eq!(sum, [[111, 122, 133], [214, 225, 236]]);
    let pairs = zip!(grid[.., ..2], row[1..].broadcast[2, 2]).map_collect(|(x, y)| (*x, *y));
    assert_eq!(pairs, [[(1, 20), (2, 30)], [(4, 20), (5, 30)]]);
}

#[test]
fn indices_beside_the_elements() {
    let grid = [['a', 'b'], ['c', 'd'], ['e', 'f']];
    let places = zip!(grid).indexed().map_collect(|([i, j], x)| (10 * i + j, *x));
    assert_eq!(places.shape(), [3, 2]);
    assert_eq!(
        places.as_slice(),
        [(0, 'a'), (1, 'b'), (10, 'c'), (11, 'd'), (20, 'e'), (21, 'f')]
    );
}

#[test]
fn rows_are_put_behind_others() {
    let first = Array::from([[1, 2], [3, 4]]);
    let more = vec![[5, 6]];
    let longer = concatenate(0, &[first.view().into_dyn(), view!(more).into_dyn()]);
    assert_eq!(longer, [[1, 2], [3, 4], [5, 6]]);
    let mut longer = longer;
    view!(mut longer).assign(&[[0; 2]; 3]);
    assert_eq!(longer, [[0; 2]; 3]);
}

/// The hash of a value.
fn hash(value: impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

#[test]
fn equal_arrays_have_one_hash() {
    let fixed = Array::from([[[3, 4, 5], [6, 7, 8]]]);
    let open = Array::<i32, shape![Dyn, Dyn, Dyn]>::from_fn_of([1, 2, 3], |[_, j, k]| (3 + 3 * j + k) as i32);
    assert_eq!(hash(&fixed), hash(&open));
    assert_eq!(hash(&fixed), hash(fixed.view()));
    let other = Array::<i32, shape![2, Dyn]>::from_vec([2, 3], fixed.as_slice().to_vec()).unwrap();
    assert_ne!(hash(&fixed), hash(&other), "the same elements, in another shape");
}

#[test]
fn literals_of_all_depths() {
    let (one, two) = ([1, 2, 3], [[1, 2, 3], [4, 5, 6]]);
    assert_eq!(Array::from(one), view!(one));
    assert_eq!(Array::from(two), view!(two));
    assert_eq!(Array::from([two]), view!(([two])));
    assert_eq!(Array::from([[two]]), view!(([[two]])));
    assert_eq!(view!(([[[two]]])).shape(), [1, 1, 1, 2, 3]);
    assert_eq!(view!(([[[[two]]]])), [[[[two]]]]);
    let none: [i32; 0] = [];
    assert_eq!(Array::from(none).shape(), [0]);
    assert_eq!(Array::from([none]).shape(), [1, 0]);
    assert_eq!(Array::from([[none]; 3]).shape(), [3, 1, 0]);
    assert_eq!(view!(([[[none]; 2]; 4])).shape(), [4, 2, 1, 0]);
    assert_eq!(Array::from([[[0; 1]; 2]; 3]), vec![[[0; 1]; 2]; 3]);
}
