//! Where the largest and the smallest element is.

use crate::algebra::element::element::Element;
use crate::algebra::shape::extent::Extent;
use crate::algebra::shape::layout::Layout;
use crate::algebra::shape::rank::Rank;
use crate::algebra::shape::shape::Shape;
use crate::api::reduce::total_order::TotalOrder;
use crate::view::access::PerAxis;
use crate::view::view::{View, ViewMut};

/// The index of the first element that is `number`.
#[inline(always)]
fn index_of<T: TotalOrder, S: Shape, L: Layout>(
    view: &View<'_, T, S, L>,
    number: T,
) -> Option<PerAxis<S, usize>> {
    let key = number.__key();
    let mut left = view.iter().position(|element| element.__key() == key)?;
    let (extents, mut index) = (view.shape(), S::Rank::array(0));
    let mut axis = S::Rank::RANK;
    while axis > 0 {
        axis -= 1;
        // There is an element, so no extent is 0.
        let extent = extents.as_ref()[axis];
        index.as_mut()[axis] = left % extent;
        left /= extent;
    }
    Some(index)
}

// Views of rank 0 have neither, as they have no `max`.
impl<T: Element, E: Extent, Rest: Shape, L: Layout> View<'_, T, (E, Rest), L> {
    /// The index of the largest element, or `None` if there is no element: NumPy's `argmax`, with one number for each axis. Of several largest
    /// elements it is the first in row-major order.
    ///
    /// Elements are numbers, in the order of [`max`](Self::max): a NaN with a positive sign is the largest float, and `0.0` is larger than `-0.0`.
    /// For other types, there is [`indexed_iter`](Self::indexed_iter)`().max_by_key(…)`, which returns the last of equal elements.
    ///
    /// ```
    /// use view_core::view;
    ///
    /// let grid = [[3, 1, 4], [1, 5, 5]];
    /// assert_eq!(view!(grid).argmax(), Some([1, 1]));
    /// assert_eq!(view!(grid.T).argmax(), Some([1, 1]));
    /// assert_eq!(view!(grid[2..]).argmax(), None);
    /// ```
    ///
    /// It looks for the largest element, several at once, and then for its place.
    #[inline(always)]
    pub fn argmax(&self) -> Option<PerAxis<(E, Rest), usize>>
    where
        T: TotalOrder,
    {
        index_of(self, self.max()?)
    }

    /// The index of the smallest element, or `None` if there is no element: NumPy's `argmin`. See [`argmax`](Self::argmax).
    ///
    /// ```
    /// use view_core::view;
    ///
    /// assert_eq!(view!(([3.0, -1.0, f32::NAN])).argmin(), Some([1]));
    /// ```
    #[inline(always)]
    pub fn argmin(&self) -> Option<PerAxis<(E, Rest), usize>>
    where
        T: TotalOrder,
    {
        index_of(self, self.min()?)
    }
}

impl<T: Element, E: Extent, Rest: Shape, L: Layout> ViewMut<'_, T, (E, Rest), L> {
    /// The index of the largest element. See [`View::argmax`].
    #[inline(always)]
    pub fn argmax(&self) -> Option<PerAxis<(E, Rest), usize>>
    where
        T: TotalOrder,
    {
        self.as_view().argmax()
    }

    /// The index of the smallest element. See [`View::argmin`].
    #[inline(always)]
    pub fn argmin(&self) -> Option<PerAxis<(E, Rest), usize>>
    where
        T: TotalOrder,
    {
        self.as_view().argmin()
    }
}
