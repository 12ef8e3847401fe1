//! Masks: what is true is written, and where that is.

use view_core::{shape, view, Array, Dyn, Element, ViewError};

#[test]
fn one_value_for_all_that_is_true() {
    let mut row = [4, 5, 6, 7];
    view!(mut row).fill_where(&[false, true, false, true], 0);
    assert_eq!(row, [4, 0, 6, 0]);
}

#[test]
fn masks_of_two_axes() {
    let start = [[1, 2, 3], [4, 5, 6], [7, 8, 9]];
    let corners = [[true, false, true], [false; 3], [true, false, true]];
    let mut grid = start;
    view!(mut grid).fill_where(&corners, 0);
    assert_eq!(grid, [[0, 2, 0], [4, 5, 6], [0, 8, 0]]);
    assert_eq!(view!(start).mask(&corners), [1, 3, 7, 9]);
    // A mask of the rows.
    let mut grid = start;
    let rows = [false, true, true];
    view!(mut grid).fill_where(&view!(rows[.., newaxis].broadcast[3, 3]), 0);
    assert_eq!(grid, [[1, 2, 3], [0; 3], [0; 3]]);
    // None, and one.
    let mut grid = start;
    view!(mut grid).fill_where(&[[false; 3]; 3], 0);
    assert_eq!(grid, start);
    view!(mut grid[1..2]).fill_where(&[[false, true, false]], 0);
    assert_eq!(grid, [[1, 2, 3], [4, 0, 6], [7, 8, 9]]);
}

#[test]
fn masks_and_values_of_other_extents() {
    let mut list = vec![1, 2, 3];
    let refused = |found| {
        Err(ViewError::Shape {
            axis: 0,
            expected: 3,
            found,
        })
    };
    for length in [0, 1, 2, 4] {
        assert_eq!(
            view!(mut list).try_fill_where(&vec![true; length], 9),
            refused(length)
        );
        assert_eq!(
            view!(mut list).try_assign_where(&vec![true; 3], &vec![9; length]),
            refused(length)
        );
    }
    let wide = vec![[true, true]; 2];
    let mut plane = vec![[0, 0]; 3];
    assert_eq!(view!(mut plane).try_fill_where(&wide, 9), refused(2));
    assert_eq!((list, plane), (vec![1, 2, 3], vec![[0, 0]; 3]));
}

#[test]
fn masks_of_the_flat_elements() {
    let mut grid = [[0, 1, 2], [3, 4, 5], [6, 7, 8]];
    let odd: [bool; 9] = std::array::from_fn(|n| n % 2 == 1);
    view!(mut grid.reshape[_]).fill_where(&odd, 30);
    assert_eq!(grid, [[0, 30, 2], [30, 4, 30], [6, 30, 8]]);
    let long = vec![true; 10];
    assert!(view!(mut grid.reshape[_]).try_fill_where(&long, 40).is_err());
    assert_eq!(grid[2], [6, 30, 8]);
}

#[test]
fn values_at_the_same_places() {
    let mut numbers = [1.5_f32, -2.0, 0.0, 4.0];
    let below = numbers.map(|x| x < 1.0);
    view!(mut numbers).assign_where(&below, &[9.0, 8.0, 7.0, 6.0]);
    assert_eq!(numbers, [1.5, 8.0, 7.0, 4.0]);
    let mut bytes = [1_u8, 2, 0, 3];
    view!(mut bytes.as<">u2">).fill_where(&[false, true], 258.into());
    assert_eq!(bytes, [1, 2, 1, 2]);
    // Behind a transposition.
    let mut grid = [[0, 1, 2], [3, 4, 5]];
    let large = view!(grid.T).map(|x| *x > 2);
    let squares = view!(grid.T).map(|x| x * x);
    view!(mut grid.T).assign_where(&large, &squares);
    assert_eq!(grid, [[0, 1, 2], [9, 16, 25]]);
}

#[derive(Element, Clone, Copy, PartialEq, Debug)]
struct Record {
    id: u16,
    weight: f32,
}

#[test]
fn one_field_where_it_is_true() {
    let mut records = [1, 2, 3].map(|id| Record { id, weight: 0.5 });
    view!(mut records.field(weight)).fill_where(&[true, false, true], 7.0);
    assert_eq!(records.map(|record| record.weight), [7.0, 0.5, 7.0]);
    view!(mut records).fill_where(&[false, true, false], Record { id: 9, weight: 1.0 });
    assert_eq!(records.map(|record| record.id), [1, 9, 3]);
}

#[test]
fn places_of_what_is_not_zero() {
    let numbers = [3, 0, 0, -1, 7, 0];
    let places = view!(numbers).map(|x| *x != 0).view().positions();
    assert_eq!(places, [[0], [3], [4]]);
    let grid = [[0, 5, 0], [2, 0, 3]];
    assert_eq!(
        view!(grid).map(|x| *x != 0).view().positions(),
        [[0, 1], [1, 0], [1, 2]]
    );
    assert_eq!(
        view!(grid.T).map(|x| *x != 0).view().positions(),
        [[0, 1], [1, 0], [2, 1]]
    );
    // Both zeros are zero, and NaN is not.
    let floats = [0.0, -0.0, f64::NAN, 1e-300];
    assert_eq!(view!(floats).map(|x| *x != 0.0).view().positions(), [[2], [3]]);
}

#[test]
fn places_in_a_field() {
    let grid =
        [[(1, 0.0), (0, 2.0)], [(0, 0.0), (5, 1.0)]].map(|row| row.map(|(id, weight)| Record { id, weight }));
    let heavy = view!(grid.field(weight)).map(|x| *x != 0.0);
    assert_eq!(heavy.view().positions(), [[0, 1], [1, 1]]);
    let named = view!(grid.T.field(id)).map(|x| *x != 0);
    assert_eq!(named.view().positions(), [[0, 0], [1, 1]]);
    assert_eq!(view!(named.T).positions(), [[0, 0], [1, 1]]);
}

#[test]
fn places_in_masks_of_any_rank() {
    macro_rules! ranks {
        ($($shape:ty, $extents:expr;)*) => {$(
            let none = Array::<bool, $shape>::zeros();
            assert!(none.view().positions().is_empty());
            let mut one = none.clone();
            *one.iter_mut().next().unwrap() = true;
            assert_eq!(one.view().positions(), [$extents.map(|_: usize| 0)]);
            let others = one.map(|x| !x);
            assert_eq!(others.view().positions().len(), one.len() - 1);
            assert!(!others.view().positions().contains(&$extents.map(|_: usize| 0)));
            let all = none.map(|_| true).view().positions();
            let wanted: Vec<_> = none.view().indexed_iter().map(|(place, _)| place).collect();
            assert_eq!((all.len(), all), (none.len(), wanted));
        )*};
    }
    ranks! {
        (), [];
        shape![2], [2];
        shape![2, 2], [2, 2];
        shape![2, 2, 2], [2, 2, 2];
    }
}

#[test]
fn rows_and_columns_by_a_mask() {
    let grid = Array::<i32, shape![2, Dyn]>::from_fn_of([2, 5], |[i, j]| (5 * i + j) as i32);
    let places = |mask: &[bool]| -> Vec<usize> { view!(mask).positions().into_iter().flatten().collect() };
    let columns = places(&[false, true, false, true, false]);
    assert_eq!(view!(grid).select(1, &columns), [[1, 3], [6, 8]]);
    assert_eq!(view!(grid).select(0, &places(&[false, true])), [[5, 6, 7, 8, 9]]);
}
