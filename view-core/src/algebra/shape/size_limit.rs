//! The most positions that a view may have: as many elements side by side have at most `isize::MAX` bytes, as in NumPy. Memory does
//! not enforce this limit if the elements have size 0, or if several positions are the same element.

use crate::algebra::shape::rank::Rank;
use crate::algebra::shape::shape::Shape;
use crate::error::ViewError;
// For `product`, which takes the types of its numbers from here.
use core::primitive::{isize, usize};

mod product;
#[cfg(test)]
mod tests;

pub(crate) use crate::algebra::shape::size_limit::product::is_countable;

/// Whether the positions of a view of `T`s of the shape `S` can be counted, and the bytes that as many elements would have.
/// An extent of 0 counts as 1, so that the other extents are limited as well.
///
/// # Errors
/// [`ViewError::TooLarge`] if not; static shapes that large do not compile.
#[inline(always)]
pub(crate) fn countable<T, S: Shape>(shape: S::Stored) -> Result<(), ViewError> {
    const { assert_countable::<T, S>() };
    if S::LEN.is_some() {
        return Ok(());
    }
    let mut extents = S::Rank::array(0);
    S::write(shape, extents.as_mut());
    if is_countable(size_of::<T>(), extents.as_ref()) {
        Ok(())
    } else {
        Err(ViewError::TooLarge)
    }
}

/// Does not compile if the static extents alone exceed this limit.
pub(crate) const fn assert_countable<T, S: Shape>() {
    let least = if size_of::<T>() == 0 { 1 } else { size_of::<T>() };
    assert!(
        S::LEAST.saturating_mul(least) <= isize::MAX as usize,
        "view!: a shape of more positions than can be counted"
    );
}

/// True if the items `X` of a base are zero-sized and have axes `S` of their own, so that allocation does not bound the element count.
pub(crate) const fn is_unlimited<X, S: Shape>() -> bool {
    size_of::<X>() == 0 && S::Rank::RANK > 0
}
