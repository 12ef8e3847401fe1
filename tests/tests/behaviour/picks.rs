//! Copies by position and by mask.

use view_core::{try_view, view, Array, Dyn, ViewError};

#[test]
fn positions_are_taken_in_order_and_as_often_as_named() {
    let grid = [[1u8, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]];
    for axis in 0..2 {
        let length = [3, 4][axis];
        for positions in [
            vec![],
            vec![0],
            vec![length - 1, 0, length - 1],
            (0..length).rev().collect(),
        ] {
            let picked = view!(grid).select(axis, &positions);
            let mut expected = Vec::new();
            let all = |n: usize| (0..n).collect::<Vec<_>>();
            let (rows, columns) = if axis == 0 {
                (positions.clone(), all(4))
            } else {
                (all(3), positions.clone())
            };
            rows.iter()
                .for_each(|&i| expected.extend(columns.iter().map(|&j| grid[i][j])));
            assert_eq!(picked.shape(), [rows.len(), columns.len()]);
            assert_eq!(picked.into_vec(), expected);
        }
    }
    // From a view that is not contiguous, and from a unique one.
    let mut grid = grid;
    assert_eq!(
        view!(grid[::-2, 1..]).select(1, &[2, 0]).as_slice(),
        [12, 10, 4, 2]
    );
    assert_eq!(view!(mut grid[1]).select(0, &[3, 3]).as_slice(), [8, 8]);
}

#[test]
fn what_is_not_there_is_an_error() {
    let grid = vec![[1, 2, 3]; 2];
    let all = view!(grid);
    assert_eq!(
        all.try_select(2, &[]).err(),
        Some(ViewError::Axis { axis: 2, rank: 2 })
    );
    let error = ViewError::Index {
        axis: 1,
        index: 3,
        length: 3,
    };
    assert_eq!(all.try_select(1, &[0, 3, 7]).err(), Some(error));
    assert_eq!(
        ViewError::Axis { axis: 2, rank: 2 }.to_string(),
        "view!: there is no axis 2: the rank is 2 [V201]"
    );
    let panic = std::panic::catch_unwind(|| view!(grid).select(0, &[2])).unwrap_err();
    assert_eq!(
        panic.downcast_ref::<String>().unwrap(),
        "view!: index 2 is out of bounds for axis 0, which has length 2 [V101]"
    );
}

#[test]
fn a_mask_takes_what_is_true() {
    let grid = [[1, 2, 3], [4, 5, 6]];
    let mask = grid.map(|row| row.map(|x| x % 2 == 0));
    let even: Array<i32, view_core::shape![Dyn]> = view!(grid).mask(&view!(mask));
    assert_eq!(even.as_slice(), [2, 4, 6]);
    assert_eq!(
        view!(grid[.., ::2]).mask(&view!(mask[.., ::-2])).as_slice(),
        [4, 6]
    );
    assert_eq!(view!(grid[..0]).mask(&view!(mask[..0])).as_slice(), [0; 0]);
    let rows = grid.to_vec();
    let n = 1;
    let error = try_view!(rows[..n]).unwrap().try_mask(&view!(mask)).err();
    assert_eq!(
        error,
        Some(ViewError::Shape {
            axis: 0,
            expected: 1,
            found: 2
        })
    );
}

#[test]
fn copies_go_where_they_are_told() {
    let grid = [[1, 2], [3, 4]];
    let mut out = [[0; 4]; 2];
    view!(grid).copy_into(&mut view!(mut out[.., ::2]));
    view!(grid[::-1]).copy_into(&mut view!(mut out[.., 1::2]));
    assert_eq!(out, [[1, 3, 2, 4], [3, 1, 4, 2]]);
}
