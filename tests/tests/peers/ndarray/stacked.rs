//! Concatenated and stacked views, and tables without one of their rows or columns.

use std::panic::catch_unwind;
use view_core::{concatenate, shape, stack, try_concatenate, try_stack, view, Array, Dyn, View, ViewError};

#[test]
fn concatenation_along_each_axis_and_what_it_refuses() {
    let table = [[2.0, 2.5], [3.0, 3.5]];
    let twice = concatenate(0, &[table, table]);
    assert_eq!(twice, [[2.0, 2.5], [3.0, 3.5], [2.0, 2.5], [3.0, 3.5]]);
    let more = concatenate(0, &[view!(table).into_dyn(), view!(twice).into_dyn()]);
    assert_eq!(view!(more[..2]), view!(more[4..]));
    let nines = [9.0, 8.0];
    let row = view!(table[0]);
    assert_eq!(concatenate(0, &[row, view!(nines)]), [2.0, 2.5, 9.0, 8.0]);
    let columns = [view!(table[0, .., newaxis]), view!(nines[.., newaxis])];
    assert_eq!(concatenate(1, &columns), [[2.0, 9.0], [2.5, 8.0]]);
    assert_eq!(concatenate(0, &columns), [[2.0], [2.5], [9.0], [8.0]]);
    let (low, high) = (view!(table).into_dyn(), view!(more).into_dyn());
    assert_eq!(
        try_concatenate(1, &[low, high]).err(),
        Some(ViewError::Shape {
            axis: 0,
            expected: 2,
            found: 6
        })
    );
    assert_eq!(
        try_concatenate(2, &[low, high]).err(),
        Some(ViewError::Axis { axis: 2, rank: 2 })
    );
    assert_eq!(
        try_concatenate::<View<'_, f64, shape![Dyn, Dyn]>>(0, &[]).err(),
        Some(ViewError::NoViews)
    );
}

#[test]
fn stacking_makes_an_axis_and_refuses_other_shapes() {
    let table = [[2, 3], [4, 5]];
    assert_eq!(stack(0, &[table, table]), [table, table]);
    assert_eq!(stack(2, &[table, table]), [[[2, 2], [3, 3]], [[4, 4], [5, 5]]]);
    let wide = [[1, 2, 3], [4, 5, 6]];
    let (narrow, wide) = (view!(table).into_dyn(), view!(wide).into_dyn());
    assert_eq!(
        try_stack(1, &[narrow, wide]).err(),
        Some(ViewError::Shape {
            axis: 1,
            expected: 2,
            found: 3
        })
    );
    assert_eq!(
        try_stack(3, &[narrow, narrow]).err(),
        Some(ViewError::Axis { axis: 3, rank: 3 })
    );
    assert_eq!(try_stack::<[i32; 2]>(0, &[]).err(), Some(ViewError::NoViews));
}

/// The table without a position of an axis.
macro_rules! without {
    ($table:expr, $axis:literal, $at:expr) => {{
        let table = $table;
        let table = table.view();
        let before = table.slice_axis::<$axis>(..$at).into_dyn();
        concatenate($axis, &[before, table.slice_axis::<$axis>($at + 1..).into_dyn()])
    }};
}

#[test]
fn a_row_and_a_column_are_left_out() {
    let table = Array::from([[1, 2, 3], [4, 5, 6], [7, 8, 9], [10, 11, 12]]);
    assert_eq!(without!(without!(&table, 0, 1), 1, 2), [[1, 2], [7, 8], [10, 11]]);
    let turned = view!(table[::-1]).copy();
    let less = without!(without!(&turned, 0, 1), 1, 2);
    assert_eq!(less, [[10, 11], [4, 5], [1, 2]]);
    let column = without!(&less, 1, 1);
    assert_eq!(column, [[10], [4], [1]]);
    let nothing = without!(&column, 1, 0);
    assert_eq!(
        (nothing.shape(), without!(&nothing, 0, 1).shape()),
        ([3, 0], [2, 0])
    );
}

#[test]
fn a_position_behind_the_last_one_is_not_left_out() {
    let table = Array::from([[1, 2], [3, 4], [5, 6]]);
    assert!(catch_unwind(|| without!(&table, 0, 2).len()).is_ok());
    assert!(catch_unwind(|| without!(&table, 0, 3).len()).is_err());
    let nothing = Array::<i32, shape![3, 0]>::zeros();
    assert!(catch_unwind(|| without!(&nothing, 1, 0).len()).is_err());
    let part = table.view().into_dyn();
    assert_eq!(
        try_concatenate(2, &[part, part]).err(),
        Some(ViewError::Axis { axis: 2, rank: 2 })
    );
}
