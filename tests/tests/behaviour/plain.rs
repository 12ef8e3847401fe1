//! Copies and comparisons between any two layouts, beside lists. Numbers are copied by their bytes and in another order than other elements.

use crate::drawn::{distances, Drawn};
use std::fmt::Debug;
use view_core::zerocopy::byteorder::big_endian;
use view_core::{view, Element, View, ViewMut};

/// A layout without overlap: the axes in any order in memory, each walked in any direction, with gaps. The length that it needs, the number of
/// the first element, and the strides in elements.
fn layout<const RANK: usize>(drawn: &mut Drawn, shape: [usize; RANK]) -> (usize, usize, [isize; RANK]) {
    let mut order: Vec<usize> = (0..RANK).collect();
    for axis in (1..RANK).rev() {
        order.swap(axis, drawn.next(axis as u64 + 1) as usize);
    }
    let (mut pitch, mut strides, mut first) = (1 + drawn.next(5) as usize / 4, [0; RANK], 0);
    for axis in order {
        strides[axis] = pitch as isize;
        if drawn.next(3) == 0 {
            first += pitch * shape[axis].saturating_sub(1);
            strides[axis] = -strides[axis];
        }
        pitch = pitch * shape[axis].max(1) + drawn.next(6) as usize / 4;
    }
    (pitch + 1, first, strides)
}

// A macro, because a rank that is a parameter cannot be a bound.
macro_rules! compare {
    ($($compare:ident $rank:literal)*) => {$(
        /// Layouts of one shape for elements that `make` makes of numbers.
        fn $compare<T: Element + Clone + PartialEq + Debug>(
            drawn: &mut Drawn,
            cases: usize,
            most: u64,
            make: impl Fn(usize) -> T,
        ) {
            const RANK: usize = $rank;
            let bytes = size_of::<T>() as isize;
            for _ in 0..cases {
                let shape: [usize; RANK] = std::array::from_fn(|_| match drawn.next(9) {
                    0 => 1,
                    1 => drawn.next(2) as usize,
                    _ => 1 + drawn.next(most) as usize,
                });
                let (length, first, mut steps) = layout(drawn, shape);
                // A source may repeat its elements.
                if RANK > 0 && drawn.next(4) == 0 && first == 0 {
                    steps[drawn.next(RANK as u64) as usize] = 0;
                }
                let items: Vec<T> = (0..length).map(&make).collect();
                let what = format!("{shape:?} by {steps:?} from {first}");
                let source = View::from_strides(&items, first, shape, steps.map(|step| step * bytes)).expect(&what);
                let numbers: Vec<usize> = distances(&shape, &steps)
                    .iter()
                    .map(|far| (first as isize + far) as usize)
                    .collect();
                let wanted: Vec<T> = numbers.iter().map(|&number| make(number)).collect();
                assert_eq!(source.to_vec(), wanted, "{what}");
                assert_eq!(source.copy().as_slice(), wanted, "{what}");

                let (length, first, steps) = layout(drawn, shape);
                let what = format!("{what} to {steps:?} from {first}");
                let mut target: Vec<T> = (0..length).map(|_| make(0)).collect();
                let mut model = target.clone();
                let places: Vec<usize> = distances(&shape, &steps)
                    .iter()
                    .map(|far| (first as isize + far) as usize)
                    .collect();
                let strides = steps.map(|step| step * bytes);
                let mut unique = ViewMut::from_strides(&mut target, first, shape, strides).expect(&what);
                unique.assign(&source);
                assert!(unique == source && source == unique.as_view(), "{what}");
                for (&place, item) in places.iter().zip(&wanted) {
                    model[place] = item.clone();
                }
                assert_eq!(target, model, "{what}");

                // One other element is enough for them to differ, wherever it is.
                if let Some(&place) = places.get(drawn.next(places.len().max(1) as u64) as usize) {
                    let other = make(255);
                    let differs = target[place] != other;
                    target[place] = other;
                    let view = View::from_strides(&target, first, shape, strides).expect(&what);
                    assert_eq!(view != source, differs, "{what}");
                }
                let mut unique = ViewMut::from_strides(&mut target, first, shape, strides).expect(&what);
                unique.fill(make(7));
                let changed: Vec<usize> = (0..length).filter(|&n| target[n] != model[n]).collect();
                for place in places.iter().copied() {
                    model[place] = make(7);
                }
                assert_eq!(target, model, "{what}: {changed:?}");
            }
        }
    )*};
}
compare!(compare_0 0 compare_1 1 compare_2 2 compare_3 3 compare_4 4);

/// More than one instruction makes it, so it is no number for the views.
#[derive(Debug, Clone, PartialEq, Element)]
struct Named(String, u8);

fn every_rank<T: Element + Clone + PartialEq + Debug>(seed: u64, make: impl Fn(usize) -> T) {
    // Under Miri no plane of these is turned tile by tile; `planes_of_whole_tiles_and_parts_of_tiles` has some.
    let (mut drawn, cases, long) = (
        Drawn(seed),
        if cfg!(miri) { 2 } else { 100 },
        if cfg!(miri) { 24 } else { 90 },
    );
    compare_0(&mut drawn, 2, 1, &make);
    compare_1(&mut drawn, cases, long, &make);
    compare_2(&mut drawn, cases, 7, &make);
    compare_2(&mut drawn, cases.div_ceil(4), long, &make);
    compare_3(&mut drawn, cases, 7, &make);
    compare_4(&mut drawn, cases, 5, &make);
}

#[test]
fn bytes() {
    every_rank(3, |n| n as u8);
}

#[test]
fn integers() {
    every_rank(5, |n| n as u16);
    every_rank(7, |n| 3 * n as i128);
    every_rank(9, |n| big_endian::U32::new(n as u32));
}

#[test]
fn floats_and_truth_values() {
    every_rank(11, |n| n as f32 / 4.0);
    every_rank(13, |n| n as f64 - 20.0);
    every_rank(15, |n| n % 3 == 0);
}

#[test]
fn other_elements() {
    every_rank(17, |n| Named(n.to_string(), n as u8));
    every_rank(19, |n| Some(n as i32));
}

fn turned<T: Element + Clone + PartialEq + Debug>(make: impl Fn(usize) -> T) {
    let sides: &[(usize, usize)] = if cfg!(miri) {
        &[(65, 66)]
    } else {
        &[
            (64, 64),
            (63, 65),
            (65, 63),
            (9, 200),
            (200, 40),
            (128, 32),
            (140, 141),
        ]
    };
    for &(rows, columns) in sides {
        let elements: Vec<T> = (0..rows * columns).map(&make).collect();
        let mut target = vec![make(1); rows * columns];
        let from = view!(elements.reshape[rows, columns]);
        view!(from.T).copy_into(&mut view!(mut target.reshape[columns, rows]));
        for (n, element) in target.iter().enumerate() {
            let (column, row) = (n / rows, n % rows);
            assert_eq!(
                *element,
                make(row * columns + column),
                "[{row}, {column}] of {rows} x {columns}"
            );
        }
        // The other way round, with rows that lie behind each other.
        view!(from[::-1].T).copy_into(&mut view!(mut target.reshape[columns, rows][.., ::-1]));
        for (n, element) in target.iter().enumerate() {
            let (column, row) = (n / rows, n % rows);
            assert_eq!(
                *element,
                make(row * columns + column),
                "[{row}, {column}] of {rows} x {columns}"
            );
        }
    }
}

#[test]
fn planes_of_whole_tiles_and_parts_of_tiles() {
    turned(|n| n as u8);
    turned(|n| 3 * n as u16);
    turned(|n| n as f32);
    turned(|n| n as f64);
    turned(|n| 7 * n as i128);
}

#[test]
fn floats_are_equal_as_numbers_and_not_as_bytes() {
    let (zero, negative, none) = ([[0.0f32; 70]; 2], [[-0.0f32; 70]; 2], [[f32::NAN; 70]; 2]);
    assert_eq!(view!(zero), view!(negative));
    assert_ne!(view!(none), view!(none));
    assert_eq!(view!(zero[.., ::3]), view!(negative[.., ::3]));
}

#[test]
fn bits_of_floats_are_copied() {
    let quiet = f64::from_bits(0x7ff8_0000_dead_beef);
    let many = [[quiet, -0.0, 1.0]; 40];
    let bits: Vec<u64> = view!(many[.., ..2].T)
        .to_vec()
        .iter()
        .map(|x| x.to_bits())
        .collect();
    assert_eq!(bits[..40], [quiet.to_bits(); 40]);
    assert_eq!(bits[40..], [(-0.0f64).to_bits(); 40]);
}
