//! Walks over the positions of a shape in row-major order, from both ends, one by one or with a skip.

use crate::algebra::element::element::Element;
use crate::algebra::shape::layout::Layout;
use crate::algebra::shape::rank::Rank;
use crate::algebra::shape::shape::Shape;
use crate::view::access::PerAxis;
use crate::view::view::View;
// For `positions`, which takes the types of its numbers from here.
use core::primitive::{isize, usize};

mod positions;
mod runs;

use crate::algebra::shape::offsets::nest::Nest;
use crate::api::iter::walk::positions::Positions;
pub(crate) use crate::api::iter::walk::runs::Runs;

/// The offsets of the elements of a view that were not visited yet.
pub(crate) type Offsets<S> = Runs<PerAxis<S, usize>, PerAxis<S, isize>>;

/// The offsets of all elements of a view, in row-major order.
#[inline(always)]
pub(crate) fn offsets<T: Element, S: Shape, L: Layout>(view: &View<'_, T, S, L>) -> Offsets<S> {
    let (mut extents, strides) = (view.shape(), view.strides());
    if !L::PACKED {
        return offsets_over::<S>(extents, strides);
    }
    let mut axis = 0;
    while axis < S::Rank::RANK {
        extents.as_mut()[axis] = if axis + 1 < S::Rank::RANK { 1 } else { view.len() };
        axis += 1;
    }
    Runs::new(extents, strides)
}

/// The offsets of all positions of these extents with these strides, in row-major order. They can be counted.
#[inline(always)]
pub(crate) fn offsets_over<S: Shape>(extents: PerAxis<S, usize>, strides: PerAxis<S, isize>) -> Offsets<S> {
    let mut nest = Nest { extents, strides };
    if !nest.is_empty() {
        nest.merge(S::LEN.is_some(), |_, _| false);
    }
    Runs::new(nest.extents, nest.strides)
}

/// The positions of a shape that were not visited yet, as indices and byte offsets from the first.
pub(crate) struct Walk<S: Shape>(Positions<PerAxis<S, usize>, PerAxis<S, isize>>);

impl<S: Shape> Clone for Walk<S> {
    #[inline(always)]
    fn clone(&self) -> Self {
        Self(self.0)
    }
}

impl<S: Shape> Walk<S> {
    #[inline(always)]
    pub(crate) fn new<T: Element, L: Layout>(view: &View<'_, T, S, L>) -> Self {
        Self(Positions::new(view.shape(), view.strides()))
    }

    /// All positions of these extents, which can be counted. The offsets mean nothing.
    #[inline(always)]
    pub(crate) fn of_extents(extents: PerAxis<S, usize>) -> Self {
        Self(Positions::new(extents, S::Rank::array(0)))
    }

    /// The index of the next position from the front, and how many are left from there on along the last axis.
    #[inline(always)]
    pub(crate) fn ahead(&self) -> (PerAxis<S, usize>, usize) {
        let (index, along) = self.0.ahead();
        (index, along.min(self.0.left()))
    }

    /// The number of positions that are left.
    #[inline(always)]
    pub(crate) fn left(&self) -> usize {
        self.0.left()
    }

    /// The next position from the front: its index along each axis and its byte offset.
    #[inline(always)]
    pub(crate) fn next(&mut self) -> Option<(PerAxis<S, usize>, isize)> {
        self.0.next()
    }

    /// The next position from the back.
    #[inline(always)]
    pub(crate) fn next_back(&mut self) -> Option<(PerAxis<S, usize>, isize)> {
        self.0.next_back()
    }

    /// Skips the next `n` positions from the front.
    #[inline(always)]
    pub(crate) fn skip(&mut self, n: usize) {
        self.0.skip(n);
    }

    /// Skips the next `n` positions from the back.
    #[inline(always)]
    pub(crate) fn skip_back(&mut self, n: usize) {
        self.0.skip_back(n);
    }
}
