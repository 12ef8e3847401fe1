//! Every INDEX form on extents known only at run time.

use crate::bases::{block, forget, plane, row};
use crate::oracle_check::oracle_check;
use view_core::__::{Edge, Rule, StepValue, Stop};
use view_core::{try_view, view, ViewError};

#[test]
fn a_position_drops_its_axis() {
    let row = row().to_vec();
    oracle_check!(row: [7] [0]);
    oracle_check!(row: [7] [3]);
    oracle_check!(row: [7] [6]);
    oracle_check!(row: [7] [-1]);
    oracle_check!(row: [7] [-7]);
}

#[test]
fn a_range_keeps_what_lies_between_its_ends() {
    let row = row().to_vec();
    oracle_check!(row: [7] [1..4]);
    oracle_check!(row: [7] [0..7]);
    oracle_check!(row: [7] [2..3]);
    oracle_check!(row: [7] [3..3]);
    oracle_check!(row: [7] [7..7]);
    oracle_check!(row: [7] [0..0]);
}

#[test]
fn a_range_through_its_end_includes_it() {
    let row = row().to_vec();
    oracle_check!(row: [7] [1..=4]);
    oracle_check!(row: [7] [0..=6]);
    oracle_check!(row: [7] [3..=2]);
    oracle_check!(row: [7] [..=0]);
    oracle_check!(row: [7] [..=6]);
    oracle_check!(row: [7] [..=-1]);
    oracle_check!(row: [7] [..=-2]);
    oracle_check!(row: [7] [2..=-3]);
}

#[test]
fn an_open_range_reaches_the_edge() {
    let row = row().to_vec();
    oracle_check!(row: [7] [2..]);
    oracle_check!(row: [7] [7..]);
    oracle_check!(row: [7] [..5]);
    oracle_check!(row: [7] [..0]);
    oracle_check!(row: [7] [..]);
    oracle_check!(row: [7] [:]);
    oracle_check!(row: [7] [-3..]);
    oracle_check!(row: [7] [-7..]);
    oracle_check!(row: [7] [..-2]);
    oracle_check!(row: [7] [..-7]);
}

#[test]
fn ends_from_both_sides_meet() {
    let row = row().to_vec();
    oracle_check!(row: [7] [1..-1]);
    oracle_check!(row: [7] [3..-4]);
    oracle_check!(row: [7] [-5..-2]);
    oracle_check!(row: [7] [-5..-5]);
    oracle_check!(row: [7] [-5..5]);
    oracle_check!(row: [7] [-7..0]);
    oracle_check!(row: [7] [-1..7]);
}

#[test]
fn a_count_from_a_start() {
    let row = row().to_vec();
    oracle_check!(row: [7] [2..+3]);
    oracle_check!(row: [7] [0..+7]);
    oracle_check!(row: [7] [7..+0]);
    oracle_check!(row: [7] [-3..+3]);
    oracle_check!(row: [7] [-4..+2]);
    oracle_check!(row: [7] [..+4]);
    oracle_check!(row: [7] [..+0]);
}

#[test]
fn a_numpy_slice_with_a_step_up() {
    let row = row().to_vec();
    oracle_check!(row: [7] [0:7:2]);
    oracle_check!(row: [7] [1:6:3]);
    oracle_check!(row: [7] [::2]);
    oracle_check!(row: [7] [::3]);
    oracle_check!(row: [7] [1::2]);
    oracle_check!(row: [7] [:5:2]);
    oracle_check!(row: [7] [-6::4]);
    oracle_check!(row: [7] [:-1:2]);
    oracle_check!(row: [7] [1:-1:2]);
    oracle_check!(row: [7] [-5:6:2]);
    oracle_check!(row: [7] [-6:-1:3]);
    oracle_check!(row: [7] [7::2]);
    oracle_check!(row: [7] [2:2:2]);
}

#[test]
fn a_numpy_slice_without_a_step() {
    let row = row().to_vec();
    oracle_check!(row: [7] [1:4]);
    oracle_check!(row: [7] [2:]);
    oracle_check!(row: [7] [:5]);
    oracle_check!(row: [7] [-2:]);
    oracle_check!(row: [7] [:-3]);
    oracle_check!(row: [7] [-4:-1]);
    oracle_check!(row: [7] [:]);
    oracle_check!(row: [7] [:0]);
}

#[test]
fn a_step_of_one_may_be_written() {
    let row = row().to_vec();
    oracle_check!(row: [7] [1:4:1]);
    oracle_check!(row: [7] [::1]);
    oracle_check!(row: [7] [2::1]);
    oracle_check!(row: [7] [:-1:1]);
}

#[test]
fn step_larger_than_extent_selects_one() {
    let row = row().to_vec();
    oracle_check!(row: [7] [::8]);
    oracle_check!(row: [7] [::7]);
    oracle_check!(row: [7] [0::100]);
    oracle_check!(row: [7] [3:7:9]);
    oracle_check!(row: [7] [::-7]);
    oracle_check!(row: [7] [::-50]);
}

#[test]
fn a_step_down_starts_at_the_last() {
    let row = row().to_vec();
    oracle_check!(row: [7] [::-1]);
    oracle_check!(row: [7] [::-2]);
    oracle_check!(row: [7] [::-3]);
    oracle_check!(row: [7] [:2:-1]);
    oracle_check!(row: [7] [:-3:-1]);
    oracle_check!(row: [7] [:0:-2]);
}

#[test]
fn a_step_down_from_a_start() {
    let row = row().to_vec();
    oracle_check!(row: [7] [5:1:-2]);
    oracle_check!(row: [7] [6::-1]);
    oracle_check!(row: [7] [0::-1]);
    oracle_check!(row: [7] [-1::-2]);
    oracle_check!(row: [7] [-2:0:-1]);
    oracle_check!(row: [7] [-2:-6:-1]);
    oracle_check!(row: [7] [5:-6:-2]);
    oracle_check!(row: [7] [4:4:-1]);
    oracle_check!(row: [7] [6:-7:-3]);
    oracle_check!(row: [7] [-7::-1]);
}

#[test]
fn chained_slices_of_a_row() {
    let row = row().to_vec();
    oracle_check!(row: [7] [1..] [1..]);
    oracle_check!(row: [7] [::2] [1..]);
    oracle_check!(row: [7] [::-1] [::-1]);
    oracle_check!(row: [7] [2..6] [::2] [-1]);
    oracle_check!(row: [7] [1..] [..-1] [..-1]);
    oracle_check!(row: [7] [3..3] [..]);
    oracle_check!(row: [7] [..] [..] [..]);
    oracle_check!(row: [7] [newaxis] [0]);
}

#[test]
fn fewer_indices_than_axes_take_the_rest_whole() {
    let plane = plane();
    let plane = view!(plane[forget(0)..forget(4), forget(0)..forget(5)]);
    oracle_check!(plane: [4, 5] [2]);
    oracle_check!(plane: [4, 5] [1..3]);
    oracle_check!(plane: [4, 5] [-1]);
    oracle_check!(plane: [4, 5] [::2]);
    oracle_check!(plane: [4, 5] [::-1]);
}

#[test]
fn one_index_an_axis() {
    let plane = plane();
    let plane = view!(plane[forget(0)..forget(4), forget(0)..forget(5)]);
    oracle_check!(plane: [4, 5] [1, 2]);
    oracle_check!(plane: [4, 5] [-1, -1]);
    oracle_check!(plane: [4, 5] [1..3, 2]);
    oracle_check!(plane: [4, 5] [2, 1..4]);
    oracle_check!(plane: [4, 5] [1..4, ::2]);
    oracle_check!(plane: [4, 5] [::2, ::-1]);
    oracle_check!(plane: [4, 5] [0..2, -3..]);
    oracle_check!(plane: [4, 5] [..-1, 1..+3]);
    oracle_check!(plane: [4, 5] [3..3, ..]);
    oracle_check!(plane: [4, 5] [..,  2..2]);
    oracle_check!(plane: [4, 5] [-2.., ..=3]);
}

#[test]
fn a_trailing_comma_is_fine() {
    let plane = plane();
    let plane = view!(plane[forget(0)..forget(4), forget(0)..forget(5)]);
    oracle_check!(plane: [4, 5] [1,]);
    oracle_check!(plane: [4, 5] [1..3, 2..4,]);
    oracle_check!(plane: [4, 5] [..., 1,]);
}

#[test]
fn dots_stand_for_the_axes_not_named() {
    let plane = plane();
    let plane = view!(plane[forget(0)..forget(4), forget(0)..forget(5)]);
    oracle_check!(plane: [4, 5] [...]);
    oracle_check!(plane: [4, 5] [1, ...]);
    oracle_check!(plane: [4, 5] [..., 1]);
    oracle_check!(plane: [4, 5] [..., 1..3]);
    oracle_check!(plane: [4, 5] [1..3, ..., 2]);
    oracle_check!(plane: [4, 5] [1, ..., 2]);
    oracle_check!(plane: [4, 5] [::-1, ...]);
    oracle_check!(plane: [4, 5] [..., ::-2]);
}

#[test]
fn a_new_axis_has_extent_one() {
    let plane = plane();
    let plane = view!(plane[forget(0)..forget(4), forget(0)..forget(5)]);
    oracle_check!(plane: [4, 5] [newaxis]);
    oracle_check!(plane: [4, 5] [newaxis, 1]);
    oracle_check!(plane: [4, 5] [1, newaxis]);
    oracle_check!(plane: [4, 5] [newaxis, 1..3, newaxis]);
    oracle_check!(plane: [4, 5] [1, 2, newaxis]);
    oracle_check!(plane: [4, 5] [newaxis, ...]);
    oracle_check!(plane: [4, 5] [..., newaxis]);
    oracle_check!(plane: [4, 5] [..., newaxis, 1..3]);
    oracle_check!(plane: [4, 5] [newaxis, ..., newaxis]);
    oracle_check!(plane: [4, 5] [newaxis, newaxis, ::2, newaxis, ::-1]);
    oracle_check!(plane: [4, 5] [1..3, ..., newaxis, 2]);
}

#[test]
fn chained_slices_of_a_plane() {
    let plane = plane();
    let plane = view!(plane[forget(0)..forget(4), forget(0)..forget(5)]);
    oracle_check!(plane: [4, 5] [1..] [.., 2..]);
    oracle_check!(plane: [4, 5] [1] [2]);
    oracle_check!(plane: [4, 5] [::2] [::-1, 1]);
    oracle_check!(plane: [4, 5] [.., 1..] [1..3] [.., ::2]);
    oracle_check!(plane: [4, 5] [..., 1..3] [..., 0]);
    oracle_check!(plane: [4, 5] [newaxis] [.., 1]);
    oracle_check!(plane: [4, 5] [.., ::-2] [::-2]);
    oracle_check!(plane: [4, 5] [1..3, 1..4] [1..2, 1..2]);
}

#[test]
fn every_axis_its_own_index() {
    let block = block();
    let block = view!(block[..forget(2), ..forget(3), ..forget(4)]);
    oracle_check!(block: [2, 3, 4] [1, 2, 3]);
    oracle_check!(block: [2, 3, 4] [1, 1..3, ::2]);
    oracle_check!(block: [2, 3, 4] [..2, 1, -1]);
    oracle_check!(block: [2, 3, 4] [::-1, ::-1, ::-1]);
    oracle_check!(block: [2, 3, 4] [::2, ..-1, 2..+2]);
    oracle_check!(block: [2, 3, 4] [0..1, 3..3, 1]);
}

#[test]
fn dots_in_the_middle() {
    let block = block();
    let block = view!(block[..forget(2), ..forget(3), ..forget(4)]);
    oracle_check!(block: [2, 3, 4] [1, ..., 2]);
    oracle_check!(block: [2, 3, 4] [..., 2, 1..]);
    oracle_check!(block: [2, 3, 4] [1..2, 1, ...]);
    oracle_check!(block: [2, 3, 4] [0, ..., newaxis]);
    oracle_check!(block: [2, 3, 4] [..., 1..3, newaxis, 2]);
    oracle_check!(block: [2, 3, 4] [newaxis, 1, ..., ::-1]);
}

#[test]
fn chained_slices_of_a_block() {
    let block = block();
    let block = view!(block[..forget(2), ..forget(3), ..forget(4)]);
    oracle_check!(block: [2, 3, 4] [1] [1] [1]);
    oracle_check!(block: [2, 3, 4] [.., 1] [.., 1]);
    oracle_check!(block: [2, 3, 4] [::-1] [..., ::2] [1, 1..]);
}

/// Values that no spelling of an index leads to.
#[test]
fn the_rule_at_its_edges() {
    let down = |start, stop| Rule {
        start,
        stop,
        step: StepValue::Down(1),
    };
    let selected = |rule: Rule| rule.resolve(7, 0).map(|found| (found.first, found.count));
    assert_eq!(selected(down(Edge::Start(5), Stop::Through(2))), Ok((5, 4)));
    assert_eq!(selected(down(Edge::Start(5), Stop::Count(6))), Ok((5, 6)));
    let (axis, length) = (0, 7);
    let past = ViewError::SliceCount {
        axis,
        start: 5,
        count: 7,
        length,
    };
    assert_eq!(selected(down(Edge::Start(5), Stop::Count(7))), Err(past));
    let order = ViewError::SliceOrder {
        axis,
        start: 1,
        end: 4,
        length,
    };
    assert_eq!(selected(down(Edge::Start(1), Stop::Start(4))), Err(order));
    let back = ViewError::SliceStartFromEnd {
        axis,
        back: 0,
        length,
    };
    assert_eq!(selected(down(Edge::End(0), Stop::Open)), Err(back));
    let through = Rule {
        step: StepValue::Up(1),
        ..down(Edge::Open, Stop::Through(9))
    };
    let end = ViewError::SliceEnd {
        axis,
        end: 10,
        length,
    };
    assert_eq!(selected(through), Err(end));
}

#[test]
fn zero_from_the_end_is_no_position() {
    let (row, i) = (row().to_vec(), forget(0));
    let error = ViewError::IndexFromEnd {
        axis: 0,
        back: 0,
        length: 7,
    };
    assert_eq!(try_view!(row[-i]).map(|_| ()), Err(error));
}
