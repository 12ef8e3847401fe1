//! The product of extents.

// By these names, because `proofs` compiles this file with integers of 8 bits.
use super::{isize, usize};

/// Whether as many elements of `size` bytes, or of 1 byte if they have none, as a shape of these extents has positions are at
/// most `isize::MAX` bytes. An extent of 0 counts as 1.
#[inline(always)]
pub(crate) fn is_countable(size: usize, extents: &[usize]) -> bool {
    let bytes = extents
        .iter()
        .try_fold(size.max(1), |bytes, &extent| bytes.checked_mul(extent.max(1)));
    bytes.is_some_and(|bytes| bytes <= isize::MAX as usize)
}
