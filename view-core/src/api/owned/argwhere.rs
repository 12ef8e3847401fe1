//! The positions of a mask.

use crate::algebra::shape::layout::Layout;
use crate::algebra::shape::shape::Shape;
use crate::view::access::PerAxis;
use crate::view::view::{View, ViewMut};
use alloc::vec::Vec;

impl<S: Shape, L: Layout> View<'_, bool, S, L> {
    /// The indices at which the mask is true, in row-major order, one number for each axis: NumPy's `argwhere`.
    ///
    /// ```
    /// use view_core::view;
    ///
    /// let mask = [[false, true], [true, true]];
    /// assert_eq!(view!(mask).positions(), [[0, 1], [1, 0], [1, 1]]);
    /// ```
    pub fn positions(&self) -> Vec<PerAxis<S, usize>> {
        let chosen = self.indexed_iter().filter(|(_, chosen)| **chosen);
        chosen.map(|(index, _)| index).collect()
    }
}

impl<S: Shape, L: Layout> ViewMut<'_, bool, S, L> {
    /// The indices at which the mask is true. See [`View::positions`].
    pub fn positions(&self) -> Vec<PerAxis<S, usize>> {
        self.as_view().positions()
    }
}
