//! Nested loops over the elements of one view, or of several in step: over merged axes, row by row.

use crate::algebra::shape::offsets::nest::Nest;
use crate::algebra::shape::offsets::Offset;
use crate::algebra::shape::rank::Rank;
use crate::algebra::shape::shape::Shape;
use crate::view::access::PerAxis;
use core::convert::Infallible;

/// Folds the offsets of all positions in row-major order. `pitch` is the distance of neighbours without gaps: rows without gaps have a loop of
/// their own, because only with a stride that is a constant the compiler vectorises it.
#[inline(always)]
pub(crate) fn fold<S: Shape, O: Offset, B>(
    extents: PerAxis<S, usize>,
    strides: PerAxis<S, O>,
    pitch: O,
    init: B,
    f: &mut impl FnMut(B, O) -> B,
) -> B {
    let done = by_rows::<S, O, B, Infallible>(extents, strides, pitch, init, &mut |acc, at, count, step| {
        Ok(if step.is(pitch) {
            dense(count, pitch, at, acc, f)
        } else {
            row(count, step, at, acc, f)
        })
    });
    match done {
        Ok(acc) => acc,
        Err(never) => match never {},
    }
}

/// Whether `f` holds at all positions. The first at which it does not ends the loops.
#[inline(always)]
pub(crate) fn all<S: Shape, O: Offset>(
    extents: PerAxis<S, usize>,
    strides: PerAxis<S, O>,
    pitch: O,
    f: &mut impl FnMut(O) -> bool,
) -> bool {
    let done = by_rows::<S, O, (), ()>(extents, strides, pitch, (), &mut |(), at, count, step| {
        let step = if step.is(pitch) { pitch } else { step };
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
fn by_rows<S: Shape, O: Offset, B, E>(
    extents: PerAxis<S, usize>,
    strides: PerAxis<S, O>,
    pitch: O,
    init: B,
    row: &mut impl FnMut(B, O, usize, O) -> Result<B, E>,
) -> Result<B, E> {
    let mut nest = Nest { extents, strides };
    if nest.is_empty() {
        return Ok(init);
    }
    // An extent that is a constant costs no check at run time.
    nest.merge(S::LEN.is_some());
    let last = S::Rank::RANK.wrapping_sub(1);
    let (extents, strides) = (nest.extents.as_ref(), nest.strides.as_ref());
    let (count, step) = match (extents.get(last), strides.get(last)) {
        (Some(&count), Some(&step)) => (count, step),
        _ => (1, pitch),
    };
    S::rows(extents, strides, O::ZERO, init, &mut |acc, at| {
        row(acc, at, count, step)
    })
}

/// Folds the offsets of one row: `count` positions, `step` apart, from `at` on.
#[inline(always)]
pub(crate) fn row<O: Offset, B>(count: usize, step: O, at: O, init: B, f: &mut impl FnMut(B, O) -> B) -> B {
    let (mut acc, mut i) = (init, 0);
    while i < count {
        acc = f(acc, at.plus(step.times(i)));
        i += 1;
    }
    acc
}

/// The same for neighbours without gaps. With one number to count, the offset, the compiler unrolls the loop as far as one over a slice.
#[inline(always)]
fn dense<O: Offset, B>(count: usize, pitch: O, at: O, init: B, f: &mut impl FnMut(B, O) -> B) -> B {
    if pitch.lead() == 0 {
        return row(count, pitch, at, init, f);
    }
    let (mut acc, mut at) = (init, at);
    let end = at.plus(pitch.times(count)).lead();
    while at.lead() != end {
        acc = f(acc, at);
        at = at.plus(pitch);
    }
    acc
}
