//! Windows that slide over a view. They overlap, so the views are shared.

use crate::algebra::element::element::Element;
use crate::algebra::shape::axis_list::AxisList;
use crate::algebra::shape::layout::Layout;
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::size_limit::countable;
use crate::algebra::shape::stored::Stored;
use crate::checks::axes::{Nothing, WindowsOf};
use crate::error::{refuse, ViewError};
use crate::ops::{stored, AxesOf, OnAxes};
use crate::view::access::PerAxis;
use crate::view::view::View;

/// The axes of the result: first those that count the windows, then those inside a window.
pub(crate) type Windows<X, K> =
    <<X as AxisList>::Windowed<K> as AxisList>::Before<<X as AxisList>::Framed<K>>;
/// A view of windows.
pub(crate) type Sliding<'a, T, S, L, K> = OnAxes<'a, T, L, Windows<AxesOf<T, S, L>, K>>;

impl<'a, T: Element, S: Shape, L: Layout> View<'a, T, S, L> {
    /// All windows of the extents `K`: `.windows[…]`, NumPy's `sliding_window_view`.
    ///
    /// The first axes of the result are the positions of the windows, the last ones are those inside a window: a view of shape
    /// `[A, B]` has windows of `[a, b]` in the shape `[A - a + 1, B - b + 1, a, b]`.
    ///
    /// ```
    /// use view_core::{shape, view};
    /// let signal = [1, 2, 4, 8, 16];
    /// let windows = view!(signal).windows::<shape![3]>();
    /// assert_eq!(windows.shape(), [3, 3]);
    /// let sums: Vec<i32> = windows.outer_iter().map(|window| window.iter().sum()).collect();
    /// assert_eq!(sums, [7, 14, 28]);
    /// ```
    ///
    /// # Panics
    /// If a window is longer than an axis of dynamic extent, or if the elements of all windows together are more than can be counted.
    #[inline(always)]
    #[track_caller]
    pub fn windows<K: Shape<Stored: Nothing> + WindowsOf<S>>(self) -> Sliding<'a, T, S, L, K> {
        match self.try_windows::<K>() {
            Ok(view) => view,
            Err(error) => refuse(error),
        }
    }

    /// Like [`windows`](Self::windows), but returns an error instead of a panic.
    ///
    /// # Errors
    /// [`ViewError::Window`] if a window is longer than an axis of dynamic extent, [`ViewError::TooLarge`] if the elements of all
    /// windows together are more than can be counted.
    #[inline(always)]
    pub fn try_windows<K: Shape<Stored: Nothing> + WindowsOf<S>>(
        self,
    ) -> Result<Sliding<'a, T, S, L, K>, ViewError> {
        self.sliding::<K>(K::Stored::nil())
    }

    /// Like [`windows`](Self::windows), with the extents as an array, for `K` with [`Dyn`](crate::Dyn).
    ///
    /// # Panics
    /// If a window is longer than its axis or empty, if an extent is not the one of `K`, or if the elements of all windows together are more
    /// than can be counted.
    #[inline(always)]
    #[track_caller]
    pub fn windows_of<K: Shape + WindowsOf<S>>(self, extents: PerAxis<K, usize>) -> Sliding<'a, T, S, L, K> {
        match self.try_windows_of::<K>(extents) {
            Ok(view) => view,
            Err(error) => refuse(error),
        }
    }

    /// Like [`windows_of`](Self::windows_of), but returns an error instead of a panic.
    ///
    /// # Errors
    /// [`ViewError::Window`] if a window is longer than its axis or empty, [`ViewError::Shape`] if an extent is not the one of `K`,
    /// [`ViewError::TooLarge`] if the elements of all windows together are more than can be counted.
    #[inline(always)]
    pub fn try_windows_of<K: Shape + WindowsOf<S>>(
        self,
        extents: PerAxis<K, usize>,
    ) -> Result<Sliding<'a, T, S, L, K>, ViewError> {
        self.sliding::<K>(stored::<K>(extents)?)
    }

    #[inline(always)]
    pub(crate) fn sliding<K: Shape>(self, extents: K::Stored) -> Result<Sliding<'a, T, S, L, K>, ViewError> {
        let axes = self.axes();
        let inside = AxesOf::<T, S, L>::framed::<K>(axes, extents);
        let axes = <AxesOf<T, S, L> as AxisList>::Windowed::<K>::before::<
            <AxesOf<T, S, L> as AxisList>::Framed<K>,
        >(AxesOf::<T, S, L>::windowed::<K>(axes, extents, 0)?, inside);
        countable::<T, <Windows<AxesOf<T, S, L>, K> as AxisList>::Shape>(
            Windows::<AxesOf<T, S, L>, K>::shape(axes),
        )?;
        // SAFETY: V9, window `p` of extent `k` has the positions `p..p + k` of its axis, and the last `p` is the extent of the axis
        // less `k`.
        Ok(unsafe { self.along::<Windows<AxesOf<T, S, L>, K>>(axes) })
    }
}
