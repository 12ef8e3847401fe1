//! Unique views of parts of one base, each written by a thread of its own.

use std::thread;
use view_core::view;

#[test]
fn parts_that_share_cache_lines() {
    let mut grid = [[0u64; 8]; 6];
    let (mut left, mut right) = view!(mut grid).split_at::<1, 3>();
    let (mut top, mut bottom) = right.split_at_mut::<0, 2>();
    thread::scope(|scope| {
        scope.spawn(|| left.fill(1));
        scope.spawn(|| top.map_inplace(|x| *x += 2));
        scope.spawn(|| bottom.outer_iter_mut().for_each(|mut row| row.fill(3)));
    });
    for (i, row) in grid.iter().enumerate() {
        for (j, &x) in row.iter().enumerate() {
            assert_eq!(x, if j < 3 { 1 } else { 2 + u64::from(i >= 2) });
        }
    }
}

#[test]
fn every_other_element() {
    let mut row = [0u8; 101];
    let (mut even, mut odd) = view!(mut row => [::2], [-2::-2]);
    thread::scope(|scope| {
        scope.spawn(|| even.iter_mut().for_each(|x| *x += 1));
        scope.spawn(|| odd.iter_mut().enumerate().for_each(|(i, x)| *x = i as u8));
    });
    for (i, &x) in row.iter().enumerate() {
        assert_eq!(
            usize::from(x),
            if i % 2 == 0 { 1 } else { (99 - i) / 2 },
            "at {i}"
        );
    }
}

#[test]
fn readers_beside_each_other() {
    let table = [[1u32, 2, 3], [4, 5, 6]];
    let (rows, columns) = (view!(table), view!(table.T));
    let (a, b) = thread::scope(|scope| {
        let a = scope.spawn(|| rows.iter().sum::<u32>());
        let b = scope.spawn(|| columns.outer_iter().map(|c| c[[0]] * c[[1]]).sum::<u32>());
        (a.join().unwrap(), b.join().unwrap())
    });
    assert_eq!((a, b), (21, 4 + 10 + 18));
}
