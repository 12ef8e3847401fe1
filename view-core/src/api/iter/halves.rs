//! Iterators that can be cut in two, for threads.

use crate::sealed::Sealed;
use core::ops::Range;

/// An iterator that can be cut in two.
pub trait Halves: Sealed + ExactSizeIterator + DoubleEndedIterator {
    /// The first `at` items, and the others.
    ///
    /// # Panics
    /// If there are fewer.
    fn halves(self, at: usize) -> (Self, Self)
    where
        Self: Sized;
}

/// The first `at` of what is left, and the others. Rayon's plumbing is public: anybody says where a piece is cut (V13).
///
/// # Panics
/// If there are fewer.
pub(crate) fn cut(left: Range<usize>, at: usize) -> (Range<usize>, Range<usize>) {
    let count = left.len();
    assert!(at <= count, "view!: a cut at {at} of what has {count} items left");
    let middle = left.start + at;
    (left.start..middle, middle..left.end)
}
