//! Copies of all elements.

use crate::algebra::element::element::Element;
use crate::algebra::element::plain::is_plain;
use crate::algebra::shape::layout::Layout;
use crate::algebra::shape::rank::Rank;
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::stride_list::StrideList;
use crate::api::owned::array::Array;
use crate::api::owned::places::collected;
use crate::api::transfer::{both, fixed, transfer};
use crate::view::view::{View, ViewMut};
use alloc::vec::Vec;

impl<T: Element, S: Shape, L: Layout> View<'_, T, S, L> {
    /// Clones the elements into a `Vec`, in row-major order.
    ///
    /// # Panics
    /// If an allocation of so many elements is too large. A broadcast view can have more elements than fit into memory.
    pub fn to_vec(&self) -> Vec<T>
    where
        T: Clone,
    {
        let len = self.len();
        let mut elements = Vec::with_capacity(len);
        if const { is_plain::<T>() } {
            let mut strides = S::Rank::array(0);
            S::Strides::<T::Unit>::write(
                S::row_major::<T::Unit>(self.stored_shape(), ()).0,
                strides.as_mut(),
            );
            let strides = both::<S>(strides.as_ref(), self.strides().as_ref());
            // SAFETY: V35, `T` is plain, and there is room for the elements in row-major order.
            unsafe {
                transfer::<T, S>(
                    self.shape(),
                    strides,
                    fixed::<T, S, L>() && S::LEN.is_some(),
                    elements.as_mut_ptr(),
                    self.as_ptr(),
                )
            };
            // SAFETY: V35, each of them was written.
            unsafe { elements.set_len(len) };
            return elements;
        }
        collected(self.iter(), elements, |element| element.clone())
    }

    /// Clones the elements into a row-major array of the same shape: NumPy's `.copy()`.
    ///
    /// ```
    /// use view_core::view;
    ///
    /// let grid = [[1, 2, 3], [4, 5, 6]];
    /// let columns = view!(grid.T).copy();
    /// assert_eq!(columns.as_slice(), [1, 4, 2, 5, 3, 6]);
    /// ```
    ///
    /// # Panics
    /// If an allocation of so many elements is too large.
    pub fn copy(&self) -> Array<T, S>
    where
        T: Clone,
    {
        Array::of(self.stored_shape(), self.to_vec())
    }
}

impl<T: Element, S: Shape, L: Layout> ViewMut<'_, T, S, L> {
    /// Clones the elements into a `Vec`. See [`View::to_vec`].
    pub fn to_vec(&self) -> Vec<T>
    where
        T: Clone,
    {
        self.as_view().to_vec()
    }

    /// Clones the elements into a row-major array of the same shape. See [`View::copy`].
    pub fn copy(&self) -> Array<T, S>
    where
        T: Clone,
    {
        self.as_view().copy()
    }
}
