//! Loops that fold all lanes of a view at once, each into an accumulator of its own, in the order that suits memory.

use crate::algebra::element::element::Element;
use crate::algebra::shape::layout::Layout;
use crate::algebra::shape::offsets::nest::Nest;
use crate::algebra::shape::offsets::Offset;
use crate::algebra::shape::rank::Rank;
use crate::algebra::shape::shape::Shape;
use crate::api::iter::any_order::{each, last, merge, NestOf};
use crate::api::transfer::fixed;
use crate::view::view::View;
use core::slice::from_raw_parts;

/// The distances of neighbours along an axis: in the view, in bytes, and among the accumulators, of which a lane has one.
type Both = (isize, isize);

/// The axes of a view, whose lanes along `axis` have accumulators in row-major order, and the number of lanes.
#[inline(always)]
fn nest<S: Shape>(extents: S::Stored, strides: &[isize], axis: usize) -> (NestOf<S, Both>, usize) {
    let mut nest = Nest {
        extents: S::Rank::array(0),
        strides: S::Rank::array((0, 0)),
    };
    S::write(extents, nest.extents.as_mut());
    let (mut lanes, mut at) = (1usize, S::Rank::RANK);
    while at > 0 {
        at -= 1;
        let step = if at == axis { 0 } else { lanes };
        nest.strides.as_mut()[at] = (strides[at], step as isize);
        if at != axis {
            // It wraps only in a view without elements, which is not walked.
            lanes = lanes.wrapping_mul(nest.extents.as_ref()[at]);
        }
    }
    (nest, lanes)
}

/// Folds the lanes along `axis` into the accumulators `into`, which are in row-major order of the other axes. The elements of a lane come in their
/// order; which lane comes when is up to the layout.
///
/// Axes with longer strides are outside, whatever `axis` is: a matrix in row-major order is walked row by row, also if the lanes are its columns.
///
/// # Panics
/// If a view with elements has not as many lanes as there are accumulators.
#[inline(always)]
pub(super) fn fold_lanes<'a, T: Element, S: Shape, L: Layout, B: Clone>(
    view: View<'a, T, S, L>,
    axis: usize,
    into: &mut [B],
    f: &mut impl FnMut(&B, &'a T) -> B,
) {
    let (mut nest, lanes) = nest::<S>(view.stored_shape(), view.strides().as_ref(), axis);
    if nest.is_empty() {
        return;
    }
    assert!(lanes == into.len(), "view!: not one accumulator for each lane");
    nest.arrange();
    merge::<S, _>(&mut nest, fixed::<T, S, L>());
    let pitch = size_of::<T>() as isize;
    let (count, (step, apart)) = last::<S, _>(&nest, (pitch, 0));
    let apart = apart as usize;
    let side_by_side = |at: isize| {
        // SAFETY: V1 and V6, the loops are at a position of the view, and `count` of them lie side by side there.
        unsafe { from_raw_parts(view.ptr().byte_offset(at).as_ptr(), count) }.iter()
    };
    // The loops that the compiler vectorises are apart from the others.
    if step == pitch && apart == 0 {
        each::<S, _>(&nest, (0, 0), |(at, to)| {
            lane(side_by_side(at), &mut into[to as usize], f)
        });
    } else if step == pitch && apart == 1 {
        each::<S, _>(&nest, (0, 0), |(at, to)| {
            row(side_by_side(at), into[to as usize..][..count].iter_mut(), f);
        });
    } else {
        each::<S, _>(&nest, (0, 0), |(at, to)| {
            let elements = (0..count).map(|i| {
                // SAFETY: V1, the loops are at a position of the view, and this is one on the same axis.
                unsafe { view.ptr().byte_offset(at.plus(step.times(i))).as_ref() }
            });
            if apart == 0 {
                lane(elements, &mut into[to as usize], f);
            } else {
                row(elements, into[to as usize..].iter_mut().step_by(apart), f);
            }
        });
    }
}

/// Folds elements of one lane.
#[inline(always)]
fn lane<'a, T: 'a, B: Clone>(
    elements: impl Iterator<Item = &'a T>,
    into: &mut B,
    f: &mut impl FnMut(&B, &'a T) -> B,
) {
    // A local accumulator stays in a register.
    *into = elements.fold(into.clone(), |acc, element| f(&acc, element));
}

/// Folds one element each of several lanes.
#[inline(always)]
fn row<'a, 'b, T: 'a, B: 'b>(
    elements: impl Iterator<Item = &'a T>,
    into: impl Iterator<Item = &'b mut B>,
    f: &mut impl FnMut(&B, &'a T) -> B,
) {
    into.zip(elements)
        .for_each(|(acc, element)| *acc = f(acc, element));
}
