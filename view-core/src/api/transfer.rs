//! Copies of plain elements from one layout into another, in the order that suits memory.

use crate::algebra::element::element::Element;
use crate::algebra::shape::layout::Layout;
use crate::algebra::shape::offsets::nest::Nest;
use crate::algebra::shape::offsets::Offset;
use crate::algebra::shape::rank::Rank;
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::stored::Stored;
use crate::algebra::shape::stride_list::StrideList;
use crate::api::iter::any_order::{each, last, order};
use crate::view::access::PerAxis;
use crate::view::view::StridesOf;

mod turn;

use crate::api::transfer::turn::{turn, Plane};

/// The distances of neighbours along each axis: in the target, and in the source.
type Both = (isize, isize);

/// So many rows are copied one by one.
const FEW: usize = 8;
/// So many cache lines stay until the next row.
const LINES: usize = 32;
/// The bytes of a cache line.
const LINE: usize = 64;

/// Copies plain elements. The strides are in bytes; `fixed` says that they are constants.
///
/// # Safety
/// `T` is plain (V35). From `to` and from `from`, each position of the shape leads by the strides to a place for a `T`. Those of the target are for
/// writing, and they do not overlap each other nor the source, whose places have elements.
#[inline(always)]
pub(crate) unsafe fn transfer<T: Element, S: Shape>(
    extents: PerAxis<S, usize>,
    strides: PerAxis<S, Both>,
    fixed: bool,
    to: *mut T,
    from: *const T,
) {
    let mut nest = Nest { extents, strides };
    if nest.is_empty() {
        return;
    }
    let start = order::<S, _>(&mut nest, fixed);
    let rank = S::Rank::RANK;
    let size = size_of::<T>() as isize;
    // The last axis is the densest one of the target.
    let (count, step) = last::<S, _>(&nest, (size, size));
    if rank > 1 && step.0 == size {
        let mut densest = rank - 1;
        let mut axis = rank - 1;
        while axis > 0 {
            axis -= 1;
            let stride = nest.strides.as_ref()[axis].1;
            let least = nest.strides.as_ref()[densest].1;
            if nest.extents.as_ref()[axis] > 1 && stride.unsigned_abs() < least.unsigned_abs() {
                densest = axis;
            }
        }
        // Another axis is denser in the source. If a row touches so many cache lines that they are gone before the next row needs them, the plane of
        // both axes is turned.
        let rows = nest.extents.as_ref()[densest];
        if densest < rank - 1 && rows >= FEW && count > LINES && step.1.unsigned_abs() >= LINE {
            let row = nest.strides.as_ref()[densest];
            nest.extents.as_mut()[densest] = 1;
            let plane = Plane {
                rows,
                row,
                count,
                step: step.1,
            };
            each::<S, _>(&nest, start, |at| {
                // SAFETY: V35, the loops and the plane have each position once.
                unsafe { turn(plane, to.byte_offset(at.0), from.byte_offset(at.1)) }
            });
            return;
        }
    }
    each::<S, _>(&nest, start, |at| {
        // SAFETY: V35, the loops are at the first positions of rows of the last axis.
        unsafe { line(count, step, to.byte_offset(at.0), from.byte_offset(at.1)) }
    });
}

/// Whether the strides of these views are constants.
#[inline(always)]
pub(crate) const fn fixed<T: Element, S: Shape, L: Layout>() -> bool {
    <StridesOf<T, S, L> as StrideList>::Stored::STATIC
}

/// The strides of two views of shape `S`, axis by axis.
#[inline(always)]
pub(crate) fn both<S: Shape>(first: &[isize], second: &[isize]) -> PerAxis<S, Both> {
    let mut both = S::Rank::array((0, 0));
    let mut axis = 0;
    while axis < S::Rank::RANK {
        both.as_mut()[axis] = (first[axis], second[axis]);
        axis += 1;
    }
    both
}

/// Writes a copy of one plain element to all positions. The strides are in bytes; `fixed` says that they are constants.
///
/// # Safety
/// `T` is plain (V35). From `to`, each position of the shape leads by the strides to a place for a `T` that may be written.
#[inline(always)]
pub(crate) unsafe fn spread<T: Element, S: Shape>(
    extents: PerAxis<S, usize>,
    strides: PerAxis<S, isize>,
    fixed: bool,
    to: *mut T,
    value: &T,
) {
    let mut nest = Nest { extents, strides };
    if nest.is_empty() {
        return;
    }
    let start = order::<S, _>(&mut nest, fixed);
    let size = size_of::<T>() as isize;
    let (count, step) = last::<S, _>(&nest, size);
    each::<S, _>(&nest, start, |at| {
        // SAFETY: V35, the loops are at the first positions of rows of the last axis.
        unsafe {
            let to = to.byte_offset(at);
            if step == size {
                repeat(count, size, to, value);
            } else {
                repeat(count, step, to, value);
            }
        }
    });
}

/// Writes a copy of `value` to `count` places, which are `step` bytes apart.
///
/// # Safety
/// As for [`spread`].
#[inline(always)]
unsafe fn repeat<T>(count: usize, step: isize, to: *mut T, value: &T) {
    let mut i = 0;
    while i < count {
        // SAFETY: V35, this is a position of the row; a plain element is copied by its bytes.
        unsafe { to.byte_offset(step.times(i)).copy_from_nonoverlapping(value, 1) };
        i += 1;
    }
}

/// Copies `count` elements, which are `step` apart.
///
/// # Safety
/// As for [`transfer`].
#[inline(always)]
unsafe fn line<T>(count: usize, step: Both, to: *mut T, from: *const T) {
    let size = size_of::<T>() as isize;
    if step == (size, size) {
        // SAFETY: V35, the elements lie side by side, and the target is apart from the source.
        unsafe { to.copy_from_nonoverlapping(from, count) };
        return;
    }
    if step == (size, 0) {
        // A source that is broadcast along this axis. With a step that is a constant the compiler vectorises it.
        // SAFETY: V35, the source has an element there, and these are places of the target.
        unsafe { repeat(count, size, to, &*from) };
        return;
    }
    let mut i = 0;
    while i < count {
        let at = step.times(i);
        // SAFETY: V35, this is a position of the row; a plain element is copied by its bytes.
        unsafe { to.byte_offset(at.0).write(from.byte_offset(at.1).read()) };
        i += 1;
    }
}
