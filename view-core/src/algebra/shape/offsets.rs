//! Nested loops over the axes of a shape, and the byte offsets of their positions: in one view, or in several at the same
//! time.

use crate::algebra::shape::extent::Extent;
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::stride::Stride;
use crate::algebra::shape::stride_list::StrideList;
use crate::sealed::Sealed;

/// The loops over a shape.
///
/// # Safety
/// `fold` calls `f` once for every position of the shape. The offset that `f` gets is that of `cursor` after
/// [`enter`](OffsetCursor::enter) was called with the index of the position on each axis, first axis first.
pub unsafe trait Loops: Sealed {
    /// Fold over the offsets of all positions, in row-major order, from `cursor` on.
    #[doc(hidden)]
    fn fold<C: OffsetCursor, B>(
        stored: <Self as Shape>::Stored,
        cursor: C,
        init: B,
        f: &mut impl FnMut(B, C::Offset) -> B,
    ) -> B
    where
        Self: Shape;
}

// SAFETY: V3, there is one position, and no index to enter.
unsafe impl Loops for () {
    #[inline(always)]
    fn fold<C: OffsetCursor, B>((): (), cursor: C, init: B, f: &mut impl FnMut(B, C::Offset) -> B) -> B {
        f(init, cursor.offset())
    }
}

// SAFETY: V3, the positions are those of the other axes, for each index on the first, and every index is entered once.
unsafe impl<E: Extent, Tail: Shape> Loops for (E, Tail) {
    #[inline(always)]
    fn fold<C: OffsetCursor, B>(
        stored: <Self as Shape>::Stored,
        cursor: C,
        init: B,
        f: &mut impl FnMut(B, C::Offset) -> B,
    ) -> B {
        let mut acc = init;
        for i in 0..E::get(stored.0) {
            acc = Tail::fold::<C::Tail, B>(stored.1, cursor.enter(i), acc, f);
        }
        acc
    }
}

/// A place in such loops, as byte offsets in one view or in several.
///
/// # Safety
/// `enter(i)` adds `i` times the first stride that is left to the offset, in every view, and leaves the other strides.
pub unsafe trait OffsetCursor: Copy {
    /// The byte offset from the first element, in every view.
    type Offset: Copy;
    /// The place one loop further in.
    type Tail: OffsetCursor<Offset = Self::Offset>;
    /// The place at index `i` of the first axis that is left.
    fn enter(self, i: usize) -> Self::Tail;
    /// The byte offset of this place, in every view.
    fn offset(self) -> Self::Offset;
}

/// A place in one view. `D` are the strides that are left: those of the axes whose index was not entered yet.
pub struct Strider<D: StrideList> {
    strides: D::Stored,
    offset: isize,
}

impl<D: StrideList> Strider<D> {
    /// The first element.
    #[inline(always)]
    pub(crate) fn new(strides: D::Stored) -> Self {
        Self { strides, offset: 0 }
    }
}

impl<D: StrideList> Clone for Strider<D> {
    #[inline(always)]
    fn clone(&self) -> Self {
        *self
    }
}
impl<D: StrideList> Copy for Strider<D> {}

// SAFETY: V3, it adds the multiple of the first stride in one view; the sum wraps only where nothing is selected.
unsafe impl<D: StrideList> OffsetCursor for Strider<D> {
    type Offset = isize;
    type Tail = Strider<D::Tail>;
    #[inline(always)]
    fn enter(self, i: usize) -> Strider<D::Tail> {
        let stride = D::Head::get(D::head(self.strides));
        Strider {
            strides: D::tail(self.strides),
            offset: self.offset.wrapping_add((i as isize).wrapping_mul(stride)),
        }
    }
    #[inline(always)]
    fn offset(self) -> isize {
        self.offset
    }
}

// SAFETY: V3, both cursors keep the promise.
unsafe impl<A: OffsetCursor, B: OffsetCursor> OffsetCursor for (A, B) {
    type Offset = (A::Offset, B::Offset);
    type Tail = (A::Tail, B::Tail);
    #[inline(always)]
    fn enter(self, i: usize) -> Self::Tail {
        (self.0.enter(i), self.1.enter(i))
    }
    #[inline(always)]
    fn offset(self) -> Self::Offset {
        (self.0.offset(), self.1.offset())
    }
}
