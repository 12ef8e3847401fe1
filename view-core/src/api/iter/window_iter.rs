//! Iteration over windows, one after the other.

use crate::algebra::element::element::Element;
use crate::algebra::shape::axis_list::AxisList;
use crate::algebra::shape::layout::Layout;
use crate::algebra::shape::rank::Rank;
use crate::algebra::shape::shape::Shape;
use crate::api::iter::axes::AxesIter;
use crate::api::iter::leading_axes::LeadingAxes;
use crate::checks::axes::{Nothing, WindowsOf};
use crate::ops::windows::Windows;
use crate::ops::{Along, AxesOf};
use crate::view::access::PerAxis;
use crate::view::view::{View, ViewMut};

/// As many axes as `S` has.
pub(crate) type All<S> = <<S as Shape>::Rank as Rank>::Count;
/// The windows `K` of a view, one after the other.
pub(crate) type WindowIter<'a, T, S, L, K> = AxesIter<
    'a,
    T,
    <Windows<AxesOf<T, S, L>, K> as AxisList>::Shape,
    Along<L, Windows<AxesOf<T, S, L>, K>>,
    All<S>,
>;

impl<'a, T: Element, S: Shape, L: Layout> View<'a, T, S, L> {
    /// An iterator over all windows of the extents `K`, in row-major order: the sub-views of [`windows`](Self::windows), each of shape `K`. Windows
    /// overlap, so they are shared.
    ///
    /// ```
    /// use view_core::{shape, view};
    ///
    /// let image = [[1, 2, 3, 0], [4, 5, 6, 0], [7, 8, 9, 0]];
    /// let sums = view!(image).window_iter::<shape![2, 3]>().map(|window| window.sum::<i32>());
    /// assert!(sums.eq([21, 16, 39, 28]));
    /// ```
    ///
    /// # Panics
    /// If a window is longer than an axis of dynamic extent, or if the elements of all windows together are more than can be counted.
    #[inline(always)]
    #[track_caller]
    #[rustfmt::skip]
    pub fn window_iter<K: Shape<Stored: Nothing> + WindowsOf<S>>(&self) -> WindowIter<'a, T, S, L, K> where All<S>: LeadingAxes {
        self.windows::<K>().ahead()
    }

    /// Like [`window_iter`](Self::window_iter), with the extents as an array, for `K` with [`Dyn`](crate::Dyn).
    ///
    /// # Panics
    /// If a window is longer than its axis or empty, if an extent is not the one of `K`, or if the elements of all windows together are more
    /// than can be counted.
    #[inline(always)]
    #[track_caller]
    #[rustfmt::skip]
    pub fn window_iter_of<K: Shape + WindowsOf<S>>(&self, extents: PerAxis<K, usize>) -> WindowIter<'a, T, S, L, K> where All<S>: LeadingAxes {
        self.windows_of::<K>(extents).ahead()
    }
}

impl<T: Element, S: Shape, L: Layout> ViewMut<'_, T, S, L> {
    /// An iterator over all windows of the extents `K`. See [`View::window_iter`].
    ///
    /// # Panics
    /// As [`View::window_iter`].
    #[inline(always)]
    #[track_caller]
    #[rustfmt::skip]
    pub fn window_iter<K: Shape<Stored: Nothing> + WindowsOf<S>>(&self) -> WindowIter<'_, T, S, L, K> where All<S>: LeadingAxes {
        self.as_view().window_iter::<K>()
    }
}
