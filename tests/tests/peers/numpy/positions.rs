//! Lists of positions that are written, and values that are broadcast to what they are written to.

use view_core::{view, Array, ViewError};

#[test]
fn a_position_past_the_axis_writes_nothing() {
    let mut row = [0; 5];
    for places in [[1, 1, 10], [10, 1, 1]] {
        let refused = Err(ViewError::Index {
            axis: 0,
            index: 10,
            length: 5,
        });
        assert_eq!(view!(mut row).try_assign_select::<0, _>(&places, &[7]), refused);
        assert_eq!(view!(row).try_select(0, &places).map(|_| ()), refused);
    }
    assert_eq!(row, [0; 5]);
}

#[test]
fn no_position() {
    let mut row = [1, 2, 3];
    assert_eq!(view!(row).select(0, &[]).len(), 0);
    view!(mut row).assign_select::<0, _>(&[], &[9]);
    view!(mut row).assign_select::<0, _>(&[], &[0; 0]);
    assert!(view!(mut row).select_mut::<0>(&[]).is_empty());
    assert_eq!(row, [1, 2, 3]);
}

#[test]
fn the_last_value_for_a_position_counts() {
    let (mut row, values) = ([9; 3], [1, 2, 3, 4]);
    view!(mut row).assign_select::<0, _>(&[0, 0, 0, 0], &view!(values[::-1]));
    assert_eq!(row, [1, 9, 9]);
    let mut grid = [[9; 2]; 3];
    let rows = [[1, 2], [3, 4], [5, 6]];
    view!(mut grid).assign_select::<0, _>(&[1, 1, 1], &view!(rows[::-1]));
    assert_eq!(grid, [[9, 9], [1, 2], [9, 9]]);
}

#[test]
fn values_of_another_layout() {
    let values: [[[i32; 2]; 4]; 2] =
        std::array::from_fn(|i| std::array::from_fn(|j| std::array::from_fn(|k| (8 * i + 2 * j + k) as i32)));
    let (mut direct, mut copied) = ([[[-1; 2]; 4]; 3], [[[-1; 2]; 4]; 3]);
    let turned = view!(values.permute[2, 1, 0]);
    view!(mut direct).assign_select::<0, _>(&[2, 0], &turned);
    view!(mut copied).assign_select::<0, _>(&[2, 0], &turned.copy());
    assert_eq!(direct, copied);
    for (i, place) in [2, 0].into_iter().enumerate() {
        for j in 0..4 {
            for k in 0..2 {
                assert_eq!(direct[place][j][k], values[k][j][i]);
            }
        }
    }
    assert_eq!(direct[1], [[-1; 2]; 4]);
}

#[test]
fn positions_of_a_view_that_goes_backwards() {
    let mut grid = [[0; 4]; 3];
    view!(mut grid[::-1, ::-1]).assign_select::<1, _>(&[0, 2], &[[1, 2]]);
    assert_eq!(grid, [[0, 2, 0, 1]; 3]);
    view!(mut grid[::-1, ::-1]).assign_select::<1, _>(&[0, 1, 2, 3], &[5]);
    assert_eq!(grid, [[5; 4]; 3]);
}

#[test]
fn a_column_for_many_rows() {
    let mut grid = [[0_usize; 6]; 6];
    let column = [[0], [1], [2], [3], [4], [5]];
    view!(mut grid).assign_select::<0, _>(&[5, 4, 3, 2, 1, 0], &column);
    for (i, row) in grid.iter().enumerate() {
        assert_eq!(row, &[5 - i; 6]);
    }
}

#[test]
fn values_are_broadcast() {
    let mut grid = [[9; 3]; 2];
    view!(mut grid).assign_broadcast(&[1, 2, 3]);
    assert_eq!(grid, [[1, 2, 3]; 2]);
    view!(mut grid).assign_broadcast(&[[4], [5]]);
    assert_eq!(grid, [[4; 3], [5; 3]]);
    view!(mut grid).assign_broadcast(&[[7]]);
    assert_eq!(grid, [[7; 3]; 2]);
    let one = 8;
    view!(mut grid[.., ::2]).assign_broadcast(&one);
    assert_eq!(grid, [[8, 7, 8]; 2]);
}

#[test]
fn values_that_cannot_be_broadcast() {
    let mut grid = vec![[3]; 5];
    for length in [0, 2, 4] {
        let values = vec![[0]; length];
        assert_eq!(
            view!(mut grid).try_assign_broadcast(&values),
            Err(ViewError::Broadcast {
                axis: 0,
                length,
                wanted: 5
            })
        );
        let refused = view!(mut grid).try_assign_select::<0, _>(&[0, 1, 2], &values);
        assert_eq!(
            refused,
            Err(ViewError::Broadcast {
                axis: 0,
                length,
                wanted: 3
            })
        );
    }
    assert_eq!(grid, [[3]; 5]);
}

#[test]
fn positions_of_all_kinds_of_numbers() {
    macro_rules! put {
        ($($T:ty)*) => {$(
            let mut row = [0 as $T; 6];
            view!(mut row).assign_select::<0, _>(&[5, 1], &[50 as $T, 10 as $T]);
            assert_eq!(row, [0, 10, 0, 0, 0, 50].map(|x| x as $T));
            let mut grid = [[0 as $T; 3]; 2];
            view!(mut grid.reshape[_]).assign_select::<0, _>(&[5, 1], &[50 as $T, 10 as $T]);
            assert_eq!(grid, [[0, 10, 0], [0, 0, 50]].map(|row| row.map(|x| x as $T)));
        )*};
    }
    put! { i8 u16 i32 u64 f32 f64 }
    let mut bools = [false; 4];
    view!(mut bools).assign_select::<0, _>(&[1, 2], &[true]);
    assert_eq!(bools, [false, true, true, false]);
}

#[test]
fn flat_positions_of_a_grid() {
    let mut grid = [[0, 1, 2], [3, 4, 5], [6, 7, 8]];
    let last = grid.len() * 3 - 1;
    view!(mut grid.reshape[_]).assign_select::<0, _>(&[1, 3, last - 1], &[10]);
    assert_eq!(grid, [[0, 10, 2], [10, 4, 5], [6, 10, 8]]);
    // Positions of two axes are flat ones of the list.
    let places = Array::from([[0, 2], [4, 8]]);
    view!(mut grid.reshape[_]).assign_select::<0, _>(places.as_slice(), &[20, 21, 22, 23]);
    assert_eq!(grid, [[20, 10, 21], [10, 22, 5], [6, 10, 23]]);
}

#[test]
fn one_position_of_the_last_axis() {
    let mut plane = [[1.0, 1.0]; 2];
    view!(mut plane).assign_select::<1, _>(&[0], &[2.0]);
    assert_eq!(plane, [[2.0, 1.0]; 2]);
    let mut block = [[[1.0; 3]]];
    view!(mut block).assign_select::<2, _>(&[2, 0], &[[[5.0, 6.0]]]);
    assert_eq!(block, [[[6.0, 1.0, 5.0]]]);
}
