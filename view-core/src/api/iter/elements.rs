//! Iteration over elements, in row-major order.

use crate::algebra::element::element::Element;
use crate::algebra::shape::layout::{Layout, RowMajor};
use crate::algebra::shape::offsets::Strider;
use crate::algebra::shape::shape::Shape;
use crate::api::iter::lockstep::Lockstep;
use crate::api::iter::walk::Walk;
use crate::sealed::Sealed;
use crate::view::access::PerAxis;
use crate::view::view::{StridesOf, View, ViewMut};
use core::iter::FusedIterator;

/// The elements of a view in row-major order. See [`View::iter`].
pub struct Iter<'a, T: Element, S: Shape, L: Layout = RowMajor> {
    view: View<'a, T, S, L>,
    walk: Walk<S>,
}

/// The elements of a unique view in row-major order. See [`ViewMut::iter_mut`].
pub struct IterMut<'a, T: Element, S: Shape, L: Layout = RowMajor> {
    view: ViewMut<'a, T, S, L>,
    walk: Walk<S>,
}

/// The elements of a view with their indices. See [`View::indexed_iter`].
pub struct IndexedIter<'a, T: Element, S: Shape, L: Layout = RowMajor>(Iter<'a, T, S, L>);

impl<T: Element, S: Shape, L: Layout> Clone for Iter<'_, T, S, L> {
    fn clone(&self) -> Self {
        Self {
            view: self.view,
            walk: self.walk.clone(),
        }
    }
}
impl<T: Element, S: Shape, L: Layout> Clone for IndexedIter<'_, T, S, L> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

macro_rules! iterator {
    ($Iter:ident $View:ident $Item:ty, $as_ref:ident) => {
        impl<'a, T: Element, S: Shape, L: Layout> Iterator for $Iter<'a, T, S, L> {
            type Item = $Item;
            #[inline(always)]
            fn next(&mut self) -> Option<$Item> {
                let (_, offset) = self.walk.next()?;
                // SAFETY: V1, the walk yields positions of the shape; V5, it yields each once, from one of both ends.
                Some(unsafe { self.view.ptr().byte_offset(offset).$as_ref() })
            }
            #[inline(always)]
            fn size_hint(&self) -> (usize, Option<usize>) {
                (self.walk.left(), Some(self.walk.left()))
            }
            #[inline]
            fn nth(&mut self, n: usize) -> Option<$Item> {
                self.walk.skip(n);
                self.next()
            }
            #[inline]
            fn count(self) -> usize {
                self.walk.left()
            }
            #[inline]
            fn last(mut self) -> Option<$Item> {
                self.next_back()
            }
            /// Runs nested loops over the axes, which the compiler vectorises.
            #[inline(always)]
            fn fold<B, F: FnMut(B, $Item) -> B>(mut self, init: B, mut f: F) -> B {
                let Some((shape, cursor)) = self.whole() else {
                    let mut acc = init;
                    while let Some(item) = self.next() {
                        acc = f(acc, item);
                    }
                    return acc;
                };
                S::fold(shape, cursor, init, &mut |acc, offset| {
                    // SAFETY: V5, no item was yielded yet, and the loops visit each position of the shape once.
                    f(acc, unsafe { self.at(offset) })
                })
            }
        }
        impl<T: Element, S: Shape, L: Layout> Sealed for $Iter<'_, T, S, L> {}
        // SAFETY: V5, shape and strides are those of the view, whose first element is at its pointer. As many positions are left as the view
        // has only if none was yielded.
        #[diagnostic::do_not_recommend]
        unsafe impl<'a, T: Element, S: Shape, L: Layout> Lockstep for $Iter<'a, T, S, L> {
            type Shape = S;
            type OffsetCursor = Strider<StridesOf<T, S, L>>;
            #[inline(always)]
            fn extents(&self) -> PerAxis<S, usize> {
                self.view.shape()
            }
            #[inline(always)]
            fn whole(&self) -> Option<(S::Stored, Self::OffsetCursor)> {
                let left = self.walk.left();
                // The loops over an empty view would still count its rows, so it is left to `next`.
                (left > 0 && left == self.view.len()).then(|| {
                    (
                        self.view.stored_shape(),
                        Strider::new(self.view.stored_strides()),
                    )
                })
            }
            #[inline(always)]
            unsafe fn at(&self, offset: isize) -> $Item {
                // SAFETY: V1 and V5, as the caller promises, this is a position of the shape, and its item is yielded once.
                unsafe { self.view.ptr().byte_offset(offset).$as_ref() }
            }
        }
        impl<'a, T: Element, S: Shape, L: Layout> DoubleEndedIterator for $Iter<'a, T, S, L> {
            #[inline(always)]
            fn next_back(&mut self) -> Option<$Item> {
                let (_, offset) = self.walk.next_back()?;
                // SAFETY: V1, the walk yields positions of the shape; V5, it yields each once, from one of both ends.
                Some(unsafe { self.view.ptr().byte_offset(offset).$as_ref() })
            }
            #[inline]
            fn nth_back(&mut self, n: usize) -> Option<$Item> {
                self.walk.skip_back(n);
                self.next_back()
            }
        }
        impl<T: Element, S: Shape, L: Layout> ExactSizeIterator for $Iter<'_, T, S, L> {}
        impl<T: Element, S: Shape, L: Layout> FusedIterator for $Iter<'_, T, S, L> {}
    };
}
iterator!(Iter View &'a T, as_ref);
iterator!(IterMut ViewMut &'a mut T, as_mut);

impl<'a, T: Element, S: Shape, L: Layout> Iterator for IndexedIter<'a, T, S, L> {
    type Item = (PerAxis<S, usize>, &'a T);
    #[inline(always)]
    fn next(&mut self) -> Option<Self::Item> {
        let (index, offset) = self.0.walk.next()?;
        // SAFETY: V1, the walk yields positions of the shape.
        Some((index, unsafe { self.0.view.ptr().byte_offset(offset).as_ref() }))
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        self.0.size_hint()
    }
    #[inline]
    fn nth(&mut self, n: usize) -> Option<Self::Item> {
        self.0.walk.skip(n);
        self.next()
    }
    #[inline]
    fn count(self) -> usize {
        self.0.walk.left()
    }
    #[inline]
    fn last(mut self) -> Option<Self::Item> {
        self.next_back()
    }
}
impl<T: Element, S: Shape, L: Layout> DoubleEndedIterator for IndexedIter<'_, T, S, L> {
    #[inline(always)]
    fn next_back(&mut self) -> Option<Self::Item> {
        let (index, offset) = self.0.walk.next_back()?;
        // SAFETY: V1, the walk yields positions of the shape.
        Some((index, unsafe { self.0.view.ptr().byte_offset(offset).as_ref() }))
    }
    #[inline]
    fn nth_back(&mut self, n: usize) -> Option<Self::Item> {
        self.0.walk.skip_back(n);
        self.next_back()
    }
}
impl<T: Element, S: Shape, L: Layout> ExactSizeIterator for IndexedIter<'_, T, S, L> {}
impl<T: Element, S: Shape, L: Layout> FusedIterator for IndexedIter<'_, T, S, L> {}

impl<'a, T: Element, S: Shape, L: Layout> View<'a, T, S, L> {
    /// An iterator over the elements in row-major order.
    ///
    /// ```
    /// use view_core::view;
    ///
    /// let grid = [[1, 2, 3], [4, 5, 6]];
    /// assert!(view!(grid[.., ::2]).iter().eq(&[1, 3, 4, 6]));
    /// ```
    #[inline(always)]
    pub fn iter(&self) -> Iter<'a, T, S, L> {
        Iter {
            view: *self,
            walk: Walk::new(self),
        }
    }

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
        IndexedIter(self.iter())
    }
}

impl<'a, T: Element, S: Shape, L: Layout> ViewMut<'a, T, S, L> {
    /// An iterator over the elements in row-major order. See [`View::iter`].
    #[inline(always)]
    pub fn iter(&self) -> Iter<'_, T, S, L> {
        self.as_view().iter()
    }

    /// An iterator over the elements in row-major order, each with its index. See [`View::indexed_iter`].
    #[inline(always)]
    pub fn indexed_iter(&self) -> IndexedIter<'_, T, S, L> {
        self.as_view().indexed_iter()
    }

    /// An iterator over mutable references to the elements, in row-major order.
    #[inline(always)]
    pub fn iter_mut(&mut self) -> IterMut<'_, T, S, L> {
        self.reborrow().into_iter()
    }
}

macro_rules! into_iterator {
    ($([$($b:lifetime)?] $View:ty, $Item:ty, $Iter:ty, $self:ident => $iter:expr;)*) => {$(
        impl<'a, $($b,)? T: Element, S: Shape, L: Layout> IntoIterator for $View {
            type Item = $Item;
            type IntoIter = $Iter;
            #[inline(always)]
            fn into_iter($self) -> $Iter {
                $iter
            }
        }
    )*};
}
into_iterator! {
    [] View<'a, T, S, L>, &'a T, Iter<'a, T, S, L>, self => self.iter();
    ['b] &'b View<'a, T, S, L>, &'a T, Iter<'a, T, S, L>, self => self.iter();
    ['b] &'b ViewMut<'a, T, S, L>, &'b T, Iter<'b, T, S, L>, self => self.iter();
    ['b] &'b mut ViewMut<'a, T, S, L>, &'b mut T, IterMut<'b, T, S, L>, self => self.iter_mut();
    [] ViewMut<'a, T, S, L>, &'a mut T, IterMut<'a, T, S, L>, self => {
        let walk = Walk::new(&self.as_view());
        IterMut { view: self, walk }
    };
}
