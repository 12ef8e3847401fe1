//! Sums of floats by partial sums, in the order that suits memory.

use crate::algebra::element::element::Element;
use crate::algebra::shape::layout::Layout;
use crate::algebra::shape::offsets::Offset;
use crate::algebra::shape::shape::Shape;
use crate::api::iter::any_order;
use crate::api::iter::lockstep::Lockstep;
use crate::api::reduce::pairwise::PairwiseSum;
use crate::view::view::{View, ViewMut};
use core::ops::Add;

/// So many partial sums are added to in turn: enough that no addition waits for the one before it.
const PARTS: usize = 16;

/// Partial sums.
#[derive(Clone, Copy)]
struct Parts<P>([P; PARTS]);

impl<P: Copy + Add<Output = P>> Parts<P> {
    /// Adds `count` numbers more.
    #[inline(always)]
    fn row(&mut self, count: usize, number: impl Fn(usize) -> P) {
        let mut sums = *self;
        let mut i = 0;
        // Twice in each turn, as the compiler does with loops over slices.
        while count - i >= 2 * PARTS {
            sums.add::<PARTS>(|part| number(i + part));
            sums.add::<PARTS>(|part| number(i + PARTS + part));
            i += 2 * PARTS;
        }
        if count - i >= PARTS {
            sums.add::<PARTS>(|part| number(i + part));
            i += PARTS;
        }
        if count - i >= PARTS / 2 {
            sums.add::<{ PARTS / 2 }>(|part| number(i + part));
            i += PARTS / 2;
        }
        let mut part = 0;
        while i < count {
            sums.0[part] = sums.0[part] + number(i);
            i += 1;
            part += 1;
        }
        *self = sums;
    }

    /// Adds a number to each of the first `N` parts.
    #[inline(always)]
    fn add<const N: usize>(&mut self, number: impl Fn(usize) -> P) {
        let numbers: [P; N] = core::array::from_fn(number);
        let mut part = 0;
        while part < N {
            self.0[part] = self.0[part] + numbers[part];
            part += 1;
        }
    }

    /// Their sum, in pairs. It is apart from the loop, as that of [`pairwise`](super::pairwise) is.
    #[inline(never)]
    fn end(self) -> P {
        let eight: [P; 8] = core::array::from_fn(|part| self.0[part] + self.0[part + 8]);
        let four: [P; 4] = core::array::from_fn(|part| eight[part] + eight[part + 4]);
        (four[0] + four[2]) + (four[1] + four[3])
    }
}

impl<T: Element, S: Shape, L: Layout> View<'_, T, S, L> {
    /// The sum of all elements, which are floats, in the order that suits memory: the fastest sum, also behind `.T`.
    ///
    /// Elements are added to several partial sums, and those in pairs. Which element is added to which is not promised: it may be another one for
    /// another layout or size of the view, or another version of this crate, so the last digits may be. [`sum`](Self::sum) adds in row-major order,
    /// [`sum_pairwise`](Self::sum_pairwise) in an order that depends on the number of elements alone.
    ///
    /// Half-precision floats are added as `f32`, and the sum is rounded once. Without elements the sum is -0.0, which is that of
    /// [`sum`](Self::sum) as well. Integers need no such method: `.fold_unordered(0, |sum, x| sum + x)` is as fast.
    ///
    /// ```
    /// use view_core::view;
    ///
    /// let grid = [[1.5f32, 2.0], [0.25, 4.0]];
    /// assert_eq!(view!(grid.T).sum_unordered(), 7.75);
    /// ```
    #[rustfmt::skip]
    pub fn sum_unordered(&self) -> T where T: PairwiseSum {
        let elements = self.iter();
        let element = |at: isize| {
            // SAFETY: V5, no element was yielded yet, and these are shared.
            unsafe { elements.at(at) }.__widen()
        };
        let pitch = size_of::<T>() as isize;
        let mut parts = Parts([T::NOTHING; PARTS]);
        any_order::by_rows(&elements, (), |(), at, count, step| {
            // With a step that is a constant the compiler vectorises the loop.
            if step == pitch {
                parts.row(count, |i| element(at.plus(pitch.times(i))));
            } else {
                parts.row(count, |i| element(at.plus(step.times(i))));
            }
        });
        T::__round(parts.end())
    }
}

impl<T: Element, S: Shape, L: Layout> ViewMut<'_, T, S, L> {
    /// The sum of all elements, floats, in the order that suits memory. See [`View::sum_unordered`].
    #[rustfmt::skip]
    pub fn sum_unordered(&self) -> T where T: PairwiseSum {
        self.as_view().sum_unordered()
    }
}
