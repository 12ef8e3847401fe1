//! Copies of all elements.

use crate::algebra::element::element::Element;
use crate::algebra::shape::layout::Layout;
use crate::algebra::shape::shape::Shape;
use crate::api::owned::array::Array;
use crate::view::view::{View, ViewMut};
use alloc::vec::Vec;

impl<T: Element, S: Shape, L: Layout> View<'_, T, S, L> {
    /// The elements in row-major order.
    ///
    /// # Panics
    /// If no allocation has room for them, as `Vec` does: a broadcast view can have more than there is memory.
    pub fn to_vec(&self) -> Vec<T>
    where
        T: Clone,
    {
        let mut elements = Vec::with_capacity(self.len());
        self.for_each(|element| elements.push(element.clone()));
        elements
    }

    /// A row-major copy that owns its elements: NumPy's `.copy()`.
    ///
    /// # Panics
    /// If no allocation has room for the elements.
    pub fn copy(&self) -> Array<T, S>
    where
        T: Clone,
    {
        Array::of(self.stored_shape(), self.to_vec())
    }
}

impl<T: Element, S: Shape, L: Layout> ViewMut<'_, T, S, L> {
    /// The elements in row-major order. See [`View::to_vec`].
    pub fn to_vec(&self) -> Vec<T>
    where
        T: Clone,
    {
        self.as_view().to_vec()
    }

    /// A row-major copy that owns its elements: NumPy's `.copy()`. See [`View::copy`].
    pub fn copy(&self) -> Array<T, S>
    where
        T: Clone,
    {
        self.as_view().copy()
    }
}
