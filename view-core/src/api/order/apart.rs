//! Two parts of a unique view that are apart from each other, and exchange their elements.

use crate::algebra::element::element::Element;
use crate::algebra::shape::layout::Layout;
use crate::algebra::shape::offsets::nest::Nest;
use crate::algebra::shape::offsets::Offset;
use crate::algebra::shape::shape::Shape;
use crate::api::iter::any_order::{each, last, order};
use crate::api::transfer::{both, fixed};
use crate::view::view::ViewMut;
use core::mem::swap;
use core::ptr;
use core::slice::from_raw_parts_mut;

/// Positions of one axis: `count` of them from `low` on, upwards, and as many others from `high` on.
pub(super) struct Pairs {
    pub(super) axis: usize,
    pub(super) count: usize,
    pub(super) low: usize,
    pub(super) high: usize,
    /// Whether the others go downwards.
    pub(super) back: bool,
}

/// Exchanges the elements at the `low` positions with those at the `high` ones, in the order that suits memory.
///
/// # Safety
/// All these positions are on the axis, and no two of them are the same (V41).
#[inline(always)]
pub(super) unsafe fn exchange<T: Element, S: Shape, L: Layout>(
    view: &mut ViewMut<'_, T, S, L>,
    pairs: Pairs,
) {
    let mut nest = Nest {
        extents: view.shape(),
        strides: both::<S>(view.strides().as_ref(), view.strides().as_ref()),
    };
    nest.extents.as_mut()[pairs.axis] = pairs.count;
    if nest.is_empty() {
        return;
    }
    let (stride, other) = &mut nest.strides.as_mut()[pairs.axis];
    let first = (
        stride.wrapping_mul(pairs.low as isize),
        other.wrapping_mul(pairs.high as isize),
    );
    if pairs.back {
        *other = other.wrapping_neg();
    }
    let start = order::<S, _>(&mut nest, fixed::<T, S, L>());
    let size = size_of::<T>() as isize;
    let (count, step) = last::<S, _>(&nest, (size, size));
    let (low, high) = (view.as_mut_ptr(), view.as_mut_ptr());
    each::<S, _>(&nest, start.plus(first), |at| {
        // SAFETY: V41, the loops are at the first positions of rows of the last axis. V6, the elements of a row lie side by side where slices are made, and
        // no element is in two rows.
        unsafe {
            let (low, high) = (low.byte_offset(at.0), high.byte_offset(at.1));
            if step == (size, size) {
                side_by_side(
                    from_raw_parts_mut(low, count),
                    from_raw_parts_mut(high, count),
                    false,
                );
            } else if step == (size, -size) {
                let high = high.wrapping_sub(count - 1);
                side_by_side(
                    from_raw_parts_mut(low, count),
                    from_raw_parts_mut(high, count),
                    true,
                );
            } else {
                row(count, step, low, high);
            }
        }
    });
}

/// Exchanges the elements of two slices, the second one from its end on if it is `back`. Only of arguments the compiler knows that they are apart, which
/// `swap_with_slice` of slices that are made of pointers does not tell it.
#[inline(always)]
fn side_by_side<T>(low: &mut [T], high: &mut [T], back: bool) {
    let count = if low.len() < high.len() {
        low.len()
    } else {
        high.len()
    };
    let (low, high) = (&mut low[..count], &mut high[..count]);
    let mut i = 0;
    while i < count {
        let j = if back { count - 1 - i } else { i };
        swap(&mut low[i], &mut high[j]);
        i += 1;
    }
}

/// Exchanges `count` elements of each part, which are `step` bytes apart.
///
/// # Safety
/// As for [`exchange`].
#[inline(always)]
unsafe fn row<T>(count: usize, step: (isize, isize), low: *mut T, high: *mut T) {
    let mut i = 0;
    while i < count {
        let at = step.times(i);
        // SAFETY: V41, these are two positions, of which each is exchanged once.
        unsafe { ptr::swap(low.byte_offset(at.0), high.byte_offset(at.1)) };
        i += 1;
    }
}
