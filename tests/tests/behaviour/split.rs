//! Splitting a view in two.

use crate::bases::forget;
use view_core::{shape, shares_memory, try_view, view, Dyn, Extent, View, ViewError, ViewMut};

#[test]
fn static_parts_of_every_axis() {
    let mut block = [[[0u16; 5]; 4]; 3];
    for (i, x) in block.as_flattened_mut().as_flattened_mut().iter_mut().enumerate() {
        *x = i as u16;
    }
    let whole = view!(block);
    let (a, b) = whole.split_at::<0, 1>();
    assert_eq!((a.shape(), size_of_val(&a)), ([1, 4, 5], size_of::<usize>()));
    assert!(a == view!(block[..1]) && b == view!(block[1..]));
    assert_eq!(b.as_slice().len(), 40);
    let (a, b) = whole.split_at::<1, 3>();
    assert!(a == view!(block[.., ..3]) && b == view!(block[.., 3..]));
    assert_eq!(
        (size_of_val(&a), size_of_val(&b)),
        (size_of::<usize>(), size_of::<usize>())
    );
    let (a, b) = whole.split_at::<2, 2>();
    assert!(a == view!(block[.., .., ..2]) && b == view!(block[.., .., 2..]));
    assert!(!shares_memory(&a, &b));
}

#[test]
fn an_end_leaves_an_empty_part() {
    let row = [1, 2, 3];
    let (none, all) = view!(row[..]).split_at::<0, 0>();
    assert!(none.is_empty() && all == view!(row));
    let (all, none) = view!(row[..]).split_at::<0, 3>();
    assert!(none.is_empty() && all == view!(row));
    let empty = view!(row[3..]);
    let (a, b) = empty.split_at::<0, 0>();
    assert!(a.is_empty() && b.is_empty());
    assert_eq!(b.as_ptr(), empty.as_ptr());
}

#[test]
fn stepped_and_reversed() {
    let row = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
    let (a, b) = view!(row[::-2]).split_at::<0, 2>();
    assert_eq!((a.to_vec(), b.to_vec()), (vec![9, 7], vec![5, 3, 1]));
    let (a, b) = view!(row[::-2]).split_at_dyn::<0>(forget(4));
    assert_eq!((a.to_vec(), b.to_vec()), (vec![9, 7, 5, 3], vec![1]));
}

#[test]
fn run_time_positions_agree_with_slices() {
    let grid = [[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]];
    let whole = view!(grid);
    for at in 0..=3 {
        let (a, b): (View<_, shape![Dyn, 4]>, _) = whole.split_at_dyn::<0>(at);
        assert!(a == view!(grid[..at]) && b == view!(grid[at..]));
        assert_eq!(a.as_slice().len() + b.as_slice().len(), 12);
    }
    for at in 0..=4 {
        let (a, b) = whole.split_at_dyn::<1>(at);
        assert!(a == view!(grid[.., ..at]) && b == view!(grid[.., at..]));
        assert!(!shares_memory(&a, &b));
    }
}

#[test]
fn too_far_is_an_error_or_a_panic() {
    let grid = vec![[0u8; 4]; 3];
    let whole = view!(grid);
    let error = ViewError::Split {
        axis: 0,
        at: 4,
        length: 3,
    };
    assert_eq!(whole.try_split_at::<0, 4>().err(), Some(error));
    assert_eq!(whole.try_split_at_dyn::<0>(forget(4)).err(), Some(error));
    assert_eq!(
        error.to_string(),
        "view!: position 4 is past the end of axis 0, which has length 3 [V215]"
    );
    let error = ViewError::Split {
        axis: 1,
        at: usize::MAX,
        length: 4,
    };
    assert_eq!(whole.try_split_at_dyn::<1>(forget(usize::MAX)).err(), Some(error));
    let panic = std::panic::catch_unwind(|| view!(grid).split_at::<0, 5>().0.len()).unwrap_err();
    assert_eq!(
        panic.downcast_ref::<String>().map(String::as_str),
        Some("view!: position 5 is past the end of axis 0, which has length 3 [V215]")
    );
}

#[test]
fn unique_parts_live_side_by_side() {
    let mut grid = [[0; 4]; 4];
    let mut whole = view!(mut grid);
    {
        let (mut top, mut bottom) = whole.split_at_mut::<0, 1>();
        let (mut left, mut right) = bottom.split_at_mut::<1, 2>();
        top.fill(1);
        left.fill(2);
        right.fill(3);
        left[[0, 0]] += right[[0, 0]];
        top[[0, 3]] += 1;
    }
    whole[[3, 3]] = 9;
    assert_eq!(grid, [[1, 1, 1, 2], [5, 2, 3, 3], [2, 2, 3, 3], [2, 2, 3, 9]]);
}

#[test]
fn parts_keep_the_lifetime_of_the_base() {
    type Half<'a, N> = ViewMut<'a, i32, shape![Dyn, N]>;
    fn halves<M: Extent, N: Extent>(v: ViewMut<i32, shape![M, N]>) -> (Half<N>, Half<N>) {
        let middle = v.shape()[0] / 2;
        v.split_at_dyn::<0>(middle)
    }
    let mut grid = [[1, 2], [3, 4], [5, 6]];
    let (a, mut b) = halves(view!(mut grid));
    b.assign(&view!(([[7, 8], [9, 10]])[(0)..(2)]));
    assert_eq!(a.to_vec(), [1, 2]);
    assert_eq!(grid, [[1, 2], [7, 8], [9, 10]]);
}

/// Quicksort on views: every call splits a unique view and hands the parts to two threads.
fn sort(mut v: ViewMut<'_, u32, shape![Dyn]>, threads: usize) {
    if v.len() < 2 {
        return;
    }
    let last = v.len() - 1;
    let pivot = v[[last]];
    let mut store = 0;
    for i in 0..last {
        if v[[i]] < pivot {
            let x = v[[i]];
            v[[i]] = v[[store]];
            v[[store]] = x;
            store += 1;
        }
    }
    v[[last]] = v[[store]];
    v[[store]] = pivot;
    let (low, rest) = v.split_at_dyn::<0>(store);
    let (_, high) = rest.split_at_dyn::<0>(1);
    if threads > 1 {
        std::thread::scope(|scope| {
            scope.spawn(|| sort(low, threads / 2));
            sort(high, threads / 2);
        });
    } else {
        sort(low, 1);
        sort(high, 1);
    }
}

#[test]
fn divide_and_conquer_on_threads() {
    let count = if cfg!(miri) { 20 } else { 500 };
    let mut numbers: Vec<u32> = (0..count)
        .map(|i: u32| i.wrapping_mul(2_654_435_761) >> 7)
        .collect();
    let mut expected = numbers.clone();
    expected.sort_unstable();
    sort(view!(mut numbers[..]), 4);
    assert_eq!(numbers, expected);
}

#[test]
fn a_part_that_is_dynamic_already() {
    let samples = vec![1u8, 2, 3, 4, 5];
    let n = forget(4);
    let v = try_view!(samples[..n]).unwrap();
    let (first, rest) = v.split_at::<0, 3>();
    let first: View<u8, shape![3]> = first;
    assert_eq!((first.as_slice(), rest.as_slice()), (&[1, 2, 3][..], &[4][..]));
    assert!(v.try_split_at::<0, 5>().is_err());
}
