//! Loops over the elements of one view, or of several in step, in the order that suits memory: axes are sorted by stride, then merged.

use crate::algebra::shape::offsets::nest::Nest;
use crate::algebra::shape::offsets::Offset;
use crate::algebra::shape::rank::Rank;
use crate::algebra::shape::shape::Shape;
use crate::api::iter::lockstep::Lockstep;
use crate::api::iter::rows;
use crate::view::access::PerAxis;
use core::convert::Infallible;

/// The axes of the shape `S`.
pub(crate) type NestOf<S, O> = Nest<PerAxis<S, usize>, PerAxis<S, O>>;

/// Rows of at least so many positions are unrolled, if their number is a constant.
const LONG: usize = 8;

/// Sorts and merges the axes, and returns the offset of the first position. The shape has positions; `fixed` says that the strides are constants.
#[inline(always)]
pub(crate) fn order<S: Shape, O: Offset>(nest: &mut NestOf<S, O>, fixed: bool) -> O {
    let start = nest.sort();
    merge::<S, O>(nest, fixed);
    start
}

/// Merges the axes. Extents that are constants, with strides that are not, stay as they are, if the rows are not short: then the loops are unrolled.
#[inline(always)]
pub(crate) fn merge<S: Shape, O: Offset>(nest: &mut NestOf<S, O>, fixed: bool) {
    let kept = S::LEN.is_some() && !fixed;
    nest.merge(true, |_, extent| kept && extent >= LONG);
}

/// The number of positions of the last axis, and their distance. Without an axis it is `pitch`.
#[inline(always)]
pub(crate) fn last<S: Shape, O: Offset>(nest: &NestOf<S, O>, pitch: O) -> (usize, O) {
    match S::Rank::RANK {
        0 => (1, pitch),
        rank => (nest.extents.as_ref()[rank - 1], nest.strides.as_ref()[rank - 1]),
    }
}

/// Folds the offsets of the first position of each row.
#[inline(always)]
pub(crate) fn fold_rows<S: Shape, O: Offset, B>(
    nest: &NestOf<S, O>,
    start: O,
    init: B,
    mut f: impl FnMut(B, O) -> B,
) -> B {
    let (extents, strides) = (nest.extents.as_ref(), nest.strides.as_ref());
    let done = S::rows(extents, strides, start, init, &mut |acc, at| {
        Ok::<B, Infallible>(f(acc, at))
    });
    match done {
        Ok(acc) => acc,
        Err(never) => match never {},
    }
}

/// Calls `f` with the offsets of the first position of each row.
#[inline(always)]
pub(crate) fn each<S: Shape, O: Offset>(nest: &NestOf<S, O>, start: O, mut f: impl FnMut(O)) {
    fold_rows::<S, O, ()>(nest, start, (), |(), at| f(at));
}

/// Folds the items that are left: in any order, if all of them are.
#[inline(always)]
pub(crate) fn fold<I: Lockstep, B>(items: I, init: B, mut f: impl FnMut(B, I::Item) -> B) -> B {
    if !items.is_whole() {
        return items.fold(init, f);
    }
    by_rows(&items, init, |acc, at, count, step| {
        // SAFETY: V5, no item was yielded yet, `items` is consumed, and the loops visit each position of the shape once.
        unsafe { rows::row(&items, at, count, step, acc, &mut f) }
    })
}

/// Folds the rows of a shape, in any order: the first offset of each, the number of its positions and their distance.
#[inline(always)]
pub(crate) fn by_rows<I: Lockstep, B>(
    items: &I,
    init: B,
    mut f: impl FnMut(B, I::Offset, usize, I::Offset) -> B,
) -> B {
    if I::PACKED {
        return rows::fold_rows(items, init, f);
    }
    let mut nest = Nest {
        extents: items.extents(),
        strides: items.strides(),
    };
    if nest.is_empty() {
        return init;
    }
    let start = order::<I::Shape, _>(&mut nest, I::FIXED);
    let (count, step) = last::<I::Shape, _>(&nest, I::PITCH);
    fold_rows::<I::Shape, _, _>(&nest, start, init, |acc, at| f(acc, at, count, step))
}
