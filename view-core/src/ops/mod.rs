//! Operations on the axes of a view: the same elements in another shape, without a copy.
//!
//! Each is a method of the views, and the macro calls these methods. Most leave the pointer where it is, so the evidence for its
//! alignment stays true. `flip` and `rot90` move the pointer, and compute the evidence for the new address.

pub(crate) mod align;
pub mod broadcast;
pub mod cast;
pub mod diagonal;
pub(crate) mod dynamic;
pub mod field;
pub mod flip;
pub(crate) mod member;
pub(crate) mod methods;
pub(crate) mod named_layouts;
pub mod operations;
pub(crate) mod permuted;
pub(crate) mod quarter_turns;
pub(crate) mod rearrange;
pub mod reshape;
pub(crate) mod several;
pub(crate) mod slice_axis;
pub mod split;
pub mod static_ops;
pub(crate) mod tiles;
pub mod transpose;
pub mod unit_axes;
pub(crate) mod windows;
pub mod with_shape;

use crate::algebra::element::element::{confirmed, Element};
use crate::algebra::shape::axis_list::AxisList;
use crate::algebra::shape::extent::Extent;
use crate::algebra::shape::layout::{layout_for, Layout, LayoutFor, Strided};
use crate::algebra::shape::shape::Shape;
use crate::error::ViewError;
use crate::view::access::PerAxis;
use crate::view::view::{StridesOf, View, ViewMut};

/// The axes of a view of `T`s with this shape and layout.
pub(crate) type AxesOf<T, S, L> = <S as Shape>::Zip<StridesOf<T, S, L>>;
/// The layout with the strides of the axes `X` and the evidence of `L` for the alignment.
pub(crate) type Along<L, X> = Strided<<X as AxisList>::Strides, <L as Layout>::Align>;
/// What a view of `T`s in the layout `L` becomes with the axes `X`.
pub(crate) type OnAxes<'a, T, L, X> = View<'a, T, <X as AxisList>::Shape, Along<L, X>>;
/// What a unique view of `T`s in the layout `L` becomes with the axes `X`.
pub(crate) type OnAxesMut<'a, T, L, X> = ViewMut<'a, T, <X as AxisList>::Shape, Along<L, X>>;

/// The layout of the axes `X`, of a view of `T`s in the layout `L`: row-major if the strides are known to be so.
pub(crate) type PackedAlong<T, L, X> =
    LayoutFor<<X as AxisList>::Shape, <X as AxisList>::Strides, <T as Element>::Unit, <L as Layout>::Align>;

/// The stored form of the extents of `Z`.
///
/// # Errors
/// [`ViewError::Shape`] if they are not what `Z` says.
#[inline(always)]
pub(crate) fn stored<Z: Shape>(extents: PerAxis<Z, usize>) -> Result<Z::Stored, ViewError> {
    stored_as::<Z>(extents.as_ref())
}

/// The stored form of as many extents as `Z` has.
///
/// # Errors
/// [`ViewError::Shape`] if they are not what `Z` says.
#[inline(always)]
pub(crate) fn stored_as<Z: Shape>(extents: &[usize]) -> Result<Z::Stored, ViewError> {
    match Z::store(extents) {
        Some(stored) => Ok(stored),
        None => Err(contradiction::<Z>(extents, 0)),
    }
}

/// The first of `extents` that is not the static extent of `Z`; `axis` is the number of the first axis.
#[cold]
fn contradiction<Z: Shape>(extents: &[usize], axis: isize) -> ViewError {
    match extents.split_first() {
        Some((&found, rest)) => match <Z::Head as Extent>::STATIC {
            Some(expected) if expected != found => ViewError::Shape {
                axis,
                expected,
                found,
            },
            _ => contradiction::<Z::Tail>(rest, axis + 1),
        },
        None => ViewError::TooLarge,
    }
}

// What both views have in common.
view_macros::for_rows! { [$View $OnAxes] [View OnAxes] [ViewMut OnAxesMut] => {
        impl<'a, T: Element, S: Shape, L: Layout> $View<'a, T, S, L> {
            /// The axes.
            #[inline(always)]
            pub(crate) fn axes(&self) -> <AxesOf<T, S, L> as AxisList>::Stored {
                S::zip::<StridesOf<T, S, L>>(self.stored_shape(), self.stored_strides())
            }

            /// The view with the axes `X`.
            ///
            /// # Safety
            /// Every position of the axes `X` is one of this view, each at most once for a unique view (V9).
            #[inline(always)]
            unsafe fn along<X: AxisList>(self, axes: X::Stored) -> $OnAxes<'a, T, L, X> {
                // SAFETY: V9, as the caller promises, all positions are positions of this view, counted from its pointer.
                unsafe { $View::new(self.ptr(), X::shape(axes), X::strides(axes)) }
            }

            /// The same, in the default layout if the strides are known to be row-major.
            ///
            /// # Safety
            /// As for [`along`](Self::along).
            #[inline(always)]
            unsafe fn packed_along<X: AxisList>(self, axes: X::Stored) -> $View<'a, T, X::Shape, PackedAlong<T, L, X>> {
                confirmed::<T>();
                let layout = layout_for::<X::Shape, X::Strides, T::Unit, L::Align>(X::strides(axes));
                // SAFETY: V9, as above. V6, the layout is row-major only if the strides are.
                unsafe { $View::new(self.ptr(), X::shape(axes), layout) }
            }
        }
}}
