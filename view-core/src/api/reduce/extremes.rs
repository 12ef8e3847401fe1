//! The largest and the smallest element.

use crate::algebra::element::element::Element;
use crate::algebra::shape::extent::Extent;
use crate::algebra::shape::layout::Layout;
use crate::algebra::shape::rank::Rank;
use crate::algebra::shape::shape::Shape;
use crate::api::reduce::total_order::TotalOrder;
use crate::view::view::{View, ViewMut};

// Views of rank 0 have none of these, so that `.max(other)` is that of the element.
impl<T: Element, E: Extent, Rest: Shape, L: Layout> View<'_, T, (E, Rest), L> {
    /// The largest element, or `None` if there is no element. `T` is a number: [`TotalOrder`].
    ///
    /// Floats have the order of `total_cmp`, so a NaN with a positive sign is the largest float, and `0.0` is larger than `-0.0`. Elements of other
    /// types are compared by [`iter`](Self::iter)`().max()`, which returns a reference.
    ///
    /// Views have it whose shape has a first axis, `(E, Rest)`: on a view of rank 0, `.max(other)` is the method of the element. A function over all
    /// of these names the first axis.
    ///
    /// ```
    /// use view_core::view;
    ///
    /// let grid = [[3.0, -1.0], [2.0, -0.0]];
    /// assert_eq!((view!(grid).max(), view!(grid[.., 1]).max()), (Some(3.0), Some(0.0)));
    /// assert_eq!(view!(grid[2..]).max(), None);
    /// ```
    ///
    /// ```
    /// use view_core::{view, Extent, Layout, Shape, View};
    ///
    /// fn peak<E: Extent, R: Shape, L: Layout>(x: View<'_, f32, (E, R), L>) -> f32 {
    ///     x.max().unwrap_or(0.0)
    /// }
    /// assert_eq!(peak(view!(([[1.0, 3.0], [2.0, 0.5]]))), 3.0);
    /// ```
    #[inline(always)]
    pub fn max(&self) -> Option<T>
    where
        T: TotalOrder,
    {
        Some(T::__most(self, *self.first()?))
    }

    /// The smallest element, or `None` if there is no element. See [`max`](Self::max).
    ///
    /// Of floats, `-0.0` is smaller than `0.0`, and a NaN with a negative sign is the smallest.
    #[inline(always)]
    pub fn min(&self) -> Option<T>
    where
        T: TotalOrder,
    {
        Some(T::__least(self, *self.first()?))
    }

    /// The smallest and the largest element, in one pass, or `None` if there is no element. See [`max`](Self::max).
    ///
    /// ```
    /// use view_core::view;
    ///
    /// let grid = [[3, 1, 4], [1, 5, 9]];
    /// assert_eq!(view!(grid[.., ..2].T).min_max(), Some((1, 5)));
    /// ```
    #[inline(always)]
    pub fn min_max(&self) -> Option<(T, T)>
    where
        T: TotalOrder,
    {
        Some(T::__least_and_most(self, *self.first()?))
    }

    /// The first element.
    #[inline(always)]
    fn first(&self) -> Option<&T> {
        self.get(<(E, Rest) as Shape>::Rank::array(0))
    }
}

impl<T: Element, E: Extent, Rest: Shape, L: Layout> ViewMut<'_, T, (E, Rest), L> {
    /// The largest element. See [`View::max`].
    #[inline(always)]
    pub fn max(&self) -> Option<T>
    where
        T: TotalOrder,
    {
        self.as_view().max()
    }

    /// The smallest element. See [`View::min`].
    #[inline(always)]
    pub fn min(&self) -> Option<T>
    where
        T: TotalOrder,
    {
        self.as_view().min()
    }

    /// The smallest and the largest element. See [`View::min_max`].
    #[inline(always)]
    pub fn min_max(&self) -> Option<(T, T)>
    where
        T: TotalOrder,
    {
        self.as_view().min_max()
    }
}
