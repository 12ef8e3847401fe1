//! Folds and sums over all elements.

use crate::algebra::element::element::Element;
use crate::algebra::shape::layout::Layout;
use crate::algebra::shape::shape::Shape;
use crate::view::view::{View, ViewMut};
use core::iter::Sum;

impl<'a, T: Element, S: Shape, L: Layout> View<'a, T, S, L> {
    /// Folds the elements into an accumulator, in row-major order: calls `f` with the accumulator and each element.
    ///
    /// It runs nested loops over the axes, as `fold`, `for_each`, `sum` and similar methods of [`iter`](Self::iter) do. `for` loops and
    /// `next` compute each position from the one before, which is slower.
    #[inline(always)]
    pub fn fold<B>(&self, init: B, f: impl FnMut(B, &'a T) -> B) -> B {
        self.iter().fold(init, f)
    }

    /// Calls `f` with each element, in row-major order, in nested loops over the axes.
    #[inline(always)]
    pub fn for_each(&self, f: impl FnMut(&'a T)) {
        self.iter().for_each(f);
    }

    /// The sum of all elements. They are added one by one in row-major order, which also defines how floats are rounded.
    ///
    /// The sum has the type that the caller asks for, as in [`Iterator::sum`]; to add up in a wider type, use [`fold`](Self::fold).
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
    /// If the sum overflows and addition panics then, as it does in debug builds.
    #[inline(always)]
    pub fn sum<R: Sum<&'a T>>(&self) -> R {
        self.iter().sum()
    }
}

impl<'a, T: Element, S: Shape, L: Layout> ViewMut<'a, T, S, L> {
    /// Folds the elements into an accumulator. See [`View::fold`].
    #[inline(always)]
    pub fn fold<'b, B>(&'b self, init: B, f: impl FnMut(B, &'b T) -> B) -> B {
        self.iter().fold(init, f)
    }

    /// Calls `f` with each element. See [`View::for_each`]; [`map_inplace`](Self::map_inplace) changes the elements.
    #[inline(always)]
    pub fn for_each<'b>(&'b self, f: impl FnMut(&'b T)) {
        self.iter().for_each(f);
    }

    /// The sum of all elements. See [`View::sum`].
    ///
    /// # Panics
    /// If the sum overflows and addition panics then, as it does in debug builds.
    #[inline(always)]
    pub fn sum<'b, R: Sum<&'b T>>(&'b self) -> R
    where
        T: 'b,
    {
        self.iter().sum()
    }
}
