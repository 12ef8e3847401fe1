//! Views as array views of the crate `ndarray`, with the feature `ndarray`. It counts strides in elements.

use crate::algebra::align::evidence::Evidence;
use crate::algebra::element::element::Element;
use crate::algebra::shape::layout::{DynLayout, RowMajor, Strided};
use crate::algebra::shape::rank::{Rank, R};
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::size_limit::countable;
use crate::algebra::shape::stride_list::StrideList;
use crate::api::bridges::whole::assert_whole;
use crate::error::{refuse, ViewError};
use crate::view::view::{View, ViewMut};
use core::ptr::NonNull;
use ndarray::{ArrayView, ArrayViewMut, Axis, Dim, Dimension, Ix, ShapeBuilder};

/// The dimensions and the strides of an array of `N` axes.
type Axes<const N: usize> = Dim<[Ix; N]>;

/// The pointer and the extents of a view, if ndarray can count its positions. That of an empty view need not be aligned.
///
/// # Errors
/// [`ViewError::TooLarge`] if it cannot. Memory limits the positions of other elements than those without size.
fn start_and_extents<T: Element, S: Shape<Rank = R<N>>, const N: usize>(
    start: NonNull<T>,
    stored: S::Stored,
) -> Result<(*mut T, Axes<N>), ViewError>
where
    Axes<N>: Dimension,
{
    let mut extents = Axes::zeros(N);
    S::write(stored, extents.slice_mut());
    let empty = extents.slice().contains(&0);
    if empty || size_of::<T>() == 0 {
        countable::<T, S>(stored)?;
    }
    let start = if empty { NonNull::dangling() } else { start };
    Ok((start.as_ptr(), extents))
}

macro_rules! bridges {
    ($View:ident $ArrayView:ident $start:ident => $raw:expr) => {
        impl<'a, T: Element, S: Shape<Rank = R<N>>, A: Evidence, const N: usize> From<$View<'a, T, S, RowMajor<A>>> for $ArrayView<'a, T, Axes<N>>
        where
            Axes<N>: Dimension,
        {
            /// The same elements as an array view of ndarray, of which `TryFrom` makes one where the type does not say row-major.
            ///
            /// ```
            /// use ndarray::{Array2, ArrayView2, ArrayViewMut2};
            /// use view_core::view;
            ///
            /// let mut picture = Array2::<u8>::zeros((48, 64));
            /// picture[[3, 63]] = 7;
            /// let right = view!(picture[.., 32..]);
            /// let back = ArrayView2::<u8>::try_from(view!(right[::-1]))?; // upside down, and no copy
            /// assert_eq!((back.dim(), back[[44, 31]]), ((48, 32), 7));
            ///
            /// let mut pixels = [[0u8; 3]; 2];
            /// ArrayViewMut2::from(view!(mut pixels)).fill(1);
            /// assert_eq!(pixels, [[1; 3]; 2]);
            /// # Ok::<(), view_core::ViewError>(())
            /// ```
            ///
            /// # Panics
            /// If there are more than `isize::MAX` elements without size.
            fn from(view: $View<'a, T, S, RowMajor<A>>) -> Self {
                match start_and_extents::<T, S, N>(view.ptr(), view.stored_shape()) {
                    // SAFETY: V22, the view is given up, and is row-major.
                    Ok(($start, extents)) => unsafe { Self::from_shape_ptr(extents, $raw) },
                    Err(error) => refuse(error),
                }
            }
        }
        bridges!(@strided [D: StrideList, A: Evidence,] Strided<D, A>, $View $ArrayView $start => $raw);
        bridges!(@strided [] DynLayout, $View $ArrayView $start => $raw);
    };
    (@strided [$($G:tt)*] $Layout:ty, $View:ident $ArrayView:ident $start:ident => $raw:expr) => {
        impl<'a, T: Element, S: Shape<Rank = R<N>>, $($G)* const N: usize> TryFrom<$View<'a, T, S, $Layout>> for $ArrayView<'a, T, Axes<N>>
        where
            Axes<N>: Dimension,
            R<N>: Rank,
        {
            type Error = ViewError;
            /// The same elements as an array view of ndarray.
            ///
            /// # Errors
            /// [`ViewError::ItemStride`] if a stride is not a whole number of elements. If the types know that, it is a compile error.
            ///
            /// # Panics
            /// With debug assertions, ndarray refuses unique views whose axes run through each other, as rows 3 elements apart with columns 2 apart do.
            /// Only geometry of run time makes such views, as [`ViewMut::from_strides`] does.
            fn try_from(view: $View<'a, T, S, $Layout>) -> Result<Self, ViewError> {
                const { assert_whole::<T, S, $Layout>() };
                let ($start, extents) = start_and_extents::<T, S, N>(view.ptr(), view.stored_shape())?;
                if view.is_empty() || size_of::<T>() == 0 {
                    // SAFETY: V22, the view is given up. It is empty, or all strides are 0 bytes, whatever they are in elements.
                    return Ok(unsafe { Self::from_shape_ptr(extents, $raw) });
                }
                let what = view.describe();
                let steps = what.used_strides()?;
                // ndarray makes an array of strides that all run upwards from the lowest address.
                let mut upwards = Axes::zeros(N);
                for (upward, step) in upwards.slice_mut().iter_mut().zip(steps.as_ref()) {
                    *upward = step.unsigned_abs();
                }
                let $start = $start.with_addr(what.lowest);
                // SAFETY: V22, the view is given up. From the lowest one on, these are its positions, on some axes in the other order.
                let mut array = unsafe { Self::from_shape_ptr(extents.strides(upwards), $raw) };
                for (axis, &step) in steps.as_ref().iter().enumerate() {
                    if step < 0 {
                        array.invert_axis(Axis(axis));
                    }
                }
                Ok(array)
            }
        }
    };
}
bridges!(View ArrayView start => start.cast_const());
bridges!(ViewMut ArrayViewMut start => start);
