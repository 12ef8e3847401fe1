//! How many positions a view may have: as many as there could be elements side by side in memory. NumPy draws the line there,
//! too. Memory itself is no limit where many positions are one element, or elements have no size.

use crate::error::ViewError;
use crate::rank::Rank;
use crate::shape::Shape;

#[cfg(test)]
mod tests;

/// Whether the positions of a view of `T`s of the shape `S` can be counted, and the bytes that as many elements would have.
/// An extent of 0 is as good as 1: the others stay within limits.
///
/// # Errors
/// [`ViewError::TooLarge`] if not; static shapes that large do not compile.
#[inline(always)]
pub(crate) fn countable<T, S: Shape>(shape: S::Words) -> Result<(), ViewError> {
    const { assert_countable::<T, S>() };
    if S::LEN.is_some() {
        return Ok(());
    }
    let mut extents = S::Rank::array(0);
    S::write(shape, extents.as_mut());
    let bytes = extents
        .as_ref()
        .iter()
        .try_fold(size_of::<T>().max(1), |bytes, &extent| {
            bytes.checked_mul(extent.max(1))
        });
    match bytes {
        Some(bytes) if isize::try_from(bytes).is_ok() => Ok(()),
        _ => Err(ViewError::TooLarge),
    }
}

/// They can, as far as extents are static.
pub(crate) const fn assert_countable<T, S: Shape>() {
    let least = if size_of::<T>() == 0 { 1 } else { size_of::<T>() };
    assert!(
        S::LEAST.saturating_mul(least) <= isize::MAX as usize,
        "view!: a shape of more positions than can be counted"
    );
}

/// Whether memory is no limit to the axes `S` behind the first of a base whose items are `X`s.
pub(crate) const fn is_unlimited<X, S: Shape>() -> bool {
    size_of::<X>() == 0 && S::Rank::RANK > 0
}
