//! `Positions`: the positions that a walk yields, compared with position number `n` in row-major order.

use super::positions::Positions;
use super::shapes::shapes;
use super::{tried, ALL, EVERY, SOME};
use std::vec::Vec;

/// Position number `n` of a shape in row-major order: its indices, and its offset modulo 256. `None` if there is none.
pub fn position<const R: usize>(n: usize, shape: [u8; R], strides: [i8; R]) -> Option<([u8; R], i8)> {
    let (mut rest, mut offset) = (n, 0);
    let mut indices = [0; R];
    for axis in (0..R).rev() {
        let length = usize::from(shape[axis]);
        indices[axis] = rest.checked_rem(length)? as u8;
        offset += i64::from(indices[axis]) * i64::from(strides[axis]);
        rest /= length;
    }
    (rest == 0).then_some((indices, offset as i8))
}

/// In every state of a walk, skips each number of positions, and compares what comes next from both ends. A state is the number of positions
/// that were yielded from one end, or from both if `mixed`. Returns the number of pairs of a state and a number of skipped positions.
fn compare<const R: usize>(shape: [u8; R], strides: [i8; R], mixed: bool) -> u64 {
    let all: Vec<_> = (0..).map_while(|n| position(n, shape, strides)).collect();
    let (count, mut inputs) = (all.len(), 0);
    let mut start = Positions::new(shape, strides);
    for front in 0..=count {
        let most = if mixed || front == 0 { count - front } else { 0 };
        let mut walk = start;
        start.next();
        for back in 0..=most {
            let left = count - front - back;
            let skips = (left + 1).min(255);
            for n in (0..=skips).chain([254, 255]) {
                inputs += 1;
                let (mut skipped, mut skipped_back) = (walk, walk);
                skipped.skip(n as u8);
                skipped_back.skip_back(n as u8);
                let rest = left.saturating_sub(n);
                assert_eq!((skipped.left(), skipped_back.left()), (rest as u8, rest as u8));
                let next = (rest > 0).then(|| all[front + n]);
                if let Some((indices, _)) = next {
                    let along = shape.last().map_or(1, |length| length - indices[R - 1]);
                    assert_eq!(skipped.ahead(), (indices, along));
                }
                let next_back = (rest > 0).then(|| all[count - 1 - back - n]);
                assert_eq!(
                    (skipped.next(), skipped_back.next_back()),
                    (next, next_back),
                    "{n} of {shape:?} by {strides:?} after {front} and {back}"
                );
                // The other end stays where it was.
                let last = (rest > 1).then(|| all[count - 1 - back]);
                let first = (rest > 1).then(|| all[front]);
                assert_eq!((skipped.next_back(), skipped_back.next()), (last, first));
            }
            assert_eq!(walk.next_back(), (left > 0).then(|| all[count - 1 - back]));
        }
    }
    inputs
}

/// Compares walks over these shapes, with short strides and with long ones, whose sums wrap.
fn compare_all<const R: usize>(shapes: Vec<[u8; R]>, mixed: bool) -> u64 {
    let far = core::array::from_fn(|axis| [-128, 127, -1, 85][axis]);
    let near = core::array::from_fn(|axis| [64, -16, 4, 1][axis]);
    shapes
        .into_iter()
        .map(|shape| compare(shape, near, mixed) + compare(shape, far, mixed))
        .sum()
}

#[test]
fn every_position_is_given_out_once_from_both_ends_and_by_skipping() {
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

/// Compares all positions that a walk yields from the front, and all from the back, with the first and the last ones of the shape. A walk over
/// a shape with more positions than can be counted yields fewer, and they are the first or the last ones as well.
fn compare_steps<const R: usize>(shape: [u8; R], strides: [i8; R]) -> u64 {
    let count: usize = shape.iter().map(|n| usize::from(*n)).product();
    let mut walk = Positions::new(shape, strides);
    let mut walk_back = walk;
    let left = walk.left();
    assert!(usize::from(left) == count % 256);
    for n in 0..usize::from(left) {
        assert_eq!(
            walk.next(),
            position(n, shape, strides),
            "{shape:?} by {strides:?}"
        );
        assert_eq!(
            walk_back.next_back(),
            position(count - 1 - n, shape, strides),
            "{shape:?} by {strides:?}"
        );
    }
    assert_eq!((walk.next(), walk_back.next_back()), (None, None));
    left.into()
}

#[test]
fn no_position_is_given_out_twice_where_positions_cannot_be_counted() {
    let extents = if ALL { EVERY } else { SOME };
    let pairs = extents.iter().flat_map(|a| extents.iter().map(move |b| [*a, *b]));
    tried(
        pairs.map(|shape| compare_steps(shape, [1, 16])).sum(),
        19_204,
        8_224_768,
    );
}

#[test]
fn offsets_are_those_of_all_strides() {
    let numbers = if ALL { EVERY } else { SOME };
    let pairs = || numbers.iter().flat_map(|a| numbers.iter().map(move |b| (*a, *b)));
    let one = pairs().map(|(length, stride)| compare_steps([length], [stride as i8]));
    let two = pairs().map(|(a, b)| compare_steps([3, 4], [a as i8, b as i8]));
    tried(one.chain(two).sum(), 24_724, 9_142_272);
}
