//! Operations on the axes of a view: the same elements in another shape, no copy.
//!
//! Each is a method of the views; those that the macro has names for are what it calls. The pointer stays where it is, so
//! the evidence of its alignment stays good.

mod answer;
mod axis;
mod broadcast;
mod check;
mod choose;
mod diagonal;
pub mod fast;
mod flip;
mod meet;
mod order;
mod question;
mod refuse;
pub mod reshape;
mod slice_axis;
mod split;
mod tiles;
mod transpose;
mod unit_axes;
mod windows;

pub use answer::Granted;
pub use axis::Axis;
pub use broadcast::{broadcast_together, try_broadcast_together};
pub use check::{
    AxisOf, BroadcastOf, BroadcastWith, Inserts, InsertsLast, OrderOf, TileShape, TilesOf, WindowsOf,
};
pub use choose::Choose;
pub use meet::Meet;
pub use order::Order;
pub(crate) use transpose::{Moved, MovedLayout};

use crate::access::PerAxis;
use crate::axis_list::AxisList;
use crate::element::Element;
use crate::error::ViewError;
use crate::extent::Extent;
use crate::layout::{Layout, Strided};
use crate::length::{Const, Length};
use crate::shape::Shape;
use crate::view::{StridesOf, View, ViewMut};

/// The axes of a view of `T`s with this shape and layout.
pub(crate) type AxesOf<T, S, L> = <S as Shape>::Zip<StridesOf<T, S, L>>;
/// The layout with the axes `X` and what is known of the alignment under `L`.
pub(crate) type Along<L, X> = Strided<<X as AxisList>::Strides, <L as Layout>::Align>;
/// The number of axis `I`.
pub(crate) type Nth<const I: usize> = <Const<I> as Length>::Nat;

/// The stored form of the extents of `Z`.
///
/// # Errors
/// [`ViewError::Shape`] if they are not what `Z` says.
#[inline(always)]
pub(crate) fn stored<Z: Shape>(extents: PerAxis<Z, usize>) -> Result<Z::Words, ViewError> {
    match Z::store(extents.as_ref()) {
        Some(words) => Ok(words),
        None => Err(contradiction::<Z>(extents.as_ref(), 0)),
    }
}

/// Where `extents` are not what `Z` says.
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

/// What both views have in common.
macro_rules! both {
    ($View:ident) => {
        impl<'a, T: Element, S: Shape, L: Layout> $View<'a, T, S, L> {
            /// The axes.
            #[inline(always)]
            pub(crate) fn axes(&self) -> <AxesOf<T, S, L> as AxisList>::Words {
                S::zip::<StridesOf<T, S, L>>(self.shape_words(), self.stride_words())
            }

            /// The view with the axes `X`.
            ///
            /// # Safety
            /// Every position of the axes `X` is one of this view, each at most once for a unique view (V9).
            #[inline(always)]
            unsafe fn along<X: AxisList>(self, axes: X::Words) -> $View<'a, T, X::Shape, Along<L, X>> {
                // SAFETY: V9, the positions are some of this view's, and the pointer is that of this view.
                unsafe { $View::new(self.ptr(), X::shape(axes), X::strides(axes)) }
            }
        }
    };
}
both!(View);
both!(ViewMut);
