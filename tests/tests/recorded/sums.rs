//! `sum_pairwise` beside `numpy.sum`, bit by bit.

use crate::numpy_sums::SUMS;
use half::f16;
use view_core::view;

/// Numbers from -1 to 1, which `tests/numpy/sums.py` makes as well.
fn numbers(count: usize) -> Vec<f64> {
    let drawn = (1..=count as u64).map(|n| n * 2_654_435_761 % (1 << 32));
    drawn
        .map(|drawn| (drawn as f64 - 2f64.powi(31)) / 2f64.powi(31))
        .collect()
}

#[test]
fn sums_of_contiguous_floats_are_those_of_numpy() {
    for (count, half, single, double) in SUMS {
        let all = numbers(count);
        assert_eq!(view!(all).sum_pairwise().to_bits(), double, "{count} f64");
        let singles: Vec<f32> = all.iter().map(|x| *x as f32).collect();
        assert_eq!(view!(singles).sum_pairwise().to_bits(), single, "{count} f32");
        let halves: Vec<f16> = singles.iter().map(|x| f16::from_f32(*x)).collect();
        assert_eq!(view!(halves).sum_pairwise().to_bits(), half, "{count} f16");
    }
}
