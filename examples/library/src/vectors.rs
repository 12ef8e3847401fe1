//! Operations on vectors.

use view_core::{shape, Extent, Layout, View, ViewMut};

/// The dot product of two vectors of equal length.
///
/// # Panics
/// If the lengths are known only at run time, and differ.
pub fn dot<N: Extent, L: Layout, K: Layout>(a: View<f64, shape![N], L>, b: View<f64, shape![N], K>) -> f64 {
    a.zip(b).map(|(x, y)| x * y).sum()
}

/// `y += a · x`
///
/// # Panics
/// If the lengths are known only at run time, and differ.
pub fn axpy<N: Extent, L: Layout, K: Layout>(
    a: f64,
    x: View<f64, shape![N], L>,
    mut y: ViewMut<f64, shape![N], K>,
) {
    y.zip_mut(x).for_each(|(y, x)| *y += a * x);
}
