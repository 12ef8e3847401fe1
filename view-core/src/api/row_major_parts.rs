//! Views of memory without gaps that only a pointer leads to.

use crate::algebra::align::evidence::Evidence;
use crate::algebra::element::element::{confirmed, Element};
use crate::algebra::shape::layout::RowMajor;
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::size_limit::countable;
use crate::error::ViewError;
use crate::ops::stored;
use crate::view::access::PerAxis;
use crate::view::view::{View, ViewMut};
use core::ptr::NonNull;

/// The stored part of the shape with these extents, which may be that of a view.
///
/// # Errors
/// Those of [`View::from_row_major_parts`].
#[inline(always)]
fn counted<T: Element, S: Shape>(extents: PerAxis<S, usize>) -> Result<S::Stored, ViewError> {
    confirmed::<T>();
    let shape = stored::<S>(extents)?;
    countable::<T, S>(shape)?;
    Ok(shape)
}

impl<'a, T: Element, S: Shape, E: Evidence> View<'a, T, S, RowMajor<E>> {
    /// The view of shape `S` of elements that lie in a row from `first` on, in row-major order. For owners of memory, such as a map that other
    /// processes have as well, whose alignment is known: name the layout [`AlignedLayout`](crate::AlignedLayout), or
    /// [`RowMajor`] for that of the elements.
    ///
    /// `extents` has one extent for each axis, in elements.
    ///
    /// ```
    /// use core::ptr::NonNull;
    /// use view_core::{shape, view, AlignedLayout, View, A4};
    ///
    /// let words = [[1u32, 2], [3, 4]];
    /// let bytes = NonNull::from(&words).cast::<u8>();
    /// // SAFETY: the array is 16 bytes in a row, at an address that is a multiple of 4, borrowed for as long as the view.
    /// let rows = unsafe { View::<u8, shape![2, 8], AlignedLayout<A4>>::from_row_major_parts(bytes, [2, 8]) }.unwrap();
    /// assert_eq!(view!(rows[1].as<u32>).to_vec(), [3, 4]); // no check at run time
    /// ```
    ///
    /// # Errors
    /// [`ViewError::Shape`] if an extent is not the one of `S`, [`ViewError::TooLarge`] if the elements have more than `isize::MAX` bytes.
    ///
    /// # Safety
    /// From `first` on there are as many initialised `T`s in a row as the extents say, inside one allocation, at an address that is aligned for `T`
    /// and has the alignment of the layout. For as long as `'a`, nobody writes them, as behind a `&'a T`.
    #[inline]
    pub unsafe fn from_row_major_parts(
        first: NonNull<T>,
        extents: PerAxis<S, usize>,
    ) -> Result<Self, ViewError> {
        let shape = counted::<T, S>(extents)?;
        // SAFETY: V1, V2, the caller promises it.
        Ok(unsafe { View::new(first, shape, ()) })
    }
}

impl<'a, T: Element, S: Shape, E: Evidence> ViewMut<'a, T, S, RowMajor<E>> {
    /// The unique view of shape `S` of elements that lie in a row from `first` on: see [`View::from_row_major_parts`].
    ///
    /// # Errors
    /// [`ViewError::Shape`] if an extent is not the one of `S`, [`ViewError::TooLarge`] if the elements have more than `isize::MAX` bytes.
    ///
    /// # Safety
    /// As [`View::from_row_major_parts`]. For as long as `'a`, nobody else reads or writes the elements, as behind a `&'a mut T`.
    #[inline]
    pub unsafe fn from_row_major_parts(
        first: NonNull<T>,
        extents: PerAxis<S, usize>,
    ) -> Result<Self, ViewError> {
        let shape = counted::<T, S>(extents)?;
        // SAFETY: V1, V2, the caller promises it.
        Ok(unsafe { ViewMut::new(first, shape, ()) })
    }
}
