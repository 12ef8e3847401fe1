//! One element by its index, or none.

use crate::algebra::element::element::Element;
use crate::algebra::shape::extent::Extent;
use crate::algebra::shape::layout::Layout;
use crate::algebra::shape::shape::Shape;
use crate::view::access::PerAxis;
use crate::view::view::{View, ViewMut};

// Views of rank 0 have no `get`, so that `.get()` is that of the element, such as a `Cell` or a number with a byte order.
impl<'a, T: Element, E: Extent, Rest: Shape, L: Layout> View<'a, T, (E, Rest), L> {
    /// The element at `index`, which has one number for each axis, or `None` if a number is out of bounds.
    ///
    /// ```
    /// use view_core::view;
    ///
    /// let grid = [[1, 2, 3], [4, 5, 6]];
    /// assert_eq!(view!(grid).get([1, 2]), Some(&6));
    /// assert_eq!(view!(grid).get([1, 3]), None);
    /// ```
    #[inline(always)]
    pub fn get(&self, index: PerAxis<(E, Rest), usize>) -> Option<&'a T> {
        self.try_at(index)
    }
}

impl<T: Element, E: Extent, Rest: Shape, L: Layout> ViewMut<'_, T, (E, Rest), L> {
    /// The element at `index`, which has one number for each axis, or `None` if a number is out of bounds.
    #[inline(always)]
    pub fn get(&self, index: PerAxis<(E, Rest), usize>) -> Option<&T> {
        self.as_view().get(index)
    }

    /// The element at `index`, which has one number for each axis, or `None` if a number is out of bounds.
    #[inline(always)]
    pub fn get_mut(&mut self, index: PerAxis<(E, Rest), usize>) -> Option<&mut T> {
        self.reborrow().try_into_at(index)
    }
}
