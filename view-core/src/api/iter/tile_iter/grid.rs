//! The grid of the tiles of a shape.

// By these names, because `proofs` compiles this file with integers of 8 bits.
use super::{isize, usize, ViewError};

/// Turns the extents and strides of a view into those of the grid of its tiles, which have the extents `tiles`: how many of them there are
/// along each axis, and how many bytes they are apart.
///
/// # Errors
/// [`ViewError::Tile`] if they do not divide the shape.
#[inline(always)]
pub(crate) fn divide(extents: &mut [usize], strides: &mut [isize], tiles: &[usize]) -> Result<(), ViewError> {
    for (axis, ((extent, stride), &tile)) in extents.iter_mut().zip(strides).zip(tiles).enumerate() {
        if tile == 0 || !extent.is_multiple_of(tile) {
            return Err(ViewError::Tile {
                axis: axis as isize,
                tile,
                length: *extent,
            });
        }
        *extent /= tile;
        // It wraps only where there is one tile, or in an empty view: then it is not used.
        *stride = stride.wrapping_mul(tile as isize);
    }
    Ok(())
}
