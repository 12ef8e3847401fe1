//! The checks of a cast that need run-time extents, strides or addresses.

// By these names, because `proofs` compiles this file with integers of 8 bits.
use super::{isize, usize, ViewError};

/// Checks what the types could not decide. Sizes, strides and the address are in bytes; `address` is given only if the types do not
/// prove that it is aligned.
///
/// # Errors
/// The first reason why elements of `from` bytes, with this shape and these strides, cannot be cast to elements of `to` bytes that are
/// aligned to `align`.
pub(crate) const fn check(
    shape: &[usize],
    strides: &[isize],
    address: Option<usize>,
    (from, to, align): (usize, usize, usize),
) -> Result<(), ViewError> {
    let rank = shape.len();
    let empty = has_none(shape);
    let mut outer = rank;
    if from != to {
        if rank == 0 {
            return Err(ViewError::Size {
                bytes: from,
                size: to,
            });
        }
        let (extent, stride) = (shape[rank - 1], strides[rank - 1]);
        if extent > 1 && !empty && stride != from as isize {
            return Err(ViewError::Gaps { stride, size: from });
        }
        // It overflows only for an empty view, since all elements of a base fit the address space (V2).
        let Some(bytes) = extent.checked_mul(from) else {
            return Err(ViewError::TooLarge);
        };
        if !matches!(bytes.checked_rem(to), Some(0)) {
            return Err(ViewError::Size { bytes, size: to });
        }
        // The last stride becomes the size of the new element, a multiple of its alignment, so it needs no check.
        outer -= 1;
    }
    if empty {
        return Ok(());
    }
    if let Some(start) = address {
        if start % align != 0 {
            return Err(ViewError::Align {
                offset: start % align,
                align,
            });
        }
    }
    let mut axis = 0;
    while axis < outer {
        let stride = strides[axis];
        if shape[axis] > 1 && !stride.unsigned_abs().is_multiple_of(align) {
            return Err(ViewError::Stride { axis, stride, align });
        }
        axis += 1;
    }
    Ok(())
}

/// Whether an extent is 0.
const fn has_none(shape: &[usize]) -> bool {
    let mut axis = 0;
    while axis < shape.len() {
        if shape[axis] == 0 {
            return true;
        }
        axis += 1;
    }
    false
}
