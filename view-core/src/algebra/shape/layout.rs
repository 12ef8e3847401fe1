//! Layouts: where the elements of a view lie relative to its first.

use crate::algebra::align::evidence::{Evidence, Natural};
use crate::algebra::reshape;
use crate::algebra::reshape::Reshape;
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::stored::Words;
use crate::algebra::shape::stride::Static;
use crate::algebra::shape::stride_list::StrideList;
use crate::error::ViewError;
use crate::sealed::Sealed;
use core::marker::PhantomData;

/// The layout of a view: [`RowMajor`] or [`Strided`], and the alignment that is proven beyond the
/// element's own. A function over any layout takes `L: Layout`.
pub trait Layout: Sealed + Reshape {
    /// What a view stores for it.
    #[doc(hidden)]
    type Words: Words;
    /// What is known about the address of the first element.
    #[doc(hidden)]
    type Align: Evidence;
    /// The strides of a view of shape `S` whose elements take `U`.
    #[doc(hidden)]
    type Strides<U: Static, S: Shape>: StrideList;
    #[doc(hidden)]
    fn strides<U: Static, S: Shape>(
        words: Self::Words,
        shape: S::Words,
    ) -> <Self::Strides<U, S> as StrideList>::Words;
    /// The stored part of a reshaped layout.
    ///
    /// # Errors
    /// If two axes cannot be merged.
    #[doc(hidden)]
    #[allow(clippy::type_complexity)] // It is the whole type.
    fn reshaped<U: Static, S: Shape, Z: Shape>(
        words: Self::Words,
        old: S::Words,
        new: Z::Words,
    ) -> Result<<<Self as Reshape>::Layout<U, S, Z> as Layout>::Words, ViewError>;
    /// The layout with strides `D`, of a part that takes whole rows: row-major stays row-major.
    #[doc(hidden)]
    type Rows<D: StrideList, A: Evidence>: Layout;
    #[doc(hidden)]
    fn rows<D: StrideList, A: Evidence>(strides: D::Words) -> <Self::Rows<D, A> as Layout>::Words;
}

/// Row-major (C order) and contiguous: the last axis is the densest. The default layout.
#[derive(Debug)]
pub struct RowMajor<A = Natural>(PhantomData<A>);
/// One stride, in bytes, for every axis.
#[derive(Debug)]
pub struct Strided<D, A = Natural>(PhantomData<(D, A)>);

impl<A> Sealed for RowMajor<A> {}
impl<D, A> Sealed for Strided<D, A> {}

impl<A: Evidence> Layout for RowMajor<A> {
    type Words = ();
    type Align = A;
    type Strides<U: Static, S: Shape> = S::Strides<U>;
    #[inline(always)]
    fn strides<U: Static, S: Shape>((): (), shape: S::Words) -> <S::Strides<U> as StrideList>::Words {
        S::row_major::<U>(shape).0
    }
    #[inline(always)]
    fn reshaped<U: Static, S: Shape, Z: Shape>((): (), _: S::Words, _: Z::Words) -> Result<(), ViewError> {
        Ok(())
    }
    type Rows<D: StrideList, B: Evidence> = RowMajor<B>;
    #[inline(always)]
    fn rows<D: StrideList, B: Evidence>(_: D::Words) {}
}

impl<D: StrideList, A: Evidence> Layout for Strided<D, A> {
    type Words = D::Words;
    type Align = A;
    type Strides<U: Static, S: Shape> = D;
    #[inline(always)]
    fn strides<U: Static, S: Shape>(words: D::Words, _: S::Words) -> D::Words {
        words
    }
    #[inline(always)]
    #[allow(clippy::type_complexity)] // It is the whole type.
    fn reshaped<U: Static, S: Shape, Z: Shape>(
        words: D::Words,
        old: S::Words,
        new: Z::Words,
    ) -> Result<<<Self as Reshape>::Layout<U, S, Z> as Layout>::Words, ViewError> {
        reshape::strides::<D, U, S, Z>(words, old, new)
    }
    type Rows<E: StrideList, B: Evidence> = Strided<E, B>;
    #[inline(always)]
    fn rows<E: StrideList, B: Evidence>(strides: E::Words) -> E::Words {
        strides
    }
}

/// How much of a view a slice takes: decides whether row-major stays row-major.
pub trait Part: Sealed {
    /// Whether it is whole rows.
    const ROWS: bool;
    /// The layout of the part of a view with layout `L`.
    type Layout<L: Layout, D: StrideList, A: Evidence>: Layout;
    /// The stored part of it.
    fn layout<L: Layout, D: StrideList, A: Evidence>(
        strides: D::Words,
    ) -> <Self::Layout<L, D, A> as Layout>::Words;
}
/// Whole rows: single positions, then one range of step 1, then nothing.
#[derive(Debug)]
pub enum Rows {}
impl Sealed for Rows {}
/// Anything else.
#[derive(Debug)]
pub enum Cut {}
impl Sealed for Cut {}

impl Part for Rows {
    const ROWS: bool = true;
    type Layout<L: Layout, D: StrideList, A: Evidence> = L::Rows<D, A>;
    #[inline(always)]
    fn layout<L: Layout, D: StrideList, A: Evidence>(strides: D::Words) -> <L::Rows<D, A> as Layout>::Words {
        L::rows::<D, A>(strides)
    }
}
impl Part for Cut {
    const ROWS: bool = false;
    type Layout<L: Layout, D: StrideList, A: Evidence> = Strided<D, A>;
    #[inline(always)]
    fn layout<L: Layout, D: StrideList, A: Evidence>(strides: D::Words) -> D::Words {
        strides
    }
}
