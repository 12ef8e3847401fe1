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
use core::iter::{FusedIterator, Sum};

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
                // SAFETY: V1, the walk gives positions of the shape; V5, each once, from whichever end.
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
            /// Nested loops over the axes, which is what the compiler vectorises.
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
                    // SAFETY: V5, nothing was given out yet, and the loops visit the positions of the shape, each once.
                    f(acc, unsafe { self.at(offset) })
                })
            }
        }
        impl<T: Element, S: Shape, L: Layout> Sealed for $Iter<'_, T, S, L> {}
        // SAFETY: V5, shape and strides are those of the view, whose first element is at its pointer, and there are as many
        // positions left as it has only if none was given out.
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
                // Loops over a view of no elements would still count its rows.
                (left > 0 && left == self.view.len()).then(|| {
                    (
                        self.view.stored_shape(),
                        Strider::new(self.view.stored_strides()),
                    )
                })
            }
            #[inline(always)]
            unsafe fn at(&self, offset: isize) -> $Item {
                // SAFETY: V1 and V5, as the caller promises, this is a position of the shape, and given out once.
                unsafe { self.view.ptr().byte_offset(offset).$as_ref() }
            }
        }
        impl<'a, T: Element, S: Shape, L: Layout> DoubleEndedIterator for $Iter<'a, T, S, L> {
            #[inline(always)]
            fn next_back(&mut self) -> Option<$Item> {
                let (_, offset) = self.walk.next_back()?;
                // SAFETY: V1, the walk gives positions of the shape; V5, each once, from whichever end.
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
        // SAFETY: V1, the walk visits positions of the shape.
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
        // SAFETY: V1, the walk visits positions of the shape.
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

    /// `f` of an accumulator and every element, in row-major order, in nested loops over the axes. So are `fold`,
    /// `for_each`, `sum` and their like of [`iter`](Self::iter); `for` loops and `next` go from position to position.
    #[inline(always)]
    pub fn fold<B>(&self, init: B, f: impl FnMut(B, &'a T) -> B) -> B {
        self.iter().fold(init, f)
    }

    /// `f` of every element, in row-major order, in nested loops over the axes.
    #[inline(always)]
    pub fn for_each(&self, f: impl FnMut(&'a T)) {
        self.iter().for_each(f);
    }

    /// The sum of all elements, added up in row-major order, in nested loops over the axes.
    ///
    /// The type of the sum is the one that is asked for. Floats are added one by one: any other order rounds differently.
    ///
    /// ```
    /// use view_core::view;
    ///
    /// let pixels = [[200u8, 100], [50, 25]];
    /// let wide = view!(pixels).fold(0u32, |sum, pixel| sum + u32::from(*pixel));
    /// let left: u8 = view!(pixels[.., 0]).sum();
    /// assert_eq!((wide, left), (375, 250));
    /// ```
    ///
    /// # Panics
    /// As addition does, if it overflows.
    #[inline(always)]
    pub fn sum<R: Sum<&'a T>>(&self) -> R {
        self.iter().sum()
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

    /// `f` of an accumulator and every element. See [`View::fold`].
    #[inline(always)]
    pub fn fold<'b, B>(&'b self, init: B, f: impl FnMut(B, &'b T) -> B) -> B {
        self.iter().fold(init, f)
    }

    /// `f` of every element. See [`View::for_each`]; [`map_inplace`](Self::map_inplace) changes them.
    #[inline(always)]
    pub fn for_each<'b>(&'b self, f: impl FnMut(&'b T)) {
        self.iter().for_each(f);
    }

    /// The sum of all elements. See [`View::sum`].
    ///
    /// # Panics
    /// As addition does, if it overflows.
    #[inline(always)]
    pub fn sum<'b, R: Sum<&'b T>>(&'b self) -> R
    where
        T: 'b,
    {
        self.iter().sum()
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
