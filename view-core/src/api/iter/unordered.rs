//! Folds over all elements in an order that is not promised.

use crate::algebra::element::element::Element;
use crate::algebra::shape::layout::Layout;
use crate::algebra::shape::shape::Shape;
use crate::api::iter::any_order;
use crate::api::iter::lockstep::Lockstep;
use crate::api::iter::zip::Zip;
use crate::view::view::{View, ViewMut};

impl<'a, T: Element, S: Shape, L: Layout> View<'a, T, S, L> {
    /// Like [`fold`](Self::fold), in the order that suits memory: each element once, in an order that is not promised. It may be another one for
    /// another layout, size of the view or version of this crate.
    ///
    /// It is faster than `fold` where the last axis is not the one along which elements lie closest, as behind `.T`. Use it where the result is
    /// the same in any order, such as the sum of integers; the sum of floats is rounded in another way.
    ///
    /// ```
    /// use view_core::view;
    ///
    /// let grid = [[1, 2, 3], [4, 5, 6]];
    /// assert_eq!(view!(grid.T).fold_unordered(0, |sum, x| sum + x), 21);
    /// ```
    #[inline(always)]
    pub fn fold_unordered<B>(&self, init: B, f: impl FnMut(B, &'a T) -> B) -> B {
        any_order::fold(self.iter(), init, f)
    }

    /// Like [`for_each`](Self::for_each), in the order that suits memory. See [`fold_unordered`](Self::fold_unordered).
    #[inline(always)]
    pub fn for_each_unordered(&self, mut f: impl FnMut(&'a T)) {
        any_order::fold(self.iter(), (), |(), element| f(element));
    }
}

impl<T: Element, S: Shape, L: Layout> ViewMut<'_, T, S, L> {
    /// Folds the elements in an order that is not promised. See [`View::fold_unordered`].
    #[inline(always)]
    pub fn fold_unordered<'b, B>(&'b self, init: B, f: impl FnMut(B, &'b T) -> B) -> B {
        any_order::fold(self.iter(), init, f)
    }

    /// Calls `f` with each element, in an order that is not promised. See [`View::fold_unordered`].
    #[inline(always)]
    pub fn for_each_unordered<'b>(&'b self, mut f: impl FnMut(&'b T)) {
        any_order::fold(self.iter(), (), |(), element| f(element));
    }

    /// Like [`map_inplace`](Self::map_inplace), in the order that suits memory: each element once, in an order that is not promised.
    ///
    /// ```
    /// use view_core::view;
    ///
    /// let mut grid = [[1, 2, 3], [4, 5, 6]];
    /// view!(mut grid[.., 1..].T).map_inplace_unordered(|x| *x *= 10);
    /// assert_eq!(grid, [[1, 20, 30], [4, 50, 60]]);
    /// ```
    #[inline(always)]
    pub fn map_inplace_unordered(&mut self, mut f: impl FnMut(&mut T)) {
        any_order::fold(self.iter_mut(), (), |(), element| f(element));
    }
}

impl<A: Lockstep, B: Lockstep> Zip<A, B> {
    /// Like `fold`, in the order that suits the memory of the first view: each item once, in an order that is not promised. Of views of which the
    /// first is broadcast along an axis, the next one counts there.
    ///
    /// If an item was taken from this zip, or from an iterator that it was made of, the rest is folded in row-major order.
    #[inline(always)]
    pub fn fold_unordered<R>(
        self,
        init: R,
        f: impl FnMut(R, (<A as Iterator>::Item, <B as Iterator>::Item)) -> R,
    ) -> R {
        any_order::fold(self, init, f)
    }

    /// Like `for_each`, in the order that suits the memory of the first view. See [`fold_unordered`](Self::fold_unordered).
    ///
    /// ```
    /// use view_core::view;
    ///
    /// let (mut a, b) = ([[1, 2, 3], [4, 5, 6]], [[10, 20, 30], [40, 50, 60]]);
    /// view!(mut a.T).zip_mut(view!(b.T)).for_each_unordered(|(a, b)| *a += b);
    /// assert_eq!(a, [[11, 22, 33], [44, 55, 66]]);
    /// ```
    #[inline(always)]
    pub fn for_each_unordered(self, mut f: impl FnMut((<A as Iterator>::Item, <B as Iterator>::Item))) {
        any_order::fold(self, (), |(), item| f(item));
    }
}
