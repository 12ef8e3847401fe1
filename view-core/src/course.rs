//! The byte offsets that nested loops over the axes of a shape come by: those of one view, or of several that are
//! walked in step.

use crate::stride::Stride;
use crate::stride_list::StrideList;

/// A place in such loops.
pub trait Course: Copy {
    /// The byte offset from the first element, in every view.
    type Offset: Copy;
    /// The place one loop further in.
    type Tail: Course<Offset = Self::Offset>;
    /// The place at index `i` of the first axis that is left.
    fn enter(self, i: usize) -> Self::Tail;
    /// Where this is.
    fn offset(self) -> Self::Offset;
}

/// A place in a view with the strides `D` behind it.
pub struct Path<D: StrideList> {
    strides: D::Words,
    offset: isize,
}

impl<D: StrideList> Path<D> {
    /// The first element.
    #[inline(always)]
    pub(crate) fn new(strides: D::Words) -> Self {
        Self { strides, offset: 0 }
    }
}

impl<D: StrideList> Clone for Path<D> {
    #[inline(always)]
    fn clone(&self) -> Self {
        *self
    }
}
impl<D: StrideList> Copy for Path<D> {}

impl<D: StrideList> Course for Path<D> {
    type Offset = isize;
    type Tail = Path<D::Tail>;
    #[inline(always)]
    fn enter(self, i: usize) -> Path<D::Tail> {
        let stride = D::Head::get(D::head(self.strides));
        Path {
            strides: D::tail(self.strides),
            offset: self.offset.wrapping_add((i as isize).wrapping_mul(stride)),
        }
    }
    #[inline(always)]
    fn offset(self) -> isize {
        self.offset
    }
}

impl<A: Course, B: Course> Course for (A, B) {
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
