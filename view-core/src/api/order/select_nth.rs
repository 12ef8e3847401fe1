//! The element that sorting would bring to a position, with smaller ones in front of it: quickselect.

use crate::algebra::element::element::Element;
use crate::algebra::number::constant::Const;
use crate::algebra::shape::axis::Axis;
use crate::algebra::shape::layout::Layout;
use crate::algebra::shape::shape::Shape;
use crate::api::order::aside::lanes_as_slices;
use crate::api::order::sortable::Sortable;
use crate::checks::axes::AxisOf;
use crate::error::{refuse, ViewError};
use crate::view::view::ViewMut;
use core::cmp::Ordering;

impl<T: Element, S: Shape, L: Layout> ViewMut<'_, T, S, L> {
    /// Partitions each lane along axis `K` around its `n`-th element, counted from 0: the `select_nth_unstable` of slices, and NumPy's
    /// `partition(n, axis)`.
    ///
    /// Afterwards position `n` of each lane has the element that sorting would bring there. Those in front of it are not greater, those behind it not
    /// smaller, in no particular order. It takes time in proportion to the length of a lane, and memory as [`sort_axis_unstable`](Self::sort_axis_unstable) does.
    ///
    /// ```
    /// use view_core::view;
    ///
    /// let mut grid = [[5, 1, 4, 2, 3], [9, 8, 6, 7, 5]];
    /// view!(mut grid).select_nth_axis::<1>(2);
    /// assert_eq!(view!(grid[.., 2]).to_vec(), [3, 7]); // the medians
    /// ```
    ///
    /// # Panics
    /// If `n` is not below the extent of the axis, also if there are no lanes. If a comparison panics, or an allocation for one lane is too large;
    /// then each element is in the view once.
    #[inline(always)]
    #[track_caller]
    #[rustfmt::skip]
    pub fn select_nth_axis<const K: usize>(&mut self, n: usize) where T: Sortable, Const<K>: Axis + AxisOf<S> {
        if let Err(error) = self.try_select_nth_axis_by::<K>(n, T::cmp) {
            refuse(error)
        }
    }

    /// The same by a comparison: the `select_nth_unstable_by` of slices. See [`select_nth_axis`](Self::select_nth_axis).
    ///
    /// ```
    /// use view_core::view;
    ///
    /// let mut grid = [[0.5, -1.0], [2.0, 4.0], [1.0, 3.0]];
    /// view!(mut grid).select_nth_axis_by::<0>(1, f64::total_cmp);
    /// assert_eq!(grid[1], [1.0, 3.0]);
    /// ```
    ///
    /// # Panics
    /// As [`select_nth_axis`](Self::select_nth_axis).
    #[inline(always)]
    #[track_caller]
    #[rustfmt::skip]
    pub fn select_nth_axis_by<const K: usize>(&mut self, n: usize, compare: impl FnMut(&T, &T) -> Ordering) where Const<K>: Axis + AxisOf<S> {
        if let Err(error) = self.try_select_nth_axis_by::<K>(n, compare) {
            refuse(error)
        }
    }

    /// Like [`select_nth_axis_by`](Self::select_nth_axis_by), but returns an error if `n` is not below the extent of the axis.
    ///
    /// # Errors
    /// [`ViewError::Index`] if `n` is not below the extent of the axis. Then nothing is moved.
    ///
    /// # Panics
    /// If a comparison panics, or an allocation for one lane is too large.
    #[inline(always)]
    #[rustfmt::skip]
    pub fn try_select_nth_axis_by<const K: usize>(&mut self, n: usize, mut compare: impl FnMut(&T, &T) -> Ordering) -> Result<(), ViewError> where Const<K>: Axis + AxisOf<S> {
        let length = self.shape().as_ref()[K];
        if n >= length {
            return Err(ViewError::Index { axis: K as isize, index: n, length });
        }
        lanes_as_slices::<T, S, L, K>(self, |lane| _ = lane.select_nth_unstable_by(n, &mut compare));
        Ok(())
    }
}
