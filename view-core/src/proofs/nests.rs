//! `Nest`: merged and sorted axes lead to the same offsets, compared with the list of them.

use super::nest::Nest;
use super::offset::Offset;
use super::shapes::shapes;
use super::walks::position;
use super::{tried, ALL, EVERY, SOME};
use std::vec::Vec;

/// The offsets of all positions in row-major order.
fn list<const R: usize>(shape: [u8; R], strides: [i8; R]) -> Vec<i8> {
    (0..)
        .map_while(|n| position(n, shape, strides))
        .map(|(_, offset)| offset)
        .collect()
}

/// Offsets in one view or in two, whose specification is that of each view by itself.
trait Listed: Offset + Ord + core::fmt::Debug {
    /// All offsets of a nest in row-major order, and `start` more.
    fn list<const R: usize>(nest: &Nest<[u8; R], [Self; R]>, start: Self) -> Vec<Self>;
    /// How far it leads in each view.
    fn length(self) -> (u8, u8);
}
impl Listed for i8 {
    fn list<const R: usize>(nest: &Nest<[u8; R], [i8; R]>, start: i8) -> Vec<i8> {
        list(nest.extents, nest.strides)
            .into_iter()
            .map(|offset| (i16::from(offset) + i16::from(start)) as i8)
            .collect()
    }
    fn length(self) -> (u8, u8) {
        (self.unsigned_abs(), 0)
    }
}
impl Listed for (i8, i8) {
    fn list<const R: usize>(nest: &Nest<[u8; R], [Self; R]>, start: Self) -> Vec<Self> {
        let (extents, strides) = (nest.extents, nest.strides);
        let first = Nest {
            extents,
            strides: strides.map(|both| both.0),
        };
        let second = Nest {
            extents,
            strides: strides.map(|both| both.1),
        };
        let second = i8::list(&second, start.1);
        i8::list(&first, start.0).into_iter().zip(second).collect()
    }
    fn length(self) -> (u8, u8) {
        (self.0.unsigned_abs(), self.1.unsigned_abs())
    }
}

/// Merges the axes in each way, arranges them, and merges them once they are sorted. Returns the number of ways.
fn compare<O: Listed, const R: usize>(extents: [u8; R], strides: [O; R]) -> u64 {
    let nest = Nest { extents, strides };
    let all = O::list(&nest, O::ZERO);
    assert_eq!(nest.is_empty(), all.is_empty());
    if all.is_empty() {
        return 1;
    }
    // Each set of axes that stay by themselves.
    for kept in 0..1 << R {
        for thin in [false, true] {
            let mut merged = nest;
            merged.merge(thin, |axis, _| kept >> axis & 1 == 1);
            assert_eq!(O::list(&merged, O::ZERO), all, "{extents:?} by {strides:?}");
            assert!(thin || merged.strides.last() == strides.last());
            if kept == (1 << R) - 1 {
                let (mut before, mut after) = (extents, merged.extents);
                before.sort_unstable();
                after.sort_unstable();
                assert_eq!(before, after);
            }
        }
    }
    let mut sorted = nest;
    let start = sorted.sort();
    let in_order = |list: Vec<O>| {
        let mut list = list;
        list.sort_unstable();
        list
    };
    let all = in_order(all);
    assert_eq!(
        in_order(O::list(&sorted, start)),
        all,
        "{extents:?} by {strides:?}"
    );
    for axis in 0..R {
        let lead = sorted.strides[axis].lead();
        assert!(lead >= 0 || lead == i8::MIN);
        if axis > 0 && sorted.extents[axis - 1] > 1 {
            assert!(sorted.extents[axis] > 1);
            assert!(sorted.strides[axis - 1].length() >= sorted.strides[axis].length());
        }
    }
    // Without turning axes around.
    let mut arranged = nest;
    arranged.arrange();
    assert_eq!(
        in_order(O::list(&arranged, O::ZERO)),
        all,
        "{extents:?} by {strides:?}"
    );
    sorted.merge(true, |_, _| false);
    assert_eq!(
        in_order(O::list(&sorted, start)),
        all,
        "{extents:?} by {strides:?}"
    );
    (2 << R) + 2
}

/// All lists of strides that can be made of these.
fn lists<O: Copy, const R: usize>(strides: &[O]) -> Vec<[O; R]> {
    let mut lists = Vec::from([[strides[0]; R]]);
    for axis in 0..R {
        let longer = lists.iter().flat_map(|list| {
            strides.iter().map(|stride| {
                let mut list = *list;
                list[axis] = *stride;
                list
            })
        });
        lists = longer.collect();
    }
    lists
}

/// Compares these shapes by all lists of these strides.
fn compare_all<O: Listed, const R: usize>(shapes: Vec<[u8; R]>, strides: &[O]) -> u64 {
    let lists = lists::<O, R>(strides);
    let by = |shape: [u8; R]| {
        lists
            .iter()
            .map(move |strides| compare(shape, *strides))
            .sum::<u64>()
    };
    shapes.into_iter().map(by).sum()
}

#[test]
fn merged_and_sorted_axes_lead_to_the_same_offsets() {
    let every: Vec<i8> = EVERY.iter().map(|stride| *stride as i8).collect();
    let some: Vec<i8> = SOME.iter().map(|stride| *stride as i8).collect();
    let few = [-128, -6, -2, -1, 0, 1, 2, 3, 4, 12, 64];
    let pairs = [
        (0, 0),
        (1, 1),
        (2, 1),
        (3, 3),
        (-3, 3),
        (6, 2),
        (6, 3),
        (1, -6),
        (-128, -128),
    ];
    let mut inputs = compare_all(shapes::<0>(1, 0, 0), &some)
        + compare_all(shapes::<1>(9, 0, 9), &some)
        + compare_all(shapes::<2>(9, 0, 4), &some)
        + compare_all(shapes::<3>(8, 0, 3), &few)
        + compare_all(shapes::<3>(6, 1, 3), &pairs);
    if ALL {
        inputs += compare_all(shapes::<1>(255, 0, 255), &every);
        inputs += compare_all(shapes::<2>(24, 0, 24), &every);
        inputs += compare_all(shapes::<3>(24, 0, 24), &some);
        inputs += compare_all(shapes::<4>(16, 1, 16), &few);
        inputs += compare_all(shapes::<4>(12, 1, 12), &pairs);
    }
    tried(inputs, 693_172, 204_183_902);
}

/// Row-major strides of elements of `size` bytes.
fn row_major<const R: usize>(shape: [u8; R], size: i8) -> [i8; R] {
    let mut strides = [size; R];
    for axis in (1..R).rev() {
        strides[axis - 1] = strides[axis].wrapping_mul(shape[axis] as i8);
    }
    strides
}

#[test]
fn elements_without_gaps_are_one_axis() {
    let mut inputs = 0;
    let most = if ALL { 255 } else { 40 };
    for shape in shapes::<3>(most, 1, 255) {
        for size in [0, 1, 5, 8, 127, -128, -3] {
            inputs += compare(shape, row_major(shape, size));
            let mut nest = Nest {
                extents: shape,
                strides: row_major(shape, size),
            };
            nest.merge(false, |_, _| false);
            let count = shape.iter().product();
            assert_eq!((nest.extents, nest.strides[2]), ([1, 1, count], size));
        }
    }
    tried(inputs, 52_164, 641_466);
}
