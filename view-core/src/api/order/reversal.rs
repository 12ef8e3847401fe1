//! Positions of an axis in the opposite order, or moved along it in a circle.

use crate::algebra::element::element::Element;
use crate::algebra::number::constant::Const;
use crate::algebra::shape::axis::Axis;
use crate::algebra::shape::extent::Extent;
use crate::algebra::shape::layout::Layout;
use crate::algebra::shape::shape::Shape;
use crate::api::order::apart::{exchange, Pairs};
use crate::checks::axes::AxisOf;
use crate::error::{refuse, ViewError};
use crate::view::view::ViewMut;

/// Reverses the order of the positions of `axis` from `start` to `end`, which is not behind its extent.
#[inline(always)]
fn reverse<T: Element, S: Shape, L: Layout>(
    view: &mut ViewMut<'_, T, S, L>,
    axis: usize,
    start: usize,
    end: usize,
) {
    if end - start < 2 {
        return;
    }
    let pairs = Pairs {
        axis,
        count: (end - start) / 2,
        low: start,
        high: end - 1,
        back: true,
    };
    // SAFETY: V41, the first half is on the axis, and so is the last one, which is apart from it.
    unsafe { exchange(view, pairs) };
}

impl<T: Element, S: Shape, L: Layout> ViewMut<'_, T, S, L> {
    /// Reverses the order of the positions of axis `K` in memory: the `reverse` of slices, of each lane along the axis.
    ///
    /// [`flip`](Self::flip) and `[::-1]` show the elements in the opposite order, and move none of them.
    ///
    /// ```
    /// use view_core::view;
    ///
    /// let mut grid = [[1, 2, 3], [4, 5, 6]];
    /// view!(mut grid).reverse_axis::<1>();
    /// assert_eq!(grid, [[3, 2, 1], [6, 5, 4]]);
    /// ```
    ///
    /// It swaps pairs of elements in place, in the order that suits memory.
    #[inline(always)]
    #[rustfmt::skip]
    pub fn reverse_axis<const K: usize>(&mut self) where Const<K>: Axis + AxisOf<S> {
        let length = self.shape().as_ref()[K];
        reverse(self, K, 0, length);
    }

    /// Rotates the positions of axis `K`: the first `n` of them go behind the others. This is `rotate_left` of slices, of each lane along the axis,
    /// and NumPy's `roll` by `-n`.
    ///
    /// ```
    /// use view_core::view;
    ///
    /// let mut grid = [[1, 2, 3, 4], [5, 6, 7, 8]];
    /// view!(mut grid).rotate_axis::<1>(1);
    /// assert_eq!(grid, [[2, 3, 4, 1], [6, 7, 8, 5]]);
    /// ```
    ///
    /// It reverses both parts and then the whole, so each element is swapped twice at most; it needs no memory.
    ///
    /// # Panics
    /// If `n` is more than the extent of the axis. The extent itself is allowed, and changes nothing.
    #[inline(always)]
    #[track_caller]
    #[rustfmt::skip]
    pub fn rotate_axis<const K: usize>(&mut self, n: usize) where Const<K>: Axis + AxisOf<S> {
        if let Err(error) = self.try_rotate_axis::<K>(n) {
            refuse(error)
        }
    }

    /// Like [`rotate_axis`](Self::rotate_axis), but returns an error if `n` is more than the extent of the axis.
    ///
    /// # Errors
    /// [`ViewError::Split`] if `n` is more than the extent of the axis. Then nothing is moved.
    #[inline(always)]
    #[rustfmt::skip]
    pub fn try_rotate_axis<const K: usize>(&mut self, n: usize) -> Result<(), ViewError> where Const<K>: Axis + AxisOf<S> {
        let length = self.shape().as_ref()[K];
        if n > length {
            return Err(ViewError::Split { axis: K as isize, at: n, length });
        }
        if n > 0 && n < length {
            reverse(self, K, 0, n);
            reverse(self, K, n, length);
            reverse(self, K, 0, length);
        }
        Ok(())
    }
}

impl<T: Element, E: Extent, L: Layout> ViewMut<'_, T, (E, ()), L> {
    /// Reverses the order of the elements in memory: the `reverse` of slices. See [`reverse_axis`](Self::reverse_axis) for more axes.
    ///
    /// ```
    /// use view_core::view;
    ///
    /// let mut row = [1, 2, 3, 4, 5];
    /// view!(mut row[..4]).reverse();
    /// assert_eq!(row, [4, 3, 2, 1, 5]);
    /// ```
    #[inline(always)]
    pub fn reverse(&mut self) {
        let length = self.shape()[0];
        reverse(self, 0, 0, length);
    }
}
