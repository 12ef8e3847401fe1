//! One type for views of different layouts: arms of a branch, trait objects, recursion.

use crate::sums::sum;
use crate::vectors::dot;
use view_core::{shape, view, DynLayout, DynView, Extent, Layout, View};

/// The matrix or its transpose. Both have the type of a square matrix whose strides only run time knows.
pub fn oriented<N: Extent, L: Layout>(
    a: View<'_, f64, shape![N, N], L>,
    transpose: bool,
) -> View<'_, f64, shape![N, N], DynLayout> {
    if transpose {
        view!(a.T).into_dyn_layout()
    } else {
        a.into_dyn_layout()
    }
}

/// A norm of vectors, as a trait object.
pub trait Norm {
    fn of(&self, x: DynView<f64, 1>) -> f64;
}

/// The root of the sum of squares.
pub struct Euclidean;
impl Norm for Euclidean {
    fn of(&self, x: DynView<f64, 1>) -> f64 {
        dot(x, x).sqrt()
    }
}

/// The largest magnitude.
pub struct Largest;
impl Norm for Largest {
    fn of(&self, x: DynView<f64, 1>) -> f64 {
        x.fold(0.0, |largest: f64, x| largest.max(x.abs()))
    }
}

/// Some norms.
#[derive(Default)]
pub struct Norms(pub Vec<Box<dyn Norm>>);

impl Norms {
    pub fn of<N: Extent, L: Layout>(&self, x: View<f64, shape![N], L>) -> Vec<f64> {
        self.0.iter().map(|norm| norm.of(x.into_dyn())).collect()
    }
}

/// The sum by halves, whose rounding errors grow with the logarithm of the length.
pub fn pairwise_sum(x: DynView<f64, 1>) -> f64 {
    if x.len() <= 8 {
        return sum(x);
    }
    let half = x.len() / 2;
    pairwise_sum(view!(x[..half]).into_dyn()) + pairwise_sum(view!(x[half..]).into_dyn())
}
