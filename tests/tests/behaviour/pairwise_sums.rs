//! Sums of floats in pairs, compared with the algorithm written for a list.

use crate::bases::forget;
use crate::drawn::Drawn;
use crate::laid_out::laid_out;
use half::{bf16, f16};
use num_complex::Complex;
use std::ops::Add;
use view_core::{view, Layout, Shape, View};

const CASES: usize = if cfg!(miri) { 5 } else { 300 };

/// The sum of a list, by recursion.
fn pairwise<P: Copy + Add<Output = P>>(list: &[P]) -> P {
    if list.len() > 128 {
        let half = list.len() / 2;
        let (first, second) = list.split_at(half - half % 8);
        return pairwise(first) + pairwise(second);
    }
    let (eights, rest) = list.split_at(list.len() - list.len() % 8);
    let parts: Vec<P> = (0..8)
        .filter_map(|part| eights.iter().skip(part).step_by(8).copied().reduce(Add::add))
        .collect();
    let sum = match parts[..] {
        [a, b, c, d, e, f, g, h] => Some(((a + b) + (c + d)) + ((e + f) + (g + h))),
        _ => None,
    };
    sum.into_iter()
        .chain(rest.iter().copied())
        .reduce(Add::add)
        .unwrap()
}

/// Numbers whose sum depends on the order.
fn number(n: u32) -> f32 {
    (f64::from(n * 7919 % 10007) * 1.37e-3 - 5.0).powi(3) as f32
}

fn check<S: Shape, L: Layout>(view: View<'_, f32, S, L>, list: &[f32]) {
    let sum = view.sum_pairwise();
    if list.is_empty() {
        assert_eq!(sum.to_bits(), (-0.0f32).to_bits());
    } else {
        assert_eq!(sum.to_bits(), pairwise(list).to_bits(), "{:?}", view.describe());
    }
}

fn drawn_layout<S: Shape, L: Layout>(view: View<'_, f32, S, L>, positions: &[u32]) {
    check(view, &positions.iter().map(|n| number(*n)).collect::<Vec<_>>());
}

#[test]
fn every_order_of_drawn_layouts() {
    let mut drawn = Drawn(0x3c6e_f372_fe94_f82b);
    laid_out!(drawn, CASES, View of meeting with number, drawn_layout, 0 1 2 3 4);
    laid_out!(drawn, CASES, View of apart with number, drawn_layout, 0 1 2 3 4);
}

#[test]
fn every_length_of_a_row() {
    let all: Vec<f32> = (0..2 * 1100).map(number).collect();
    let backwards: Vec<f32> = all.iter().rev().copied().collect();
    let stepped: Vec<f32> = all.iter().step_by(2).copied().collect();
    let lengths = (0..300).chain([500, 511, 512, 513, 777, 1023, 1024, 1025, 1100]);
    for n in lengths.step_by(if cfg!(miri) { 17 } else { 1 }) {
        check(view!(all[..n]), &all[..n]);
        check(view!(all[::-1][..n]), &backwards[..n]);
        check(view!(all[::2][..n]), &stepped[..n]);
    }
}

#[test]
fn rows_of_every_length_beside_blocks() {
    const ROWS: usize = if cfg!(miri) { 6 } else { 30 };
    let all: Vec<[f32; 210]> = (0..ROWS as u32)
        .map(|i| std::array::from_fn(|j| number(210 * i + j as u32)))
        .collect();
    let all: &[[f32; 210]; ROWS] = all.as_slice().try_into().unwrap();
    for n in (1..forget(211)).step_by(if cfg!(miri) { 105 } else { 1 }) {
        check(view!(all[.., ..n]), &view!(all[.., ..n]).to_vec());
    }
    macro_rules! each {
        ($($view:expr;)*) => {$(check($view, &$view.to_vec());)*};
    }
    each! {
        view!(all);
        view!(all.T);
        view!(all[.., ..3]);
        view!(all[.., 1..8]);
        view!(all[::-1, 5..-5]);
        view!(all[1.., ::3]);
        view!(all[3].broadcast[7, 210]);
        view!(all[..3].windows[2, 9]);
        view!(all[..6].tiles[3, 7]);
    }
}

#[test]
fn other_floats() {
    let numbers: Vec<f64> = (0..1500).map(|n| f64::from(number(n))).collect();
    assert_eq!(view!(numbers).sum_pairwise(), pairwise(&numbers));
    let mut pairs: Vec<Complex<f64>> = numbers.iter().map(|x| Complex::new(*x, x * x)).collect();
    let squares: Vec<f64> = numbers.iter().map(|x| x * x).collect();
    let both = Complex::new(pairwise(&numbers), pairwise(&squares));
    assert_eq!(view!(mut pairs).sum_pairwise(), both);
    let singles: Vec<Complex<f32>> = pairs
        .iter()
        .map(|x| Complex::new(x.re as f32, x.im as f32))
        .collect();
    assert_eq!(view!(singles).sum_pairwise(), pairwise(&singles));
    // Half-precision floats are rounded once.
    let halves: Vec<f16> = numbers.iter().map(|x| f16::from_f64(*x)).collect();
    let wide: Vec<f32> = halves.iter().map(|x| x.to_f32()).collect();
    assert_eq!(view!(halves).sum_pairwise(), f16::from_f32(pairwise(&wide)));
    let halves: Vec<bf16> = numbers.iter().map(|x| bf16::from_f64(*x)).collect();
    let wide: Vec<f32> = halves.iter().map(|x| x.to_f32()).collect();
    assert_eq!(view!(halves).sum_pairwise(), bf16::from_f32(pairwise(&wide)));
}

#[test]
fn the_error_stays_small() {
    let count = if cfg!(miri) { 20_000 } else { 1_000_000 };
    let tenths = vec![0.1f32; count];
    let exact = count as f64 * f64::from(0.1f32);
    let error = |sum: f32| (f64::from(sum) - exact).abs() / exact;
    assert!(error(view!(tenths).sum_pairwise()) < 2e-7);
    assert!(error(view!(tenths).sum()) > 1e-5);
}

#[test]
fn zeros_keep_their_sign_and_infinities_stay() {
    let zeros = [[-0.0f64; 40]; 9];
    assert_eq!(view!(zeros).sum_pairwise().to_bits(), (-0.0f64).to_bits());
    assert_eq!(
        view!(zeros[..2, ..2]).sum_pairwise().to_bits(),
        (-0.0f64).to_bits()
    );
    let mut all = vec![1.0f32; 1000];
    all[700] = f32::INFINITY;
    assert_eq!(view!(all).sum_pairwise(), f32::INFINITY);
    all[3] = f32::NEG_INFINITY;
    assert!(view!(all).sum_pairwise().is_nan());
    assert_eq!(*view!(all[5]), view!(all[5]).sum_pairwise());
}
