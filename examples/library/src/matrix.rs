//! Matrix products, and a matrix with const parameters.

use crate::vectors::{axpy, dot};
use view_core::{shape, view, Const, Extent, Layout, Length, View, ViewMut};

/// `y = a · x`
///
/// # Panics
/// If extents are known only at run time, and do not fit.
pub fn gemv<M: Extent, N: Extent, L: Layout, K: Layout, J: Layout>(
    a: View<f64, shape![M, N], L>,
    x: View<f64, shape![N], K>,
    mut y: ViewMut<f64, shape![M], J>,
) {
    assert_eq!(a.shape()[0], y.len(), "the rows of `a` and the length of `y`");
    for (y, row) in y.iter_mut().zip(a.outer_iter()) {
        *y = dot(row, x);
    }
}

/// `out = a · b`
///
/// # Panics
/// If extents are known only at run time, and do not fit.
pub fn gemm<M: Extent, K: Extent, N: Extent, L: Layout, J: Layout, H: Layout>(
    a: View<f64, shape![M, K], L>,
    b: View<f64, shape![K, N], J>,
    mut out: ViewMut<f64, shape![M, N], H>,
) {
    assert_eq!(a.shape()[0], out.shape()[0], "the rows of `a` and of `out`");
    assert_eq!(
        a.shape()[1],
        b.shape()[0],
        "the columns of `a` and the rows of `b`"
    );
    for (mut sums, factors) in out.outer_iter_mut().zip(a.outer_iter()) {
        sums.fill(0.0);
        for (factor, row) in factors.iter().zip(b.outer_iter()) {
            axpy(*factor, row, sums.reborrow());
        }
    }
}

/// A matrix whose extents are const parameters.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Matrix<const M: usize, const N: usize> {
    pub elements: [[f64; N]; M],
}

impl<const M: usize, const N: usize> Matrix<M, N>
where
    Const<M>: Length,
    Const<N>: Length,
{
    pub fn view(&self) -> View<'_, f64, shape![{ M }, { N }]> {
        view!(self.elements)
    }

    pub fn row(&self, i: usize) -> View<'_, f64, shape![{ N }]> {
        view!(self.elements[i])
    }

    pub fn transposed(&self) -> View<'_, f64, shape![{ N }, { M }], impl Layout> {
        view!(self.elements.T)
    }

    pub fn times<const K: usize>(&self, other: &Matrix<N, K>) -> Matrix<M, K>
    where
        Const<K>: Length,
    {
        let mut elements = [[0.0; K]; M];
        gemm(self.view(), other.view(), view!(mut elements));
        Matrix { elements }
    }
}
