//! Nested loops over the elements of one view, or of several in step: over merged axes, row by row.

use crate::algebra::element::rescale::Resize;
use crate::algebra::shape::offsets::nest::Nest;
use crate::algebra::shape::offsets::{Loops, Offset};
use crate::algebra::shape::rank::Rank;
use crate::algebra::shape::shape::Shape;
use crate::api::iter::lockstep::Lockstep;
use core::convert::Infallible;

/// Folds all items in row-major order. Rows without gaps have a loop of their own, because only with a stride that is a constant the compiler
/// vectorises it.
///
/// # Safety
/// No item was yielded yet, and none is made any more (V5).
#[inline(always)]
pub(crate) unsafe fn fold<I: Lockstep, B>(items: &I, init: B, f: &mut impl FnMut(B, I::Item) -> B) -> B {
    fold_rows(items, init, |acc, at, count, step| {
        // SAFETY: V5, the loops visit each position of the shape once.
        unsafe { row(items, at, count, step, acc, f) }
    })
}

/// Folds the items that are left, row by row.
#[inline(always)]
pub(crate) fn fold_rest<I: Lockstep, B>(mut items: I, init: B, f: &mut impl FnMut(B, I::Item) -> B) -> B {
    let mut acc = init;
    loop {
        let count = items.ready();
        if count == 0 {
            return acc;
        }
        let (first, step) = items.take_row(count);
        // SAFETY: V5, the row has just been taken.
        acc = unsafe { row(&items, first, count, step, acc, f) };
    }
}

/// Folds the items of one row.
///
/// # Safety
/// As for [`Lockstep::at`], for `count` offsets from `first` on that are `step` apart.
#[inline(always)]
pub(crate) unsafe fn row<I: Lockstep, B>(
    items: &I,
    first: I::Offset,
    count: usize,
    step: I::Offset,
    init: B,
    f: &mut impl FnMut(B, I::Item) -> B,
) -> B {
    // SAFETY: V5, as the caller promises.
    unsafe {
        if I::PACKED || step.is(I::PITCH) {
            items.fold_dense(first, count, init, f)
        } else {
            items.fold_row(first, count, step, init, f)
        }
    }
}

/// Folds the rows of a shape in row-major order: the first offset of each, the number of its positions and their distance.
#[inline(always)]
pub(crate) fn fold_rows<I: Lockstep, B>(
    items: &I,
    init: B,
    mut f: impl FnMut(B, I::Offset, usize, I::Offset) -> B,
) -> B {
    let done = by_rows::<I, B, Infallible>(items, init, &mut |acc, at, count, step| {
        Ok(f(acc, at, count, step))
    });
    match done {
        Ok(acc) => acc,
        Err(never) => match never {},
    }
}

/// Whether `f` holds at all positions. The first at which it does not ends the loops.
#[inline(always)]
pub(crate) fn all<I: Lockstep>(items: &I, f: &mut impl FnMut(I::Offset) -> bool) -> bool {
    let done = by_rows::<I, (), ()>(items, (), &mut |(), at, count, step| {
        let mut i = 0;
        while i < count {
            if !f(at.plus(step.times(i))) {
                return Err(());
            }
            i += 1;
        }
        Ok(())
    });
    done.is_ok()
}

/// Calls `row` with the first offset of each row, the number of its positions and their distance.
#[inline(always)]
fn by_rows<I: Lockstep, B, E>(
    items: &I,
    init: B,
    row: &mut impl FnMut(B, I::Offset, usize, I::Offset) -> Result<B, E>,
) -> Result<B, E> {
    let rank = <I::Shape as Shape>::Rank::RANK;
    let mut nest = Nest {
        extents: items.extents(),
        strides: items.strides(),
    };
    let (mut count, mut step) = (1usize, I::PITCH);
    if I::PACKED {
        let mut axis = 0;
        while axis < rank {
            count = count.wrapping_mul(nest.extents.as_ref()[axis]);
            axis += 1;
        }
        return row(init, I::Offset::ZERO, count, step);
    }
    if nest.is_empty() {
        return Ok(init);
    }
    // If all extents are constants, so is what comes of them. If not, one that is stays so: its loop is unrolled.
    nest.merge(I::Shape::LEN.is_some(), |axis, _| {
        let extent = <I::Shape as Resize>::KNOWN[axis];
        !I::FIXED && extent.is_some() && !I::STEADY[axis - 1]
    });
    if rank > 0 {
        count = nest.extents.as_ref()[rank - 1];
        step = nest.strides.as_ref()[rank - 1];
    }
    let (extents, strides) = (nest.extents.as_ref(), nest.strides.as_ref());
    I::Shape::rows(extents, strides, I::Offset::ZERO, init, &mut |acc, at| {
        row(acc, at, count, step)
    })
}
