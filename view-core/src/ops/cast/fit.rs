//! The checks of a cast that need run-time extents, strides or addresses.

// By these names, because `proofs` compiles this file with integers of 8 bits.
use super::{isize, usize, ViewError};

/// Whether elements of `from` bytes, with this shape and these strides, can be cast to elements of `to` bytes that are aligned to `align`, as
/// far as the types could not decide it. [`reason`] says why not.
///
/// Sizes, strides and the address are in bytes; `address` is given only if the types do not prove that it is aligned.
// In line except in a debug build, as `Rule::resolve`.
#[cfg_attr(debug_assertions, inline)]
#[cfg_attr(not(debug_assertions), inline(always))]
pub(crate) const fn fits(
    shape: &[usize],
    strides: &[isize],
    address: Option<usize>,
    (from, to, align): (usize, usize, usize),
) -> bool {
    let rank = shape.len();
    let empty = has_none(shape);
    let mut outer = rank;
    if from != to {
        if rank == 0 {
            return false;
        }
        let (extent, stride) = (shape[rank - 1], strides[rank - 1]);
        if extent > 1 && !empty && stride != from as isize {
            return false;
        }
        // It overflows only for an empty view, since all elements of a base fit the address space (V2).
        let Some(bytes) = extent.checked_mul(from) else {
            return false;
        };
        if !matches!(bytes.checked_rem(to), Some(0)) {
            return false;
        }
        // The last stride becomes the size of the new element, a multiple of its alignment, so it needs no check.
        outer -= 1;
    }
    if empty {
        return true;
    }
    if let Some(start) = address {
        if start % align != 0 {
            return false;
        }
    }
    let mut axis = 0;
    while axis < outer {
        if shape[axis] > 1 && !strides[axis].unsigned_abs().is_multiple_of(align) {
            return false;
        }
        axis += 1;
    }
    true
}

/// Whether an extent is 0.
#[cfg_attr(debug_assertions, inline)]
#[cfg_attr(not(debug_assertions), inline(always))]
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

/// The first reason why they cannot be cast, where [`fits`] says so.
#[cold]
pub(crate) const fn reason(
    shape: &[usize],
    strides: &[isize],
    address: Option<usize>,
    (from, to, align): (usize, usize, usize),
) -> ViewError {
    let rank = shape.len();
    let mut outer = rank;
    if from != to {
        if rank == 0 {
            return ViewError::Size {
                bytes: from,
                size: to,
            };
        }
        let (extent, stride) = (shape[rank - 1], strides[rank - 1]);
        if extent > 1 && !has_none(shape) && stride != from as isize {
            return ViewError::Gaps { stride, size: from };
        }
        let Some(bytes) = extent.checked_mul(from) else {
            return ViewError::TooLarge;
        };
        if !matches!(bytes.checked_rem(to), Some(0)) {
            return ViewError::Size { bytes, size: to };
        }
        outer -= 1;
    }
    if let Some(start) = address {
        if start % align != 0 {
            return ViewError::Align {
                offset: start % align,
                align,
            };
        }
    }
    let mut axis = 0;
    while axis < outer && (shape[axis] <= 1 || strides[axis].unsigned_abs().is_multiple_of(align)) {
        axis += 1;
    }
    // Nothing else is left.
    ViewError::Stride {
        axis,
        stride: strides[axis],
        align,
    }
}

/// Checks what the types could not decide; see [`fits`].
///
/// # Errors
/// The first reason why the elements cannot be cast.
pub(crate) const fn check(
    shape: &[usize],
    strides: &[isize],
    address: Option<usize>,
    sizes: (usize, usize, usize),
) -> Result<(), ViewError> {
    if fits(shape, strides, address, sizes) {
        Ok(())
    } else {
        Err(reason(shape, strides, address, sizes))
    }
}
