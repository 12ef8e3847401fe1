//! How many tiles a shape has, and where each of them begins.

// By these names, because `proofs` compiles this file with integers of 8 bits.
use super::{isize, usize, ViewError};

/// How many tiles of the extents `tiles` there are of a shape of the extents `lengths`.
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
        // Wraps only before it is 0: the positions of the view can be counted (V2).
        all = all.wrapping_mul(length / tile);
    }
    Ok(all)
}

/// The byte offset of tile number `i`, in row-major order. There are more than `i`.
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
