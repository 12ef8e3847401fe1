//! The least and the greatest float, compared as the machine does: several at once.

use crate::algebra::element::element::Element;
use crate::algebra::shape::layout::Layout;
use crate::algebra::shape::offsets::Offset;
use crate::algebra::shape::shape::Shape;
use crate::api::iter::any_order;
use crate::api::iter::lockstep::Lockstep;
use crate::view::view::View;
use core::ops::{BitAnd, BitOr};

/// A float, and its bits.
pub(super) trait Float: Element + Copy + PartialOrd {
    /// An integer of its size.
    type Bits: Copy + BitAnd<Output = Self::Bits> + BitOr<Output = Self::Bits>;
    /// The zeros with and without a sign.
    const ZEROS: (Self, Self);
    fn bits(self) -> Self::Bits;
    /// Bits that are not all 0, if it is a NaN.
    fn is_nan(self) -> Self::Bits;
    /// Whether there are such bits.
    fn is_any(bits: Self::Bits) -> bool;
    /// Whether the sign is among the bits.
    fn is_negative(bits: Self::Bits) -> bool;
}

macro_rules! floats {
    ($($T:ident $Bits:ident)*) => {$(
        impl Float for $T {
            type Bits = $Bits;
            const ZEROS: ($T, $T) = (-0.0, 0.0);
            #[inline(always)]
            fn bits(self) -> $Bits {
                self.to_bits()
            }
            #[inline(always)]
            fn is_nan(self) -> $Bits {
                if $T::is_nan(self) {
                    $Bits::MAX
                } else {
                    0
                }
            }
            #[inline(always)]
            fn is_any(bits: $Bits) -> bool {
                bits != 0
            }
            #[inline(always)]
            fn is_negative(bits: $Bits) -> bool {
                bits >> ($Bits::BITS - 1) == 1
            }
        }
    )*};
}
floats!(f32 u32 f64 u64);

/// What is known of the floats that were compared, in as many lanes as registers have room for.
#[derive(Clone, Copy)]
struct Race<F, B, const LANES: usize> {
    least: [F; LANES],
    most: [F; LANES],
    /// Whether there was a NaN.
    nan: [B; LANES],
    /// The bits that were in any of them, and in all.
    any: [B; LANES],
    all: [B; LANES],
}

impl<F: Float, const LANES: usize> Race<F, F::Bits, LANES> {
    /// Of one float.
    #[inline(always)]
    fn new(first: F) -> Self {
        Self {
            least: [first; LANES],
            most: [first; LANES],
            nan: [first.is_nan(); LANES],
            any: [first.bits(); LANES],
            all: [first.bits(); LANES],
        }
    }

    /// With `count` floats more.
    #[inline(always)]
    fn row(mut self, count: usize, number: impl Fn(usize) -> F) -> Self {
        let mut i = 0;
        while i + LANES <= count {
            self = self.step(core::array::from_fn(|lane| number(i + lane)));
            i += LANES;
        }
        if i < count {
            // The last one takes part more than once.
            let last = count - 1;
            self = self.step(core::array::from_fn(|lane| {
                number(if i + lane < last { i + lane } else { last })
            }));
        }
        self
    }

    #[inline(always)]
    fn step(mut self, numbers: [F; LANES]) -> Self {
        let mut lane = 0;
        while lane < LANES {
            let number = numbers[lane];
            // This is one instruction, whose results for NaNs and zeros are not used.
            self.least[lane] = if self.least[lane] < number {
                self.least[lane]
            } else {
                number
            };
            self.most[lane] = if self.most[lane] > number {
                self.most[lane]
            } else {
                number
            };
            self.nan[lane] = self.nan[lane] | number.is_nan();
            self.any[lane] = self.any[lane] | number.bits();
            self.all[lane] = self.all[lane] & number.bits();
            lane += 1;
        }
        self
    }

    /// The least and the greatest, unless there was a NaN. It is apart from the loop, as that of sums in pairs is.
    #[inline(never)]
    fn end(self) -> Option<(F, F)> {
        let (mut least, mut most) = (self.least[0], self.most[0]);
        let (mut nan, mut any, mut all) = (self.nan[0], self.any[0], self.all[0]);
        for lane in 1..LANES {
            least = if least < self.least[lane] {
                least
            } else {
                self.least[lane]
            };
            most = if most > self.most[lane] {
                most
            } else {
                self.most[lane]
            };
            nan = nan | self.nan[lane];
            any = any | self.any[lane];
            all = all & self.all[lane];
        }
        if F::is_any(nan) {
            return None;
        }
        // The machine takes zeros for equal. If the least is one, no other number has a sign, and if the greatest is one, all others have it.
        let (negative, positive) = F::ZEROS;
        if least == positive {
            least = if F::is_negative(any) { negative } else { positive };
        }
        if most == positive {
            most = if F::is_negative(all) { negative } else { positive };
        }
        Some((least, most))
    }
}

/// The least and the greatest float of a view, of which `first` is one, unless there is a NaN.
#[inline(always)]
pub(super) fn race<F: Float, S: Shape, L: Layout, const LANES: usize>(
    view: &View<'_, F, S, L>,
    first: F,
) -> Option<(F, F)> {
    let elements = view.iter();
    let element = |at: isize| {
        // SAFETY: V5, no element was yielded yet, and these are shared.
        *unsafe { elements.at(at) }
    };
    let pitch = size_of::<F>() as isize;
    let race = any_order::by_rows(
        &elements,
        Race::<F, F::Bits, LANES>::new(first),
        |race, at, count, step| {
            // With a step that is a constant the compiler vectorises the loop.
            if step == pitch {
                race.row(count, |i| element(at.plus(pitch.times(i))))
            } else {
                race.row(count, |i| element(at.plus(step.times(i))))
            }
        },
    );
    race.end()
}
