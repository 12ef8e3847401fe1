//! The least and the greatest element, compared with those of a list.

use crate::bases::{block, plane};
use crate::drawn::Drawn;
use crate::laid_out::laid_out;
use half::{bf16, f16};
use std::cmp::Ordering;
use view_core::{view, Array, Extent, Layout, Shape, TotalOrder, View, ViewMut};
use zerocopy::byteorder::{big_endian, little_endian};

const CASES: usize = if cfg!(miri) { 3 } else { 300 };

fn shared<E: Extent, R: Shape, L: Layout>(view: View<'_, u32, (E, R), L>, list: &[u32]) {
    let (least, most) = (list.iter().min().copied(), list.iter().max().copied());
    assert_eq!((view.min(), view.max()), (least, most));
    assert_eq!(view.min_max(), least.zip(most));
}

fn unique<E: Extent, R: Shape, L: Layout>(view: ViewMut<'_, u32, (E, R), L>, list: &[u32]) {
    let (least, most) = (list.iter().min().copied(), list.iter().max().copied());
    assert_eq!(
        (view.min(), view.max(), view.min_max()),
        (least, most, least.zip(most))
    );
}

#[test]
fn of_drawn_layouts() {
    let mut drawn = Drawn(0xa54f_f53a_5f1d_36f1);
    laid_out!(drawn, CASES, View of meeting, shared, 1 2 3 4);
    laid_out!(drawn, CASES, View of apart, shared, 1 2 3 4);
    laid_out!(drawn, CASES, ViewMut of apart, unique, 1 2 3 4);
}

/// Few values, so that zeros with and without a sign meet, and now and then a NaN.
fn single(n: u32) -> f32 {
    match n * 7919 % 101 {
        0..10 => 0.0,
        10..20 => -0.0,
        20 => f32::NAN,
        other => other as f32 - 20.0,
    }
}

fn floats<E: Extent, R: Shape, L: Layout>(view: View<'_, f32, (E, R), L>, positions: &[u32]) {
    let compare = |view: View<'_, f32, (E, R), _>, list: &[f32]| {
        let least = list.iter().copied().min_by(f32::total_cmp).map(f32::to_bits);
        let most = list.iter().copied().max_by(f32::total_cmp).map(f32::to_bits);
        assert_eq!(
            (view.min().map(f32::to_bits), view.max().map(f32::to_bits)),
            (least, most)
        );
        let both = view
            .min_max()
            .map(|(least, most)| (least.to_bits(), most.to_bits()));
        assert_eq!(both, least.zip(most));
    };
    let list: Vec<f32> = positions.iter().map(|n| single(*n)).collect();
    compare(view.into_dyn_layout(), &list);
    assert_eq!(
        view.min().map(f32::to_bits),
        view.into_dyn_layout().min().map(f32::to_bits)
    );
    // All of one sign.
    for sign in [1.0, -1.0] {
        let list: Vec<f32> = list.iter().map(|x| x.copysign(sign)).collect();
        let array: Array<f32, (E, R)> = Array::from_vec(view.shape(), list.clone()).unwrap();
        compare(array.view().into_dyn_layout(), &list);
    }
}

#[test]
fn of_drawn_layouts_of_floats() {
    let mut drawn = Drawn(0x510e_527f_ade6_82d1);
    laid_out!(drawn, CASES, View of meeting with single, floats, 1 2 3 4);
    laid_out!(drawn, CASES, View of apart with single, floats, 1 2 3 4);
}

#[test]
fn of_static_layouts() {
    let (plane, block) = (plane(), block());
    assert_eq!(view!(plane[1..3, ::-2].T).min_max(), Some((5, 14)));
    assert_eq!(view!(block.permute[2, 0, 1][1..3]).min_max(), Some((1, 22)));
    assert_eq!(view!(plane.windows[2, 2]).max(), Some(19));
    assert_eq!(view!(plane[0].broadcast[7, 5]).min(), Some(0));
    let grid = block.map(|part| part.map(|row| row.map(|n| f64::from(n) - 3.5)));
    assert_eq!(view!(grid.T[1.., ::-2]).min_max(), Some((-2.5, 19.5)));
    assert_eq!(view!(grid[1, .., 1]).max(), Some(17.5));
    let (bytes, bits) = ([[3u8; 640]; 4], [[false; 9]; 3]);
    assert_eq!((view!(bytes).max(), view!(bits).max()), (Some(3), Some(false)));
    assert_eq!(
        (view!(plane[2..2]).min(), view!(plane[.., 1..1]).max()),
        (None, None)
    );
    assert_eq!(view!(plane[..0]).min_max(), None);
}

/// Compares with a list in the order `compare`, for all lists of up to three of the numbers, and long ones. `bits` tells them apart.
fn all_small<T: TotalOrder, B: PartialEq + std::fmt::Debug>(
    numbers: &[T],
    compare: impl Fn(&T, &T) -> Ordering,
    bits: impl Fn(T) -> B,
) {
    let check = |list: &[T]| {
        let least = list.iter().copied().min_by(&compare).map(&bits);
        let most = list.iter().copied().max_by(&compare).map(&bits);
        let v = view!(list);
        assert_eq!((v.min().map(&bits), v.max().map(&bits)), (least, most));
        let both = v
            .min_max()
            .map(|(least, most)| (Some(bits(least)), Some(bits(most))));
        assert_eq!(
            both.unwrap_or((None, None)),
            (v.min().map(&bits), v.max().map(&bits))
        );
    };
    check(&[]);
    for a in numbers.iter().step_by(if cfg!(miri) { 7 } else { 1 }) {
        check(&[*a]);
        for (j, b) in numbers.iter().enumerate() {
            check(&[*a, *b]);
            if cfg!(miri) && j % 6 > 0 {
                continue;
            }
            let mut long = vec![*a; 77];
            let places = if cfg!(miri) { &[13][..] } else { &[0, 13, 64, 76] };
            for at in places {
                long[*at] = *b;
                check(&long);
                long[*at] = *a;
            }
            for c in numbers.iter().filter(|_| !cfg!(miri)) {
                check(&[*a, *b, *c]);
            }
        }
    }
}

#[test]
fn floats_have_the_order_of_total_cmp() {
    let singles = [
        0.0f32,
        -0.0,
        1.0,
        -1.0,
        1.5,
        -1e30,
        f32::INFINITY,
        f32::NEG_INFINITY,
        f32::NAN,
        -f32::NAN,
        f32::from_bits(0x7f80_0001),
        f32::MIN_POSITIVE / 2.0,
        -f32::MIN_POSITIVE / 2.0,
        f32::MAX,
        f32::MIN,
    ];
    all_small(&singles, f32::total_cmp, f32::to_bits);
    let doubles = [
        0.0f64,
        -0.0,
        1.0,
        -1.0,
        5e-324,
        -5e-324,
        f64::INFINITY,
        f64::NEG_INFINITY,
        f64::NAN,
        -f64::NAN,
        f64::MAX,
        f64::MIN,
    ];
    all_small(&doubles, f64::total_cmp, f64::to_bits);
    let halves = singles.map(f16::from_f32);
    all_small(&halves, f16::total_cmp, f16::to_bits);
    let halves = singles.map(bf16::from_f32);
    all_small(&halves, bf16::total_cmp, bf16::to_bits);
    let ordered = singles.map(big_endian::F32::new);
    all_small(
        &ordered,
        |a, b| a.get().total_cmp(&b.get()),
        |x| x.get().to_bits(),
    );
    let ordered = doubles.map(little_endian::F64::new);
    all_small(
        &ordered,
        |a, b| a.get().total_cmp(&b.get()),
        |x| x.get().to_bits(),
    );
}

#[test]
fn integers_have_their_own_order() {
    macro_rules! each {
        ($($T:ident)*) => {$(
            all_small(&[0, 1, $T::MAX, $T::MIN, $T::MAX / 2, $T::MAX / 3 + 1], $T::cmp, |x| x);
        )*};
    }
    each!(u8 i8 u16 i16 u32 i32 u64 i64 u128 i128 usize isize);
    all_small(&[false, true], bool::cmp, |x| x);
    let ordered = [0u16, 1, 256, 0xff00, 0x00ff].map(big_endian::U16::new);
    all_small(&ordered, |a, b| a.get().cmp(&b.get()), |x| x.get());
    let ordered = [0i64, -1, 256, i64::MIN, i64::MAX].map(little_endian::I64::new);
    all_small(&ordered, |a, b| a.get().cmp(&b.get()), |x| x.get());
}

#[test]
fn an_element_of_rank_0_keeps_its_own_methods() {
    let (plane, gains) = (plane(), [0.5f32, 2.0]);
    assert_eq!((view!(plane[1, 2]).max(9), view!(plane[1, 2]).min(3)), (9, 3));
    assert_eq!((view!(gains[0]).max(1.0), view!(gains[1]).min(1.0)), (1.0, 1.0));
}
