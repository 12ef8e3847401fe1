//! Views as views of the crate `mdarray`, with the feature `mdarray`. It counts strides in elements, and has six axes at most.

use crate::algebra::align::evidence::Evidence;
use crate::algebra::element::element::Element;
use crate::algebra::shape::layout::{Layout, RowMajor};
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::size_limit::countable;
use crate::api::bridges::to_dim::to_dim;
use crate::api::bridges::whole::assert_whole;
use crate::error::{refuse, ViewError};
use crate::view::view::{View, ViewMut};
use core::ptr::NonNull;
use mdarray::{Dense, DenseMapping, Shape as _, Strided, StridedMapping};

to_dim!(mdarray, mdarray::Dyn);

/// The shape of a view that can be an array of mdarray: of six axes at most.
pub trait ArrayShape: Shape {
    /// The same shape in mdarray.
    type Dims: mdarray::Shape;
}
macro_rules! array_shapes {
    ($([$($E:ident)*] $Shape:ty;)*) => {$(
        impl<$($E: ToDim),*> ArrayShape for $Shape {
            type Dims = ($($E::Dim,)*);
        }
    )*};
}
array_shapes! {
    [] ();
    [A] (A, ());
    [A B] (A, (B, ()));
    [A B C] (A, (B, (C, ())));
    [A B C D] (A, (B, (C, (D, ()))));
    [A B C D E] (A, (B, (C, (D, (E, ())))));
    [A B C D E F] (A, (B, (C, (D, (E, (F, ()))))));
}

/// The pointer and the shape of an array, if mdarray can count its elements. Memory limits the elements of other views. That of an empty array has to be
/// aligned.
///
/// # Errors
/// [`ViewError::TooLarge`] if it cannot.
fn start_and_shape<T: Element, S: ArrayShape, L: Layout>(
    view: &View<'_, T, S, L>,
) -> Result<(NonNull<T>, S::Dims), ViewError> {
    let empty = view.is_empty();
    if empty || size_of::<T>() == 0 {
        countable::<T, S>(view.stored_shape())?;
    }
    let start = if empty { NonNull::dangling() } else { view.ptr() };
    Ok((start, S::Dims::from_dims(view.shape().as_ref())))
}

macro_rules! bridges {
    ($View:ident, $view:ident => $shared:expr, $start:ident => $raw:expr) => {
        impl<'a, T: Element, S: ArrayShape, A: Evidence> From<$View<'a, T, S, RowMajor<A>>>
            for mdarray::$View<'a, T, S::Dims, Dense>
        {
            /// The same elements as a dense view of mdarray. Extents are static where they are in the type of the view. `TryFrom` makes a strided one
            /// of any view.
            ///
            /// ```
            /// use mdarray::{Const, Dense, View, ViewMut};
            /// use view_core::view;
            ///
            /// let pixels = [[1, 2, 3], [4, 5, 6], [7, 8, 9]];
            /// let rows: View<i32, (Const<2>, Const<3>)> = view!(pixels[1..]).into();
            /// assert_eq!(rows.iter().sum::<i32>(), 39);
            ///
            /// let mut levels = vec![[0u8; 3]; 2];
            /// let mut all: ViewMut<u8, (usize, Const<3>), Dense> = view!(mut levels).into();
            /// all.fill(7);
            /// assert_eq!(levels, [[7; 3]; 2]);
            /// ```
            ///
            /// # Panics
            /// If there are more than `isize::MAX` elements without size.
            fn from($view: $View<'a, T, S, RowMajor<A>>) -> Self {
                match start_and_shape(&$shared) {
                    // SAFETY: V26, the view is given up, and is row-major.
                    Ok(($start, shape)) => unsafe { Self::new_unchecked($raw, DenseMapping::new(shape)) },
                    Err(error) => refuse(error),
                }
            }
        }

        impl<'a, T: Element, S: ArrayShape, L: Layout> TryFrom<$View<'a, T, S, L>>
            for mdarray::$View<'a, T, S::Dims, Strided>
        {
            type Error = ViewError;
            /// The same elements as a strided view of mdarray. Extents are static where they are in the type of the view. Strides are not, and may be
            /// negative.
            ///
            /// ```
            /// use mdarray::{Const, Strided, View};
            /// use view_core::view;
            ///
            /// let pixels = [[1, 2, 3], [4, 5, 6]];
            /// let turned = View::<i32, (Const<3>, Const<2>), Strided>::try_from(view!(pixels.rot90))?;
            /// assert_eq!((turned[[0, 0]], turned.strides()), (3, &[-1, 3][..]));
            /// # Ok::<(), view_core::ViewError>(())
            /// ```
            ///
            /// # Errors
            /// [`ViewError::ItemStride`] if a stride is not a whole number of elements. If the types know that, it is a compile error, and so is a rank
            /// above 6. [`ViewError::TooLarge`] if there are more than `isize::MAX` elements without size.
            fn try_from($view: $View<'a, T, S, L>) -> Result<Self, ViewError> {
                const { assert_whole::<T, S, L>() };
                let ($start, shape) = start_and_shape(&$shared)?;
                let strides = $view.describe().used_strides()?;
                // SAFETY: V26, the view is given up, and these are its strides.
                Ok(unsafe { Self::new_unchecked($raw, StridedMapping::new(shape, strides.as_ref())) })
            }
        }
    };
}
bridges!(View, view => view, start => start.as_ptr().cast_const());
bridges!(ViewMut, view => view.as_view(), start => start.as_ptr());
