//! Views with extents and strides that only run time knows: of a slice, checked, and of a pointer.

use crate::algebra::element::element::{confirmed, Element};
use crate::algebra::shape::dynamic_extents::DynamicExtents;
use crate::algebra::shape::layout::{DynLayout, Layout, RowMajor};
use crate::algebra::shape::rank::R;
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::size_limit::countable;
use crate::api::positions::{distinct, inside};
use crate::error::{refuse, ViewError};
use crate::ops::dynamic::{DynView, DynViewMut};
use crate::view::view::{View, ViewMut};
use core::ptr::NonNull;

/// The shape of a view of rank `RANK` with run-time extents.
type DynShape<const RANK: usize> = <R<RANK> as DynamicExtents>::Shape;

/// What a view of rank `RANK` stores: extents and strides.
type Parts<const RANK: usize> = (
    <DynShape<RANK> as Shape>::Stored,
    <DynLayout as Layout>::Stored<DynShape<RANK>>,
);

/// These parts.
///
/// # Errors
/// [`ViewError::TooLarge`] if the positions cannot be counted.
fn parts<T: Element, const RANK: usize>(
    shape: [usize; RANK],
    strides: [isize; RANK],
) -> Result<Parts<RANK>, ViewError>
where
    R<RANK>: DynamicExtents,
{
    let (Some(shape), Some(strides)) = (
        DynShape::<RANK>::store(&shape),
        DynShape::<RANK>::store_strides(&strides),
    ) else {
        return Err(ViewError::TooLarge);
    };
    countable::<T, DynShape<RANK>>(shape)?;
    Ok((shape, strides))
}

/// Checks that a slice of elements without size has as many behind `offset` as the view has positions. All of them lie in one place.
///
/// # Errors
/// [`ViewError::Outside`] if it has fewer.
fn enough(length: usize, offset: usize, positions: usize, size: usize) -> Result<(), ViewError> {
    if size == 0 && positions > length.saturating_sub(offset) {
        let element = isize::try_from(offset.saturating_add(positions) - 1).unwrap_or(isize::MAX);
        return Err(ViewError::Outside { element, length });
    }
    Ok(())
}

/// The parts of a view of a slice of `length` elements that begins at `offset`, after all checks that both kinds of view need (V21).
///
/// # Errors
/// Those of [`View::from_strides`].
fn within<T: Element, const RANK: usize>(
    length: usize,
    offset: usize,
    shape: [usize; RANK],
    strides: [isize; RANK],
) -> Result<Parts<RANK>, ViewError>
where
    R<RANK>: DynamicExtents,
{
    confirmed::<T>();
    let (extents, layout) = parts::<T, RANK>(shape, strides)?;
    inside(length, offset, &shape, &strides, size_of::<T>())?;
    enough(length, offset, DynShape::<RANK>::len(extents), size_of::<T>())?;
    Ok((extents, layout))
}

impl<'a, T: Element> View<'a, T, (), RowMajor> {
    /// The view of a slice whose extents and strides are known only at run time: rows with padding behind them, a format that states its
    /// strides, what NumPy does with `as_strided`. `slice[offset]` is its first element, so `offset` counts elements; `shape` has the extents in elements, and `strides`
    /// the strides in bytes, which may be negative or 0.
    ///
    /// Every position is checked to be an element of the slice, so the last row can be shorter than the distance between rows. An axis
    /// of extent 0 or 1 puts no condition on its stride. Elements without size have strides of 0, and the slice has to have as many of them
    /// as the view has positions.
    ///
    /// The rank is that of the arrays. [`with_shape`](View::with_shape) and [`try_row_major`](View::try_row_major) give the view the type of a
    /// function that wants more.
    ///
    /// ```
    /// use view_core::{View, ViewError};
    ///
    /// // Two rows of three elements, four apart. There is no padding behind the last one.
    /// let pixels = [1, 2, 3, 0, 4, 5, 6];
    /// let image = View::from_strides(&pixels, 0, [2, 3], [16, 4]).unwrap();
    /// assert_eq!(image.to_vec(), [1, 2, 3, 4, 5, 6]);
    /// let mirrored = View::from_strides(&pixels, 2, [2, 3], [16, -4]).unwrap();
    /// assert_eq!(mirrored.to_vec(), [3, 2, 1, 6, 5, 4]);
    ///
    /// let error = View::from_strides(&pixels, 0, [3, 3], [16, 4]).unwrap_err();
    /// assert_eq!(error, ViewError::Outside { element: 10, length: 7 });
    /// ```
    ///
    /// # Errors
    /// [`ViewError::Outside`] if a position is outside the slice, [`ViewError::ItemStride`] if a stride is not a whole number of elements,
    /// [`ViewError::TooLarge`] if the positions cannot be counted.
    pub fn from_strides<const RANK: usize>(
        slice: &'a [T],
        offset: usize,
        shape: [usize; RANK],
        strides: [isize; RANK],
    ) -> Result<DynView<'a, T, RANK>, ViewError>
    where
        R<RANK>: DynamicExtents,
    {
        let (extents, layout) = within::<T, RANK>(slice.len(), offset, shape, strides)?;
        let start = NonNull::from(slice).cast::<T>();
        // SAFETY: V21, all positions are elements of the slice, which is borrowed for `'a`, and `offset` is at most its length.
        Ok(unsafe { View::new(start.add(offset), extents, layout) })
    }

    /// The view of memory behind a pointer: `first` points to its first element, `shape` has the extents in elements, and `strides` the
    /// strides in bytes.
    ///
    /// ```
    /// use core::ptr::NonNull;
    /// use view_core::View;
    ///
    /// let numbers = [1, 2, 3, 4];
    /// let first = NonNull::from(&numbers).cast::<i32>(); // for the whole array, not for one element
    /// // SAFETY: all four positions are elements of the array, which outlives the view.
    /// let reversed = unsafe { View::from_raw_parts(first.add(3), [4], [-4]) };
    /// assert_eq!(reversed.to_vec(), [4, 3, 2, 1]);
    /// ```
    ///
    /// # Panics
    /// If the positions cannot be counted: if as many elements have more than `isize::MAX` bytes.
    ///
    /// # Safety
    /// For as long as `'a`, each position is a valid, aligned `T` that nobody writes, as behind a `&'a T` (but for what is inside of a `Cell` or an
    /// atomic). All positions are in one allocation, and `first` may be used for all of it. A view without positions needs an aligned pointer only.
    #[track_caller]
    pub unsafe fn from_raw_parts<const RANK: usize>(
        first: NonNull<T>,
        shape: [usize; RANK],
        strides: [isize; RANK],
    ) -> DynView<'a, T, RANK>
    where
        R<RANK>: DynamicExtents,
    {
        confirmed::<T>();
        match parts::<T, RANK>(shape, strides) {
            // SAFETY: V21, the caller promises it.
            Ok((extents, layout)) => unsafe { View::new(first, extents, layout) },
            Err(error) => refuse(error),
        }
    }
}

impl<'a, T: Element> ViewMut<'a, T, (), RowMajor> {
    /// The unique view of a slice whose extents and strides are known only at run time. See [`View::from_strides`].
    ///
    /// No two positions may be the same element.
    ///
    /// ```
    /// use view_core::{ViewError, ViewMut};
    ///
    /// let mut samples = [0; 6];
    /// // Two channels, interleaved.
    /// let mut channels = ViewMut::from_strides(&mut samples, 0, [2, 3], [4, 8]).unwrap();
    /// channels[[1, 2]] = 7;
    /// assert_eq!(samples, [0, 0, 0, 0, 0, 7]);
    ///
    /// let windows = ViewMut::from_strides(&mut samples, 0, [5, 2], [4, 4]);
    /// assert_eq!(windows.err(), Some(ViewError::Repeated));
    /// ```
    ///
    /// # Errors
    /// As [`View::from_strides`], and [`ViewError::Repeated`] if two positions are the same element. The answer is exact. Whether positions
    /// meet is subset sum in general, so after a million steps, which no view of a sliced array needs, it is [`ViewError::MaxWork`].
    pub fn from_strides<const RANK: usize>(
        slice: &'a mut [T],
        offset: usize,
        shape: [usize; RANK],
        strides: [isize; RANK],
    ) -> Result<DynViewMut<'a, T, RANK>, ViewError>
    where
        R<RANK>: DynamicExtents,
    {
        let (extents, layout) = within::<T, RANK>(slice.len(), offset, shape, strides)?;
        let start = NonNull::from(slice).cast::<T>();
        // Overlaps depend on distances only.
        distinct(&shape, &strides, size_of::<T>())?;
        // SAFETY: V21, all positions are different elements of the slice, which is uniquely borrowed for `'a`, and `offset` is at most its
        // length.
        Ok(unsafe { ViewMut::new(start.add(offset), extents, layout) })
    }

    /// The unique view of memory behind a pointer. See [`View::from_raw_parts`].
    ///
    /// # Panics
    /// If the positions cannot be counted: if as many elements have more than `isize::MAX` bytes.
    ///
    /// # Safety
    /// As [`View::from_raw_parts`]. For as long as `'a`, nobody else reads or writes the elements, as behind a `&'a mut T`, and no two positions
    /// have a byte in common.
    #[track_caller]
    pub unsafe fn from_raw_parts<const RANK: usize>(
        first: NonNull<T>,
        shape: [usize; RANK],
        strides: [isize; RANK],
    ) -> DynViewMut<'a, T, RANK>
    where
        R<RANK>: DynamicExtents,
    {
        confirmed::<T>();
        match parts::<T, RANK>(shape, strides) {
            // SAFETY: V21, the caller promises it.
            Ok((extents, layout)) => unsafe { ViewMut::new(first, extents, layout) },
            Err(error) => refuse(error),
        }
    }
}
