//! Every INDEX form where some extents are static and others are not.

use crate::bases::{block, forget, plane};
use crate::oracle_check::oracle_check;
use view_core::view;

#[test]
fn fewer_indices_than_axes_take_the_rest_whole() {
    let plane = plane().to_vec();
    oracle_check!(plane: [4, 5] [2]);
    oracle_check!(plane: [4, 5] [1..3]);
    oracle_check!(plane: [4, 5] [-1]);
    oracle_check!(plane: [4, 5] [::2]);
    oracle_check!(plane: [4, 5] [::-1]);
}

#[test]
fn one_index_an_axis() {
    let plane = plane().to_vec();
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
    let plane = plane().to_vec();
    oracle_check!(plane: [4, 5] [1,]);
    oracle_check!(plane: [4, 5] [1..3, 2..4,]);
    oracle_check!(plane: [4, 5] [..., 1,]);
}

#[test]
fn dots_stand_for_the_axes_not_named() {
    let plane = plane().to_vec();
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
    let plane = plane().to_vec();
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
    let plane = plane().to_vec();
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
    let block = view!(block[.., ..forget(3), ..]);
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
    let block = view!(block[.., ..forget(3), ..]);
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
    let block = view!(block[.., ..forget(3), ..]);
    oracle_check!(block: [2, 3, 4] [1] [1] [1]);
    oracle_check!(block: [2, 3, 4] [.., 1] [.., 1]);
    oracle_check!(block: [2, 3, 4] [::-1] [..., ::2] [1, 1..]);
}
