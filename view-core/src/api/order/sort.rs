//! Sorting along an axis.

use crate::algebra::element::element::Element;
use crate::algebra::number::constant::Const;
use crate::algebra::shape::axis::Axis;
use crate::algebra::shape::extent::Extent;
use crate::algebra::shape::layout::Layout;
use crate::algebra::shape::shape::Shape;
use crate::api::order::aside::lanes_as_slices;
use crate::api::order::sortable::Sortable;
use crate::checks::axes::AxisOf;
use crate::view::view::ViewMut;
use core::cmp::Ordering;

impl<T: Element, S: Shape, L: Layout> ViewMut<'_, T, S, L> {
    /// Sorts each lane along axis `K`: the `sort` of slices, and NumPy's `sort(axis)`. Equal elements keep their order.
    ///
    /// `sort_axis::<1>()` sorts each row of a matrix by itself, `sort_axis::<0>()` each column. Floats have no `Ord`:
    /// [`sort_axis_by`](Self::sort_axis_by)`::<K>(f64::total_cmp)` sorts them.
    ///
    /// ```
    /// use view_core::view;
    ///
    /// let mut grid = [[3, 1, 2], [1, 5, 0]];
    /// view!(mut grid).sort_axis::<1>();
    /// assert_eq!(grid, [[1, 2, 3], [0, 1, 5]]);
    /// view!(mut grid[.., ::2]).sort_axis::<0>();
    /// assert_eq!(grid, [[0, 2, 3], [1, 1, 5]]);
    /// ```
    ///
    /// Lanes are sorted one by one, in row-major order of the other axes. One whose elements do not lie side by side is moved into a buffer,
    /// sorted there, and moved back. So there is memory for one lane, and that which the `sort` of slices takes for half of one.
    ///
    /// # Panics
    /// If a comparison panics, or an allocation for one lane is too large. Also then each element is in the view once: the lane that was being sorted
    /// has its elements in some order, and the lanes behind it were not touched.
    #[inline(always)]
    #[rustfmt::skip]
    pub fn sort_axis<const K: usize>(&mut self) where T: Sortable, Const<K>: Axis + AxisOf<S> {
        lanes_as_slices::<T, S, L, K>(self, <[T]>::sort);
    }

    /// Sorts each lane along axis `K` by a comparison: the `sort_by` of slices. Equal elements keep their order. See [`sort_axis`](Self::sort_axis).
    ///
    /// ```
    /// use view_core::view;
    ///
    /// let mut grid = [[2.5, -0.0, 0.5], [f64::INFINITY, 1.0, -3.0]];
    /// view!(mut grid).sort_axis_by::<1>(f64::total_cmp);
    /// assert_eq!(grid, [[-0.0, 0.5, 2.5], [-3.0, 1.0, f64::INFINITY]]);
    /// ```
    ///
    /// # Panics
    /// As [`sort_axis`](Self::sort_axis).
    #[inline(always)]
    #[rustfmt::skip]
    pub fn sort_axis_by<const K: usize>(&mut self, mut compare: impl FnMut(&T, &T) -> Ordering) where Const<K>: Axis + AxisOf<S> {
        lanes_as_slices::<T, S, L, K>(self, |lane| lane.sort_by(&mut compare));
    }

    /// Sorts each lane along axis `K` by a key: the `sort_by_key` of slices. Equal elements keep their order. See [`sort_axis`](Self::sort_axis).
    ///
    /// ```
    /// use view_core::view;
    ///
    /// let mut grid = [[3, -1, -2], [1, -5, 0]];
    /// view!(mut grid).sort_axis_by_key::<1, _>(|x: &i32| x.abs());
    /// assert_eq!(grid, [[-1, -2, 3], [0, 1, -5]]);
    /// ```
    ///
    /// # Panics
    /// As [`sort_axis`](Self::sort_axis).
    #[inline(always)]
    #[rustfmt::skip]
    pub fn sort_axis_by_key<const K: usize, X: Ord>(&mut self, mut key: impl FnMut(&T) -> X) where Const<K>: Axis + AxisOf<S> {
        lanes_as_slices::<T, S, L, K>(self, |lane| lane.sort_by_key(&mut key));
    }

    /// Like [`sort_axis`](Self::sort_axis), but equal elements may change places: the `sort_unstable` of slices. It takes no memory for a lane whose
    /// elements lie side by side, and that of one lane for others.
    ///
    /// ```
    /// use view_core::view;
    ///
    /// let mut grid = [[3, 1], [2, 5], [1, 4]];
    /// view!(mut grid).sort_axis_unstable::<0>();
    /// assert_eq!(grid, [[1, 1], [2, 4], [3, 5]]);
    /// ```
    ///
    /// # Panics
    /// As [`sort_axis`](Self::sort_axis).
    #[inline(always)]
    #[rustfmt::skip]
    pub fn sort_axis_unstable<const K: usize>(&mut self) where T: Sortable, Const<K>: Axis + AxisOf<S> {
        lanes_as_slices::<T, S, L, K>(self, <[T]>::sort_unstable);
    }

    /// Like [`sort_axis_by`](Self::sort_axis_by), but equal elements may change places: the `sort_unstable_by` of slices.
    ///
    /// # Panics
    /// As [`sort_axis`](Self::sort_axis).
    #[inline(always)]
    #[rustfmt::skip]
    pub fn sort_axis_unstable_by<const K: usize>(&mut self, mut compare: impl FnMut(&T, &T) -> Ordering) where Const<K>: Axis + AxisOf<S> {
        lanes_as_slices::<T, S, L, K>(self, |lane| lane.sort_unstable_by(&mut compare));
    }
}

impl<T: Element, E: Extent, L: Layout> ViewMut<'_, T, (E, ()), L> {
    /// Sorts the elements: the `sort` of slices. See [`sort_axis`](Self::sort_axis), also for memory and panics.
    ///
    /// ```
    /// use view_core::view;
    ///
    /// let mut samples = [[5, 0], [3, 0], [4, 0]];
    /// view!(mut samples[.., 0]).sort();
    /// assert_eq!(samples, [[3, 0], [4, 0], [5, 0]]);
    /// ```
    #[inline(always)]
    pub fn sort(&mut self)
    where
        T: Sortable,
    {
        self.sort_axis::<0>();
    }

    /// Sorts the elements by a comparison: the `sort_by` of slices. See [`sort_axis_by`](Self::sort_axis_by).
    #[inline(always)]
    pub fn sort_by(&mut self, compare: impl FnMut(&T, &T) -> Ordering) {
        self.sort_axis_by::<0>(compare);
    }

    /// Sorts the elements by a key: the `sort_by_key` of slices. See [`sort_axis_by_key`](Self::sort_axis_by_key).
    #[inline(always)]
    pub fn sort_by_key<X: Ord>(&mut self, key: impl FnMut(&T) -> X) {
        self.sort_axis_by_key::<0, X>(key);
    }

    /// Sorts the elements; equal ones may change places: the `sort_unstable` of slices. See [`sort_axis_unstable`](Self::sort_axis_unstable).
    #[inline(always)]
    pub fn sort_unstable(&mut self)
    where
        T: Sortable,
    {
        self.sort_axis_unstable::<0>();
    }
}
