//! The diagonal of the first two axes.

use crate::algebra::element::element::Element;
use crate::algebra::shape::axis_list::AxisList;
use crate::algebra::shape::extent::Extent;
use crate::algebra::shape::extent_ops::Meet;
use crate::algebra::shape::layout::Layout;
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::stride::Stride;
use crate::algebra::shape::stride_list::StrideList;
use crate::checks::axes::RankAtLeast;
use crate::ops::{AxesOf, OnAxes, OnAxesMut};
use crate::sealed::Sealed;
use crate::view::slice_static::WithStrides;
use crate::view::view::{View, ViewMut};

/// The axes behind the first two.
type BehindFirstTwo<X> = <<X as AxisList>::Tail as AxisList>::Tail;
/// The extent of the diagonal.
type DiagonalExtent<X> =
    <<X as AxisList>::Extent as Meet>::Shorter<<<X as AxisList>::Tail as AxisList>::Extent>;
/// Its stride.
type DiagonalStride<X> =
    <<X as AxisList>::Stride as Stride>::Plus<<<X as AxisList>::Tail as AxisList>::Stride>;
/// The diagonal as the last axis, with the extent `E`.
type WithDiagonal<X, E> = <BehindFirstTwo<X> as AxisList>::Before<((E, DiagonalStride<X>), ())>;
/// The same with the extent that the types compute.
pub(crate) type Diagonal<X> = WithDiagonal<X, DiagonalExtent<X>>;

/// The stored part of the axes with the diagonal.
///
/// # Safety
/// The shorter extent of the first two axes agrees with `E` (V15).
#[inline(always)]
unsafe fn with_diagonal<X: AxisList, E: Extent>(axes: X::Stored) -> <WithDiagonal<X, E> as AxisList>::Stored {
    let tail = X::tail(axes);
    let ((rows, down), (columns, right)) = (X::head(axes), X::Tail::head(tail));
    let length = X::Extent::get(rows).min(<X::Tail as AxisList>::Extent::get(columns));
    // The sum wraps only if the diagonal has at most one element, and then its stride is not used.
    let across = X::Stride::get(down).wrapping_add(<X::Tail as AxisList>::Stride::get(right));
    // SAFETY: V15, the caller promises it of `E`, and `DiagonalStride` is the sum of the same strides.
    let last = unsafe { ((E::trusted(length), DiagonalStride::<X>::trusted(across)), ()) };
    BehindFirstTwo::<X>::before::<((E, DiagonalStride<X>), ())>(X::Tail::tail(tail), last)
}

view_macros::for_rows! { [$View $OnAxes] [View OnAxes] [ViewMut OnAxesMut] => {
        impl<'a, T: Element, S: Shape, L: Layout> $View<'a, T, S, L> {
            /// The elements whose indices on the first two axes are equal: `.diagonal`, NumPy's `diagonal`.
            ///
            /// The first two axes are dropped, and the diagonal is the last axis of the result. Its extent is the smaller of their extents.
            ///
            /// ```
            /// use view_core::view;
            /// let mut matrix = [[0; 3]; 3];
            /// view!(mut matrix).diagonal().fill(1);
            /// assert_eq!(matrix, [[1, 0, 0], [0, 1, 0], [0, 0, 1]]);
            /// ```
            #[inline(always)]
            pub fn diagonal(self) -> $OnAxes<'a, T, L, Diagonal<AxesOf<T, S, L>>> where S: RankAtLeast<2> {
                // SAFETY: V15, `DiagonalExtent` is the shorter one of the same extents.
                let axes = unsafe { with_diagonal::<AxesOf<T, S, L>, DiagonalExtent<AxesOf<T, S, L>>>(self.axes()) };
                // SAFETY: V9, index `(…, i)` of the result is the position `(i, i, …)` of this view, and `i` is on both axes.
                unsafe { self.along::<Diagonal<AxesOf<T, S, L>>>(axes) }
            }
        }
}}

/// The diagonal of any view, for the macro.
pub trait AnyDiagonal: Sealed {
    /// The shape of the view.
    type Shape;
    /// The diagonal.
    type Diagonal;
    #[doc(hidden)]
    fn diagonal(self) -> Self::Diagonal
    where
        Self::Shape: RankAtLeast<2>;
}

view_macros::for_rows! { [$View $OnAxes] [View OnAxes] [ViewMut OnAxesMut] => {
        impl<'a, T: Element, S: Shape, L: Layout, D: StrideList, M> AnyDiagonal for WithStrides<$View<'a, T, S, L>, D, M> {
            type Shape = S;
            type Diagonal = $OnAxes<'a, T, L, Diagonal<AxesOf<T, S, L>>>;
            #[inline(always)]
            fn diagonal(self) -> Self::Diagonal where S: RankAtLeast<2> {
                self.into_inner().diagonal()
            }
        }

        // rustc prefers this one, so that the diagonal of a view with one type parameter for both axes has that parameter as its extent.
        impl<'a, T: Element, E: Extent, R: Shape, L: Layout, D: StrideList, M> WithStrides<$View<'a, T, (E, (E, R)), L>, D, M> {
            #[doc(hidden)]
            #[inline(always)]
            pub fn diagonal(self) -> $OnAxes<'a, T, L, WithDiagonal<AxesOf<T, (E, (E, R)), L>, E>> {
                let view = self.into_inner();
                // SAFETY: V15, both extents agree with `E`.
                let axes = unsafe { with_diagonal::<AxesOf<T, (E, (E, R)), L>, E>(view.axes()) };
                // SAFETY: V9, as for the method of the view.
                unsafe { view.along::<WithDiagonal<AxesOf<T, (E, (E, R)), L>, E>>(axes) }
            }
        }
}}
