//! `cast::check`: whether elements can be seen as others, against the addresses of all of them.

use super::fit::check;
use super::{tried, ViewError, ALL, EVERY, SOME};
use std::format;
use std::vec::Vec;

/// Extents and strides of some axes.
type Axes<'a> = (&'a [u8], &'a [i8]);

/// Where the positions of these axes lie, in row-major order.
fn offsets((shape, strides): Axes<'_>) -> Vec<i64> {
    let axes = shape.iter().zip(strides);
    axes.fold(Vec::from([0]), |outer, (length, stride)| {
        let along = |start: &i64| {
            (0..i64::from(*length)).map({
                let start = *start;
                move |i| start + i * i64::from(*stride)
            })
        };
        outer.iter().flat_map(along).collect()
    })
}

/// Whether elements of `from` bytes can be seen as elements of `to` bytes, aligned to `align`. `None` if the view has elements and the
/// result would have none: then `check` requires more than it has to.
fn fits(axes: Axes<'_>, start: i64, (from, to, align): (u8, u8, u8)) -> Option<bool> {
    let (shape, strides) = axes;
    let aligned = |starts: Vec<i64>| {
        starts
            .iter()
            .all(|offset| (start + offset) % i64::from(align) == 0)
    };
    if from == to {
        return Some(aligned(offsets(axes)));
    }
    let Some((outer, length)) = shape.len().checked_sub(1).map(|last| (last, shape[last])) else {
        return Some(false);
    };
    let bytes = i64::from(length) * i64::from(from);
    let empty = shape.contains(&0);
    let lane = offsets((&shape[outer..], &strides[outer..]));
    let in_a_row = empty
        || lane
            .iter()
            .zip(0..)
            .all(|(offset, i)| *offset == i * i64::from(from));
    if !in_a_row || bytes > 255 || bytes.checked_rem(to.into()) != Some(0) {
        return Some(false);
    }
    match bytes {
        _ if empty => Some(true),
        0 => None,
        // The elements of a lane are multiples of `to` apart, and `to` is a multiple of `align`.
        _ => Some(aligned(offsets((&shape[..outer], &strides[..outer])))),
    }
}

/// Compares the answer, and checks that an error states a true reason. Returns 1, the number of inputs.
fn compare(axes: Axes<'_>, address: Option<u8>, sizes: (u8, u8, u8)) -> u64 {
    let (shape, strides) = axes;
    let (from, to, align) = sizes;
    let found = check(shape, strides, address, sizes);
    let expected = fits(axes, address.unwrap_or(0).into(), sizes);
    let input = || format!("{found:?}: {shape:?} by {strides:?} at {address:?}, {sizes:?}");
    match expected {
        Some(fits) => assert_eq!(found.is_ok(), fits, "{}", input()),
        None => assert!(
            matches!(
                found,
                Ok(()) | Err(ViewError::Align { .. } | ViewError::Stride { .. })
            ),
            "{}",
            input()
        ),
    }
    let last = shape.last().copied().unwrap_or(1);
    let is_true = match found {
        Ok(()) => true,
        Err(ViewError::Size { bytes, size }) => {
            let all = u16::from(last) * u16::from(from);
            u16::from(bytes) == all
                && size == to
                && (shape.is_empty() || all.checked_rem(to.into()) != Some(0))
        }
        Err(ViewError::TooLarge) => u16::from(last) * u16::from(from) > 255,
        Err(ViewError::Gaps { stride, size }) => {
            strides.last() == Some(&stride) && size == from && i16::from(stride) != from.into()
        }
        Err(ViewError::Align { offset, align: of }) => {
            of == align && offset != 0 && address.is_some_and(|address| address % align == offset)
        }
        Err(ViewError::Stride {
            axis,
            stride,
            align: of,
        }) => {
            strides[axis] == stride
                && of == align
                && shape[axis] > 1
                && i16::from(stride) % i16::from(align) != 0
        }
        Err(_) => false,
    };
    assert!(is_true, "{}", input());
    1
}

/// All alignments: powers of two.
const ALIGNMENTS: [u8; 8] = [1, 2, 4, 8, 16, 32, 64, 128];

#[test]
fn elements_along_an_axis_are_divided_anew_without_gaps_and_without_a_rest() {
    let numbers = if ALL { EVERY } else { SOME };
    let mut inputs = 0;
    for &from in numbers {
        let strides = [
            from,
            from.wrapping_add(1),
            from.wrapping_sub(1),
            from.wrapping_neg(),
            0,
            1,
            127,
            128,
        ];
        for (to, extent) in numbers
            .iter()
            .flat_map(|to| numbers.iter().map(move |extent| (*to, *extent)))
        {
            for stride in strides {
                inputs += compare((&[extent], &[stride as i8]), None, (from, to, 1));
            }
        }
    }
    tried(inputs, 21_952, 134_217_728);
}

#[test]
fn elements_of_the_same_size_are_aligned_if_the_address_and_all_strides_are() {
    let numbers = if ALL { EVERY } else { SOME };
    let addresses = || {
        [None]
            .into_iter()
            .chain(SOME.iter().map(|address| Some(*address)))
    };
    let mut inputs = 0;
    for (a, b) in numbers
        .iter()
        .flat_map(|a| numbers.iter().map(move |b| (*a as i8, *b as i8)))
    {
        for shape in [[0, 2], [2, 0], [1, 1], [1, 2], [2, 1], [2, 3], [3, 2]] {
            for align in ALIGNMENTS {
                inputs += addresses()
                    .map(|address| compare((&shape, &[a, b]), address, (align, align, align)))
                    .sum::<u64>();
            }
        }
    }
    tried(inputs, 164_640, 55_050_240);
}

#[test]
fn elements_of_another_size_are_aligned_if_the_address_and_the_outer_strides_are() {
    let mut inputs = 0;
    let most = if ALL { 16 } else { 8 };
    for (from, to) in (0..=most).flat_map(|from| (0..=most).map(move |to| (from, to))) {
        for align in ALIGNMENTS
            .into_iter()
            .filter(|align| to % align == 0 && *align <= most)
        {
            for (outer, last) in (0..3).flat_map(|outer| [0, 1, 2, 3, 4, 6, 8].map(|last| (outer, last))) {
                for stride in -9..=9 {
                    let addresses = [None].into_iter().chain((0..align).map(Some));
                    for (address, gap) in addresses.flat_map(|address| [(address, 0), (address, 1)]) {
                        let along = from as i8 + gap;
                        let sizes = (from, to, align);
                        inputs += compare((&[outer, last], &[stride, along]), address, sizes);
                        inputs += compare((&[1, outer, last], &[7, stride, along]), address, sizes);
                    }
                }
            }
        }
    }
    for (from, to) in (0..=most).flat_map(|from| (0..=most).map(move |to| (from, to))) {
        inputs += compare((&[], &[]), Some(0), (from, to, 1));
    }
    tried(inputs, 948_105, 3_988_693);
}
