//! `grid`: how many tiles a shape has, and that they take every position once, if `Runs` walks over them.

use super::grid::divide;
use super::runs::Runs;
use super::shapes::shapes;
use super::{tried, ViewError, ALL, EVERY, SOME};

#[test]
fn tiles_are_counted_if_they_divide_every_axis() {
    let numbers = if ALL { EVERY } else { SOME };
    let pairs = || {
        numbers
            .iter()
            .flat_map(|length| numbers.iter().map(move |tile| (*length, *tile)))
    };
    let across = |(length, tile): (u8, u8)| {
        length
            .checked_rem(tile)
            .filter(|rest| *rest == 0)
            .map(|_| length / tile)
    };
    let mut inputs = 0;
    for outer in pairs() {
        for inner in pairs() {
            inputs += 1;
            let (mut extents, mut strides) = ([outer.0, inner.0], [1, -7]);
            let found = divide(&mut extents, &mut strides, &[outer.1, inner.1]).map(|()| (extents, strides));
            let refused = |axis, (length, tile)| Err(ViewError::Tile { axis, tile, length });
            let expected = match (across(outer), across(inner)) {
                (None, _) => refused(0, outer),
                (_, None) => refused(1, inner),
                // A stride wraps only where there is one tile, or none.
                (Some(a), Some(b)) => Ok((
                    [a, b],
                    [i16::from(outer.1) as i8, (-7 * i16::from(inner.1)) as i8],
                )),
            };
            assert_eq!(found, expected, "{outer:?} {inner:?}");
        }
    }
    tried(inputs, 38_416, 4_294_967_296);
}

/// The indices of position number `n`, in row-major order.
fn index<const R: usize>(mut n: usize, shape: [u8; R]) -> [usize; R] {
    let mut index = [0; R];
    for axis in (0..R).rev() {
        index[axis] = n % usize::from(shape[axis]);
        n /= usize::from(shape[axis]);
    }
    index
}

/// Compares the positions of all tiles of all shapes with all positions; how many tiles that were.
fn compare<const R: usize>(positions: usize) -> u64 {
    let size = |shape: [u8; R]| shape.iter().map(|n| usize::from(*n)).product::<usize>();
    let mut tried = 0;
    for shape in shapes::<R>(positions, 1, 255) {
        // Row-major strides of single bytes: no two positions have the same offset modulo 256.
        let mut strides = [1i8; R];
        for axis in (1..R).rev() {
            strides[axis - 1] = strides[axis].wrapping_mul(shape[axis] as i8);
        }
        for tile in shapes::<R>(size(shape), 1, 255) {
            let (mut extents, mut apart) = (shape, strides);
            if divide(&mut extents, &mut apart, &tile).is_err() {
                continue;
            }
            let mut starts = Runs::new(extents, apart);
            let mut taken = [false; 256];
            let mut last = None;
            while let Some(first) = starts.next() {
                tried += 1;
                // In row-major order.
                assert!(last < Some(first as u8));
                last = Some(first as u8);
                for n in 0..size(tile) {
                    let inside = index(n, tile)
                        .iter()
                        .zip(&strides)
                        .fold(first, |offset, (index, stride)| {
                            offset.wrapping_add(stride.wrapping_mul(*index as i8))
                        });
                    let taken = &mut taken[usize::from(inside as u8)];
                    assert!(!*taken, "the tile at {first} of {tile:?} in {shape:?}");
                    *taken = true;
                }
            }
            assert_eq!(
                taken.iter().filter(|taken| **taken).count(),
                size(shape),
                "{tile:?} in {shape:?}"
            );
        }
    }
    tried
}

#[test]
fn tiles_take_every_position_once() {
    let most = if ALL { [255, 255, 255] } else { [64, 36, 24] };
    let inputs = compare::<1>(most[0]) + compare::<2>(most[1]) + compare::<3>(most[2]);
    tried(inputs, 16_711, 2_535_732);
}
