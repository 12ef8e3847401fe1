//! The check at run time that two views have equal shapes.

use crate::error::ViewError;

/// Compares two shapes at run time, for their dynamic extents.
#[inline(always)]
pub(crate) fn check_shapes(expected: &[usize], found: &[usize]) -> Result<(), ViewError> {
    for (axis, (&expected, &found)) in expected.iter().zip(found).enumerate() {
        if expected != found {
            return Err(ViewError::Shape {
                axis: axis as isize,
                expected,
                found,
            });
        }
    }
    Ok(())
}
