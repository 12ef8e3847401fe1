//! The order of views: by elements, then by shapes.

use crate::bases::forget;
use std::cmp::Ordering::{Equal, Greater, Less};
use std::collections::{BTreeSet, HashSet};
use view_core::view;

#[test]
fn the_first_elements_that_differ_decide() {
    let mut grid = vec![[1, 2, 3], [1, 3, 0], [1, 2, 3]];
    assert!(view!(grid[0]) < view!(grid[1]));
    assert!(view!(grid[1]) >= view!(grid[2]));
    assert_eq!(view!(grid[0]).partial_cmp(&view!(grid[2])), Some(Equal));
    assert_eq!(
        view!(grid.T[0])
            .into_dyn()
            .partial_cmp(&view!(grid[0]).into_dyn()),
        Some(Less)
    );
    // Fewer elements are less, if the others are equal.
    let n = forget(2);
    let (short, long) = (view!(grid[..n - 1]), view!(grid[..n]));
    assert_eq!(
        (short.partial_cmp(&long), long.partial_cmp(&short)),
        (Some(Less), Some(Greater))
    );
    assert_eq!(view!(grid[..n - 2]).partial_cmp(&short), Some(Less));
    let other = grid.clone();
    assert_eq!(
        view!(mut grid[..n]).partial_cmp(&view!(mut (other.clone())[..n])),
        Some(Equal)
    );
}

#[test]
fn shapes_decide_between_equal_elements() {
    let list = [1, 2, 3, 4, 5, 6];
    let (wide, tall) = (
        view!(list.reshape[2, 3]).into_dyn(),
        view!(list.reshape[3, 2]).into_dyn(),
    );
    assert_eq!(
        (wide.partial_cmp(&tall), tall.partial_cmp(&wide), wide == tall),
        (Some(Less), Some(Greater), false)
    );
    let none = (
        view!(list[6..].reshape[2, 0]).into_dyn(),
        view!(list[6..].reshape[0, 2]).into_dyn(),
    );
    assert_eq!(none.0.partial_cmp(&none.1), Some(Greater));
}

/// `Ord` would have a `max` and a `min` that come first.
#[test]
fn the_methods_of_a_view_are_its_own() {
    let row = [3, 1, 2];
    let v = &view!(row);
    assert_eq!((v.max(), v.min()), (Some(3), Some(1)));
}

#[test]
fn what_has_no_order_has_none() {
    let rows = [[1.0, f64::NAN], [1.0, 2.0], [0.0, f64::NAN]];
    assert_eq!(view!(rows[0]).partial_cmp(&view!(rows[1])), None);
    assert_eq!(view!(rows[2]).partial_cmp(&view!(rows[0])), Some(Less));
}

#[test]
fn the_methods_of_an_element_are_its_own() {
    let mut row = [3, 1];
    assert_eq!(view!(row[0]).max(2), 3);
    assert_eq!(view!(row[1]).cmp(&2), Less);
    assert_eq!(view!(row[1]).clamp(2, 9), 2);
    assert_eq!(view!(mut row[0]).min(2), 2);
}

#[test]
fn views_and_arrays_are_keys() {
    let words = [["a", "b"], ["a", "a"], ["a", "b"]];
    let arrays: BTreeSet<_> = view!(words).outer_iter().map(|row| row.copy()).collect();
    assert!(arrays.into_iter().eq([["a", "a"], ["a", "b"]]));
    let hashed: HashSet<_> = view!(words).outer_iter().map(|row| row.copy()).collect();
    assert_eq!(hashed.len(), 2);
}
