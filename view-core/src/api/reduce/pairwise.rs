//! Sums of floats in pairs, whose error grows with the logarithm of their number: NumPy's algorithm.

use crate::algebra::element::element::Element;
use crate::algebra::element::scalar::Scalar;
use crate::algebra::shape::layout::Layout;
use crate::algebra::shape::offsets::Offset;
use crate::algebra::shape::shape::Shape;
use crate::api::iter::lockstep::Lockstep;
use crate::api::iter::rows;
use crate::view::view::{View, ViewMut};
use core::ops::Add;

/// So many elements are a block, which has no halves.
const BLOCK: usize = 128;
/// So many partial sums a block has.
const PARTS: usize = 8;

/// A float that [`sum_pairwise`](View::sum_pairwise) and [`sum_unordered`](View::sum_unordered) add: `f32`, `f64`, and under their features `f16`, `bf16` and complex floats.
#[diagnostic::on_unimplemented(
    message = "view!: `{Self}` is no float, so it has no partial sums [V329]",
    label = "there is neither `sum_pairwise` nor `sum_unordered` of these elements",
    note = "help: `.sum()` adds elements of any type; integers are added exactly in any order, as by `.fold_unordered(0, |sum, x| sum + x)`"
)]
pub trait PairwiseSum: Scalar + Copy {
    /// What partial sums are: of half-precision floats they are `f32`, and the sum is rounded once.
    #[doc(hidden)]
    type Partial: Copy + Add<Output = Self::Partial>;
    /// The sum of nothing: `-0.0`, to which every float can be added without a change.
    #[doc(hidden)]
    const NOTHING: Self::Partial;
    #[doc(hidden)]
    fn __widen(self) -> Self::Partial;
    #[doc(hidden)]
    fn __round(sum: Self::Partial) -> Self;
}

macro_rules! as_it_is {
    ($($T:ty = $nothing:expr;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl PairwiseSum for $T {
            type Partial = $T;
            const NOTHING: $T = $nothing;
            #[inline(always)]
            fn __widen(self) -> $T {
                self
            }
            #[inline(always)]
            fn __round(sum: $T) -> $T {
                sum
            }
        }
    )*};
}
as_it_is! {
    f32 = -0.0;
    f64 = -0.0;
}
#[cfg(feature = "num-complex")]
as_it_is! {
    num_complex::Complex<f32> = num_complex::Complex::new(-0.0, -0.0);
    num_complex::Complex<f64> = num_complex::Complex::new(-0.0, -0.0);
}

#[cfg(feature = "half")]
macro_rules! as_f32 {
    ($($T:ty)*) => {$(
        #[diagnostic::do_not_recommend]
        impl PairwiseSum for $T {
            type Partial = f32;
            const NOTHING: f32 = -0.0;
            #[inline(always)]
            fn __widen(self) -> f32 {
                self.to_f32()
            }
            #[inline(always)]
            fn __round(sum: f32) -> $T {
                <$T>::from_f32(sum)
            }
        }
    )*};
}
#[cfg(feature = "half")]
as_f32!(half::f16 half::bf16);

/// A number of elements that were halved.
#[derive(Clone, Copy)]
enum Halved<P> {
    /// The elements of the first half are being added. The second half has so many.
    First(usize),
    /// Those of the second half are. This is the sum of the first.
    Second(P),
}

/// The sum of numbers that come one after the other.
struct Pairs<P> {
    /// What was halved and is not added up yet, outermost first. A half has more than a block, so there are not that many.
    halved: [Halved<P>; usize::BITS as usize],
    depth: usize,
    /// The sum of all, once they have come.
    sum: P,
    /// The size of the next block, and the numbers that have come of it.
    wanted: usize,
    have: usize,
    block: [P; BLOCK],
}

impl<P: Copy + Add<Output = P>> Pairs<P> {
    /// For so many numbers. `nothing` is the sum of none.
    fn new(count: usize, nothing: P) -> Self {
        let mut pairs = Self {
            halved: [Halved::First(0); usize::BITS as usize],
            depth: 0,
            sum: nothing,
            wanted: 0,
            have: 0,
            block: [nothing; BLOCK],
        };
        pairs.halve(count);
        pairs
    }

    /// Halves a number of elements until the first part is a block.
    fn halve(&mut self, mut count: usize) {
        while count > BLOCK {
            let half = count / 2;
            let first = half - half % PARTS;
            self.halved[self.depth] = Halved::First(count - first);
            self.depth += 1;
            count = first;
        }
        self.wanted = count;
    }

    /// Takes the sum of the block that was wanted.
    fn close(&mut self, mut sum: P) {
        self.have = 0;
        while self.depth > 0 {
            match self.halved[self.depth - 1] {
                Halved::First(rest) => {
                    self.halved[self.depth - 1] = Halved::Second(sum);
                    return self.halve(rest);
                }
                Halved::Second(first) => sum = first + sum,
            }
            self.depth -= 1;
        }
        self.sum = sum;
    }

    /// Takes the next `count` numbers.
    #[inline(always)]
    fn row(&mut self, count: usize, number: impl Fn(usize) -> P) {
        let mut i = 0;
        if count < PARTS {
            while i < count {
                self.block[self.have] = number(i);
                i += 1;
                self.came(1);
            }
            return;
        }
        while i < count {
            let (left, wanted) = (count - i, self.wanted - self.have);
            if self.have == 0 && wanted <= left {
                self.close(add(
                    wanted,
                    |j| number(i + j),
                    |j| core::array::from_fn(|part| number(i + j + part)),
                ));
                i += wanted;
                continue;
            }
            // A part of a block, the rest of which is in other rows.
            let part = if left < wanted { left } else { wanted };
            let places = &mut self.block[self.have..self.have + part];
            for (j, place) in places.iter_mut().enumerate() {
                *place = number(i + j);
            }
            i += part;
            self.came(part);
        }
    }

    /// Adds the block up if all of its numbers have come. So many have come now.
    #[inline(always)]
    fn came(&mut self, count: usize) {
        self.have += count;
        if self.have == self.wanted {
            let (block, parts) = (&self.block, self.block.as_chunks().0);
            self.close(add(self.wanted, |j| block[j], |j| parts[j / PARTS]));
        }
    }
}

/// The sum of `count` numbers, of which there is at least one: by eight partial sums, if there are as many, and of those in pairs. `eight(i)` are
/// the numbers from `i` on.
#[inline(always)]
fn add<P: Copy + Add<Output = P>>(
    count: usize,
    number: impl Fn(usize) -> P,
    eight: impl Fn(usize) -> [P; PARTS],
) -> P {
    let (mut sum, mut i) = (number(0), 1);
    if count >= PARTS {
        let mut parts = eight(0);
        i = PARTS;
        while i + PARTS <= count {
            let next = eight(i);
            let mut part = 0;
            while part < PARTS {
                parts[part] = parts[part] + next[part];
                part += 1;
            }
            i += PARTS;
        }
        sum = join(parts);
    }
    while i < count {
        sum = sum + number(i);
        i += 1;
    }
    sum
}

/// The sum of the partial sums. It is apart from the loop that adds to them, since the compiler would take their order from here, and it is not
/// that of the elements in memory.
#[inline(never)]
fn join<P: Copy + Add<Output = P>>([a, b, c, d, e, f, g, h]: [P; PARTS]) -> P {
    ((a + b) + (c + d)) + ((e + f) + (g + h))
}

/// The sum of all elements in pairs, before it is rounded.
pub(super) fn partial_sum<T: PairwiseSum, S: Shape, L: Layout>(view: &View<'_, T, S, L>) -> T::Partial {
    let elements = view.iter();
    let element = |at: isize| {
        // SAFETY: V5, no element was yielded yet, and the loops visit each position of the shape once.
        unsafe { elements.at(at) }.__widen()
    };
    let mut pairs = Pairs::new(view.len(), T::NOTHING);
    let pitch = size_of::<T>() as isize;
    rows::fold_rows(&elements, (), |(), at, count, step| {
        // With a step that is a constant the compiler vectorises the loops.
        if step == pitch {
            pairs.row(count, |i| element(at.plus(pitch.times(i))));
        } else {
            pairs.row(count, |i| element(at.plus(step.times(i))));
        }
    });
    pairs.sum
}

impl<T: Element, S: Shape, L: Layout> View<'_, T, S, L> {
    /// The sum of all elements, which are floats, by NumPy's algorithm: more exact than [`sum`](Self::sum), and faster, since several are added at
    /// once.
    ///
    /// The elements come in row-major order, whatever the layout is, so equal views have equal sums. Their number is halved, at multiples of 8,
    /// until there are 128 or fewer. Such a block is added up by eight partial sums, one for each eighth element, these in pairs, and then what is
    /// behind the last multiple of 8. So the error grows with the logarithm of the number of elements. For up to 8192 elements it is the sum that
    /// `numpy.sum` returns of a contiguous array; more of them NumPy adds by sums of 8192.
    ///
    /// Half-precision floats are added as `f32`, and the sum is rounded once. The parts of complex floats are added as floats are. Without elements
    /// the sum is -0.0, which is that of [`sum`](Self::sum) as well.
    ///
    /// ```
    /// use view_core::view;
    ///
    /// let tenths = [0.1f32; 100_000];
    /// assert_eq!(view!(tenths).sum::<f32>(), 9998.557);
    /// assert_eq!(view!(tenths).sum_pairwise(), 10000.001);
    /// ```
    #[rustfmt::skip]
    pub fn sum_pairwise(&self) -> T where T: PairwiseSum {
        T::__round(partial_sum(self))
    }
}

impl<T: Element, S: Shape, L: Layout> ViewMut<'_, T, S, L> {
    /// The sum of all elements, floats, by NumPy's algorithm. See [`View::sum_pairwise`].
    #[rustfmt::skip]
    pub fn sum_pairwise(&self) -> T where T: PairwiseSum {
        self.as_view().sum_pairwise()
    }
}
