//! Equality of views: their shapes and elements are equal. Their layouts may differ. Views that are equal have one hash.

use crate::algebra::element::element::Element;
use crate::algebra::element::plain::{equal_as_bytes, is_plain};
use crate::algebra::shape::extent_ops::SameShape;
use crate::algebra::shape::layout::Layout;
use crate::algebra::shape::offsets::nest::Nest;
use crate::algebra::shape::offsets::Offset;
use crate::algebra::shape::shape::Shape;
use crate::api::iter::any_order::{last, order};
use crate::api::iter::lockstep::Lockstep;
use crate::api::iter::rows;
#[cfg(feature = "alloc")]
use crate::api::owned::array::Array;
use crate::api::transfer::{both, fixed};
#[cfg(feature = "alloc")]
use crate::view::base::aligned::Alignment;
use crate::view::view::{View, ViewMut};
use core::hash::{Hash, Hasher};
use core::slice::from_raw_parts;

mod nested;
mod order;

fn equal<T, U, S, Z, L, M>(left: &View<'_, T, S, L>, right: &View<'_, U, Z, M>) -> bool
where
    T: Element + PartialEq<U>,
    U: Element,
    S: Shape + SameShape<Z>,
    Z: Shape,
    L: Layout,
    M: Layout,
{
    if left.shape().as_ref() != right.shape().as_ref() {
        return false;
    }
    if const { is_plain::<T>() && is_plain::<U>() } {
        // SAFETY: V35, both are plain, and of one shape.
        return unsafe { equal_plain(left, right) };
    }
    let Ok(pairs) = left.try_zip(*right) else {
        return false;
    };
    rows::all(&pairs, &mut |offset| {
        // SAFETY: V5, no item was yielded yet, and the loops visit each position of the shape once.
        let (left, right) = unsafe { pairs.at(offset) };
        left == right
    })
}

/// Compares plain elements, in any order.
///
/// # Safety
/// The elements are plain (V35), and the views have one shape.
#[inline(always)]
unsafe fn equal_plain<T, U, S, Z, L, M>(left: &View<'_, T, S, L>, right: &View<'_, U, Z, M>) -> bool
where
    T: Element + PartialEq<U>,
    U: Element,
    S: Shape,
    Z: Shape,
    L: Layout,
    M: Layout,
{
    let mut nest = Nest {
        extents: left.shape(),
        strides: both::<S>(left.strides().as_ref(), right.strides().as_ref()),
    };
    if nest.is_empty() {
        return true;
    }
    let start = order::<S, _>(&mut nest, fixed::<T, S, L>() && fixed::<U, Z, M>());
    let pitch = (size_of::<T>() as isize, size_of::<U>() as isize);
    let (count, step) = last::<S, _>(&nest, pitch);
    let (left, right) = (left.as_ptr(), right.as_ptr());
    let rows = S::rows(
        nest.extents.as_ref(),
        nest.strides.as_ref(),
        start,
        (),
        &mut |(), at| {
            // SAFETY: V35, the loops are at the first positions of rows of the last axis.
            let equal = unsafe {
                let (left, right) = (left.byte_offset(at.0), right.byte_offset(at.1));
                if step == pitch && const { equal_as_bytes::<T, U>() } {
                    let bytes = count * size_of::<T>();
                    from_raw_parts(left.cast::<u8>(), bytes) == from_raw_parts(right.cast::<u8>(), bytes)
                } else if step == pitch {
                    equal_row(count, pitch, left, right)
                } else {
                    equal_row(count, step, left, right)
                }
            };
            if equal {
                Ok(())
            } else {
                Err(())
            }
        },
    );
    rows.is_ok()
}

/// Compares `count` plain elements of each view, which are `step` apart. The parts have no branch inside, so the compiler vectorises them.
///
/// # Safety
/// These are positions of two views.
#[inline(always)]
unsafe fn equal_row<T: PartialEq<U>, U>(
    count: usize,
    step: (isize, isize),
    left: *const T,
    right: *const U,
) -> bool {
    let mut i = 0;
    while i < count {
        let part = if count - i < PART { count - i } else { PART };
        let (mut all, mut j) = (true, 0);
        while j < part {
            let at = step.times(i + j);
            // SAFETY: V35, as the caller promises.
            all &= unsafe { *left.byte_offset(at.0) == *right.byte_offset(at.1) };
            j += 1;
        }
        if !all {
            return false;
        }
        i += part;
    }
    true
}

/// So many elements are compared before the first difference ends it.
const PART: usize = 64;

macro_rules! equals {
    ($($Left:ident $Right:ident $left:ident => $l:expr, $right:ident => $r:expr;)*) => {$(
        /// Compares shapes and elements. Views whose dynamic extents differ are not equal.
        impl<T, U, S, Z, L, M> PartialEq<$Right<'_, U, Z, M>> for $Left<'_, T, S, L>
        where
            T: Element + PartialEq<U>,
            U: Element,
            S: Shape + SameShape<Z>,
            Z: Shape,
            L: Layout,
            M: Layout,
        {
            fn eq(&self, other: &$Right<'_, U, Z, M>) -> bool {
                let ($left, $right) = (self, other);
                equal(&$l, &$r)
            }
        }
    )*};
}
equals! {
    View View a => *a, b => *b;
    View ViewMut a => *a, b => b.as_view();
    ViewMut View a => a.as_view(), b => *b;
    ViewMut ViewMut a => a.as_view(), b => b.as_view();
}

impl<T: Element + Eq, S: Shape + SameShape<S>, L: Layout> Eq for View<'_, T, S, L> {}
impl<T: Element + Eq, S: Shape + SameShape<S>, L: Layout> Eq for ViewMut<'_, T, S, L> {}

/// Hashes the extents, then the elements in row-major order, so views that are equal have one hash, whatever their layouts and bases are.
impl<T: Element + Hash, S: Shape, L: Layout> Hash for View<'_, T, S, L> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.shape().as_ref().hash(state);
        for element in self {
            element.hash(state);
        }
    }
}
/// As that of [`View`].
impl<T: Element + Hash, S: Shape, L: Layout> Hash for ViewMut<'_, T, S, L> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_view().hash(state);
    }
}
/// As that of [`View`].
#[cfg(feature = "alloc")]
impl<T: Element + Hash, S: Shape, A: Alignment> Hash for Array<T, S, A> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.view().hash(state);
    }
}
