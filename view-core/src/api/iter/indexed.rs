//! Iteration over elements with their indices, in row-major order.

use crate::algebra::element::element::Element;
use crate::algebra::shape::layout::{Layout, RowMajor};
use crate::algebra::shape::shape::Shape;
use crate::api::iter::walk::Walk;
use crate::view::access::PerAxis;
use crate::view::view::{View, ViewMut};
use core::iter::FusedIterator;

/// The elements of a view with their indices. See [`View::indexed_iter`].
pub struct IndexedIter<'a, T: Element, S: Shape, L: Layout = RowMajor> {
    view: View<'a, T, S, L>,
    walk: Walk<S>,
}

impl<T: Element, S: Shape, L: Layout> Clone for IndexedIter<'_, T, S, L> {
    fn clone(&self) -> Self {
        Self {
            view: self.view,
            walk: self.walk.clone(),
        }
    }
}

impl<'a, T: Element, S: Shape, L: Layout> Iterator for IndexedIter<'a, T, S, L> {
    type Item = (PerAxis<S, usize>, &'a T);
    #[inline(always)]
    fn next(&mut self) -> Option<Self::Item> {
        let (index, offset) = self.walk.next()?;
        // SAFETY: V1, the walk yields positions of the shape.
        Some((index, unsafe { self.view.ptr().byte_offset(offset).as_ref() }))
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.walk.left(), Some(self.walk.left()))
    }
    #[inline]
    fn nth(&mut self, n: usize) -> Option<Self::Item> {
        self.walk.skip(n);
        self.next()
    }
    #[inline]
    fn count(self) -> usize {
        self.walk.left()
    }
    #[inline]
    fn last(mut self) -> Option<Self::Item> {
        self.next_back()
    }
}
impl<T: Element, S: Shape, L: Layout> DoubleEndedIterator for IndexedIter<'_, T, S, L> {
    #[inline(always)]
    fn next_back(&mut self) -> Option<Self::Item> {
        let (index, offset) = self.walk.next_back()?;
        // SAFETY: V1, the walk yields positions of the shape.
        Some((index, unsafe { self.view.ptr().byte_offset(offset).as_ref() }))
    }
    #[inline]
    fn nth_back(&mut self, n: usize) -> Option<Self::Item> {
        self.walk.skip_back(n);
        self.next_back()
    }
}
impl<T: Element, S: Shape, L: Layout> ExactSizeIterator for IndexedIter<'_, T, S, L> {}
impl<T: Element, S: Shape, L: Layout> FusedIterator for IndexedIter<'_, T, S, L> {}

impl<'a, T: Element, S: Shape, L: Layout> View<'a, T, S, L> {
    /// An iterator over the elements in row-major order, each with its index, which has one number for each axis.
    ///
    /// ```
    /// use view_core::view;
    ///
    /// let grid = [[1, 2], [3, 4]];
    /// assert_eq!(view!(grid).indexed_iter().last(), Some(([1, 1], &4)));
    /// ```
    #[inline(always)]
    pub fn indexed_iter(&self) -> IndexedIter<'a, T, S, L> {
        IndexedIter {
            view: *self,
            walk: Walk::new(self),
        }
    }
}

impl<T: Element, S: Shape, L: Layout> ViewMut<'_, T, S, L> {
    /// An iterator over the elements in row-major order, each with its index. See [`View::indexed_iter`].
    #[inline(always)]
    pub fn indexed_iter(&self) -> IndexedIter<'_, T, S, L> {
        self.as_view().indexed_iter()
    }
}
