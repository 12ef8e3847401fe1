//! The arithmetic of a walk: from one position of a shape to the next in row-major order, from both ends.
//!
//! Unsafe code relies on this: each position is yielded once, by one of both ends, with the offset that the strides give it. The constructor
//! accepts no state that contradicts it, and `proofs` checks it.

// By these names, because `proofs` compiles this file with integers of 8 bits.
use super::{isize, usize};

/// A position: its index along each axis, and its byte offset.
#[derive(Clone, Copy)]
struct Cursor<I> {
    index: I,
    offset: isize,
}

/// The positions of a shape that were not visited yet, as indices and byte offsets from the first. `I` has one number for each axis, `D` one
/// stride.
#[derive(Clone, Copy)]
pub struct Positions<I, D> {
    shape: I,
    strides: D,
    front: Cursor<I>,
    back: Cursor<I>,
    left: usize,
}

impl<I: Copy + AsRef<[usize]> + AsMut<[usize]>, D: AsRef<[isize]>> Positions<I, D> {
    /// All positions of this shape, with these strides.
    ///
    /// If the shape has more positions than can be counted, they are fewer.
    #[inline(always)]
    pub fn new(shape: I, strides: D) -> Self {
        let left = shape
            .as_ref()
            .iter()
            .fold(1, |product: usize, &length| product.wrapping_mul(length));
        let mut index = shape;
        index.as_mut().fill(0);
        let front = Cursor { index, offset: 0 };
        let mut back = front;
        if left > 0 {
            let axes = shape.as_ref().iter().zip(strides.as_ref());
            for (index, (&length, &stride)) in back.index.as_mut().iter_mut().zip(axes) {
                *index = length - 1;
                back.offset = back.offset.wrapping_add((*index as isize).wrapping_mul(stride));
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

    /// The number of positions that are left.
    #[inline(always)]
    pub fn left(&self) -> usize {
        self.left
    }

    /// The index of the next position from the front, and how many positions there are along the last axis from there on; 1 without an axis.
    #[inline(always)]
    pub fn ahead(&self) -> (I, usize) {
        let along = match (self.shape.as_ref().last(), self.front.index.as_ref().last()) {
            (Some(&length), Some(&index)) => length.wrapping_sub(index),
            _ => 1,
        };
        (self.front.index, along)
    }

    /// The next position from the front: its index along each axis and its byte offset.
    #[inline(always)]
    pub fn next(&mut self) -> Option<(I, isize)> {
        self.left = self.left.checked_sub(1)?;
        let here = (self.front.index, self.front.offset);
        let (shape, strides) = (self.shape.as_ref(), self.strides.as_ref());
        if let ([index], [stride]) = (self.front.index.as_mut(), strides) {
            // With one axis there is no carry: a plain counter, so that the compiler can vectorise loops over it.
            *index += 1;
            self.front.offset = self.front.offset.wrapping_add(*stride);
            return Some(here);
        }
        let axes = shape.iter().zip(strides);
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
    pub fn next_back(&mut self) -> Option<(I, isize)> {
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

    /// Skips the next `n` positions from the front.
    #[inline]
    pub fn skip(&mut self, n: usize) {
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

    /// Skips the next `n` positions from the back.
    #[inline]
    pub fn skip_back(&mut self, n: usize) {
        self.left = self.left.saturating_sub(n);
        if self.left == 0 {
            return;
        }
        let (mut n, back) = (n, &mut self.back);
        let axes = self.shape.as_ref().iter().zip(self.strides.as_ref());
        for (index, (&length, &stride)) in back.index.as_mut().iter_mut().zip(axes).rev() {
            let from = *index;
            let before = from.checked_sub(n);
            // The steps that remain after the one to the last position of the row before.
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
