//! `array_split` and its kin: nearly equal parts of an axis.

use std::panic::catch_unwind;
use view_core::{shape, view, Dyn, View};

#[test]
fn parts_of_nearly_one_length() {
    let items: Vec<u8> = (0..9).collect();
    for count in 1..=11 {
        let parts: Vec<View<'_, u8, shape![Dyn]>> = view!(items).split_into::<0>(count).collect();
        assert_eq!(parts.len(), count);
        let mut start = 0;
        for (n, part) in parts.iter().enumerate() {
            let length = 9 / count + usize::from(n < 9 % count);
            assert_eq!(*part, items[start..start + length]);
            start += length;
        }
        assert_eq!(start, 9);
    }
}

#[test]
fn zero_parts_are_refused() {
    let items = [1, 2, 3];
    assert!(catch_unwind(|| view!(items).split_into::<0>(0).len()).is_err());
    assert!(catch_unwind(|| view!(items).chunks::<0>(0).len()).is_err());
}

#[test]
fn rows_in_parts() {
    let grid = [[1, 2, 3], [4, 5, 6]];
    let parts: Vec<_> = view!(grid).split_into::<0>(3).collect();
    assert_eq!(parts[0], [[1, 2, 3]]);
    assert_eq!(parts[1], [[4, 5, 6]]);
    assert_eq!((parts[2].shape(), parts.len()), ([0, 3], 3));
    let halves: Vec<_> = view!(grid).split_into::<0>(2).collect();
    assert_eq!(halves.len(), 2);
    assert!(halves[0] == view!(grid[..1]) && halves[1] == view!(grid[1..]));
}

#[test]
fn columns_in_parts() {
    let grid = [[1, 2, 3, 4, 5], [6, 7, 8, 9, 0]];
    let parts: Vec<_> = view!(grid).split_into::<1>(3).collect();
    assert_eq!(parts[0], [[1, 2], [6, 7]]);
    assert_eq!(parts[1], [[3, 4], [8, 9]]);
    assert_eq!(parts[2], [[5], [0]]);
    let mut grid = grid;
    for (n, mut part) in view!(mut grid).split_into_mut::<1>(2).enumerate() {
        part.fill(n);
    }
    assert_eq!(grid, [[0, 0, 0, 1, 1]; 2]);
}

#[test]
fn planes_in_parts() {
    let block = [[[1, 2, 3, 4], [5, 6, 7, 8]]; 2];
    let mut halves = view!(block).split_into::<2>(2);
    assert_eq!(halves.next().unwrap(), [[[1, 2], [5, 6]]; 2]);
    assert_eq!(halves.next().unwrap(), [[[3, 4], [7, 8]]; 2]);
    assert!(halves.next().is_none());
}

#[test]
fn equal_parts() {
    let items = [1, 2, 3, 4, 5, 6];
    let halves: Vec<Vec<i32>> = view!(items)
        .split_into::<0>(2)
        .map(|half| half.to_vec())
        .collect();
    assert_eq!(halves, [[1, 2, 3], [4, 5, 6]]);
    // Parts of a length.
    let pairs: Vec<Vec<i32>> = view!(items[::-1])
        .chunks::<0>(4)
        .map(|part| part.to_vec())
        .collect();
    assert_eq!(pairs, [vec![6, 5, 4, 3], vec![2, 1]]);
}
