//! The strides of a view, one for each axis: `(D0, (D1, ()))`.

use crate::algebra::element::rescale::Restride;
use crate::algebra::reshape::Runs;
use crate::algebra::shape::append::AppendStrides;
use crate::algebra::shape::distance::Distance;
use crate::algebra::shape::stored::{list_ends, Stored};
use crate::algebra::shape::stride::{DynStride, Stride};
use crate::sealed::Sealed;

/// A list of strides, outermost axis first.
pub trait StrideList: Sealed + Restride + AppendStrides + Runs {
    /// What a view stores for it.
    type Stored: Stored;
    /// The stride of the first axis.
    type Head: Stride;
    /// The strides of the others.
    type Tail: StrideList;
    /// The stored part of the first.
    fn head(stored: Self::Stored) -> <Self::Head as Stride>::Stored;
    /// The stored part of the others.
    fn tail(stored: Self::Stored) -> <Self::Tail as StrideList>::Stored;
    /// `M` if all are static, `SomeDynamic` if not.
    type Mode<M>;
    /// The stored form of these strides, as many as there are, or more.
    ///
    /// # Safety
    /// Each agrees with its type (V15), or is never used.
    unsafe fn trusted(strides: &[isize]) -> Self::Stored;
    /// The way to the position `index`, which has one number for each axis, among elements of `size` bytes.
    fn distance(stored: Self::Stored, index: &[usize], size: usize) -> Distance;
    /// Write the strides, in bytes, into `out`, as many as there are.
    fn write(stored: Self::Stored, out: &mut [isize]);
}

impl StrideList for () {
    list_ends!(() first DynStride as isize);
    type Mode<M> = M;
    #[inline(always)]
    unsafe fn trusted(_: &[isize]) {}
    #[inline(always)]
    fn distance((): (), _: &[usize], _: usize) -> Distance {
        Distance::NONE
    }
    #[inline(always)]
    fn write((): (), _: &mut [isize]) {}
}

impl<D: Stride, Tail: StrideList> StrideList for (D, Tail) {
    list_ends!((D, Tail));
    type Mode<M> = D::Mode<Tail::Mode<M>>;
    #[inline(always)]
    unsafe fn trusted(strides: &[isize]) -> Self::Stored {
        let (first, rest) = strides
            .split_first()
            .map_or((0, strides), |(first, rest)| (*first, rest));
        // SAFETY: V15, as the caller promises of all of them.
        unsafe { (D::trusted(first), Tail::trusted(rest)) }
    }
    #[inline(always)]
    fn distance(stored: Self::Stored, index: &[usize], size: usize) -> Distance {
        match index {
            [first, rest @ ..] => {
                Tail::distance(stored.1, rest, size).and(*first, D::get(stored.0), D::STATIC, size)
            }
            [] => Distance::NONE,
        }
    }
    #[inline(always)]
    fn write(stored: Self::Stored, out: &mut [isize]) {
        if let Some((first, rest)) = out.split_first_mut() {
            *first = D::get(stored.0);
            Tail::write(stored.1, rest);
        }
    }
}
