//! Arrays that are put together of views: rows behind rows, columns beside columns.

use view_core::{concatenate, shape, stack, try_concatenate, view, Array, Dyn, View, ViewError};

type Table = Array<i32, shape![Dyn, Dyn]>;

/// The table with a row, or a column, behind the others.
fn with_row(table: &Table, row: &[i32]) -> Result<Table, ViewError> {
    try_concatenate(0, &[table.view().into_dyn(), view!(row[newaxis]).into_dyn()])
}
fn with_column(table: &Table, column: &[i32]) -> Result<Table, ViewError> {
    try_concatenate(
        1,
        &[table.view().into_dyn(), view!(column[.., newaxis]).into_dyn()],
    )
}

/// The shapes differ along this axis: the extents of the table and of what is added.
fn other(axis: isize, expected: usize, found: usize) -> ViewError {
    ViewError::Shape {
        axis,
        expected,
        found,
    }
}

#[test]
fn rows_and_then_a_column_behind_no_rows() {
    let none = Table::zeros_of([0, 4]);
    let two = with_row(&with_row(&none, &[1, 2, 3, 4]).unwrap(), &[5, 6, 7, 8]).unwrap();
    assert_eq!(two, [[1, 2, 3, 4], [5, 6, 7, 8]]);
    assert_eq!(with_row(&two, &[1]).err(), Some(other(1, 4, 1)));
    assert_eq!(with_column(&two, &[1]).err(), Some(other(0, 2, 1)));
    let wide = with_column(&two, &[10, 20]).unwrap();
    assert_eq!(wide, [[1, 2, 3, 4, 10], [5, 6, 7, 8, 20]]);
}

#[test]
fn rows_and_columns_of_other_lengths_are_refused() {
    let table = Table::zeros_of([3, 4]);
    assert_eq!(with_row(&table, &[1]).err(), Some(other(1, 4, 1)));
    assert_eq!(with_column(&table, &[1]).err(), Some(other(0, 3, 1)));
    let wide = with_column(&table, &[7, 8, 9]).unwrap();
    assert_eq!(
        view!(wide.T),
        view!(([[0; 3], [0; 3], [0; 3], [0; 3], [7, 8, 9]])).into_dyn()
    );
}

#[test]
fn rows_behind_a_row_and_a_column_beside_a_column() {
    let one = Table::zeros_of([1, 4]);
    let three = with_row(&with_row(&one, &[1, 2, 3, 4]).unwrap(), &[5, 6, 7, 8]).unwrap();
    assert_eq!(three, [[0; 4], [1, 2, 3, 4], [5, 6, 7, 8]]);
    let wide = with_column(&three, &[9, 8, 7]).unwrap();
    assert_eq!(wide, [[0, 0, 0, 0, 9], [1, 2, 3, 4, 8], [5, 6, 7, 8, 7]]);
    let square = with_column(&with_row(&Table::zeros_of([1, 1]), &[1]).unwrap(), &[2, 3]).unwrap();
    assert_eq!(with_row(&square, &[1]).err(), Some(other(1, 2, 1)));
    assert_eq!(with_column(&square, &[4, 5]).unwrap(), [[0, 2, 4], [1, 3, 5]]);
}

#[test]
fn columns_beside_no_columns() {
    let none = Table::zeros_of([3, 0]);
    let two = with_column(&with_column(&none, &[1, 2, 3]).unwrap(), &[4, 5, 6]).unwrap();
    assert_eq!(two, [[1, 4], [2, 5], [3, 6]]);
}

#[test]
fn a_row_behind_one_element_with_any_strides() {
    let element = [5];
    for rows in [0, 4, 40, 80, -4] {
        for columns in [0, 4, 40, 80, -4] {
            let one = View::from_strides(&element, 0, [1, 1], [rows, columns]).unwrap();
            let row = [[6]];
            let two = concatenate(0, &[one, view!(row).into_dyn()]);
            assert_eq!((two.view().strides(), two.as_slice()), ([4, 4], &[5, 6][..]));
        }
    }
}

#[test]
fn tables_behind_a_table() {
    let (none, two, one) = (Table::zeros_of([0, 3]), [[1, 2, 3], [4, 5, 6]], [[7, 8, 9]]);
    let all = concatenate(
        0,
        &[
            none.view().into_dyn(),
            view!(one).into_dyn(),
            view!(two[::-1]).into_dyn(),
        ],
    );
    assert_eq!(all, [[7, 8, 9], [4, 5, 6], [1, 2, 3]]);
    let (ones, zeros) = (Table::full_of([3, 4], 1), Table::zeros_of([2, 4]));
    let rows = concatenate(0, &[&ones, &zeros, &ones]);
    let columns = concatenate(1, &[view!(ones.T), view!(zeros.T), view!(ones.T)]);
    assert_eq!((rows.shape(), columns.shape()), ([8, 4], [4, 8]));
    for i in 0..8 {
        let wanted = [i32::from(!(3..5).contains(&i)); 4];
        assert_eq!(view!(rows[i]), wanted);
        assert_eq!(view!(columns[.., i]), wanted);
    }
}

#[test]
fn blocks_behind_a_block_with_exchanged_axes() {
    let (first, second) = ([[[1, 2], [3, 4]]], [[[5, 6], [7, 8]], [[9, 10], [11, 12]]]);
    let all = concatenate(0, &[view!(first).into_dyn(), view!(second).into_dyn()]);
    // The same blocks, turned, along the axis that is now the second one.
    let turned = concatenate(
        1,
        &[
            view!(all.permute[1, 0, 2]).into_dyn(),
            view!(second.permute[1, 0, 2]).into_dyn(),
        ],
    );
    let upper = [[1, 2], [5, 6], [9, 10], [5, 6], [9, 10]];
    let lower = [[3, 4], [7, 8], [11, 12], [7, 8], [11, 12]];
    assert_eq!(turned, [upper, lower]);
}

#[test]
fn blocks_along_the_axis_in_the_middle() {
    let number = |n: i32| move |[i, j, k]: [usize; 3]| n + (4 * i + 2 * j + k) as i32;
    type Block = Array<i32, shape![3, Dyn, 2]>;
    for height in [0, 1] {
        let (low, high) = (
            Block::from_fn_of([3, 2, 2], number(0)),
            Block::from_fn_of([3, 2, 2], number(12)),
        );
        let all = concatenate(1, &[&Block::full_of([3, height, 2], -1), &low, &high]);
        assert_eq!(all.shape(), [3, height + 4, 2]);
        for ([i, j, k], element) in all.view().indexed_iter() {
            let wanted = match j.checked_sub(height) {
                None => -1,
                Some(j) if j < 2 => (4 * i + 2 * j + k) as i32,
                Some(j) => (12 + 4 * i + 2 * (j - 2) + k) as i32,
            };
            assert_eq!(*element, wanted);
        }
    }
}

#[test]
fn rows_without_elements_are_counted() {
    let none = Table::zeros_of([0, 0]);
    let row = [[0; 0]; 1];
    let rows = concatenate(
        0,
        &[
            none.view().into_dyn(),
            view!(row).into_dyn(),
            view!(row).into_dyn(),
        ],
    );
    assert_eq!((rows.shape(), rows.len()), ([2, 0], 0));
    let columns = concatenate(
        1,
        &[
            none.view().into_dyn(),
            view!(row.T).into_dyn(),
            view!(row.T).into_dyn(),
        ],
    );
    assert_eq!((columns.shape(), columns.len()), ([0, 2], 0));
}

#[test]
fn single_elements_have_no_axis_to_lie_along() {
    let numbers = [2, 1];
    let (two, one) = (view!(numbers[0]), view!(numbers[1]));
    let refused = Some(ViewError::Axis { axis: 0, rank: 0 });
    assert_eq!(try_concatenate(0, &[two, one]).err(), refused);
    // A new axis is what they lie along.
    assert_eq!(stack(0, &[two, one, one]), [2, 1, 1]);
}
