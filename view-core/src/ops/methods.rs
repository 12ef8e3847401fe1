//! The operations on element types as methods, for code that goes without the macro.

use crate::algebra::element::cast_from::CastFrom;
use crate::algebra::element::cast_rules::{LayoutAs, ShapeAs};
use crate::algebra::element::element::Element;
use crate::algebra::element::validity::{AnyBits, Checked, Frozen, Initialised, Reads, Rewrites, Valid};
use crate::algebra::shape::layout::Layout;
use crate::algebra::shape::shape::Shape;
use crate::error::ViewError;
use crate::ops::align::AlignOn;
use crate::view::base::aligned::Alignment;
use crate::view::view::{Explicit, View, ViewMut};

/// The shape of the `T`s of a view of shape `S`, seen as `U`s.
type CastShape<T, S, U> = ShapeAs<S, T, U>;
/// Their layout.
type CastLayout<T, S, L, U> = LayoutAs<T, U, Explicit<T, S, L>, L>;

macro_rules! methods {
    ($View:ident, from $From:ident, to $To:ident) => {
        impl<'a, T: Element, S: Shape, L: Layout> $View<'a, T, S, L> {
            /// The same bytes as elements of type `U`: `.as<U>` in `view!`, NumPy's `.view(dtype)`.
            ///
            /// If `U` has the size of `T`, shape and strides stay. If not, the last axis has to be contiguous and its bytes
            /// have to divide; its extent is rescaled. The first element and all strides have to be aligned for `U`. What the types
            /// know of this is checked at compile time.
            ///
            /// ```
            /// use view_core::{view, Aligned, A4};
            /// let bytes = Aligned::<A4, _>([[0u8; 8]; 3]);
            /// assert_eq!(view!(bytes[1..]).cast::<u32>().shape(), [2, 2]);
            /// ```
            ///
            /// # Panics
            /// If extents or strides that are known only at run time do not fit.
            #[inline(always)]
            #[track_caller]
            pub fn cast<U>(self) -> $View<'a, U, CastShape<T, S, U>, CastLayout<T, S, L, U>>
            where
                U: Element<Dtype: AnyBits<U>>
                    + $From<T>
                    + $To
                    + CastFrom<T, S, Explicit<T, S, L>, L, CastShape<T, S, U>, CastLayout<T, S, L, U>>,
            {
                self.with_strides().cast::<U, _, _, _, Valid>()
            }

            /// The same bytes as elements of type `U`, which may have invalid bit patterns, such as `bool`: every element is
            /// looked at.
            ///
            /// # Errors
            /// [`ViewError::Invalid`] with the first element that is not valid;
            /// [`ViewError::Size`], [`ViewError::Gaps`], [`ViewError::Stride`] if extents or strides that are known only at run time do not fit.
            #[inline(always)]
            pub fn try_cast<U>(
                self,
            ) -> Result<$View<'a, U, CastShape<T, S, U>, CastLayout<T, S, L, U>>, ViewError>
            where
                U: Element<Dtype: Checked<U>>
                    + $From<T>
                    + $To
                    + CastFrom<T, S, Explicit<T, S, L>, L, CastShape<T, S, U>, CastLayout<T, S, L, U>>,
            {
                self.with_strides().try_cast::<U, _, _, _, Valid>()
            }

            /// The same view with the evidence that its first element is aligned to `A`: `.align[4]` in `view!`. Casts rest on it.
            ///
            /// ```
            /// use view_core::{view, A4};
            /// let words = vec![1u32, 2, 3];
            /// let bytes = view!(words.as<u8>);
            /// assert_eq!(bytes.align::<A4, _>().cast::<f32>().len(), 3);
            /// ```
            ///
            /// # Panics
            /// If the address is no multiple of that, in bytes: see [`try_align`](Self::try_align).
            #[inline(always)]
            #[track_caller]
            #[must_use]
            pub fn align<A, K: Layout>(self) -> $View<'a, T, S, K>
            where
                A: Alignment,
                A::Bytes: AlignOn<T, S, Explicit<T, S, L>, L, K>,
            {
                self.with_strides().align::<A::Bytes, K>()
            }

            /// [`align`](Self::align), unless the address is no multiple of that.
            ///
            /// # Errors
            /// [`ViewError::Align`] if the address is no multiple of that, in bytes. That is looked at only if the types do not
            /// prove it; what they disprove is a compile error.
            #[inline(always)]
            pub fn try_align<A, K: Layout>(self) -> Result<$View<'a, T, S, K>, ViewError>
            where
                A: Alignment,
                A::Bytes: AlignOn<T, S, Explicit<T, S, L>, L, K>,
            {
                self.with_strides().try_align::<A::Bytes, K>()
            }
        }
    };
}
methods!(View, from Reads, to Frozen);
methods!(ViewMut, from Rewrites, to Initialised);
