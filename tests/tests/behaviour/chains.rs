//! `[..][..]`, `...` and `newaxis` together.

use crate::bases::{block, forget, plane};
use view_core::view;

#[test]
fn a_chain_is_the_same_as_views_of_views() {
    let plane = plane();
    let a = view!(plane[1..]);
    let b = view!(a[.., 1..]);
    let c = view!(b[::2, ::-1]);
    assert_eq!(view!(plane[1..][.., 1..][::2, ::-1]), c);
    assert_eq!(c.to_vec(), [9, 8, 7, 6, 19, 18, 17, 16]);
}

#[test]
fn ten_slices_in_one_chain() {
    let row: Vec<u32> = (0..100).collect();
    let row: &[u32; 100] = row.as_slice().try_into().unwrap();
    let v = view!(row[1..][1..][1..][..-1][..-1][::2][1..][::-1][1..][..5]);
    assert_eq!(v.to_vec(), [95, 93, 91, 89, 87]);
}

#[test]
fn ten_views_of_views() {
    let row: [u16; 32] = std::array::from_fn(|i| i as u16);
    let v = view!(row[1..]);
    let v = view!(v[1..]);
    let v = view!(v[1..]);
    let v = view!(v[..-1]);
    let v = view!(v[..-1]);
    let v = view!(v[::2]);
    let v = view!(v[1..]);
    let v = view!(v[::-1]);
    let v = view!(v[2..]);
    let v = view!(v[..3]);
    assert_eq!(v.to_vec(), [25, 23, 21]);
}

#[test]
fn dots_alone_take_everything() {
    let block = block();
    assert_eq!(view!(block[...]).shape(), [2, 3, 4]);
    assert_eq!(view!(block[...]), view!(block));
}

#[test]
fn dots_may_stand_for_no_axis() {
    let plane = plane();
    assert_eq!(*view!(plane[1, ..., 2]), 7);
    assert_eq!(*view!(plane[1, 2, ...]), 7);
    assert_eq!(*view!(plane[..., 1, 2]), 7);
    let cell = view!(plane[1, 2]);
    assert_eq!(*view!(cell[...]), 7);
}

#[test]
fn a_new_axis_can_be_put_anywhere() {
    let plane = plane();
    assert_eq!(view!(plane[newaxis]).shape(), [1, 4, 5]);
    assert_eq!(view!(plane[.., newaxis]).shape(), [4, 1, 5]);
    assert_eq!(view!(plane[..., newaxis]).shape(), [4, 5, 1]);
    assert_eq!(view!(plane[newaxis, 1, newaxis, newaxis]).shape(), [1, 1, 1, 5]);
    let cell = view!(plane[1, 2]);
    assert_eq!(view!(cell[newaxis, newaxis]).shape(), [1, 1]);
}

#[test]
fn a_variable_named_newaxis_goes_in_parentheses() {
    let plane = plane();
    let newaxis = forget(2);
    assert_eq!(view!(plane[newaxis]).shape(), [1, 4, 5]);
    assert_eq!(view!(plane[(newaxis)]).shape(), [5]);
}

#[test]
fn a_run_time_index_beside_dots_and_new_axes() {
    let block = block();
    let i = forget(1);
    assert_eq!(view!(block[i, ..., i]).to_vec(), [13, 17, 21]);
    assert_eq!(view!(block[..., i, newaxis]).shape(), [2, 3, 1]);
    assert_eq!(view!(block[newaxis, i.., ..., -i]).shape(), [1, 1, 3]);
}

#[test]
fn mutable_chains_write_where_shared_ones_read() {
    let mut plane = plane();
    view!(mut plane[1..][.., 1..][::2, ::-1]).fill(0);
    assert_eq!(
        plane,
        [
            [0, 1, 2, 3, 4],
            [5, 0, 0, 0, 0],
            [10, 11, 12, 13, 14],
            [15, 0, 0, 0, 0]
        ]
    );
    view!(mut plane[..., newaxis, 4]).fill(99);
    assert_eq!(view!(plane[.., 4]).to_vec(), [99, 99, 99, 99]);
}

#[test]
fn twelve_indices() {
    let deep = [[[[[[[[[[[[7u8; 1]; 2]; 1]; 1]; 1]; 1]; 1]; 1]; 1]; 1]; 1]; 2];
    let deep = view!(deep[..]);
    assert_eq!(deep.rank(), 12);
    assert_eq!(*view!(deep[1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0]), 7);
}
