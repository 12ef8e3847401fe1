//! Iterators over the planes of a block, in two parts, and on other threads.

use std::panic::{catch_unwind, AssertUnwindSafe};
use view_core::{shape, view, zip};

#[test]
fn planes_are_split_and_no_further_than_they_reach() {
    let list: Vec<i32> = (0..30).collect();
    let block = view!(list.reshape[5, 3, 2]);
    let (mut left, mut right) = block.outer_iter().split_at(2);
    assert_eq!(left.next().unwrap()[[2, 1]], 5);
    assert_eq!(left.next().unwrap()[[2, 1]], 11);
    assert!(left.next().is_none());
    assert!(right.by_ref().map(|plane| plane[[2, 1]]).eq([17, 23, 29]));
    assert!(right.next().is_none());
    assert_eq!(block.outer_iter().split_at(5).1.len(), 0);
    assert!(catch_unwind(AssertUnwindSafe(|| block.outer_iter().split_at(6).0.len())).is_err());
}

#[test]
fn unique_planes_of_either_part_are_written() {
    let mut list: Vec<i32> = (0..30).collect();
    let mut block = view!(mut list.reshape[5, 3, 2]);
    let (mut left, mut right) = block.outer_iter_mut().split_at(2);
    // One plane of each part, at the same time.
    let (mut second, mut last) = (left.nth(1).unwrap(), right.nth(2).unwrap());
    second[[2, 1]] += 100;
    last[[2, 1]] -= 100;
    assert!(left.next().is_none() && right.next().is_none());
    assert_eq!((list[11], list[29]), (111, -71));
}

#[test]
fn iterators_go_to_other_threads() {
    fn moved_and_shared<T: Send + Sync>(_: T) {}
    let mut list: Vec<i32> = (0..30).collect();
    let mut block = view!(mut list.reshape[5, 3, 2]);
    moved_and_shared(block.iter());
    moved_and_shared(block.iter_mut());
    moved_and_shared(block.indexed_iter());
    moved_and_shared(block.indexed_iter_mut());
    moved_and_shared(block.lanes::<2>());
    moved_and_shared(block.lanes_mut::<2>());
    moved_and_shared(block.outer_iter());
    moved_and_shared(block.outer_iter_mut());
    moved_and_shared(block.axis_iter::<1>());
    moved_and_shared(block.axis_iter_mut::<1>());
    moved_and_shared(block.axes_iter::<2>());
    moved_and_shared(block.axes_iter_mut::<2>());
    moved_and_shared(block.chunks::<1>(2));
    moved_and_shared(block.chunks_mut::<1>(2));
    moved_and_shared(block.tile_iter::<shape![1, 1, 1]>());
    moved_and_shared(block.tile_iter_mut::<shape![1, 3, 2]>());
    moved_and_shared(zip!(block.as_view()).indexed());
    moved_and_shared(block);
}
