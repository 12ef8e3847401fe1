//! Iteration over elements, in row-major order.

use crate::access::PerAxis;
use crate::element::Element;
use crate::layout::{Layout, RowMajor};
use crate::shape::Shape;
use crate::view::{StridesOf, View, ViewMut};
use crate::walk::Walk;
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
                // SAFETY: V1, the walk visits positions of the shape, each once.
                Some(unsafe { self.view.ptr().byte_offset(offset).$as_ref() })
            }
            #[inline(always)]
            fn size_hint(&self) -> (usize, Option<usize>) {
                (self.walk.left(), Some(self.walk.left()))
            }
            /// Nested loops over the axes, which is what the compiler vectorises.
            #[inline(always)]
            fn fold<B, F: FnMut(B, $Item) -> B>(mut self, init: B, mut f: F) -> B {
                if self.walk.left() < self.view.len() {
                    let mut acc = init;
                    while let Some(item) = self.next() {
                        acc = f(acc, item);
                    }
                    return acc;
                }
                let (shape, strides) = (self.view.shape_words(), self.view.stride_words());
                S::fold::<StridesOf<T, S, L>, B>(shape, strides, 0, init, &mut |acc, offset| {
                    // SAFETY: V1, the loops visit the positions of the shape, each once.
                    f(acc, unsafe {
                        self.view.ptr().byte_offset(offset).$as_ref()
                    })
                })
            }
        }
        impl<'a, T: Element, S: Shape, L: Layout> DoubleEndedIterator for $Iter<'a, T, S, L> {
            #[inline(always)]
            fn next_back(&mut self) -> Option<$Item> {
                let (_, offset) = self.walk.next_back()?;
                // SAFETY: V1, the walk visits positions of the shape, each once.
                Some(unsafe { self.view.ptr().byte_offset(offset).$as_ref() })
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
        // SAFETY: V1, the walk visits positions of the shape.
        Some((index, unsafe { self.0.view.ptr().byte_offset(offset).as_ref() }))
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        self.0.size_hint()
    }
}
impl<T: Element, S: Shape, L: Layout> DoubleEndedIterator for IndexedIter<'_, T, S, L> {
    #[inline(always)]
    fn next_back(&mut self) -> Option<Self::Item> {
        let (index, offset) = self.0.walk.next_back()?;
        // SAFETY: V1, the walk visits positions of the shape.
        Some((index, unsafe { self.0.view.ptr().byte_offset(offset).as_ref() }))
    }
}
impl<T: Element, S: Shape, L: Layout> ExactSizeIterator for IndexedIter<'_, T, S, L> {}
impl<T: Element, S: Shape, L: Layout> FusedIterator for IndexedIter<'_, T, S, L> {}

impl<'a, T: Element, S: Shape, L: Layout> View<'a, T, S, L> {
    /// The elements in row-major order, for as long as the base is borrowed.
    #[inline(always)]
    pub fn iter(&self) -> Iter<'a, T, S, L> {
        Iter {
            view: *self,
            walk: Walk::new(self),
        }
    }

    /// The elements in row-major order, each with its index along every axis.
    #[inline(always)]
    pub fn indexed_iter(&self) -> IndexedIter<'a, T, S, L> {
        IndexedIter(self.iter())
    }
}

impl<'a, T: Element, S: Shape, L: Layout> ViewMut<'a, T, S, L> {
    /// The elements in row-major order.
    #[inline(always)]
    pub fn iter(&self) -> Iter<'_, T, S, L> {
        self.as_view().iter()
    }

    /// The elements in row-major order, each with its index along every axis.
    #[inline(always)]
    pub fn indexed_iter(&self) -> IndexedIter<'_, T, S, L> {
        self.as_view().indexed_iter()
    }

    /// The elements in row-major order, to be changed in place.
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
