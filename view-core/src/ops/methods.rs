//! Casts and alignments as methods, for code that does not use the macro.

use crate::algebra::element::cast_from::CastFrom;
use crate::algebra::element::cast_rules::{LayoutAs, ShapeAs};
use crate::algebra::element::element::Element;
use crate::algebra::element::validity::{AnyBits, Checked, Frozen, Initialised, Reads, Rewrites, Valid};
use crate::algebra::shape::layout::Layout;
use crate::algebra::shape::shape::Shape;
use crate::error::ViewError;
use crate::ops::align::AlignOn;
use crate::view::base::aligned::Alignment;
use crate::view::view::{View, ViewMut};
use crate::view::with_strides::Explicit;

/// The shape of a view of `T`s of shape `S`, after a cast to elements `U`. If a size depends on a type parameter, the last extent is symbolic.
///
/// ```
/// use view_core::{shape, view, CastLayout, CastShape, Element, Extent, Layout, View};
/// use zerocopy::{FromBytes, Immutable};
///
/// type Words<'a, T, N, L> = View<'a, T, CastShape<u8, shape![N], T>, CastLayout<u8, shape![N], L, T>>;
///
/// fn words<T: Element + FromBytes + Immutable, N: Extent, L: Layout>(bytes: View<u8, shape![N], L>) -> Words<T, N, L> {
///     view!(bytes.as<T>)
/// }
/// assert_eq!(words::<zerocopy::big_endian::U16, _, _>(view!(([1, 2, 3, 4])))[[1]].get(), 772);
/// ```
pub type CastShape<T, S, U> = ShapeAs<S, T, U>;
/// The layout after that cast, of a view of the layout `L`.
pub type CastLayout<T, S, L, U> = LayoutAs<T, U, Explicit<T, S, L>, L>;

view_macros::for_rows! { [$View $From $To] [View Reads Frozen] [ViewMut Rewrites Initialised] => {
        impl<'a, T: Element, S: Shape, L: Layout> $View<'a, T, S, L> {
            /// Views the same bytes as elements of type `U`: `.as<U>` in `view!`, NumPy's `.view(dtype)`.
            ///
            /// If `U` has the size of `T`, shape and strides stay. Otherwise the last axis has to be contiguous, the size of `U` has
            /// to divide its bytes, and its extent is rescaled. The address of the first element and all strides have to be multiples
            /// of the alignment of `U`. What the types know of this is checked at compile time.
            ///
            /// ```
            /// use view_core::{view, Aligned, A4};
            /// let bytes = Aligned::<A4, _>([[0u8; 8]; 3]);
            /// assert_eq!(view!(bytes[1..]).cast::<u32>().shape(), [2, 2]);
            /// ```
            ///
            /// # Panics
            /// If extents, strides or addresses that are known only at run time do not fit: see [`try_cast`](Self::try_cast).
            #[inline(always)]
            #[track_caller]
            pub fn cast<U>(self) -> $View<'a, U, CastShape<T, S, U>, CastLayout<T, S, L, U>> where U: Element<Dtype: AnyBits<U>> + $From<T> + $To + CastFrom<T, S, Explicit<T, S, L>, L, CastShape<T, S, U>, CastLayout<T, S, L, U>> {
                self.with_strides().cast::<U, _, _, _, Valid, Valid, _, _, _>((), (), ())
            }

            /// Like [`cast`](Self::cast), but returns an error if something does not fit, and accepts types with invalid bit patterns,
            /// such as `bool`: it validates each element.
            ///
            /// # Errors
            /// [`ViewError::Invalid`] with the number of the first element that is not valid; [`ViewError::Size`], [`ViewError::Gaps`],
            /// [`ViewError::Align`] or [`ViewError::Stride`] if extents, strides or addresses that are known only at run time do not fit;
            /// [`ViewError::TooLarge`] if the last axis of an empty view has more bytes than can be counted.
            #[inline(always)]
            pub fn try_cast<U>(self) -> Result<$View<'a, U, CastShape<T, S, U>, CastLayout<T, S, L, U>>, ViewError> where U: Element<Dtype: Checked<U>> + $From<T> + $To + CastFrom<T, S, Explicit<T, S, L>, L, CastShape<T, S, U>, CastLayout<T, S, L, U>> {
                self.with_strides().try_cast::<U, _, _, _, Valid, Valid, _, _, _>((), (), ())
            }

            /// Adds evidence that the address of the first element is a multiple of `A`: `.align[4]` in `view!`. Casts to elements of
            /// greater alignment need such evidence: that of an [`Aligned`](struct@crate::Aligned) base, or this. Casts between two calls forget what they
            /// began with. If the types do not prove it, the address is checked at run time; if they
            /// disprove it, that is a compile error.
            ///
            /// ```
            /// use view_core::{view, A4};
            /// let words = vec![1u32, 2, 3];
            /// let bytes = view!(words.as<u8>);
            /// assert_eq!(bytes.align::<A4, _>().cast::<f32>().len(), 3);
            /// ```
            ///
            /// # Panics
            /// If the address is not a multiple of `A`, in bytes: see [`try_align`](Self::try_align).
            #[inline(always)]
            #[track_caller]
            pub fn align<A, K: Layout>(self) -> $View<'a, T, S, K> where A: Alignment, A::Bytes: AlignOn<T, S, Explicit<T, S, L>, L, K> {
                self.with_strides().align::<A::Bytes, K, _>(())
            }

            /// Like [`align`](Self::align), but returns an error if the address is not a multiple of `A`.
            ///
            /// # Errors
            /// [`ViewError::Align`] if the address is not a multiple of `A`, in bytes.
            #[inline(always)]
            pub fn try_align<A, K: Layout>(self) -> Result<$View<'a, T, S, K>, ViewError> where A: Alignment, A::Bytes: AlignOn<T, S, Explicit<T, S, L>, L, K> {
                self.with_strides().try_align::<A::Bytes, K, _>(())
            }
        }
}}
