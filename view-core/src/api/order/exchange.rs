//! Two elements, or two sub-views along an axis, that exchange their places.

use crate::algebra::element::element::Element;
use crate::algebra::number::constant::Const;
use crate::algebra::shape::axis::Axis;
use crate::algebra::shape::extent::Extent;
use crate::algebra::shape::layout::Layout;
use crate::algebra::shape::shape::Shape;
use crate::api::order::apart::{exchange, Pairs};
use crate::checks::axes::AxisOf;
use crate::error::{refuse, ViewError};
use crate::view::access::PerAxis;
use crate::view::view::ViewMut;

/// The first number of `index`, with its axis, that is not below its extent.
#[cold]
fn misplaced(index: &[usize], shape: &[usize]) -> ViewError {
    let mut axis = 0;
    while axis + 1 < shape.len() && index[axis] < shape[axis] {
        axis += 1;
    }
    ViewError::Index {
        axis: axis as isize,
        index: index[axis],
        length: shape[axis],
    }
}

// Views of rank 0 have no `swap`, so that `.swap(…)` is that of the element, such as a `Cell` or an atomic.
impl<T: Element, E: Extent, Rest: Shape, L: Layout> ViewMut<'_, T, (E, Rest), L> {
    /// Exchanges the elements at two indices: the `swap` of slices. The indices may be equal.
    ///
    /// It takes no clone, and leaves all other elements alone.
    ///
    /// ```
    /// use view_core::view;
    ///
    /// let mut grid = [[1, 2, 3], [4, 5, 6]];
    /// view!(mut grid).swap([0, 0], [1, 2]);
    /// assert_eq!(grid, [[6, 2, 3], [4, 5, 1]]);
    /// ```
    ///
    /// # Panics
    /// If a number is not below the extent of its axis.
    #[inline(always)]
    #[track_caller]
    pub fn swap(&mut self, first: PerAxis<(E, Rest), usize>, second: PerAxis<(E, Rest), usize>) {
        let shape = self.stored_shape();
        <(E, Rest)>::insist(shape, first.as_ref(), 0);
        <(E, Rest)>::insist(shape, second.as_ref(), 0);
        self.swap_held(first, second);
    }

    /// Like [`swap`](Self::swap), but returns an error if a number is not below the extent of its axis.
    ///
    /// # Errors
    /// [`ViewError::Index`] with the first such number. Then nothing is exchanged.
    #[inline(always)]
    pub fn try_swap(
        &mut self,
        first: PerAxis<(E, Rest), usize>,
        second: PerAxis<(E, Rest), usize>,
    ) -> Result<(), ViewError> {
        let shape = self.stored_shape();
        for index in [first, second] {
            if !<(E, Rest)>::holds(shape, index.as_ref()) {
                return Err(misplaced(index.as_ref(), self.shape().as_ref()));
            }
        }
        self.swap_held(first, second);
        Ok(())
    }

    /// The same of indices that were compared with the extents.
    #[inline(always)]
    fn swap_held(&mut self, first: PerAxis<(E, Rest), usize>, second: PerAxis<(E, Rest), usize>) {
        // SAFETY: V1, both were compared with the shape. They may be one element, which `swap` of pointers allows.
        unsafe {
            let (first, second) = (self.element_ptr(first), self.element_ptr(second));
            first.swap(second);
        }
    }
}

impl<T: Element, S: Shape, L: Layout> ViewMut<'_, T, S, L> {
    /// Exchanges the sub-views at two positions of axis `K`, element by element: `swap_axis::<0>(i, j)` exchanges two rows of a matrix, and
    /// `swap_axis::<1>(i, j)` two columns. NumPy's `a[[i, j]] = a[[j, i]]`, without a copy. The positions may be equal.
    ///
    /// [`swap_axes`](Self::swap_axes) is another method: it exchanges two axes, and leaves the elements where they are.
    ///
    /// ```
    /// use view_core::view;
    ///
    /// let mut grid = [[1, 2, 3], [4, 5, 6], [7, 8, 9]];
    /// view!(mut grid).swap_axis::<0>(0, 2);
    /// assert_eq!(grid, [[7, 8, 9], [4, 5, 6], [1, 2, 3]]);
    /// view!(mut grid[1..]).swap_axis::<1>(1, 2);
    /// assert_eq!(grid, [[7, 8, 9], [4, 6, 5], [1, 3, 2]]);
    /// ```
    ///
    /// # Panics
    /// If a position is not below the extent of the axis.
    #[inline(always)]
    #[track_caller]
    #[rustfmt::skip]
    pub fn swap_axis<const K: usize>(&mut self, first: usize, second: usize) where Const<K>: Axis + AxisOf<S> {
        if let Err(error) = self.try_swap_axis::<K>(first, second) {
            refuse(error)
        }
    }

    /// Like [`swap_axis`](Self::swap_axis), but returns an error if a position is not below the extent of the axis.
    ///
    /// # Errors
    /// [`ViewError::Index`] with the first such position. Then nothing is exchanged.
    #[inline(always)]
    #[rustfmt::skip]
    pub fn try_swap_axis<const K: usize>(&mut self, first: usize, second: usize) -> Result<(), ViewError> where Const<K>: Axis + AxisOf<S> {
        let length = self.shape().as_ref()[K];
        for index in [first, second] {
            if index >= length {
                return Err(ViewError::Index { axis: K as isize, index, length });
            }
        }
        if first == second {
            return Ok(());
        }
        let pairs = Pairs { axis: K, count: 1, low: first, high: second, back: false };
        // SAFETY: V41, both positions are on the axis, and they are not the same.
        unsafe { exchange(self, pairs) };
        Ok(())
    }
}
