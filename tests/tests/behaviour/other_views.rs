//! Methods take everything as their other view that `view!` takes as a base.

use crate::bases::forget;
use std::cell::Cell;
use view_core::{shape, view, Aligned, Array, ViewError, A8};

#[test]
fn any_base_is_assigned() {
    let mut grid = [[0; 3]; 2];
    let mut all = view!(mut grid);
    all.assign(&[[1, 2, 3], [4, 5, 6]]);
    assert_eq!(all.to_vec(), [1, 2, 3, 4, 5, 6]);
    all.assign(&[[7; 3]; 2][..]);
    assert_eq!(all.to_vec(), [7; 6]);
    all.assign(&vec![[8; 3]; 2]);
    assert_eq!(all.to_vec(), [8; 6]);
    all.assign(&Array::<i32, shape![2, 3]>::try_full_of([2, 3], 9).unwrap());
    assert_eq!(all.to_vec(), [9; 6]);
    all.assign(&Aligned::<A8, _>([[1; 3]; 2]));
    assert_eq!(all.to_vec(), [1; 6]);
    let mut other = [[2; 3]; 2];
    all.assign(&view!(mut other));
    assert_eq!(all.to_vec(), [2; 6]);
    all.assign(&&mut other);
    assert_eq!(all.to_vec(), [2; 6]);
}

#[test]
fn what_is_assigned_has_the_same_extents() {
    let (mut grid, rows) = ([[0; 3]; 4], vec![[1; 3]; forget(2)]);
    let differ = ViewError::Shape {
        axis: 0,
        expected: 4,
        found: 2,
    };
    assert_eq!(view!(mut grid).try_assign(&rows), Err(differ));
    assert_eq!(view!(rows).try_copy_into(&mut grid), Err(differ));
    assert_eq!(grid, [[0; 3]; 4], "nothing is written");
}

#[test]
fn elements_that_borrow_are_assigned() {
    let text = String::from("a b");
    let words: Vec<&str> = text.split(' ').collect();
    let mut kept = [""; 2];
    view!(mut kept).assign(&words);
    assert_eq!(kept, ["a", "b"]);
}

#[test]
fn cells_are_assigned_from_any_base() {
    let mut row = [1, 2, 3];
    let cells = view!(mut row).as_cells();
    cells.assign(&[Cell::new(4), Cell::new(5), Cell::new(6)]);
    assert_eq!(row, [4, 5, 6]);
}

#[test]
fn any_base_is_a_mask() {
    let grid = [[1, 2], [3, 4]];
    assert_eq!(
        view!(grid).mask(&[[true, false], [false, true]]).as_slice(),
        [1, 4]
    );
    assert_eq!(
        view!(grid.T).mask(&vec![[false, true]; forget(2)]).as_slice(),
        [3, 4]
    );
    let mask: Array<bool, shape![2, 2]> = Array::from_vec([2, 2], vec![false, true, true, false]).unwrap();
    assert_eq!(view!(grid).mask(&mask).as_slice(), [2, 3]);
}

#[test]
fn elements_are_copied_into_any_base() {
    let grid = [[1, 2, 3], [4, 5, 6]];
    let mut out = [[0; 2]; 3];
    view!(grid.T).copy_into(&mut out);
    assert_eq!(out, [[1, 4], [2, 5], [3, 6]]);
    let mut array = Array::<i32, shape![3, 2]>::try_zeros_of([3, 2]).unwrap();
    view!(grid.T).copy_into(&mut array);
    assert_eq!(array.as_slice(), [1, 4, 2, 5, 3, 6]);
    let mut rows = vec![[0; 3]; forget(2)];
    view!(grid[::-1]).copy_into(&mut rows);
    assert_eq!(rows, [[4, 5, 6], [1, 2, 3]]);
    view!(grid).copy_into(&mut rows[..]);
    assert_eq!(rows, grid);
    view!(grid[0, ..2]).copy_into(&mut view!(mut rows[1, 1..]));
    assert_eq!(rows[1], [4, 1, 2]);
}
