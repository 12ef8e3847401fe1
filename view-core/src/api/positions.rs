//! Where extents and strides of run time lead: whether all positions are in the memory that a view is to be made of, and whether they are distinct.

use crate::api::overlap::equation::{Budget, Exhausted};
use crate::api::overlap::{meets_itself, Footprint};
use crate::error::ViewError;

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
pub(crate) fn inside(
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
pub(crate) fn distinct(shape: &[usize], strides: &[isize], size: usize) -> Result<(), ViewError> {
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
