//! Iterators that can be split in two, so that two threads share the items.

use crate::sealed::Sealed;
use core::ops::Range;

/// An iterator that can be split in two.
pub trait Halves: Sealed + ExactSizeIterator + DoubleEndedIterator {
    /// The first `at` items, and the others.
    ///
    /// # Panics
    /// If fewer than `at` items are left.
    fn halves(self, at: usize) -> (Self, Self)
    where
        Self: Sized;
}

/// The first `at` numbers of `left`, and the others. Rayon's plumbing is public, so `at` may come from safe code of users (V13).
///
/// # Panics
/// If fewer than `at` are left.
pub(crate) fn cut(left: Range<usize>, at: usize) -> (Range<usize>, Range<usize>) {
    let count = left.len();
    assert!(at <= count, "view!: a cut at {at} of what has {count} items left");
    let middle = left.start + at;
    (left.start..middle, middle..left.end)
}
