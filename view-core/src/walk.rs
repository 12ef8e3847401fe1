//! Walking over all positions in row-major order, from both ends, one by one or all at once.

use crate::access::PerAxis;
use crate::element::Element;
use crate::layout::Layout;
use crate::rank::Rank;
use crate::shape::Shape;
use crate::view::View;

/// A position: its index along each axis, and its byte offset.
struct Cursor<S: Shape> {
    index: PerAxis<S, usize>,
    offset: isize,
}

impl<S: Shape> Clone for Cursor<S> {
    fn clone(&self) -> Self {
        Self {
            index: self.index,
            offset: self.offset,
        }
    }
}

/// The positions of a shape that are still to be visited, as byte offsets from the first.
pub(crate) struct Walk<S: Shape> {
    shape: PerAxis<S, usize>,
    strides: PerAxis<S, isize>,
    front: Cursor<S>,
    back: Cursor<S>,
    left: usize,
}

impl<S: Shape> Clone for Walk<S> {
    fn clone(&self) -> Self {
        Self {
            shape: self.shape,
            strides: self.strides,
            front: self.front.clone(),
            back: self.back.clone(),
            left: self.left,
        }
    }
}

impl<S: Shape> Walk<S> {
    #[inline(always)]
    pub(crate) fn new<T: Element, L: Layout>(view: &View<'_, T, S, L>) -> Self {
        Self::over(view.shape(), view.strides(), view.len())
    }

    /// The positions of this shape, `left` in number, with these strides.
    #[inline(always)]
    pub(crate) fn over(shape: PerAxis<S, usize>, strides: PerAxis<S, isize>, left: usize) -> Self {
        let front = Cursor::<S> {
            index: S::Rank::array(0),
            offset: 0,
        };
        let mut back = Cursor::<S> {
            index: S::Rank::array(0),
            offset: 0,
        };
        if left > 0 {
            for ((index, &length), &stride) in back
                .index
                .as_mut()
                .iter_mut()
                .zip(shape.as_ref())
                .zip(strides.as_ref())
            {
                *index = length - 1;
                back.offset += *index as isize * stride;
            }
        }
        Self {
            shape,
            strides,
            front,
            back,
            left,
        }
    }

    /// How many are left.
    #[inline(always)]
    pub(crate) fn left(&self) -> usize {
        self.left
    }

    /// The next position from the front: its index along each axis and its byte offset.
    #[inline(always)]
    pub(crate) fn next(&mut self) -> Option<(PerAxis<S, usize>, isize)> {
        self.left = self.left.checked_sub(1)?;
        let here = (self.front.index, self.front.offset);
        if S::Rank::RANK == 1 {
            // No axis to carry over to: a plain counter, which loops are vectorised over.
            self.front.index.as_mut()[0] += 1;
            self.front.offset = self.front.offset.wrapping_add(self.strides.as_ref()[0]);
            return Some(here);
        }
        let axes = self.shape.as_ref().iter().zip(self.strides.as_ref());
        for (index, (&length, &stride)) in self.front.index.as_mut().iter_mut().zip(axes).rev() {
            *index += 1;
            self.front.offset = self.front.offset.wrapping_add(stride);
            if *index < length {
                break;
            }
            *index = 0;
            self.front.offset = self
                .front
                .offset
                .wrapping_sub(stride.wrapping_mul(length as isize));
        }
        Some(here)
    }

    /// The next position from the back.
    #[inline(always)]
    pub(crate) fn next_back(&mut self) -> Option<(PerAxis<S, usize>, isize)> {
        self.left = self.left.checked_sub(1)?;
        let here = (self.back.index, self.back.offset);
        let axes = self.shape.as_ref().iter().zip(self.strides.as_ref());
        for (index, (&length, &stride)) in self.back.index.as_mut().iter_mut().zip(axes).rev() {
            self.back.offset = self.back.offset.wrapping_sub(stride);
            if let Some(before) = index.checked_sub(1) {
                *index = before;
                break;
            }
            *index = length - 1;
            self.back.offset = self
                .back
                .offset
                .wrapping_add(stride.wrapping_mul(length as isize));
        }
        Some(here)
    }

    /// Leave out the next `n` positions from the front.
    #[inline]
    pub(crate) fn skip(&mut self, n: usize) {
        self.left = self.left.saturating_sub(n);
        if self.left == 0 {
            return;
        }
        let (mut n, front) = (n, &mut self.front);
        let axes = self.shape.as_ref().iter().zip(self.strides.as_ref());
        for (index, (&length, &stride)) in front.index.as_mut().iter_mut().zip(axes).rev() {
            let from = *index;
            let beyond = n.checked_sub(length - from);
            *index = beyond.map_or(from.wrapping_add(n), |beyond| beyond % length);
            let moved = (*index as isize).wrapping_sub(from as isize);
            front.offset = front.offset.wrapping_add(moved.wrapping_mul(stride));
            let Some(beyond) = beyond else { break };
            n = 1 + beyond / length;
        }
    }

    /// Leave out the next `n` positions from the back.
    #[inline]
    pub(crate) fn skip_back(&mut self, n: usize) {
        self.left = self.left.saturating_sub(n);
        if self.left == 0 {
            return;
        }
        let (mut n, back) = (n, &mut self.back);
        let axes = self.shape.as_ref().iter().zip(self.strides.as_ref());
        for (index, (&length, &stride)) in back.index.as_mut().iter_mut().zip(axes).rev() {
            let from = *index;
            let before = from.checked_sub(n);
            // As many steps behind the one to the last position of the row before.
            let beyond = n.wrapping_sub(from + 1);
            *index = before.unwrap_or(length - 1 - beyond % length);
            let moved = (from as isize).wrapping_sub(*index as isize);
            back.offset = back.offset.wrapping_sub(moved.wrapping_mul(stride));
            if before.is_some() {
                break;
            }
            n = 1 + beyond / length;
        }
    }
}
