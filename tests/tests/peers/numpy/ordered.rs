//! Elements that change places: sorted, partitioned, rolled, reversed, and views turned by quarters.

use view_core::{view, Array, Dyn, Element, ViewError};

/// Numbers in no order.
fn shuffled(length: u64) -> Vec<u64> {
    (0..length).map(|n| (n * 7919 + 13) % 101).collect()
}

#[test]
fn each_lane_is_sorted() {
    let start = [[3, 2], [1, 0]];
    let mut grid = start;
    view!(mut grid).sort_axis::<0>();
    assert_eq!(grid, [[1, 0], [3, 2]]);
    let mut grid = start;
    view!(mut grid).sort_axis::<1>();
    assert_eq!(grid, [[2, 3], [0, 1]]);
    view!(mut grid.reshape[_]).sort();
    assert_eq!(grid, [[0, 1], [2, 3]]);
}

#[test]
fn numbers_of_all_kinds_are_sorted() {
    macro_rules! sorted {
        ($($T:ty)*) => {$(
            let mut up: Vec<$T> = (0..101).map(|n| (n * 37 % 101) as $T).collect();
            let wanted: Vec<$T> = (0..101).map(|n| n as $T).collect();
            let mut down = up.clone();
            view!(mut up).sort();
            view!(mut down[..]).sort_by(|a, b| b.cmp(a));
            assert_eq!(up, wanted);
            assert!(down.iter().rev().eq(&wanted));
            view!(mut down[::-1]).sort_unstable();
            assert_eq!(view!(down[::-1]), wanted);
        )*};
    }
    sorted! { i8 i16 i32 i64 u8 u16 u32 u64 }
    let mut signed: Vec<i8> = (-51..50).rev().collect();
    view!(mut signed).sort();
    assert!(signed.into_iter().eq(-51..50));
}

#[test]
fn floats_are_sorted_with_nan_last() {
    let mut floats = [f64::NAN, 2.0, -1.0, f64::INFINITY, 0.5];
    view!(mut floats).sort_by(f64::total_cmp);
    assert_eq!(floats[..4], [-1.0, 0.5, 2.0, f64::INFINITY]);
    assert!(floats[4].is_nan());
    let mut grid = [[0.5_f32, -2.0], [-0.5, 3.0], [0.0, f32::NEG_INFINITY]];
    view!(mut grid).sort_axis_by::<0>(|a, b| b.total_cmp(a));
    assert_eq!(grid, [[0.5, 3.0], [0.0, -2.0], [-0.5, f32::NEG_INFINITY]]);
}

#[test]
fn no_elements_are_sorted() {
    let mut none = Array::<u8, view_core::shape![3, 2, 1, Dyn]>::zeros_of([3, 2, 1, 0]);
    let mut v = view!(mut none);
    v.sort_axis::<0>();
    v.sort_axis::<1>();
    v.sort_axis::<2>();
    v.sort_axis::<3>();
    assert_eq!(none.shape(), [3, 2, 1, 0]);
}

#[derive(Element, Clone, Copy, PartialEq, Debug)]
struct Entry {
    group: u8,
    name: char,
}

#[test]
fn records_are_sorted_by_a_field() {
    let entries = [(2, 'b'), (1, 'c'), (2, 'a'), (1, 'd')].map(|(group, name)| Entry { group, name });
    let mut sorted = entries;
    view!(mut sorted).sort_by_key(|entry| entry.group);
    // Those of one group keep their order.
    assert_eq!(sorted.map(|entry| entry.name), ['c', 'd', 'b', 'a']);
    view!(mut sorted).sort_by_key(|entry| (entry.group, entry.name));
    assert_eq!(sorted.map(|entry| entry.name), ['c', 'd', 'a', 'b']);
    let mut grid = [entries, sorted];
    view!(mut grid).sort_axis_by_key::<1, _>(|entry| entry.name);
    for row in grid {
        assert_eq!(row.map(|entry| entry.name), ['a', 'b', 'c', 'd']);
    }
}

#[test]
fn each_lane_is_partitioned() {
    for n in [0, 3, 19] {
        let mut rows: Vec<[u64; 20]> = vec![shuffled(20).try_into().unwrap(); 2];
        rows[1].reverse();
        let mut sorted = shuffled(20);
        sorted.sort_unstable();
        view!(mut rows).select_nth_axis::<1>(n);
        for row in &rows {
            assert_eq!(row[n], sorted[n]);
            assert!(row[..n].iter().all(|x| *x <= row[n]));
            assert!(row[n..].iter().all(|x| *x >= row[n]));
        }
        let mut columns = shuffled(20);
        view!(mut columns.reshape[20, 1]).select_nth_axis::<0>(n);
        assert_eq!(columns[n], sorted[n]);
        columns.sort_unstable();
        assert_eq!(columns, sorted);
    }
    let mut floats = [0.5, -1.0, f64::NAN, 3.0, 2.0];
    view!(mut floats).select_nth_axis_by::<0>(2, f64::total_cmp);
    assert_eq!(floats[2], 2.0);
}

#[test]
fn a_place_past_the_lane_is_refused() {
    let mut row = vec![3, 1, 2];
    let refused = view!(mut row).try_select_nth_axis_by::<0>(3, i32::cmp);
    assert_eq!(
        refused,
        Err(ViewError::Index {
            axis: 0,
            index: 3,
            length: 3
        })
    );
    assert_eq!(row, [3, 1, 2]);
}

#[test]
fn no_elements_are_partitioned() {
    let mut none = Array::<u8, view_core::shape![3, Dyn]>::zeros_of([3, 0]);
    view!(mut none).select_nth_axis::<0>(0);
    assert_eq!(none.shape(), [3, 0]);
    let refused = view!(mut none).try_select_nth_axis_by::<1>(0, u8::cmp);
    assert_eq!(
        refused,
        Err(ViewError::Index {
            axis: 1,
            index: 0,
            length: 0
        })
    );
}

#[test]
fn elements_roll() {
    let mut row = [0, 1, 2, 3, 4, 5, 6];
    // By two to the right.
    view!(mut row).rotate_axis::<0>(7 - 2);
    assert_eq!(row, [5, 6, 0, 1, 2, 3, 4]);
    let mut none: [i32; 0] = [];
    view!(mut none).rotate_axis::<0>(0);
    assert!(view!(mut none).try_rotate_axis::<0>(1).is_err());
}

#[test]
fn rows_and_columns_roll() {
    let start = [[0, 1, 2, 3], [4, 5, 6, 7]];
    let rolled = |down: usize, right: usize| {
        let mut grid = start;
        let mut v = view!(mut grid);
        v.rotate_axis::<0>((2 - down) % 2);
        v.rotate_axis::<1>((4 - right) % 4);
        grid
    };
    assert_eq!(rolled(1, 0), [[4, 5, 6, 7], [0, 1, 2, 3]]);
    assert_eq!(rolled(0, 1), [[3, 0, 1, 2], [7, 4, 5, 6]]);
    assert_eq!(rolled(1, 3), [[5, 6, 7, 4], [1, 2, 3, 0]]);
    assert_eq!(rolled(0, 0), start);
    let mut flat = start;
    view!(mut flat.reshape[_]).rotate_axis::<0>(7);
    assert_eq!(flat, [[7, 0, 1, 2], [3, 4, 5, 6]]);
}

#[test]
fn quarter_turns() {
    let grid = [[0, 1, 2], [3, 4, 5]];
    assert_eq!(view!(grid.rot90), [[2, 5], [1, 4], [0, 3]]);
    assert_eq!(view!(grid.rot90[2]), [[5, 4, 3], [2, 1, 0]]);
    assert_eq!(view!(grid.rot90[3]), [[3, 0], [4, 1], [5, 2]]);
    assert_eq!(view!(grid.rot90[-1]), view!(grid.rot90[3]));
    assert_eq!(view!(grid.rot90.rot90[-1]), grid);
    assert_eq!(view!(grid.rot90.rot90), view!(grid[::-1, ::-1]));
    let long = [[7; 40]; 50];
    assert_eq!(view!(long.rot90).shape(), [40, 50]);
}

#[test]
fn quarter_turns_of_other_axes() {
    let block = [[[0, 1], [2, 3]], [[4, 5], [6, 7]]];
    assert_eq!(view!(block.rot90), [[[2, 3], [6, 7]], [[0, 1], [4, 5]]]);
    assert_eq!(view!(block.rot90[-1]), [[[4, 5], [0, 1]], [[6, 7], [2, 3]]]);
    // From the second axis to the third: these come first, and go back afterwards.
    assert_eq!(
        view!(block.permute[1, 2, 0].rot90.permute[2, 0, 1]),
        [[[1, 3], [0, 2]], [[5, 7], [4, 6]]]
    );
    assert_eq!(
        view!(block.permute[2, 0, 1].rot90.permute[1, 2, 0]),
        [[[4, 0], [6, 2]], [[5, 1], [7, 3]]]
    );
}
