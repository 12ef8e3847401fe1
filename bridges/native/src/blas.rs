//! CBLAS, here OpenBLAS. It counts in elements, in integers of 32 bits, from the lowest address on.

use crate::whole::{equal, int, strides};
use crate::Refusal;
use num_complex::Complex;
use std::ffi::c_int;
use view_core::{shape, Element, Extent, Layout, View, ViewMut};

/// Numbers of cblas.h, as are those of `Order`.
const NO_TRANS: c_int = 111;
const TRANS: c_int = 112;

#[link(name = "openblas")]
extern "C" {
    fn cblas_sdot(n: c_int, x: *const f32, inc_x: c_int, y: *const f32, inc_y: c_int) -> f32;
    fn cblas_cdotu_sub(
        n: c_int,
        x: *const Complex<f32>,
        inc_x: c_int,
        y: *const Complex<f32>,
        inc_y: c_int,
        dot: *mut Complex<f32>,
    );
    fn cblas_sgemv(
        order: Order,
        trans: c_int,
        m: c_int,
        n: c_int,
        alpha: f32,
        a: *const f32,
        lda: c_int,
        x: *const f32,
        inc_x: c_int,
        beta: f32,
        y: *mut f32,
        inc_y: c_int,
    );
    fn cblas_sgemm(
        order: Order,
        trans_a: c_int,
        trans_b: c_int,
        m: c_int,
        n: c_int,
        k: c_int,
        alpha: f32,
        a: *const f32,
        lda: c_int,
        b: *const f32,
        ldb: c_int,
        beta: f32,
        c: *mut f32,
        ldc: c_int,
    );
}

/// A vector as BLAS takes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Vector<T> {
    /// The element at the lowest address, which is the last one where `step` is negative.
    pub lowest: *const T,
    /// The number of elements.
    pub len: c_int,
    /// From one element to the next, in elements.
    pub step: c_int,
}

impl<T: Element> Vector<T> {
    /// # Errors
    /// [`Refusal::View`] if the elements do not lie a whole number of elements apart, [`Refusal::Repeated`] if they are one, [`Refusal::TooLarge`] if a
    /// number has more than 32 bits.
    pub fn of<N: Extent, L: Layout>(view: &View<T, shape![N], L>) -> Result<Self, Refusal> {
        let what = view.describe();
        let (len, step) = (what.shape[0], strides(&what)?[0]);
        if len > 1 && step == 0 {
            return Err(Refusal::Repeated { axis: 0 });
        }
        Ok(Self {
            lowest: view.as_ptr().with_addr(what.lowest),
            len: int(0, len)?,
            // The step of a single element is not used, but BLAS wants another number than 0.
            step: if len > 1 { int(0, step)? } else { 1 },
        })
    }
}

/// Which axis of a matrix has neighbours side by side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(C)]
pub enum Order {
    /// The second one.
    RowMajor = 101,
    /// The first one.
    ColumnMajor = 102,
}

/// A matrix as BLAS takes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Matrix<T> {
    /// The first element, which is at the lowest address.
    pub start: *const T,
    /// The numbers of rows and columns.
    pub extents: [c_int; 2],
    /// Which axis has neighbours side by side.
    pub order: Order,
    /// From one position of the other axis to the next, in elements.
    pub lead: c_int,
}

impl<T: Element> Matrix<T> {
    /// # Errors
    /// [`Refusal::View`] if the elements do not lie a whole number of elements apart, [`Refusal::NoUnitStride`] if no axis has neighbours side by side,
    /// and about the other axis [`Refusal::Backwards`], [`Refusal::Repeated`] or [`Refusal::Close`].
    pub fn of<M: Extent, N: Extent, L: Layout>(view: &View<T, shape![M, N], L>) -> Result<Self, Refusal> {
        let what = view.describe();
        let (lengths, steps) = (what.shape, strides(&what)?);
        let matrix = |order, lead| -> Result<Self, Refusal> {
            Ok(Self {
                start: view.as_ptr(),
                extents: [int(0, lengths[0])?, int(1, lengths[1])?],
                order,
                lead,
            })
        };
        if lengths.contains(&0) {
            return matrix(Order::RowMajor, int(1, lengths[1].max(1))?);
        }
        // A single position has its neighbours wherever one wants them.
        let side_by_side = |axis: usize| steps[axis] == 1 || lengths[axis] == 1;
        // The distance between the positions of `axis`, each of which has as many elements as the other axis.
        let lead = |axis: usize| -> Result<c_int, Refusal> {
            let (step, least) = (steps[axis], lengths[1 - axis]);
            match usize::try_from(step) {
                _ if lengths[axis] == 1 => int(axis, least),
                Err(_) => Err(Refusal::Backwards { axis }),
                Ok(0) => Err(Refusal::Repeated { axis }),
                Ok(step) if step >= least => int(axis, step),
                Ok(_) => Err(Refusal::Close {
                    axis,
                    stride: step,
                    least,
                }),
            }
        };
        match (side_by_side(1), side_by_side(0)) {
            (true, false) => matrix(Order::RowMajor, lead(0)?),
            (false, true) => matrix(Order::ColumnMajor, lead(1)?),
            (true, true) => match lead(0) {
                Ok(lead) => matrix(Order::RowMajor, lead),
                Err(refusal) => matrix(Order::ColumnMajor, lead(1).map_err(|_| refusal)?),
            },
            (false, false) => Err(Refusal::NoUnitStride { strides: steps }),
        }
    }

    /// The flag that makes this one of a matrix in that order.
    fn trans(&self, order: Order) -> c_int {
        if self.order == order {
            NO_TRANS
        } else {
            TRANS
        }
    }
}

/// The sum of the products of the elements of `x` and `y`.
///
/// # Errors
/// Those of [`Vector::of`], and [`ViewError::Shape`](view_core::ViewError::Shape) if two lengths that only run time knows differ.
pub fn sdot<N: Extent, L: Layout, K: Layout>(
    x: View<f32, shape![N], L>,
    y: View<f32, shape![N], K>,
) -> Result<f32, Refusal> {
    equal(0, x.len(), y.len())?;
    let (x, y) = (Vector::of(&x)?, Vector::of(&y)?);
    // SAFETY: BLAS reads `len` elements of each, from the lowest one on and `step` apart: those of the views, which are borrowed.
    Ok(unsafe { cblas_sdot(x.len, x.lowest, x.step, y.lowest, y.step) })
}

/// The sum of the products of the elements of `x` and `y`, none of them conjugated.
///
/// # Errors
/// Those of [`sdot`].
pub fn cdotu<N: Extent, L: Layout, K: Layout>(
    x: View<Complex<f32>, shape![N], L>,
    y: View<Complex<f32>, shape![N], K>,
) -> Result<Complex<f32>, Refusal> {
    equal(0, x.len(), y.len())?;
    let (x, y) = (Vector::of(&x)?, Vector::of(&y)?);
    let mut dot = Complex::new(0.0, 0.0);
    // SAFETY: as in `sdot`, and the result has a place of its own.
    unsafe { cblas_cdotu_sub(x.len, x.lowest, x.step, y.lowest, y.step, &raw mut dot) };
    Ok(dot)
}

/// `y = a · x`
///
/// # Errors
/// Those of [`Matrix::of`] and [`Vector::of`], and [`ViewError::Shape`](view_core::ViewError::Shape) if two extents that only run time knows differ.
pub fn sgemv<M: Extent, N: Extent, L: Layout, K: Layout, J: Layout>(
    a: View<f32, shape![M, N], L>,
    x: View<f32, shape![N], K>,
    mut y: ViewMut<f32, shape![M], J>,
) -> Result<(), Refusal> {
    equal(0, a.shape()[1], x.len())?;
    equal(0, a.shape()[0], y.len())?;
    let (a, x, to) = (Matrix::of(&a)?, Vector::of(&x)?, Vector::of(&y.as_view())?);
    if x.len == 0 {
        // BLAS would leave `y` as it is.
        y.fill(0.0);
        return Ok(());
    }
    let out = y.as_mut_ptr().with_addr(to.lowest.addr());
    // For BLAS the extents are those of the matrix as it lies in memory in this order, and here that is the order of the matrix.
    let [m, n] = a.extents;
    // SAFETY: BLAS reads elements of `a` and `x`, which are borrowed, and writes those of `y`, which is borrowed uniquely. All of them lie where the
    // views say, by the numbers of `Matrix` and `Vector`.
    unsafe {
        cblas_sgemv(
            a.order, NO_TRANS, m, n, 1.0, a.start, a.lead, x.lowest, x.step, 0.0, out, to.step,
        );
    }
    Ok(())
}

/// `c = a · b`
///
/// # Errors
/// Those of [`Matrix::of`], and [`ViewError::Shape`](view_core::ViewError::Shape) if two extents that only run time knows differ.
pub fn sgemm<M: Extent, K: Extent, N: Extent, L: Layout, J: Layout, H: Layout>(
    a: View<f32, shape![M, K], L>,
    b: View<f32, shape![K, N], J>,
    mut c: ViewMut<f32, shape![M, N], H>,
) -> Result<(), Refusal> {
    equal(0, a.shape()[1], b.shape()[0])?;
    equal(0, a.shape()[0], c.shape()[0])?;
    equal(1, b.shape()[1], c.shape()[1])?;
    let (a, b, to) = (Matrix::of(&a)?, Matrix::of(&b)?, Matrix::of(&c.as_view())?);
    let ([m, n], [_, k]) = (to.extents, a.extents);
    let out = c.as_mut_ptr();
    let order = to.order;
    // SAFETY: as in `sgemv`. A matrix in the other order is the transpose of one in this order.
    unsafe {
        cblas_sgemm(
            order,
            a.trans(order),
            b.trans(order),
            m,
            n,
            k,
            1.0,
            a.start,
            a.lead,
            b.start,
            b.lead,
            0.0,
            out,
            to.lead,
        );
    }
    Ok(())
}
