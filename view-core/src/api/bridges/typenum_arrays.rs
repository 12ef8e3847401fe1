//! Views as arrays whose lengths are numbers of `typenum`: those of `generic-array` and `hybrid-array`, with the features of these names.

use crate::algebra::element::element::Element;
use crate::algebra::shape::extent::{AsExtent, StaticExtent};
use crate::algebra::shape::extent_ops::SameShape;
use crate::api::contiguous::Contiguous;
use crate::error::{refuse, ViewError};
use crate::view::view::{View, ViewMut};
#[cfg(feature = "generic-array")]
use generic_array::{ArrayLength, GenericArray};
#[cfg(feature = "hybrid-array")]
use hybrid_array::{Array, ArraySize};

macro_rules! bridges {
    ($(#[$docs:meta])* $Array:ident, $Length:ident) => {
        bridges!($(#[$docs])* @ View as_slice, &'a $Array<T, N>, $Length);
        bridges!(
            /// The same elements as a unique array: see the conversion of shared views.
            @ ViewMut into_slice, &'a mut $Array<T, N>, $Length
        );
    };
    ($(#[$docs:meta])* @ $View:ident $slice:ident, $Array:ty, $Length:ident) => {
        impl<'a, T: Element, E: StaticExtent, N: $Length + AsExtent, L: Contiguous<T, (E, ())>> From<$View<'a, T, (E, ()), L>> for $Array
        where
            (N::Extent, ()): SameShape<(E, ())>,
        {
            $(#[$docs])*
            fn from(view: $View<'a, T, (E, ()), L>) -> Self {
                let found = view.len();
                match Self::try_from(view.$slice()) {
                    Ok(array) => array,
                    // The types say that the lengths are equal.
                    Err(_) => refuse(ViewError::Length { expected: N::USIZE, found }),
                }
            }
        }
    };
}
#[cfg(feature = "generic-array")]
bridges! {
    /// The same elements as an array. The types prove its length, and that there are no gaps.
    ///
    /// ```
    /// use generic_array::{typenum::U4, GenericArray};
    /// use view_core::view;
    ///
    /// let key = [1u8, 2, 3, 4, 5, 6, 7, 8];
    /// let half: &GenericArray<u8, U4> = view!(key[4..]).into();
    /// assert_eq!(half.as_slice(), [5, 6, 7, 8]);
    /// ```
    GenericArray, ArrayLength
}
#[cfg(feature = "hybrid-array")]
bridges! {
    /// The same elements as an array. The types prove its length, and that there are no gaps.
    ///
    /// ```
    /// use hybrid_array::{sizes::U4, Array};
    /// use view_core::view;
    ///
    /// let key = [1u8, 2, 3, 4, 5, 6, 7, 8];
    /// let half: &Array<u8, U4> = view!(key[4..]).into();
    /// assert_eq!(half.as_slice(), [5, 6, 7, 8]);
    /// ```
    Array, ArraySize
}
