//! `Runs`: the offsets that it yields, compared with those of position number `n` in row-major order.

use super::runs::Runs;
use super::shapes::shapes;
use super::walks::position;
use super::{tried, ALL, EVERY, SOME};
use core::iter::from_fn;
use std::vec::Vec;

type Walk<const R: usize> = Runs<[u8; R], [i8; R]>;

/// The walk yields these offsets next, in each of the ways to visit them. `count` is the number of all positions.
fn has_left<const R: usize>(walk: Walk<R>, left: &[i8], count: usize) {
    has_ends(walk, left, count);
    let (mut forwards, mut backwards, mut searched, mut by_runs) = (walk, walk, walk, walk);
    assert!(from_fn(|| forwards.next()).eq(left.iter().copied()));
    assert!(from_fn(|| backwards.next_back()).eq(left.iter().rev().copied()));
    let mut visited = left.iter();
    let none = searched.find(|offset| (visited.next() != Some(&offset)).then_some(offset));
    assert_eq!((none, visited.len()), (None, 0));
    let mut visited = left.iter().copied();
    while let Some((at, count, step)) = by_runs.next_run() {
        assert!(count > 0 && count <= walk.run());
        for i in 0..i64::from(count) {
            assert_eq!(visited.next(), Some((i64::from(at) + i * i64::from(step)) as i8));
        }
    }
    assert_eq!(visited.next(), None);
    for mut walk in [forwards, backwards, searched, by_runs] {
        assert_eq!((walk.left(), walk.next(), walk.next_back()), (0, None, None));
    }
}

/// The walk has as many offsets left, and these are at both ends.
fn has_ends<const R: usize>(walk: Walk<R>, left: &[i8], count: usize) {
    assert_eq!(usize::from(walk.left()), left.len());
    assert_eq!(walk.is_whole(), left.len() == count);
    let (mut front, mut back) = (walk, walk);
    assert_eq!(
        (front.next(), back.next_back()),
        (left.first().copied(), left.last().copied())
    );
    // The other end stays where it was.
    if left.len() > 1 {
        assert_eq!(
            (front.next_back(), back.next()),
            (left.last().copied(), left.first().copied())
        );
    }
}

/// In every state of a walk, skips each number of positions, takes as many, cuts there, and searches until there. A state is the number of positions that
/// were visited from one end, or from both if `mixed`. Returns the number of pairs of a state and a number of positions.
fn compare<const R: usize>(shape: [u8; R], strides: [i8; R], mixed: bool) -> u64 {
    let all: Vec<i8> = (0..)
        .map_while(|n| position(n, shape, strides))
        .map(|(_, offset)| offset)
        .collect();
    let (count, mut inputs) = (all.len(), 0);
    // Of long walks only the ends are compared.
    let compare = if mixed { has_left } else { has_ends };
    let mut start = Runs::new(shape, strides);
    for front in 0..=count {
        let most = if mixed || front == 0 { count - front } else { 0 };
        let mut walk = start;
        start.next();
        for back in 0..=most {
            let left = &all[front..count - back];
            compare(walk, left, count);
            for n in (0..=(left.len() + 1).min(255)).chain([254, 255]) {
                inputs += 1;
                let (first, second) = left.split_at(n.min(left.len()));
                let mut skipped = walk;
                skipped.skip(n as u8);
                compare(skipped, second, count);
                let mut skipped = walk;
                skipped.skip_back(n as u8);
                compare(skipped, &left[..second.len()], count);
                if n <= left.len() {
                    let (one, other) = walk.split(n as u8);
                    compare(one, first, count);
                    compare(other, second, count);
                }
                if mixed {
                    let (mut searched, mut visited) = (walk, 0);
                    let found = searched.find(|offset| {
                        visited += 1;
                        (visited > n).then_some(offset)
                    });
                    assert_eq!(found, second.first().copied());
                    compare(searched, second.get(1..).unwrap_or(&[]), count);
                    // A part of a run, and never more than is ready.
                    let mut taken = walk;
                    let ready = usize::from(taken.ready());
                    assert_eq!(ready == 0, left.is_empty());
                    let (one, other) = left.split_at(n.min(ready));
                    let ahead = taken.ahead();
                    let (at, step) = taken.take(n as u8);
                    assert_eq!((at, step), ahead);
                    let spaced = |i| (i64::from(at) + i * i64::from(step)) as i8;
                    assert!((0..).map(spaced).zip(one).all(|(found, offset)| found == *offset));
                    compare(taken, other, count);
                }
            }
            walk.next_back();
        }
    }
    inputs
}

/// Compares walks over these shapes, with strides of which no two positions have the same offset, and with long ones, whose sums wrap. The
/// first axis is the densest, so that the end of a run is nowhere near the next one.
fn compare_all<const R: usize>(shapes: Vec<[u8; R]>, mixed: bool) -> u64 {
    let far = core::array::from_fn(|axis| [-128, 127, -1, 85][axis]);
    let of = |shape: [u8; R]| {
        let mut next = 1i8;
        core::array::from_fn(|axis| {
            let stride = next;
            next = next.wrapping_mul(shape[axis] as i8);
            if axis == 1 {
                stride.wrapping_neg()
            } else {
                stride
            }
        })
    };
    shapes
        .into_iter()
        .map(|shape| compare(shape, of(shape), mixed) + compare(shape, far, mixed))
        .sum()
}

#[test]
fn every_offset_is_given_out_once_from_both_ends_and_by_skipping_and_cutting() {
    let mut inputs = compare_all(shapes::<0>(1, 0, 0), true)
        + compare_all(shapes::<1>(9, 0, 9), true)
        + compare_all(shapes::<2>(16, 0, 4), true)
        + compare_all(shapes::<3>(27, 0, 3), true)
        + compare_all(shapes::<4>(16, 0, 2), true)
        + compare_all([[255, 1], [1, 255], [51, 5], [15, 17]].into(), false)
        + compare_all([[3, 5, 17], [17, 1, 15], [1, 127, 2]].into(), false);
    if ALL {
        inputs += compare_all(shapes::<1>(40, 0, 40), true);
        inputs += compare_all(shapes::<2>(40, 1, 40), true);
        inputs += compare_all(shapes::<3>(32, 1, 32), true);
        inputs += compare_all(shapes::<4>(24, 1, 24), true);
        inputs += compare_all(shapes::<1>(255, 0, 255), false);
        inputs += compare_all(shapes::<2>(255, 1, 255), false);
        inputs += compare_all(shapes::<3>(255, 1, 255), false);
        inputs += compare_all(shapes::<4>(255, 1, 255), false);
    }
    tried(inputs, 989_502, 1_168_589_536);
}

/// Compares all offsets that a walk yields from the front, and all from the back.
fn compare_steps<const R: usize>(shape: [u8; R], strides: [i8; R]) -> u64 {
    let count: usize = shape.iter().map(|n| usize::from(*n)).product();
    let mut walk = Runs::new(shape, strides);
    let mut walk_back = walk;
    assert_eq!(usize::from(walk.left()), count);
    for n in 0..count {
        let offset = |n| position(n, shape, strides).map(|(_, offset)| offset);
        assert_eq!(
            (walk.next(), walk_back.next_back()),
            (offset(n), offset(count - 1 - n)),
            "{shape:?} by {strides:?}"
        );
    }
    assert_eq!((walk.next(), walk_back.next_back()), (None, None));
    count.max(1) as u64
}

#[test]
fn empty_shapes_have_no_offset_however_long_their_other_axes_are() {
    let extents = if ALL { EVERY } else { SOME };
    let pairs = || extents.iter().flat_map(|a| extents.iter().map(move |b| (*a, *b)));
    let triples = pairs().flat_map(|(a, b)| extents.iter().map(move |c| [a, b, *c]));
    let counted = |shape: &[u8; 3]| shape.iter().map(|n| u32::from(*n)).product::<u32>() < 256;
    let compared = triples
        .filter(counted)
        .map(|shape| compare_steps(shape, [1, 16, -5]));
    tried(compared.sum(), 11_267, 941_146);
}

#[test]
fn offsets_are_those_of_all_strides() {
    let numbers = if ALL { EVERY } else { SOME };
    let pairs = || numbers.iter().flat_map(|a| numbers.iter().map(move |b| (*a, *b)));
    let one = pairs().map(|(length, stride)| compare_steps([length], [stride as i8]));
    let two = pairs().map(|(a, b)| compare_steps([3, 4], [a as i8, b as i8]));
    tried(one.chain(two).sum(), 24_738, 9_142_528);
}
