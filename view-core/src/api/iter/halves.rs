//! Iterators that can be split in two, so that two threads share the items.

use crate::algebra::element::element::Element;
use crate::algebra::shape::layout::Layout;
use crate::algebra::shape::shape::Shape;
use crate::api::iter::walk::Runs;
use crate::sealed::Sealed;
use crate::view::view::{View, ViewMut};
use core::ops::Range;

/// An iterator that can be split in two.
pub trait Halves: Sealed + ExactSizeIterator + DoubleEndedIterator {
    /// The first `at` items, and the others.
    ///
    /// # Panics
    /// If fewer than `at` items are left.
    #[doc(hidden)]
    fn halves(self, at: usize) -> (Self, Self)
    where
        Self: Sized;
}

/// Panics if a cut is at more than `count` items. Rayon's plumbing is public, so it may come from safe code of users (V13).
#[inline]
pub(crate) fn check(at: usize, count: usize) {
    assert!(at <= count, "view!: a cut at {at} of what has {count} items left");
}

/// The first `at` numbers of `left`, and the others.
///
/// # Panics
/// If fewer than `at` are left.
pub(crate) fn cut(left: Range<usize>, at: usize) -> (Range<usize>, Range<usize>) {
    check(at, left.len());
    let middle = left.start + at;
    (left.start..middle, middle..left.end)
}

/// The first `at` offsets of `left`, and the others.
///
/// # Panics
/// If fewer than `at` are left.
pub(crate) fn cut_offsets<I, D>(left: Runs<I, D>, at: usize) -> (Runs<I, D>, Runs<I, D>)
where
    I: Copy + AsRef<[usize]> + AsMut<[usize]>,
    D: Copy + AsRef<[isize]>,
{
    check(at, left.left());
    left.split(at)
}

impl<T: Element, S: Shape, L: Layout> View<'_, T, S, L> {
    /// The same view once more.
    ///
    /// # Safety
    /// None: it is as that of a unique view.
    #[inline(always)]
    pub(crate) unsafe fn twin(&self) -> Self {
        *self
    }
}

impl<T: Element, S: Shape, L: Layout> ViewMut<'_, T, S, L> {
    /// The same view once more.
    ///
    /// # Safety
    /// No position is used through both.
    #[inline(always)]
    pub(crate) unsafe fn twin(&self) -> Self {
        // SAFETY: V13, as the caller promises, each position is reached by one of the two views.
        unsafe { Self::new(self.ptr(), self.stored_shape(), self.stored_layout()) }
    }
}
