//! Unique views: writing, reborrowing, and variables that need no `mut`.

use crate::bases::forget;
use view_core::{shape, try_view, view, View, ViewMut};

#[test]
fn what_is_written_is_in_the_base() {
    let mut grid = [[0u8; 4]; 3];
    let mut v = view!(mut grid[1.., ::2]);
    v[[0, 1]] = 5;
    *v.get_mut([1, 0]).unwrap() = 6;
    assert_eq!(v.get_mut([2, 0]), None);
    assert_eq!(grid, [[0; 4], [0, 0, 5, 0], [6, 0, 0, 0]]);
}

#[test]
fn an_element_is_assigned_through() {
    let mut grid = [[0u8; 4]; 3];
    *view!(mut grid[1, -1]) = 7;
    let i = forget(2);
    *view!(mut grid[i, i]) += 8;
    assert_eq!(grid, [[0; 4], [0, 0, 0, 7], [0, 0, 8, 0]]);
}

#[test]
fn a_mutable_parameter_needs_no_mut() {
    fn array(buf: &mut [u8; 4]) {
        view!(mut buf[1..3]).fill(1);
        buf[0] = 9;
    }
    fn slice(buf: &mut [u8]) {
        view!(mut buf[1..3]).fill(2);
        buf[0] = 9;
    }
    fn vector(buf: &mut Vec<u8>) {
        view!(mut buf[1..3]).fill(3);
        buf.push(9);
    }
    fn unique(v: &mut ViewMut<u8, shape![4]>) {
        view!(mut v[1..3]).fill(4);
        v.fill(5);
    }
    fn owned(mut v: ViewMut<u8, shape![4]>) {
        view!(mut v[1..3]).fill(6);
    }
    let mut buf = [0; 4];
    array(&mut buf);
    assert_eq!(buf, [9, 1, 1, 0]);
    slice(&mut buf);
    assert_eq!(buf, [9, 2, 2, 0]);
    let mut vec = buf.to_vec();
    vector(&mut vec);
    assert_eq!(vec, [9, 3, 3, 0, 9]);
    let mut v = view!(mut buf[..]);
    unique(&mut v);
    assert_eq!(buf, [5; 4]);
    owned(view!(mut buf[..]));
    assert_eq!(buf, [5, 6, 6, 5]);
}

#[test]
fn a_reborrow_gives_the_view_back() {
    let mut row = [0u8; 4];
    let mut v = view!(mut row[..]);
    v.reborrow().fill(1);
    {
        let mut part = view!(mut v[2..]);
        part.fill(2);
    }
    let sum: u8 = v.as_view().iter().sum();
    assert_eq!(sum, 6);
    v[[0]] = 3;
    assert_eq!(row, [3, 1, 2, 2]);
}

#[test]
fn a_shared_view_of_a_unique_one() {
    let mut row = [1u8, 2, 3, 4];
    let v = view!(mut row[..]);
    let part: View<_, _, _> = view!(v[1..]);
    let again = view!(v[..2]);
    assert_eq!(part.to_vec(), [2, 3, 4]);
    assert_eq!(again.to_vec(), [1, 2]);
}

#[test]
fn a_refused_mutable_view_leaves_the_base_usable() {
    let mut row = vec![1u8, 2, 3, 4];
    let i = forget(5);
    assert!(try_view!(mut row[i..]).is_err());
    if let Ok(mut v) = try_view!(mut row[(i - 2)..]) {
        v.fill(0);
    }
    row.push(5);
    assert_eq!(row, [1, 2, 3, 0, 5]);
}

#[test]
fn a_unique_view_in_a_loop() {
    let mut grid = [[0usize; 3]; 4];
    for i in 0..4 {
        let mut row = view!(mut grid[i]);
        row.fill(i);
    }
    let mut v = view!(mut grid[..]);
    for i in 0..4 {
        *view!(mut v[i, i % 3]) += 10;
    }
    assert_eq!(grid, [[10, 0, 0], [1, 11, 1], [2, 2, 12], [13, 3, 3]]);
}

#[test]
fn a_closure_captures_it() {
    let mut row = [0u8; 4];
    let mut v = view!(mut row[1..]);
    let mut set = |i: usize, x: u8| v[[i]] = x;
    set(0, 1);
    set(2, 3);
    assert_eq!(row, [0, 1, 0, 3]);
}

#[test]
fn reversed_it_writes_backwards() {
    let mut row = [0u8; 5];
    for (i, x) in view!(mut row[::-1]).iter_mut().enumerate() {
        *x = i as u8;
    }
    assert_eq!(row, [4, 3, 2, 1, 0]);
}
