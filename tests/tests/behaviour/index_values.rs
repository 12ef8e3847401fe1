//! Values in parentheses as indices: what they are depends on their types.

use crate::bases::{block, forget, plane};
use crate::panics::panic_of;
use std::ops::{Bound, Range};
use view_core::{shape, try_view, view, zip, Dyn, Element, Extent, View, ViewError};

type Pair = (Bound<usize>, Bound<usize>);

#[test]
fn ranges_are_slices() {
    let plane = plane();
    let rows = |range: Range<usize>| plane[range].iter().flatten().copied().collect::<Vec<_>>();
    let (half_open, through, from, to, to_through) = (1..forget(3), 1..=2, forget(2).., ..2, ..=2);
    assert_eq!(view!(plane[(half_open)]).to_vec(), rows(1..3));
    assert_eq!(view!(plane[(through)]).to_vec(), rows(1..3));
    assert_eq!(view!(plane[(from)]).to_vec(), rows(2..4));
    assert_eq!(view!(plane[(to)]).to_vec(), rows(0..2));
    assert_eq!(view!(plane[(to_through)]).to_vec(), rows(0..3));
    let bounds: Pair = (Bound::Excluded(0), Bound::Included(2));
    assert_eq!(view!(plane[(bounds)]).to_vec(), rows(1..3));
}

#[test]
fn the_whole_range_keeps_a_static_extent() {
    let (plane, all) = (plane(), ..);
    let column: View<u16, shape![4], _> = view!(plane[(all), 2]);
    assert_eq!(column.to_vec(), plane.map(|row| row[2]));
}

#[test]
fn a_usize_is_a_position_still() {
    let (plane, block) = (plane(), block());
    let (i, j) = (forget(1), 2);
    assert_eq!(*view!(plane[(i), (j)]), plane[1][2]);
    assert_eq!(*view!(plane[(i + 1), -(j)]), plane[2][3]);
    let row: View<u16, shape![4]> = view!(block[(i), (j)]);
    assert_eq!(row, block[1][2]);
    let part: View<u16, shape![2]> = view!(block[(i), (j), 1..3]);
    assert_eq!(part, block[1][2][1..3]);
    assert_eq!(view!(plane[(i), newaxis]).shape(), [1, 5]);
}

#[test]
fn whole_rows_stay_without_gaps() {
    let (block, planes, i) = (block(), 0..forget(2), forget(1));
    let both: View<u16, shape![Dyn, 3, 4]> = view!(block[(&planes)]);
    assert_eq!(both.as_slice(), block.as_flattened().as_flattened());
    let rows: View<u16, shape![Dyn, 4]> = view!(block[(i), (&planes)]);
    assert_eq!(rows.as_slice(), block[1][..2].as_flattened());
    let one: View<u16, shape![Dyn, 4]> = view!(block[(i), (&planes), ..]);
    assert_eq!(one, rows);
}

#[test]
fn beside_other_indices() {
    let block = block();
    let (r, i) = (1..forget(3), 2);
    let expected = |j: usize, k: usize| block[1][j + 1][k];
    let view = view!(block[1, (&r), ::-2]);
    assert!(view
        .indexed_iter()
        .all(|([j, k], x)| *x == expected(j, 3 - 2 * k)));
    assert_eq!(view.shape(), [2, 2]);
    assert_eq!(view!(block[..., (&r)]).shape(), [2, 3, 2]);
    assert_eq!(view!(block[.., (&r), (i)]).shape(), [2, 2]);
    let last = 1..;
    assert_eq!(view!(block[(last), ..., (i)]).shape(), [1, 3]);
    // As an end of a slice it is a number.
    assert_eq!(view!(block[(i - 1)..(i)]).shape(), [1, 3, 4]);
}

struct Task {
    rows: Range<usize>,
    parts: [Range<usize>; 2],
    at: usize,
}

#[test]
fn fields_elements_references_and_clones() {
    let plane = plane();
    let task = Task {
        rows: 1..3,
        parts: [0..2, 2..5],
        at: 3,
    };
    let lent = &task;
    assert_eq!(view!(plane[(&task.rows), (&lent.parts[1])]).shape(), [2, 3]);
    assert_eq!(view!(plane[(lent.rows.clone()), (lent.at)]).to_vec(), [8, 13]);
    let (double, at) = (&&task.rows, &task.at);
    assert_eq!(view!(plane[(double), (*at)]).to_vec(), [8, 13]);
    assert_eq!(*view!(plane[(at), (at)]), 18);
    let Task { rows, .. } = task;
    assert_eq!(view!(plane[(rows)]).shape(), [2, 5]);
}

#[test]
fn other_expressions_are_numbers_of_any_origin() {
    let plane = plane();
    let (small, text) = (2u8, "3");
    assert_eq!(*view!(plane[(small.into()), (text.parse().unwrap())]), 13);
    assert_eq!(*view!(plane[(Default::default()), ([1, 2].iter().sum())]), 3);
    let cut = |rows: Range<usize>| view!(plane[(if rows.is_empty() { 0 } else { rows.start })]).to_vec();
    assert_eq!(cut(1..2), plane[1]);
    fn first(plane: &[[u16; 5]; 4], wanted: Option<usize>) -> Option<u16> {
        Some(*view!(plane[(wanted?), (match wanted { Some(1) => return None, _ => 0 })]))
    }
    assert_eq!(
        (
            first(&plane, Some(2)),
            first(&plane, Some(1)),
            first(&plane, None)
        ),
        (Some(10), None, None)
    );
}

macro_rules! part {
    ($base:ident, $index:expr) => {
        view!($base[($index)])
    };
}

#[test]
fn expressions_of_other_macros() {
    let plane = plane();
    let (r, i) = (1..3, 2);
    assert_eq!(part!(plane, r).shape(), [2, 5]);
    assert_eq!(part!(plane, 1..3).shape(), [2, 5]);
    assert_eq!(part!(plane, ..).shape(), [4, 5]);
    assert_eq!(part!(plane, i).shape(), [5]);
    assert_eq!(part!(plane, i + 1).shape(), [5]);
}

#[test]
fn a_loop_over_ranges() {
    let mut row = [0; 10];
    let parts = [0..3, 3..4, 4..10];
    for (k, part) in parts.iter().enumerate() {
        view!(mut row[(part)]).fill(k);
    }
    assert_eq!(row, [0, 0, 0, 1, 2, 2, 2, 2, 2, 2]);
    let widths: Vec<usize> = parts.into_iter().map(|part| view!(row[(part)]).len()).collect();
    assert_eq!(widths, [3, 1, 6]);
}

#[test]
fn several_views_and_zips() {
    let mut plane = plane();
    let (above, below, columns) = (0..2, 2..4, 1..4);
    let (mut a, mut b) = view!(mut plane => [(&above), (&columns)], [(&below), (&columns)]);
    zip!(mut a, mut b => |a, b| (*a, *b) = (*b, *a));
    let before = crate::bases::plane();
    for ([i, j], x) in view!(plane).indexed_iter() {
        let from = if (1..4).contains(&j) { (i + 2) % 4 } else { i };
        assert_eq!(*x, before[from][j]);
    }
    let low = 1..;
    assert!(try_view!(mut plane => [(&above)], [(low), 0]).is_err());
}

fn middle<T: Element + Copy, N: Extent>(view: View<T, shape![N, 5]>, rows: Range<usize>) -> Vec<T> {
    view!(view[(rows), 2]).to_vec()
}

#[test]
fn in_generic_code() {
    let plane = plane();
    assert_eq!(middle(view!(plane), 1..3), [plane[1][2], plane[2][2]]);
    let rows = plane.to_vec();
    assert_eq!(middle(view!(rows), 0..1), [plane[0][2]]);
}

#[test]
fn empty_ranges_and_elements_without_size() {
    let plane = plane();
    let (none, last, units) = (3..3, 4..4, [(); 6]);
    assert_eq!(view!(plane[(none), 1..]).shape(), [0, 4]);
    assert_eq!(view!(plane[(last)]).shape(), [0, 5]);
    let used = {
        let mut range = 1..=2;
        range.by_ref().for_each(drop);
        range
    };
    assert_eq!(view!(plane[(&used)]).len(), 0);
    assert_eq!(view!(units[(&used)]).len(), 0);
}

#[test]
fn a_range_past_the_axis_is_refused() {
    let plane = plane();
    let (past, back) = (2..5, Range { start: 3, end: 2 });
    let end = ViewError::SliceEnd {
        axis: 0,
        end: 5,
        length: 4,
    };
    assert_eq!(try_view!(plane[(past.clone())]).map(drop), Err(end));
    let order = ViewError::SliceOrder {
        axis: 0,
        start: 3,
        end: 2,
        length: 4,
    };
    assert_eq!(try_view!(plane[(back), 1]).map(drop), Err(order));
    assert_eq!(
        panic_of!(view!(plane[(past), (0)])),
        "view!: slice end 5 is past the end of axis 0, which has length 4 [V103]"
    );
    let through = 0..=usize::MAX;
    assert!(try_view!(plane[(through)]).is_err());
    // A start behind the last of all positions.
    let (units, bounds): (_, Pair) = ([(); usize::MAX], (Bound::Excluded(usize::MAX), Bound::Unbounded));
    assert!(try_view!(units[(bounds)]).is_err());
    assert!(view!(units).try_slice_axis::<0>(bounds).is_err());
    let bounds: Pair = (Bound::Excluded(usize::MAX - 1), Bound::Unbounded);
    assert_eq!(view!(units[(bounds)]).len(), 0);
}
