//! Views with extents and strides that only run time knows: of a slice, checked, and of a pointer.

use crate::algebra::element::element::{confirmed, Element};
use crate::algebra::shape::dynamic_extents::DynamicExtents;
use crate::algebra::shape::layout::{DynLayout, Layout, RowMajor};
use crate::algebra::shape::rank::R;
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::size_limit::countable;
use crate::api::overlap::equation::{Budget, Exhausted};
use crate::api::overlap::{meets_itself, Footprint};
use crate::error::{refuse, ViewError};
use crate::ops::dynamic::{DynView, DynViewMut};
use crate::view::view::{View, ViewMut};
use core::ptr::NonNull;

/// The shape of a view of rank `RANK` with run-time extents.
type DynShape<const RANK: usize> = <R<RANK> as DynamicExtents>::Shape;

/// How many steps the search for an overlap takes at most, as [`try_shares_memory`](crate::try_shares_memory) counts them. Most views need fewer
/// than they have axes.
const MOST_WORK: usize = 1 << 20;

/// The range of element numbers, from the first position of a view, in which all its positions lie: none for an empty view.
///
/// # Errors
/// [`ViewError::ItemStride`] if positions do not lie a whole number of elements apart. A sum that does not fit is the greatest number, which is
/// in no slice.
fn reach(shape: &[usize], strides: &[isize], size: usize) -> Result<Option<(usize, usize)>, ViewError> {
    if shape.contains(&0) {
        return Ok(None);
    }
    let (mut down, mut up) = (0usize, 0usize);
    for (axis, (&length, &stride)) in shape.iter().zip(strides).enumerate() {
        // The stride of a single position is never used.
        if length == 1 {
            continue;
        }
        let distance = match stride.unsigned_abs().checked_rem(size) {
            Some(0) => stride.unsigned_abs() / size,
            None if stride == 0 => 0,
            _ => return Err(ViewError::ItemStride { axis, stride, size }),
        };
        let way = if stride < 0 { &mut down } else { &mut up };
        *way = way.saturating_add(distance.saturating_mul(length - 1));
    }
    Ok(Some((down, up)))
}

/// Checks that `items[offset]` and all other positions are in a slice of `length` elements of `size` bytes.
///
/// # Errors
/// [`ViewError::Outside`] for a position that is not, [`ViewError::ItemStride`] as above.
fn inside(
    length: usize,
    offset: usize,
    shape: &[usize],
    strides: &[isize],
    size: usize,
) -> Result<(), ViewError> {
    let outside = |element: Option<isize>| {
        let element = element.unwrap_or(isize::MAX);
        Err(ViewError::Outside { element, length })
    };
    let Some((down, up)) = reach(shape, strides, size)? else {
        // An empty view has no position, but its pointer is one of the slice, or its end (V3).
        return if offset <= length {
            Ok(())
        } else {
            outside(isize::try_from(offset).ok())
        };
    };
    if down > offset {
        // The lowest position. A distance beyond `isize::MAX` is cut to it: no slice reaches so far.
        let below = isize::try_from(down - offset).unwrap_or(isize::MAX);
        return outside(Some(-below));
    }
    match offset.checked_add(up) {
        Some(last) if last < length => Ok(()),
        last => outside(last.and_then(|last| isize::try_from(last).ok())),
    }
}

/// Checks that no two positions, which all lie in a slice, are the same element.
///
/// # Errors
/// [`ViewError::Repeated`] if two are, [`ViewError::MaxWork`] if that is not known after [`MOST_WORK`] steps.
fn distinct(shape: &[usize], strides: &[isize], size: usize) -> Result<(), ViewError> {
    // Only distances count, so the middle of the address space is as good a place as any.
    let Some(footprint) = Footprint::new(usize::MAX / 2, shape, strides, size) else {
        return Err(ViewError::TooLarge);
    };
    match meets_itself(&footprint, &mut Budget(Some(MOST_WORK))) {
        Ok(false) => Ok(()),
        Ok(true) => Err(ViewError::Repeated),
        Err(Exhausted) => Err(ViewError::MaxWork { max_work: MOST_WORK }),
    }
}

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
    /// strides, what NumPy does with `as_strided`. `slice[offset]` is its first element, `shape` has the extents in elements, and `strides`
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
