//! An iterator over what a closure makes of the items of another, which can be split in two.

use crate::api::iter::halves::Halves;
use crate::error::ViewError;
use crate::sealed::Sealed;
use core::iter::FusedIterator;

/// What `f` makes of each item: the views of a family with operations behind their indices.
#[derive(Debug, Clone)]
pub struct Each<I, F> {
    items: I,
    f: F,
}

/// What `f` makes of each item.
#[inline(always)]
pub fn each<I: Halves, U, F: Fn(I::Item) -> U + Clone>(items: I, f: F) -> Each<I, F> {
    Each { items, f }
}

/// The first error that `f` returns about an item.
///
/// # Errors
/// If it returns one.
#[inline]
pub fn all_fit<I: Iterator, U>(
    items: I,
    mut f: impl FnMut(I::Item) -> Result<U, ViewError>,
) -> Result<(), ViewError> {
    for item in items {
        f(item)?;
    }
    Ok(())
}

impl<I: Halves, U, F: Fn(I::Item) -> U + Clone> Iterator for Each<I, F> {
    type Item = U;
    #[inline(always)]
    fn next(&mut self) -> Option<U> {
        self.items.next().map(&self.f)
    }
    #[inline(always)]
    fn size_hint(&self) -> (usize, Option<usize>) {
        self.items.size_hint()
    }
    #[inline(always)]
    fn nth(&mut self, n: usize) -> Option<U> {
        self.items.nth(n).map(&self.f)
    }
}
impl<I: Halves, U, F: Fn(I::Item) -> U + Clone> DoubleEndedIterator for Each<I, F> {
    #[inline(always)]
    fn next_back(&mut self) -> Option<U> {
        self.items.next_back().map(&self.f)
    }
}
impl<I: Halves, U, F: Fn(I::Item) -> U + Clone> ExactSizeIterator for Each<I, F> {}
impl<I: Halves, U, F: Fn(I::Item) -> U + Clone> FusedIterator for Each<I, F> {}
impl<I, F> Sealed for Each<I, F> {}
impl<I: Halves, U, F: Fn(I::Item) -> U + Clone> Halves for Each<I, F> {
    fn halves(self, at: usize) -> (Self, Self) {
        let (first, second) = self.items.halves(at);
        (
            Self {
                items: first,
                f: self.f.clone(),
            },
            Self {
                items: second,
                f: self.f,
            },
        )
    }
}
