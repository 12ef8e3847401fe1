//! The elements in the order in which they lie in memory.

use crate::algebra::element::element::Element;
use crate::algebra::shape::layout::Layout;
use crate::algebra::shape::rank::Rank;
use crate::algebra::shape::shape::Shape;
use crate::view::view::{View, ViewMut};
use core::slice::{from_raw_parts, from_raw_parts_mut};

/// The offset of the lowest element from the first, in bytes, if all elements lie without gaps, in any order of the axes and in any direction. There are
/// elements.
fn lowest<S: Shape>(extents: &[usize], strides: &[isize], size: usize) -> Option<isize> {
    let mut axes = S::Rank::array((0, 1));
    let mut lowest = 0isize;
    for (axis, (&extent, &stride)) in axes.as_mut().iter_mut().zip(extents.iter().zip(strides)) {
        // The stride of a single position is never used.
        if extent > 1 {
            *axis = (stride.unsigned_abs(), extent);
            if stride < 0 {
                lowest += stride * (extent - 1) as isize;
            }
        }
    }
    axes.as_mut().sort_unstable();
    let mut pitch = size;
    for &(stride, extent) in axes.as_ref() {
        if extent > 1 {
            if stride != pitch {
                return None;
            }
            pitch *= extent;
        }
    }
    Some(lowest)
}

impl<'a, T: Element, S: Shape, L: Layout> View<'a, T, S, L> {
    /// The elements as a slice in the order of memory, or `None` if they have gaps: ndarray's `as_slice_memory_order`. Axes may be in any order and
    /// direction, so a transposed or reversed array has such a slice as well. This is checked at run time. [`try_as_slice`](Self::try_as_slice) has
    /// row-major order.
    ///
    /// ```
    /// use view_core::view;
    ///
    /// let grid = [[1, 2, 3], [4, 5, 6]];
    /// assert_eq!(view!(grid[::-1].T).try_as_memory_slice(), Some(&[1, 2, 3, 4, 5, 6][..]));
    /// assert_eq!(view!(grid[.., 1..]).try_as_memory_slice(), None);
    /// ```
    pub fn try_as_memory_slice(&self) -> Option<&'a [T]> {
        if self.is_empty() {
            return Some(&[]);
        }
        let lowest = lowest::<S>(self.shape().as_ref(), self.strides().as_ref(), size_of::<T>())?;
        // SAFETY: V1 and V6, the positions are distinct, without gaps, and this is the lowest.
        Some(unsafe { from_raw_parts(self.as_ptr().byte_offset(lowest), self.len()) })
    }
}

impl<T: Element, S: Shape, L: Layout> ViewMut<'_, T, S, L> {
    /// The elements as a slice in the order of memory, or `None` if they have gaps. See [`View::try_as_memory_slice`].
    pub fn try_as_memory_slice(&self) -> Option<&[T]> {
        self.as_view().try_as_memory_slice()
    }

    /// The elements as a mutable slice in the order of memory, or `None` if they have gaps. See [`View::try_as_memory_slice`].
    pub fn try_as_mut_memory_slice(&mut self) -> Option<&mut [T]> {
        if self.is_empty() {
            return Some(&mut []);
        }
        let lowest = lowest::<S>(self.shape().as_ref(), self.strides().as_ref(), size_of::<T>())?;
        // SAFETY: V1 and V6, as above, and the view is borrowed uniquely.
        Some(unsafe { from_raw_parts_mut(self.as_mut_ptr().byte_offset(lowest), self.len()) })
    }
}
