//! Loops over the rows of a shape, and the distances that they go.

use crate::algebra::shape::extent::Extent;
use crate::algebra::shape::rank::Rank;
use crate::algebra::shape::shape::Shape;
use crate::sealed::Sealed;
// For `nest` and `offset`, which take the types of their numbers from here.
use core::primitive::{isize, usize};

pub(crate) mod nest;
pub(crate) mod offset;

pub(crate) use crate::algebra::shape::offsets::offset::Offset;

/// The loops over a shape.
///
/// # Safety
/// `rows` calls `row` once for each combination of positions on all axes but the last, with the offset of its first element: the sum of
/// position times stride on top of `at`.
pub unsafe trait Loops: Sealed {
    /// Fold over the rows in row-major order. `extents` and `strides` have one entry for each axis, and `self` stands for the last of them.
    ///
    /// `row` returns `Err` to end the loops.
    #[doc(hidden)]
    fn rows<O: Offset, B, E>(
        extents: &[usize],
        strides: &[O],
        at: O,
        init: B,
        row: &mut impl FnMut(B, O) -> Result<B, E>,
    ) -> Result<B, E>
    where
        Self: Shape;
}

// SAFETY: V3, there is one combination of no positions.
unsafe impl Loops for () {
    #[inline(always)]
    fn rows<O: Offset, B, E>(
        _: &[usize],
        _: &[O],
        at: O,
        init: B,
        row: &mut impl FnMut(B, O) -> Result<B, E>,
    ) -> Result<B, E> {
        row(init, at)
    }
}

// SAFETY: V3, the last axis is left out, and each position of any other is entered once.
unsafe impl<E: Extent, Tail: Shape> Loops for (E, Tail) {
    #[inline(always)]
    fn rows<O: Offset, B, X>(
        extents: &[usize],
        strides: &[O],
        at: O,
        init: B,
        row: &mut impl FnMut(B, O) -> Result<B, X>,
    ) -> Result<B, X> {
        let behind = Tail::Rank::RANK;
        if behind == 0 {
            return row(init, at);
        }
        let axis = extents.len() - 1 - behind;
        let (count, stride) = (extents[axis], strides[axis]);
        let (mut acc, mut at, mut i) = (init, at, 0);
        while i < count {
            acc = Tail::rows(extents, strides, at, acc, row)?;
            at = at.plus(stride);
            i += 1;
        }
        Ok(acc)
    }
}
