//! Linear systems, by a decomposition in place.

use crate::vectors::{axpy, dot};
use view_core::{shape, view, Extent, Layout, View, ViewMut};

/// Decomposes `a` into a lower and an upper triangle, which take its place; the diagonal of the lower one is 1 and is not stored. The row that
/// each step swaps with its own is returned.
///
/// # Panics
/// If the extents are known only at run time, and differ.
pub fn lu<N: Extent, L: Layout>(mut a: ViewMut<f64, shape![N, N], L>) -> Vec<usize> {
    let [n, columns] = a.shape();
    assert_eq!(n, columns, "a matrix that is not square");
    let mut swaps = Vec::with_capacity(n);
    for k in 0..n {
        let pivot = largest(view!(a[k.., k])) + k;
        if pivot != k {
            let (mut one, mut other) = view!(mut a => [k], [pivot]);
            one.zip_mut(other.reborrow())
                .for_each(|(one, other)| std::mem::swap(one, other));
        }
        swaps.push(pivot);
        let (row, mut below) = view!(mut a => [k, k..], [k + 1.., k..]);
        for mut other in below.outer_iter_mut() {
            let factor = other[[0]] / row[[0]];
            other[[0]] = factor;
            axpy(-factor, view!(row[1..]), view!(mut other[1..]));
        }
    }
    swaps
}

/// The position of the element with the largest magnitude.
fn largest<N: Extent, L: Layout>(column: View<f64, shape![N], L>) -> usize {
    let by_magnitude = |a: &(usize, &f64), b: &(usize, &f64)| a.1.abs().total_cmp(&b.1.abs());
    column
        .iter()
        .enumerate()
        .max_by(by_magnitude)
        .map_or(0, |(i, _)| i)
}

/// Solves `a · x = b`, where `a` and `swaps` are results of [`lu`], and `x` holds `b` before.
///
/// # Panics
/// If `swaps` is not that of `a`, or extents are known only at run time, and do not fit.
pub fn solve<N: Extent, L: Layout, K: Layout>(
    a: View<f64, shape![N, N], L>,
    swaps: &[usize],
    mut x: ViewMut<f64, shape![N], K>,
) {
    assert_eq!(x.len(), swaps.len(), "the length of `x`, and of `swaps`");
    for (k, &pivot) in swaps.iter().enumerate() {
        (x[[k]], x[[pivot]]) = (x[[pivot]], x[[k]]);
    }
    for k in 1..x.len() {
        x[[k]] -= dot(view!(a[k, ..k]), view!(x[..k]));
    }
    for k in (0..x.len()).rev() {
        let rest = dot(view!(a[k, k + 1..]), view!(x[k + 1..]));
        x[[k]] = (x[[k]] - rest) / a[[k, k]];
    }
}
