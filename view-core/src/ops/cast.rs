//! `.as<T>`: the same bytes as elements of another type.

use crate::algebra::align::evidence::Requirement;
use crate::algebra::element::cast_from::CastFrom;
use crate::algebra::element::cast_rules::CastAnswerOf;
use crate::algebra::element::element::{confirm, Element};
use crate::algebra::element::validity::{Answered, AnyBits, Checked, Frozen, Initialised, Reads, Rewrites};
use crate::algebra::number::Verdict;
use crate::algebra::shape::layout::Layout;
use crate::algebra::shape::rank::Rank;
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::stored::Stored;
use crate::algebra::shape::stride::Stride;
use crate::algebra::shape::stride_list::StrideList;
use crate::error::{refuse, ViewError};
use crate::message::say::Answer;
use crate::view::slice_static::WithStrides;
use crate::view::view::{View, ViewMut};
use core::mem::MaybeUninit;
// For `fit`, which takes the types of its numbers from here.
use core::primitive::{isize, usize};

mod fit;

pub(crate) use crate::ops::cast::fit::check;

/// What `CastFrom` leaves to run time in a cast from `T` to `U`.
trait Facts<U> {
    /// Whether nothing is left to check at run time.
    const PROVEN: bool;
}
impl<S: Shape, T: Element, U: Element, D: StrideList> Facts<U> for (T, S, D) {
    const PROVEN: bool = {
        confirm::<T>();
        confirm::<U>();
        let sized =
            <<T::Unit as Stride>::Exact as Verdict>::HOLDS && <<U::Unit as Stride>::Exact as Verdict>::HOLDS;
        // Without the sizes as numbers the types can only keep the shape. No trait can compare the sizes of generic types, so this
        // is an error when code is generated, not in `cargo check`.
        assert!(
            sized || size_of::<T>() == size_of::<U>(),
            "view!: elements of a generic type, or an `Option`, are seen only as elements of the same size, and those of the \
             same size as them; a struct without type parameters has a size that `.as` can compute with"
        );
        S::Stored::STATIC && D::EXACT && sized && U::Align::BYTES != 0
    };
}

/// The number of the first element, in row-major order, whose bytes are not a valid `U`.
///
/// # Safety
/// The bytes of all elements are initialised.
unsafe fn first_invalid<U: Element, B: Checked<U, V>, V, S: Shape, L: Layout>(
    view: &View<'_, MaybeUninit<U>, S, L>,
) -> Option<usize> {
    view.iter().position(|element| {
        // SAFETY: V10, the bytes are initialised, for as long as the view lives.
        let bytes = unsafe { core::slice::from_raw_parts(element.as_ptr().cast(), size_of::<U>()) };
        !B::is_valid(bytes)
    })
}

view_macros::for_rows! { [$View $From $To $shared] [View Reads Frozen clone] [ViewMut Rewrites Initialised as_view] => {
        impl<'a, T: Element, S: Shape, L: Layout, D: StrideList, M> WithStrides<$View<'a, T, S, L>, D, M> {
            /// `.as<U>` in `view!`. `B` is the dtype of `U`. It is a parameter so that rustc reports nothing about it if `U` is not an element.
            #[doc(hidden)]
            #[inline(always)]
            #[track_caller]
            pub fn cast<U: Element + Element<Dtype = B> + $From<T> + $To<V> + CastFrom<T, S, D, L, Z, K, V>, B: AnyBits<U, V>, Z: Shape, K: Layout, V: Answered>(
                self,
            ) -> $View<'a, U, Z, K> {
                if let Err(error) = self.left_over::<U>() {
                    refuse(error)
                }
                let (shape, layout) =
                    <U as CastFrom<T, S, D, L, Z, K, V>>::recast(self.view().stored_shape(), self.strides());
                // SAFETY: V10, `CastFrom` and `left_over` compared sizes and alignments. The traits on `T` and `U` say that every byte
                // pattern of a `T` is a valid `U`, and for a unique view that every one of a `U` is a valid `T`.
                unsafe { $View::new(self.view().ptr().cast(), shape, layout) }
            }

            /// `.as<U>` in `try_view!`, which accepts types with invalid bit patterns and validates each element.
            ///
            /// # Errors
            /// If sizes, strides or addresses that are known only at run time do not fit, or if the bytes of an element are not a valid `U`.
            #[doc(hidden)]
            #[inline(always)]
            pub fn try_cast<U: Element + Element<Dtype = B> + $From<T> + $To<V> + CastFrom<T, S, D, L, Z, K, V>, B: Checked<U, V>, Z: Shape, K: Layout, V: Answered>(
                self,
            ) -> Result<$View<'a, U, Z, K>, ViewError> {
                self.left_over::<U>()?;
                let (shape, layout) =
                    <U as CastFrom<T, S, D, L, Z, K, V>>::recast(self.view().stored_shape(), self.strides());
                let bytes = {
                    // SAFETY: V10, as above, and any bytes are a `MaybeUninit`.
                    unsafe { $View::<'a, MaybeUninit<U>, Z, K>::new(self.view().ptr().cast(), shape, layout) }
                };
                // SAFETY: V10, every byte of a `T` is initialised.
                if let Some(element) = unsafe { first_invalid::<U, B, V, Z, K>(&bytes.$shared()) } {
                    return Err(ViewError::Invalid { element });
                }
                // SAFETY: V10, as above, and every element was found to be valid.
                Ok(unsafe { $View::new(bytes.ptr().cast(), shape, layout) })
            }

            /// Whether the types allow the cast to `U`, as far as sizes and alignments are concerned. `cast` requires the same.
            #[doc(hidden)]
            pub fn castable<U: Element>(&self) -> bool
            where
                CastAnswerOf<S, T, U, D, L>: Answer,
            {
                <CastAnswerOf<S, T, U, D, L> as Answer>::ACCEPTED
            }

            /// Checks at run time what the types could not decide.
            #[inline(always)]
            fn left_over<U: Element>(&self) -> Result<(), ViewError> {
                if <(T, S, D) as Facts<U>>::PROVEN {
                    return Ok(());
                }
                let mut shape = S::Rank::array(0);
                S::write(self.view().stored_shape(), shape.as_mut());
                let mut strides = S::Rank::array(0);
                D::write(self.strides(), strides.as_mut());
                let opaque = U::Align::BYTES == 0;
                let address = opaque.then(|| self.view().address());
                let sizes = (size_of::<T>(), size_of::<U>(), align_of::<U>());
                check(shape.as_ref(), strides.as_ref(), address, sizes)
            }
        }
}}
