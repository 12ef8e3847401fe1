//! The number of tiles of a shape, and where each tile begins.

// By these names, because `proofs` compiles this file with integers of 8 bits.
use super::{isize, usize, ViewError};

/// The number of tiles of the extents `tiles` in a shape of the extents `lengths`.
///
/// # Errors
/// [`ViewError::Tile`] if they do not divide the shape.
#[inline(always)]
pub(crate) fn count(lengths: &[usize], tiles: &[usize]) -> Result<usize, ViewError> {
    let mut all: usize = 1;
    for (axis, (&length, &tile)) in lengths.iter().zip(tiles).enumerate() {
        if tile == 0 || !length.is_multiple_of(tile) {
            return Err(ViewError::Tile {
                axis: axis as isize,
                tile,
                length,
            });
        }
        // It wraps only if a later extent is 0, because the positions of the view can be counted (V2).
        all = all.wrapping_mul(length / tile);
    }
    Ok(all)
}

/// The byte offset of tile number `i`, in row-major order. The shape has more than `i` tiles.
#[inline(always)]
pub(crate) fn offset(mut i: usize, lengths: &[usize], tiles: &[usize], strides: &[isize]) -> isize {
    let mut offset: isize = 0;
    for ((&length, &tile), &stride) in lengths.iter().zip(tiles).zip(strides).rev() {
        let across = length / tile;
        let first = i % across * tile;
        offset = offset.wrapping_add((first as isize).wrapping_mul(stride));
        i /= across;
    }
    offset
}
