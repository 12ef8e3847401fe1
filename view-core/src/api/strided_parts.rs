//! Views of memory with any strides that only a pointer leads to, of any shape.

use crate::algebra::element::element::{confirmed, Element};
use crate::algebra::shape::layout::{DynLayout, Layout};
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::size_limit::countable;
use crate::error::ViewError;
use crate::ops::stored;
use crate::view::access::PerAxis;
use crate::view::view::{View, ViewMut};
use core::ptr::NonNull;

/// The stored parts of the shape with these extents, which may be that of a view, and of these strides.
///
/// # Errors
/// Those of [`View::from_strided_parts`].
#[inline(always)]
#[allow(clippy::type_complexity)] // They are what `new` takes.
fn counted<T: Element, S: Shape>(
    extents: PerAxis<S, usize>,
    strides: PerAxis<S, isize>,
) -> Result<(S::Stored, <DynLayout as Layout>::Stored<S>), ViewError> {
    confirmed::<T>();
    let shape = stored::<S>(extents)?;
    countable::<T, S>(shape)?;
    // There is one stride for each axis.
    match S::store_strides(strides.as_ref()) {
        Some(strides) => Ok((shape, strides)),
        None => Err(ViewError::TooLarge),
    }
}

impl<'a, T: Element, S: Shape> View<'a, T, S, DynLayout> {
    /// The view of shape `S` whose first element is at `first`, and whose neighbours along each axis are `strides` bytes apart. For owners of memory
    /// that say at run time where their elements are, such as other languages.
    ///
    /// `extents` has one extent for each axis, in elements; `strides` has one stride, in bytes, which may be negative or 0.
    ///
    /// ```
    /// use core::ptr::NonNull;
    /// use view_core::{shape, Dyn, DynLayout, View};
    ///
    /// let words = [1u32, 2, 3, 4, 5, 6];
    /// let first = NonNull::from(&words).cast::<u32>();
    /// // SAFETY: the elements 4, 2 and 0 of the array are borrowed for as long as the view.
    /// let view = unsafe { View::<u32, shape![Dyn], DynLayout>::from_strided_parts(first.add(4), [3], [-8]) }.unwrap();
    /// assert_eq!(view.to_vec(), [5, 3, 1]);
    /// ```
    ///
    /// # Errors
    /// [`ViewError::Shape`] if an extent is not the one of `S`, [`ViewError::TooLarge`] if as many elements side by side have more than `isize::MAX`
    /// bytes.
    ///
    /// # Safety
    /// As [`View::from_raw_parts`]: for as long as `'a`, each position is a valid, aligned `T` that nobody writes, as behind a `&'a T` (but for what is inside of a `Cell` or an
    /// atomic). All positions are in one allocation, and `first` may be used for all of it. A view without positions needs an aligned pointer only.
    #[inline]
    pub unsafe fn from_strided_parts(
        first: NonNull<T>,
        extents: PerAxis<S, usize>,
        strides: PerAxis<S, isize>,
    ) -> Result<Self, ViewError> {
        let (shape, layout) = counted::<T, S>(extents, strides)?;
        // SAFETY: V21, the caller promises it.
        Ok(unsafe { View::new(first, shape, layout) })
    }
}

impl<'a, T: Element, S: Shape> ViewMut<'a, T, S, DynLayout> {
    /// The unique view of shape `S` with any strides: see [`View::from_strided_parts`].
    ///
    /// # Errors
    /// As [`View::from_strided_parts`].
    ///
    /// # Safety
    /// As [`View::from_strided_parts`]. For as long as `'a`, nobody else reads or writes the elements, as behind a `&'a mut T`, and no two positions
    /// have a byte in common.
    #[inline]
    pub unsafe fn from_strided_parts(
        first: NonNull<T>,
        extents: PerAxis<S, usize>,
        strides: PerAxis<S, isize>,
    ) -> Result<Self, ViewError> {
        let (shape, layout) = counted::<T, S>(extents, strides)?;
        // SAFETY: V21, the caller promises it.
        Ok(unsafe { ViewMut::new(first, shape, layout) })
    }
}
