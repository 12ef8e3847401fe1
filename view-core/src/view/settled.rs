//! The methods that `view!(static …)` calls in front of an index or an operation: their bounds say that nothing about it is checked at run
//! time.

use crate::algebra::align::evidence::Evidence;
use crate::algebra::element::element::Element;
use crate::algebra::index::ItemList;
use crate::algebra::shape::extent::{Extent, StaticExtent};
use crate::algebra::shape::layout::Layout;
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::stride_list::StrideList;
use crate::checks::settled::{ProvenOn, StaticLayout, StaticShape};
use crate::sealed::{markers, Sealed};
use crate::view::slice_any::{LastAxes, Slices};
use crate::view::slice_claims::{Ending, Inward};
use crate::view::slice_static::WithStrides;
use crate::view::view::{View, ViewMut};

markers! {
    /// The first axis of a shape.
    Foremost;
}

/// One axis of the shape `S`.
pub trait AxisAt<S: Shape>: Sealed {
    /// Its extent.
    type Extent: Extent;
}
impl<S: Shape> AxisAt<S> for Foremost {
    type Extent = S::Head;
}
impl<X: AxisAt<S::Tail>, S: Shape> AxisAt<S> for Inward<X> {
    type Extent = X::Extent;
}
impl<I: ItemList, X: AxisAt<LastAxes<S, I>>, S: Shape> AxisAt<S> for Ending<I, X> {
    type Extent = X::Extent;
}

/// An axis with a static extent.
pub trait SettledAxis<S: Shape>: Sealed {}
impl<S: Shape, X: AxisAt<S, Extent: StaticExtent>> SettledAxis<S> for X {}

markers! {
    /// All of a view.
    Everything;
}
/// [`Everything`] of a view of shape `S` and layout `L`, if its extents and strides are static.
pub trait SettledView<S: Shape, L: Layout>: Sealed {}
impl<S: Shape + StaticShape, L: Layout + StaticLayout> SettledView<S, L> for Everything {}

/// Views and plans whose indices are not checked at run time.
pub trait Settled: Slices {
    /// The view itself. Its axis `X` has a static extent, so an index on it is checked at compile time.
    #[inline(always)]
    #[rustfmt::skip]
    fn settled_on<X: SettledAxis<Self::Shape>>(self) -> Self {
        self
    }
}
impl<V: Slices> Settled for V {}

view_macros::for_rows! { [$View] [View] [ViewMut] => {
        impl<'a, T: Element, S: Shape, L: Layout, D: StrideList, M> WithStrides<$View<'a, T, S, L>, D, M> {
            /// The view itself. All of its extents and strides are static, so an operation on it is checked at compile time.
            #[doc(hidden)]
            #[inline(always)]
            #[rustfmt::skip]
            pub fn settled_whole<X: SettledView<S, L>>(self) -> Self {
                self
            }

            /// The view itself. The types prove that its first element is aligned to `N`.
            #[doc(hidden)]
            #[inline(always)]
            #[rustfmt::skip]
            pub fn settled_align<N: ProvenOn<<L::Align as Evidence>::Bits<T::Align>>>(self) -> Self {
                self
            }
        }
}}
