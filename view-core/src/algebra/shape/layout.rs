//! Layouts: where the elements of a view lie relative to its first.

use crate::algebra::align::evidence::{Evidence, Natural};
use crate::algebra::number::{Fails, Holds, Verdict};
use crate::algebra::reshape::{strides, Reshape};
use crate::algebra::shape::extent::Extent;
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::stored::Stored;
use crate::algebra::shape::stride::{DynStride, Static, Stride};
use crate::algebra::shape::stride_list::StrideList;
use crate::error::ViewError;
use crate::sealed::{type_parts, Sealed};

/// The layout of a view: [`RowMajor`], [`Strided`] or [`DynLayout`], and the alignment that is proven beyond the
/// element's own. A function over any layout takes `L: Layout`.
pub trait Layout: Sealed + Copy + Reshape {
    /// Whether it is row-major.
    #[doc(hidden)]
    const PACKED: bool = false;
    /// What a view of shape `S` stores for it.
    #[doc(hidden)]
    type Stored<S: Shape>: Stored;
    /// What is known about the address of the first element.
    #[doc(hidden)]
    type Align: Evidence;
    /// The strides of a view of shape `S`, in bytes, if elements side by side are `U` apart.
    #[doc(hidden)]
    type Strides<U: Static, S: Shape>: StrideList;
    #[doc(hidden)]
    fn strides<U: Static, S: Shape>(
        stored: Self::Stored<S>,
        shape: S::Stored,
    ) -> <Self::Strides<U, S> as StrideList>::Stored;
    /// The stored part for a view of shape `Z`, which has the extents of `S` in other types.
    #[doc(hidden)]
    fn with_shape<S: Shape, Z: Shape>(stored: Self::Stored<S>) -> Self::Stored<Z>;
    /// The stored part of the layout after a reshape from the extents `old` to the extents `new`.
    ///
    /// # Errors
    /// [`ViewError::Merge`] if two axes cannot be merged without a copy.
    #[doc(hidden)]
    #[allow(clippy::type_complexity)] // It is the whole type.
    fn reshaped<U: Static, S: Shape, Z: Shape>(
        stored: Self::Stored<S>,
        old: S::Stored,
        new: Z::Stored,
    ) -> Result<<<Self as Reshape>::Layout<U, S, Z> as Layout>::Stored<Z>, ViewError>;
    /// The layout with strides `D`, of a part that takes whole rows: row-major stays row-major.
    #[doc(hidden)]
    type Rows<D: StrideList, A: Evidence>: Layout;
    /// The stored part of that, for a part of shape `S`.
    #[doc(hidden)]
    fn rows<S: Shape, D: StrideList, A: Evidence>(
        strides: D::Stored,
    ) -> <Self::Rows<D, A> as Layout>::Stored<S>;
    /// The layout of a sub-view along the first axis, of shape `S` with the strides `D`, for elements that are `U` apart.
    #[doc(hidden)]
    type Inner<S: Shape, D: StrideList, U: Static>: Layout;
    #[doc(hidden)]
    fn inner<S: Shape, D: StrideList, U: Static>(
        strides: D::Stored,
    ) -> <Self::Inner<S, D, U> as Layout>::Stored<S>;
}

type_parts! {
    /// Row-major (C order) and contiguous: the last axis is the densest. The default layout.
    RowMajor<A = Natural>;
    /// One stride, in bytes, for every axis.
    Strided<D, A = Natural>;
    /// All strides are known only at run time, and of the alignment nothing but that of the elements.
    ///
    /// A view stores one word for each axis. This is one type for all layouts of a shape, so views with it can be put side by side:
    /// see [`into_dyn_layout`](crate::View::into_dyn_layout) and [`into_dyn`](crate::View::into_dyn).
    DynLayout;
}

impl<A: Evidence> Layout for RowMajor<A> {
    const PACKED: bool = true;
    type Stored<S: Shape> = ();
    type Align = A;
    type Strides<U: Static, S: Shape> = S::Strides<U>;
    #[inline(always)]
    fn strides<U: Static, S: Shape>((): (), shape: S::Stored) -> <S::Strides<U> as StrideList>::Stored {
        S::row_major::<U>(shape, ()).0
    }
    #[inline(always)]
    fn with_shape<S: Shape, Z: Shape>((): ()) {}
    #[inline(always)]
    fn reshaped<U: Static, S: Shape, Z: Shape>((): (), _: S::Stored, _: Z::Stored) -> Result<(), ViewError> {
        Ok(())
    }
    type Rows<D: StrideList, B: Evidence> = RowMajor<B>;
    #[inline(always)]
    fn rows<S: Shape, D: StrideList, B: Evidence>(_: D::Stored) {}
    type Inner<S: Shape, D: StrideList, U: Static> = RowMajor;
    #[inline(always)]
    fn inner<S: Shape, D: StrideList, U: Static>(_: D::Stored) {}
}

impl<D: StrideList, A: Evidence> Layout for Strided<D, A> {
    type Stored<S: Shape> = D::Stored;
    type Align = A;
    type Strides<U: Static, S: Shape> = D;
    #[inline(always)]
    fn strides<U: Static, S: Shape>(stored: D::Stored, _: S::Stored) -> D::Stored {
        stored
    }
    #[inline(always)]
    fn with_shape<S: Shape, Z: Shape>(stored: D::Stored) -> D::Stored {
        stored
    }
    #[inline(always)]
    #[allow(clippy::type_complexity)] // It is the whole type.
    fn reshaped<U: Static, S: Shape, Z: Shape>(
        stored: D::Stored,
        old: S::Stored,
        new: Z::Stored,
    ) -> Result<<<Self as Reshape>::Layout<U, S, Z> as Layout>::Stored<Z>, ViewError> {
        strides::<D, U, S, Z>(stored, old, new)
    }
    type Rows<E: StrideList, B: Evidence> = Strided<E, B>;
    #[inline(always)]
    fn rows<S: Shape, E: StrideList, B: Evidence>(strides: E::Stored) -> E::Stored {
        strides
    }
    type Inner<S: Shape, E: StrideList, U: Static> = LayoutFor<S, E, U, Natural>;
    #[inline(always)]
    fn inner<S: Shape, E: StrideList, U: Static>(
        strides: E::Stored,
    ) -> <Self::Inner<S, E, U> as Layout>::Stored<S> {
        layout_for::<S, E, U, Natural>(strides)
    }
}

impl Layout for DynLayout {
    type Stored<S: Shape> = <S::Alike<DynStride> as StrideList>::Stored;
    type Align = Natural;
    type Strides<U: Static, S: Shape> = S::Alike<DynStride>;
    #[inline(always)]
    fn strides<U: Static, S: Shape>(stored: Self::Stored<S>, _: S::Stored) -> Self::Stored<S> {
        stored
    }
    #[inline(always)]
    fn with_shape<S: Shape, Z: Shape>(stored: Self::Stored<S>) -> Self::Stored<Z> {
        Z::dynamic_strides::<S::Alike<DynStride>>(stored)
    }
    #[inline(always)]
    #[allow(clippy::type_complexity)] // It is the whole type.
    fn reshaped<U: Static, S: Shape, Z: Shape>(
        stored: Self::Stored<S>,
        old: S::Stored,
        new: Z::Stored,
    ) -> Result<<<Self as Reshape>::Layout<U, S, Z> as Layout>::Stored<Z>, ViewError> {
        strides::<S::Alike<DynStride>, U, S, Z>(stored, old, new)
    }
    type Rows<E: StrideList, B: Evidence> = Strided<E, B>;
    #[inline(always)]
    fn rows<S: Shape, E: StrideList, B: Evidence>(strides: E::Stored) -> E::Stored {
        strides
    }
    type Inner<S: Shape, E: StrideList, U: Static> = LayoutFor<S, E, U, Natural>;
    #[inline(always)]
    fn inner<S: Shape, E: StrideList, U: Static>(
        strides: E::Stored,
    ) -> <Self::Inner<S, E, U> as Layout>::Stored<S> {
        layout_for::<S, E, U, Natural>(strides)
    }
}

/// What a slice takes of a view: whole rows, which leave a row-major view row-major, or any other part.
pub trait Part: Sealed {
    /// True for whole rows.
    const ROWS: bool;
    /// The layout of the part of a view with layout `L`.
    type Layout<L: Layout, D: StrideList, A: Evidence>: Layout;
    /// The stored part of it, for a part of shape `S`.
    fn layout<L: Layout, S: Shape, D: StrideList, A: Evidence>(
        strides: D::Stored,
    ) -> <Self::Layout<L, D, A> as Layout>::Stored<S>;
}

/// Whole rows: the indices are single positions, then one range of step 1, then whole axes.
pub type Rows = Holds;
/// Any other part.
pub type Cut = Fails;

impl Part for Rows {
    const ROWS: bool = true;
    type Layout<L: Layout, D: StrideList, A: Evidence> = L::Rows<D, A>;
    #[inline(always)]
    fn layout<L: Layout, S: Shape, D: StrideList, A: Evidence>(
        strides: D::Stored,
    ) -> <L::Rows<D, A> as Layout>::Stored<S> {
        L::rows::<S, D, A>(strides)
    }
}
impl Part for Cut {
    const ROWS: bool = false;
    type Layout<L: Layout, D: StrideList, A: Evidence> = Strided<D, A>;
    #[inline(always)]
    fn layout<L: Layout, S: Shape, D: StrideList, A: Evidence>(strides: D::Stored) -> D::Stored {
        strides
    }
}

/// Extents that are compared with strides.
pub trait Packing: Sealed {
    /// Whether the strides `D` are known to be those of these extents in row-major order, for elements that are `U` apart. Strides of axes with
    /// fewer than two positions may be others (V6).
    type Packs<D: StrideList, U: Static>: Verdict;
}

/// The layout of the strides `D`, by a verdict: [`RowMajor`] if they are row-major, [`Strided`] if that is not known.
pub trait ChooseLayout: Sealed {
    /// The verdict with another axis in front, of extent `E` and stride `D`, which is to be `P`.
    type Behind<E: Extent, D: Stride, P: Stride>: Verdict;
    /// The layout.
    type Layout<D: StrideList, A: Evidence>: Layout;
    /// The stored part of it, for a view of shape `S`.
    fn layout<S: Shape, D: StrideList, A: Evidence>(
        strides: D::Stored,
    ) -> <Self::Layout<D, A> as Layout>::Stored<S>;
}

/// The layout of a view of shape `S` with the strides `D`, for elements that are `U` apart.
pub(crate) type LayoutFor<S, D, U, A> = <<S as Packing>::Packs<D, U> as ChooseLayout>::Layout<D, A>;

/// The stored part of [`LayoutFor`].
#[inline(always)]
pub(crate) fn layout_for<S: Shape, D: StrideList, U: Static, A: Evidence>(
    strides: D::Stored,
) -> <LayoutFor<S, D, U, A> as Layout>::Stored<S> {
    <S::Packs<D, U> as ChooseLayout>::layout::<S, D, A>(strides)
}
