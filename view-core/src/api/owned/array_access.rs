//! Access to the elements of an array, with the methods that views have.

use crate::algebra::element::element::Element;
use crate::algebra::shape::extent::Extent;
use crate::algebra::shape::layout::RowMajor;
use crate::algebra::shape::shape::Shape;
use crate::api::iter::elements::{Iter, IterMut};
use crate::api::owned::array::Array;
use crate::view::access::PerAxis;
use crate::view::base::aligned::Alignment;
use core::ops::{Index, IndexMut};

/// Row-major, with the alignment `A`.
type AlignedLayout<A> = RowMajor<<A as Alignment>::Evidence>;

impl<T: Element, S: Shape, A: Alignment> Array<T, S, A> {
    /// The number of elements.
    pub fn len(&self) -> usize {
        self.as_slice().len()
    }

    /// Whether the array has no elements.
    pub fn is_empty(&self) -> bool {
        self.as_slice().is_empty()
    }

    /// The element at `index`, which has one number for each axis, or `None` if a number is out of bounds.
    pub fn get(&self, index: PerAxis<S, usize>) -> Option<&T> {
        self.view().try_at(index)
    }

    /// The element at `index`, which has one number for each axis, or `None` if a number is out of bounds.
    pub fn get_mut(&mut self, index: PerAxis<S, usize>) -> Option<&mut T> {
        self.view_mut().try_into_at(index)
    }

    /// An iterator over the elements in row-major order.
    pub fn iter(&self) -> Iter<'_, T, S, AlignedLayout<A>> {
        self.view().iter()
    }

    /// An iterator over mutable references to the elements, in row-major order.
    pub fn iter_mut(&mut self) -> IterMut<'_, T, S, AlignedLayout<A>> {
        self.view_mut().into_iter()
    }

    /// Overwrites every element with a clone of `value`.
    pub fn fill(&mut self, value: T)
    where
        T: Clone,
    {
        self.as_mut_slice().fill(value);
    }

    /// Calls `f` with every element, in row-major order, to change it in place.
    pub fn map_inplace(&mut self, f: impl FnMut(&mut T)) {
        self.as_mut_slice().iter_mut().for_each(f);
    }
}

impl<T: Element, S: Shape, A: Alignment> Index<PerAxis<S, usize>> for Array<T, S, A> {
    type Output = T;

    /// # Panics
    /// If an index is not below the extent of its axis.
    #[track_caller]
    fn index(&self, index: PerAxis<S, usize>) -> &T {
        self.view().at(index)
    }
}

impl<T: Element, S: Shape, A: Alignment> IndexMut<PerAxis<S, usize>> for Array<T, S, A> {
    /// # Panics
    /// If an index is not below the extent of its axis.
    #[track_caller]
    fn index_mut(&mut self, index: PerAxis<S, usize>) -> &mut T {
        self.view_mut().into_at(index)
    }
}

/// An array of one axis takes a number, as a slice does.
impl<T: Element, E: Extent, A: Alignment> Index<usize> for Array<T, (E, ()), A> {
    type Output = T;

    /// # Panics
    /// If the index is not below the extent.
    #[track_caller]
    fn index(&self, index: usize) -> &T {
        self.view().at([index])
    }
}

impl<T: Element, E: Extent, A: Alignment> IndexMut<usize> for Array<T, (E, ()), A> {
    /// # Panics
    /// If the index is not below the extent.
    #[track_caller]
    fn index_mut(&mut self, index: usize) -> &mut T {
        self.view_mut().into_at([index])
    }
}

impl<'b, T: Element, S: Shape, A: Alignment> IntoIterator for &'b Array<T, S, A> {
    type Item = &'b T;
    type IntoIter = Iter<'b, T, S, AlignedLayout<A>>;
    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<'b, T: Element, S: Shape, A: Alignment> IntoIterator for &'b mut Array<T, S, A> {
    type Item = &'b mut T;
    type IntoIter = IterMut<'b, T, S, AlignedLayout<A>>;
    fn into_iter(self) -> Self::IntoIter {
        self.iter_mut()
    }
}
