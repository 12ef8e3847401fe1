//! Lanes and sub-views along every axis, compared with indices.

use crate::bases::{block, forget, plane};
use view_core::{shape, view, View};

#[test]
fn lanes_of_a_block_along_every_axis() {
    let block = block();
    let v = view!(block[.., ::-1, ..3]);
    let at = |i: usize, j: usize, k: usize| block[i][2 - j][k];
    let lanes: Vec<Vec<u16>> = v.lanes::<0>().map(|lane| lane.to_vec()).collect();
    let expected: Vec<Vec<u16>> = (0..9)
        .map(|n| (0..2).map(|i| at(i, n / 3, n % 3)).collect())
        .collect();
    assert_eq!(lanes, expected);
    let lanes: Vec<Vec<u16>> = v.lanes::<1>().map(|lane| lane.to_vec()).collect();
    let expected: Vec<Vec<u16>> = (0..6)
        .map(|n| (0..3).map(|j| at(n / 3, j, n % 3)).collect())
        .collect();
    assert_eq!(lanes, expected);
    let lanes: Vec<Vec<u16>> = v.lanes::<2>().map(|lane| lane.to_vec()).collect();
    let expected: Vec<Vec<u16>> = (0..6)
        .map(|n| (0..3).map(|k| at(n / 3, n % 3, k)).collect())
        .collect();
    assert_eq!(lanes, expected);
}

#[test]
fn lanes_have_static_extents_and_strides() {
    let plane = plane();
    let mut columns = view!(plane).lanes::<0>();
    let column = columns.next().unwrap();
    assert_eq!((column.shape(), column.strides()), ([4], [10]));
    assert_eq!(size_of_val(&column), size_of::<usize>());
    let rows: Vec<View<u16, shape![5]>> = view!(plane).lanes::<1>().map(View::row_major).collect();
    assert_eq!(rows[2].as_slice(), [10, 11, 12, 13, 14]);
}

#[test]
fn lanes_from_both_ends() {
    let plane = plane();
    let mut lanes = view!(plane[1..3]).lanes::<0>();
    assert_eq!(lanes.len(), 5);
    assert_eq!(lanes.next_back().unwrap().to_vec(), [9, 14]);
    assert_eq!(lanes.next().unwrap().to_vec(), [5, 10]);
    assert_eq!(lanes.nth(1).unwrap().to_vec(), [7, 12]);
    assert_eq!(lanes.size_hint(), (1, Some(1)));
    assert_eq!(lanes.next_back().unwrap().to_vec(), [8, 13]);
    assert!(lanes.next().is_none() && lanes.next_back().is_none());
}

#[test]
fn unique_lanes_live_side_by_side() {
    let mut plane = plane();
    let mut v = view!(mut plane[.., ::2]);
    let mut lanes: Vec<_> = v.lanes_mut::<0>().collect();
    let (first, rest) = lanes.split_first_mut().unwrap();
    for lane in rest {
        first.zip_mut(lane).for_each(|(a, b)| core::mem::swap(a, b));
    }
    assert_eq!(
        v.lanes::<1>().map(|row| row.sum::<u16>()).collect::<Vec<_>>(),
        [6, 21, 36, 51]
    );
    assert_eq!(plane[0], [4, 1, 0, 3, 2]);
    assert_eq!(plane[3], [19, 16, 15, 18, 17]);
}

#[test]
fn lanes_of_dynamic_views() {
    let plane = plane();
    let (i, k) = (forget(1), forget(2));
    let v = view!(plane[i.., ::-k]);
    let lanes: Vec<Vec<u16>> = v.lanes::<0>().map(|lane| lane.to_vec()).collect();
    assert_eq!(lanes, [[9, 14, 19], [7, 12, 17], [5, 10, 15]]);
}

#[test]
fn a_row_is_its_own_lane() {
    let row = [1, 2, 3];
    let mut lanes = view!(row[::-1]).lanes::<0>();
    assert_eq!(lanes.next().unwrap().to_vec(), [3, 2, 1]);
    assert!(lanes.next().is_none());
}

#[test]
fn empty_lanes_are_counted_and_lanes_of_nothing_are_none() {
    let plane = plane();
    let empty = view!(plane[.., 2..2]);
    assert_eq!(empty.lanes::<1>().len(), 4);
    assert!(empty
        .lanes::<1>()
        .all(|lane| lane.is_empty() && lane.as_ptr() == empty.as_ptr()));
    assert_eq!(empty.lanes::<0>().count(), 0);
}

#[test]
#[cfg(target_pointer_width = "64")]
#[should_panic(expected = "view!: a shape of more positions than can be counted")]
fn more_empty_lanes_than_can_be_counted() {
    let nothing = vec![[[[(); 0]; 65536]; 65536]; 1 << 40];
    let _ = view!(nothing).lanes::<3>();
}

#[test]
fn sub_views_along_every_axis() {
    let block = block();
    let v = view!(block[.., 1.., ::-2]);
    let parts: Vec<_> = v.axis_iter::<0>().map(|part| part.to_vec()).collect();
    assert_eq!(parts, [[7, 5, 11, 9], [19, 17, 23, 21]]);
    let parts: Vec<_> = v.axis_iter::<1>().map(|part| part.to_vec()).collect();
    assert_eq!(parts, [[7, 5, 19, 17], [11, 9, 23, 21]]);
    let parts: Vec<_> = v.axis_iter::<2>().map(|part| part.to_vec()).collect();
    assert_eq!(parts, [[7, 11, 19, 23], [5, 9, 17, 21]]);
    assert_eq!(v.axis_iter::<2>().next_back().unwrap().shape(), [2, 2]);
}

#[test]
fn unique_sub_views_along_an_axis() {
    let mut block = block();
    let mut v = view!(mut block);
    for (k, mut plane) in v.axis_iter_mut::<2>().enumerate() {
        plane.fill(k as u16);
    }
    assert_eq!(
        v.axis_iter::<2>()
            .map(|plane| plane.sum::<u16>())
            .collect::<Vec<_>>(),
        [0, 6, 12, 18]
    );
    assert_eq!(block[1][2], [0, 1, 2, 3]);
}
