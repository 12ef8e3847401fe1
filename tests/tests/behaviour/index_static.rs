//! Every INDEX form on static extents.

use crate::bases::{block, plane, row};
use crate::oracle_check::oracle_check;

#[test]
fn a_position_drops_its_axis() {
    let row = row();
    oracle_check!(row: [7] [0]);
    oracle_check!(row: [7] [3]);
    oracle_check!(row: [7] [6]);
    oracle_check!(row: [7] [-1]);
    oracle_check!(row: [7] [-7]);
}

#[test]
fn a_range_keeps_what_lies_between_its_ends() {
    let row = row();
    oracle_check!(row: [7] [1..4]);
    oracle_check!(row: [7] [0..7]);
    oracle_check!(row: [7] [2..3]);
    oracle_check!(row: [7] [3..3]);
    oracle_check!(row: [7] [7..7]);
    oracle_check!(row: [7] [0..0]);
}

#[test]
fn a_range_through_its_end_includes_it() {
    let row = row();
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
    let row = row();
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
    let row = row();
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
    let row = row();
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
    let row = row();
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
    let row = row();
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
    let row = row();
    oracle_check!(row: [7] [1:4:1]);
    oracle_check!(row: [7] [::1]);
    oracle_check!(row: [7] [2::1]);
    oracle_check!(row: [7] [:-1:1]);
}

#[test]
fn step_larger_than_extent_selects_one() {
    let row = row();
    oracle_check!(row: [7] [::8]);
    oracle_check!(row: [7] [::7]);
    oracle_check!(row: [7] [0::100]);
    oracle_check!(row: [7] [3:7:9]);
    oracle_check!(row: [7] [::-7]);
    oracle_check!(row: [7] [::-50]);
}

#[test]
fn a_step_down_starts_at_the_last() {
    let row = row();
    oracle_check!(row: [7] [::-1]);
    oracle_check!(row: [7] [::-2]);
    oracle_check!(row: [7] [::-3]);
    oracle_check!(row: [7] [:2:-1]);
    oracle_check!(row: [7] [:-3:-1]);
    oracle_check!(row: [7] [:0:-2]);
}

#[test]
fn a_step_down_from_a_start() {
    let row = row();
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
    let row = row();
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
    oracle_check!(plane: [4, 5] [2]);
    oracle_check!(plane: [4, 5] [1..3]);
    oracle_check!(plane: [4, 5] [-1]);
    oracle_check!(plane: [4, 5] [::2]);
    oracle_check!(plane: [4, 5] [::-1]);
}

#[test]
fn one_index_an_axis() {
    let plane = plane();
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
    oracle_check!(plane: [4, 5] [1,]);
    oracle_check!(plane: [4, 5] [1..3, 2..4,]);
    oracle_check!(plane: [4, 5] [..., 1,]);
}

#[test]
fn dots_stand_for_the_axes_not_named() {
    let plane = plane();
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
    oracle_check!(block: [2, 3, 4] [1] [1] [1]);
    oracle_check!(block: [2, 3, 4] [.., 1] [.., 1]);
    oracle_check!(block: [2, 3, 4] [::-1] [..., ::2] [1, 1..]);
}
