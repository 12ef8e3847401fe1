//! How a view or a plan gets its strides into its type.

use crate::algebra::align::evidence::Evidence;
use crate::algebra::element::element::Element;
use crate::algebra::shape::layout::Layout;
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::stride_list::StrideList;
use crate::view::slice_static::WithStrides;
use crate::view::view::{StridesOf, View, ViewMut};

/// These strides as a list, axis by axis.
pub(crate) type Explicit<T, S, L> = <S as Shape>::Explicit<StridesOf<T, S, L>>;
/// A shared view with its strides in its type.
pub type ViewWithStrides<'a, T, S, L> = WithStrides<View<'a, T, S, L>, Explicit<T, S, L>, Mode<T, S, L>>;
/// Whether a view has the methods of static views.
pub(crate) type Mode<T, S, L> =
    <S as Shape>::Mode<<StridesOf<T, S, L> as StrideList>::Mode<<<L as Layout>::Align as Evidence>::Mode>>;
/// A unique view with its strides in its type.
pub type ViewMutWithStrides<'a, T, S, L> =
    WithStrides<ViewMut<'a, T, S, L>, Explicit<T, S, L>, Mode<T, S, L>>;

/// Methods of a view or a plan of `T`s, of shape `S` and layout `L`. With its strides it is `$WithStrides`.
macro_rules! strides_of_layout {
    ($WithStrides:ty) => {
        /// The stored part of the strides.
        #[inline(always)]
        pub(crate) fn stored_strides(&self) -> <StridesOf<T, S, L> as StrideList>::Stored
        where
            T: Element,
        {
            $crate::algebra::element::element::confirmed::<T>();
            L::strides::<T::Unit, S>(self.stored_layout(), self.stored_shape())
        }

        /// The view or plan with its strides. The macro calls this between two operations.
        #[doc(hidden)]
        #[inline(always)]
        pub fn with_strides(self) -> $WithStrides
        where
            T: Element,
        {
            let strides = S::explicit::<StridesOf<T, S, L>>(self.stored_strides());
            // SAFETY: V15, the strides are those of its layout, one for each axis, and the mode is computed from shape, strides and
            // evidence.
            unsafe { WithStrides::new(self, strides) }
        }
    };
}
pub(crate) use strides_of_layout;

impl<'a, T, S: Shape, L: Layout> View<'a, T, S, L> {
    strides_of_layout!(ViewWithStrides<'a, T, S, L>);
}
impl<'a, T, S: Shape, L: Layout> ViewMut<'a, T, S, L> {
    strides_of_layout!(ViewMutWithStrides<'a, T, S, L>);
}
