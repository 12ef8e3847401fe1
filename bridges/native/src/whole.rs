//! Extents and strides in the integers of the libraries.

use crate::Refusal;
use std::ffi::c_int;
use view_core::{Description, PerAxis, Shape, ViewError};

/// The strides in elements.
///
/// # Errors
/// [`ViewError::ItemStride`] if one that is used is no whole number of them.
pub fn strides<S: Shape>(what: &Description<S>) -> Result<PerAxis<S, isize>, Refusal> {
    what.elem_strides().ok_or_else(|| {
        let size = what.item_size;
        let axes = what.shape.as_ref().iter().zip(what.strides.as_ref()).enumerate();
        let (axis, stride) = axes
            .filter(|(_, (&length, &stride))| length > 1 && stride % size as isize != 0)
            .map(|(axis, (_, &stride))| (axis, stride))
            .next()
            .unwrap_or_default();
        Refusal::View(ViewError::ItemStride { axis, stride, size })
    })
}

/// The number of positions, or a distance, as the library's integer.
pub fn int(axis: usize, number: impl TryInto<c_int>) -> Result<c_int, Refusal> {
    number.try_into().map_err(|_| Refusal::TooLarge { axis })
}

/// Two extents that have to be equal. Where both are static, rustc has compared them.
pub fn equal(axis: isize, expected: usize, found: usize) -> Result<(), Refusal> {
    if expected == found {
        return Ok(());
    }
    Err(Refusal::View(ViewError::Shape {
        axis,
        expected,
        found,
    }))
}
