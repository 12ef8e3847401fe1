//! `regroup`: the strides of elements in another shape, compared with the offsets of the elements in their order.

use super::regroup::{regroup, Obstacle};
use super::{tried, ALL, EVERY, SOME};
use std::format;
use std::vec::Vec;

/// The offsets of elements, in row-major order.
fn offsets(shape: &[u8], strides: &[i8]) -> Vec<i64> {
    let count: usize = shape.iter().map(|n| usize::from(*n)).product();
    let offset = |mut rest: usize| {
        let axes = shape.iter().zip(strides).rev();
        axes.map(|(length, stride)| {
            let index = rest % usize::from(*length);
            rest /= usize::from(*length);
            index as i64 * i64::from(*stride)
        })
        .sum()
    };
    (0..count).map(offset).collect()
}

/// The strides with which elements at these offsets have this shape, for each axis of two positions or more: the distance of neighbours, if it
/// is the same for all.
fn strides_of(offsets: &[i64], shape: &[u8]) -> Option<Vec<Option<i64>>> {
    let mut inside = 1;
    let mut strides: Vec<_> = shape
        .iter()
        .rev()
        .map(|length| {
            let neighbour = inside;
            inside *= usize::from(*length);
            (*length > 1).then(|| offsets[neighbour] - offsets[0])
        })
        .collect();
    strides.reverse();
    let right = offsets.iter().enumerate().all(|(mut rest, found)| {
        let axes = shape.iter().zip(&strides).rev();
        let offset: i64 = axes
            .map(|(length, stride)| {
                let index = rest % usize::from(*length);
                rest /= usize::from(*length);
                index as i64 * stride.unwrap_or(0)
            })
            .sum();
        offsets[0] + offset == *found
    });
    right.then_some(strides)
}

/// Compares the strides for every shape of the list.
fn compare(old: &[u8], strides: &[i8], shapes: &[Vec<u8>]) -> u64 {
    let all = offsets(old, strides);
    let span = all.iter().max().unwrap_or(&0) - all.iter().min().unwrap_or(&0);
    for new in shapes {
        let input = || format!("{old:?} by {strides:?} as {new:?}");
        let found = regroup(old, strides, new, 1);
        // Offsets that are further apart do not occur in memory. For them only the offsets modulo 256 are compared.
        let expected = (span <= 127).then(|| strides_of(&all, new));
        match found {
            Ok(found) => {
                let found = &found[..new.len()];
                let wrapped =
                    |offsets: Vec<i64>| -> Vec<i8> { offsets.iter().map(|offset| *offset as i8).collect() };
                assert_eq!(wrapped(offsets(new, found)), wrapped(all.clone()), "{}", input());
                if let Some(expected) = expected {
                    let expected = expected.unwrap_or_else(|| panic!("{}", input()));
                    let same = |(found, expected): (&i8, &Option<i64>)| {
                        expected.is_none_or(|stride| stride == i64::from(*found))
                    };
                    assert!(
                        found.iter().zip(&expected).all(same),
                        "{found:?}, not {expected:?}: {}",
                        input()
                    );
                }
            }
            Err(Obstacle::Merge { axis, next }) => {
                assert!(expected.is_none_or(|strides| strides.is_none()), "{}", input());
                let (outer, inner) = (axis as usize, next as usize);
                assert!(
                    outer < inner
                        && old[outer] > 1
                        && old[inner] > 1
                        && old[outer + 1..inner].iter().all(|n| *n == 1)
                );
                assert!(
                    i16::from(strides[inner]) * i16::from(old[inner]) != i16::from(strides[outer])
                        || span > 127,
                    "{}",
                    input()
                );
            }
            Err(Obstacle::Count) => panic!("as many elements: {}", input()),
        }
    }
    shapes.len() as u64
}

/// All shapes of so many axes with so many elements.
fn shapes_of(count: u8, rank: usize) -> Vec<Vec<u8>> {
    if rank == 0 {
        return if count == 1 {
            Vec::from([Vec::new()])
        } else {
            Vec::new()
        };
    }
    let first = (1..=count).filter(|n| count.is_multiple_of(*n));
    first
        .flat_map(|first| {
            shapes_of(count / first, rank - 1)
                .into_iter()
                .map(move |mut shape| {
                    shape.insert(0, first);
                    shape
                })
        })
        .collect()
}

/// Reshapes every shape of up to `rank` axes and up to `most` elements, with each of these strides, to every shape of as many elements.
fn compare_all(most: u8, rank: usize, numbers: &[i8]) -> u64 {
    let mut inputs = 0;
    for count in 1..=most {
        let shapes: Vec<_> = (0..=rank).flat_map(|rank| shapes_of(count, rank)).collect();
        for old in &shapes {
            let mut strides = Vec::from([Vec::new()]);
            for _ in old {
                let more = strides.iter().flat_map(|strides: &Vec<i8>| {
                    numbers
                        .iter()
                        .map(|stride| [strides.as_slice(), &[*stride]].concat())
                });
                strides = more.collect();
            }
            inputs += strides
                .iter()
                .map(|strides| compare(old, strides, &shapes))
                .sum::<u64>();
        }
    }
    inputs
}

#[test]
fn a_new_shape_has_the_elements_in_their_order_and_is_refused_if_none_has() {
    let mut inputs = compare_all(6, 3, &[-6, -2, -1, 0, 1, 2, 3, 4]);
    inputs += compare_all(16, 2, &[-8, -4, -1, 1, 2, 4, 8]);
    if ALL {
        let signed: Vec<_> = EVERY.iter().map(|n| *n as i8).collect();
        inputs += compare_all(24, 3, &[-12, -8, -6, -4, -3, -2, -1, 0, 1, 2, 3, 4, 6, 8, 12]);
        inputs += compare_all(8, 4, &[-4, -2, -1, 0, 1, 2, 4, 8]);
        inputs += compare_all(16, 2, &signed);
    }
    tried(inputs, 145_351, 36_280_315);
}

#[test]
fn elements_in_a_row_have_every_shape() {
    let mut inputs = 0;
    for count in (1..=255).filter(|n| ALL || SOME.contains(n)) {
        let shapes: Vec<_> = (0..4).flat_map(|rank| shapes_of(count, rank)).collect();
        // Strides near the greatest number, of elements without size, and backwards.
        for (old, unit) in shapes
            .iter()
            .flat_map(|old| [1_i8, 0, -1].map(|unit| (old, unit)))
        {
            let mut strides = std::vec![unit; old.len()];
            for axis in (1..old.len()).rev() {
                strides[axis - 1] = strides[axis].wrapping_mul(old[axis] as i8);
            }
            if unit == 0 || count <= 128 {
                inputs += compare(old, &strides, &shapes);
                assert!(shapes.iter().all(|new| regroup(old, &strides, new, 1).is_ok()));
            }
        }
    }
    tried(inputs, 42_115, 552_500);
}

#[test]
fn another_number_of_elements_has_no_strides() {
    let extents = if ALL { EVERY } else { SOME };
    let pairs = || extents.iter().flat_map(|a| SOME.iter().map(move |b| [*a, *b]));
    let mut inputs = 0;
    for (old, new) in pairs().flat_map(|old| pairs().map(move |new| (old, new))) {
        let count = |shape: [u8; 2]| u32::from(shape[0]) * u32::from(shape[1]);
        for strides in [[0, 0], [old[1] as i8, 1]] {
            inputs += 1;
            let found = regroup(&old, &strides, &new, 1);
            if count(old) != count(new) {
                assert!(found.is_err(), "{old:?} as {new:?}");
            } else if count(old) == 0 {
                assert!(found.is_ok(), "{old:?} as {new:?}");
            }
        }
    }
    tried(inputs, 76_832, 25_690_112);
}
