//! Sums over any rank.

use view_core::{Layout, Shape, View};

/// The sum of all elements.
pub fn sum<S: Shape, L: Layout>(x: View<f64, S, L>) -> f64 {
    x.fold(0.0, |sum, x| sum + x)
}

/// The mean of all elements; not a number if there are none.
pub fn mean<S: Shape, L: Layout>(x: View<f64, S, L>) -> f64 {
    sum(x) / x.len() as f64
}

/// The Euclidean distance of two views of one shape.
///
/// # Panics
/// If extents are known only at run time, and differ.
pub fn distance<S: Shape, L: Layout, K: Layout>(a: View<f64, S, L>, b: View<f64, S, K>) -> f64 {
    a.zip(b).map(|(x, y)| (x - y) * (x - y)).sum::<f64>().sqrt()
}
