//! Sums of floats in the order that suits memory. Whole numbers are added exactly in any order, so each element is seen to be added once.

use crate::bases::forget;
use crate::drawn::Drawn;
use crate::laid_out::laid_out;
use half::{bf16, f16};
use num_complex::Complex;
use view_core::{view, Layout, Shape, View};

const CASES: usize = if cfg!(miri) { 5 } else { 300 };

/// Numbers that differ from those of other positions nearby. Sums of thirty thousand of them are exact.
fn number(n: u32) -> f32 {
    (n * n % 509) as f32 + 1.0
}

fn drawn_layout<S: Shape, L: Layout>(view: View<'_, f32, S, L>, positions: &[u32]) {
    let sum = view.sum_unordered();
    if positions.is_empty() {
        assert_eq!(sum.to_bits(), (-0.0f32).to_bits());
    } else {
        let of_all: f32 = positions.iter().map(|n| number(*n)).sum();
        assert_eq!(sum, of_all, "{:?}", view.describe());
    }
}

#[test]
fn every_element_once_in_drawn_layouts() {
    let mut drawn = Drawn(0x9b05_688c_2b3e_6c1f);
    laid_out!(drawn, CASES, View of meeting with number, drawn_layout, 0 1 2 3 4);
    laid_out!(drawn, CASES, View of apart with number, drawn_layout, 0 1 2 3 4);
}

#[test]
fn every_length_of_a_row() {
    let all: Vec<f32> = (0..2 * 150).map(|n: u32| (n * 7 % 32) as f32).collect();
    for n in (0..forget(151)).step_by(if cfg!(miri) { 11 } else { 1 }) {
        assert_eq!(view!(all[..n]).sum_unordered(), all[..n].iter().sum::<f32>());
        assert_eq!(
            view!(all[::-1][..n]).sum_unordered(),
            all.iter().rev().take(n).sum::<f32>()
        );
        assert_eq!(
            view!(all[::2][..n]).sum_unordered(),
            all.iter().step_by(2).take(n).sum::<f32>()
        );
    }
}

#[test]
fn an_error_no_larger_than_that_of_rounding_each_part() {
    let tenths = vec![0.1f32; if cfg!(miri) { 2_000 } else { 200_000 }];
    let exact = tenths.len() as f64 * f64::from(0.1f32);
    let error = |sum: f32| (f64::from(sum) - exact).abs() / exact;
    let sum = view!(tenths).sum_unordered();
    assert!(error(sum) <= error(view!(tenths).sum()), "{sum}");
    assert!(error(sum) < 1e-3, "{sum}");
}

#[test]
fn other_floats() {
    let numbers: Vec<f64> = (0..77).map(f64::from).collect();
    let mut pairs: Vec<Complex<f64>> = numbers.iter().map(|x| Complex::new(*x, -x)).collect();
    assert_eq!(view!(mut pairs).sum_unordered(), Complex::new(2926.0, -2926.0));
    let singles: Vec<Complex<f32>> = (0..77).map(|n| Complex::new(n as f32, 1.0)).collect();
    assert_eq!(view!(singles[::-1]).sum_unordered(), Complex::new(2926.0, 77.0));
    // 2048 + 1 is 2048 in `f16`; as `f32` they are added exactly, and rounded once.
    let halves = [f16::from_f32(2048.0), f16::from_f32(1.0), f16::from_f32(1.0)];
    assert_eq!(view!(halves).sum_unordered(), f16::from_f32(2050.0));
    let halves = [bf16::from_f32(256.0), bf16::from_f32(1.0), bf16::from_f32(1.0)];
    assert_eq!(view!(halves).sum_unordered(), bf16::from_f32(258.0));
}

#[test]
fn infinities_and_nans() {
    let mut numbers = [1.0f32; 40];
    numbers[33] = f32::INFINITY;
    assert_eq!(view!(numbers).sum_unordered(), f32::INFINITY);
    numbers[2] = f32::NEG_INFINITY;
    assert!(view!(numbers).sum_unordered().is_nan());
    assert_eq!(
        view!(([-0.0f64; 3])).sum_unordered().to_bits(),
        (-0.0f64).to_bits()
    );
}
