//! Iteration over elements with their indices, in row-major order.

use crate::algebra::element::element::Element;
use crate::algebra::shape::layout::{Layout, RowMajor};
use crate::algebra::shape::shape::Shape;
use crate::api::iter::halves::{check, Halves};
use crate::api::iter::indices::Indices;
use crate::api::iter::walk::Walk;
use crate::api::iter::zip::Zip;
use crate::sealed::Sealed;
use crate::view::access::PerAxis;
use crate::view::view::{View, ViewMut};
use core::iter::FusedIterator;

macro_rules! indexed {
    ($Indexed:ident $View:ident $Item:ty, $reference:ident, $method:literal) => {
        #[doc = concat!("The elements of a view with their indices. See [`", $method, "`].")]
        pub struct $Indexed<'a, T: Element, S: Shape, L: Layout = RowMajor> {
            view: $View<'a, T, S, L>,
            // The positions that were not yielded yet (V5).
            walk: Walk<S>,
        }

        impl<T: Element, S: Shape, L: Layout> $Indexed<'_, T, S, L> {
            /// The first `n` of the elements that are left, and the others, as two iterators.
            ///
            /// # Panics
            /// If fewer than `n` are left.
            #[must_use]
            pub fn split_at(self, n: usize) -> (Self, Self) {
                self.halves(n)
            }
        }

        impl<'a, T: Element, S: Shape, L: Layout> Iterator for $Indexed<'a, T, S, L> {
            type Item = (PerAxis<S, usize>, $Item);
            #[inline(always)]
            fn next(&mut self) -> Option<Self::Item> {
                let (index, offset) = self.walk.next()?;
                // SAFETY: V1, the walk yields positions of the shape; V5, it yields each once, from one of both ends.
                Some((index, unsafe {
                    self.view.ptr().byte_offset(offset).$reference()
                }))
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
            /// Runs nested loops over the axes.
            #[inline(always)]
            fn fold<B, F: FnMut(B, Self::Item) -> B>(mut self, init: B, mut f: F) -> B {
                if self.walk.left() == self.view.len() {
                    let indices = Indices::of(self.view.shape());
                    return Zip::of_equal(indices, self.view.into_iter()).fold(init, f);
                }
                let mut acc = init;
                while let Some(item) = self.next() {
                    acc = f(acc, item);
                }
                acc
            }
        }
        impl<T: Element, S: Shape, L: Layout> DoubleEndedIterator for $Indexed<'_, T, S, L> {
            #[inline(always)]
            fn next_back(&mut self) -> Option<Self::Item> {
                let (index, offset) = self.walk.next_back()?;
                // SAFETY: V1 and V5, as above.
                Some((index, unsafe {
                    self.view.ptr().byte_offset(offset).$reference()
                }))
            }
            #[inline]
            fn nth_back(&mut self, n: usize) -> Option<Self::Item> {
                self.walk.skip_back(n);
                self.next_back()
            }
        }
        impl<T: Element, S: Shape, L: Layout> ExactSizeIterator for $Indexed<'_, T, S, L> {}
        impl<T: Element, S: Shape, L: Layout> FusedIterator for $Indexed<'_, T, S, L> {}
        impl<T: Element, S: Shape, L: Layout> Sealed for $Indexed<'_, T, S, L> {}
        impl<T: Element, S: Shape, L: Layout> Halves for $Indexed<'_, T, S, L> {
            fn halves(mut self, at: usize) -> (Self, Self) {
                let left = self.walk.left();
                check(at, left);
                let mut first = self.walk.clone();
                first.skip_back(left - at);
                self.walk.skip(at);
                // SAFETY: V13, the two iterators have the positions before and behind the cut, and each yields only its own.
                let view = unsafe { self.view.twin() };
                (Self { view, walk: first }, self)
            }
        }
    };
}
indexed!(IndexedIter View &'a T, as_ref, "View::indexed_iter");
indexed!(IndexedIterMut ViewMut &'a mut T, as_mut, "ViewMut::indexed_iter_mut");

impl<T: Element, S: Shape, L: Layout> Clone for IndexedIter<'_, T, S, L> {
    fn clone(&self) -> Self {
        Self {
            view: self.view,
            walk: self.walk.clone(),
        }
    }
}

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

impl<'a, T: Element, S: Shape, L: Layout> ViewMut<'a, T, S, L> {
    /// An iterator over the elements in row-major order, each with its index. See [`View::indexed_iter`].
    #[inline(always)]
    pub fn indexed_iter(&self) -> IndexedIter<'_, T, S, L> {
        self.as_view().indexed_iter()
    }

    /// An iterator over mutable references to the elements in row-major order, each with its index, which has one number for each axis.
    ///
    /// ```
    /// use view_core::view;
    ///
    /// let mut table = [[0; 3]; 2];
    /// for ([i, j], x) in view!(mut table).indexed_iter_mut() {
    ///     *x = 10 * i + j;
    /// }
    /// assert_eq!(table, [[0, 1, 2], [10, 11, 12]]);
    /// ```
    #[inline(always)]
    pub fn indexed_iter_mut(&mut self) -> IndexedIterMut<'_, T, S, L> {
        self.reborrow().into_indexed_iter()
    }

    /// By value, for the lifetime of the base's borrow.
    #[inline(always)]
    pub(crate) fn into_indexed_iter(self) -> IndexedIterMut<'a, T, S, L> {
        IndexedIterMut {
            walk: Walk::new(&self.as_view()),
            view: self,
        }
    }
}
