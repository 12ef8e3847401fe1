//! Distances in memory, in one view or in several that are walked in step.

// By these names, because `proofs` compiles this file with integers of 8 bits.
use super::{isize, usize};

/// A distance in bytes: one number for each view that is walked.
///
/// # Safety
/// `plus`, `times` and `back` compute in each view by itself, modulo the size of the address space. `is` compares all of them.
pub unsafe trait Offset: Copy {
    /// No distance.
    const ZERO: Self;
    /// Whether it is a distance in one view only.
    const SINGLE: bool;
    /// The sum.
    fn plus(self, other: Self) -> Self;
    /// The distance of `count` such distances.
    fn times(self, count: usize) -> Self;
    /// Whether both are equal.
    fn is(self, other: Self) -> bool;
    /// The distance in the first view.
    fn lead(self) -> isize;
    /// The way back.
    fn back(self) -> Self;
    /// Whether it is shorter than `other`, in whatever direction: in the first view in which that can be said.
    fn shorter(self, other: Self) -> Option<bool>;
    /// The same, or what the first view says if it can be said in none.
    #[inline(always)]
    fn is_below(self, other: Self) -> bool {
        match self.shorter(other) {
            Some(shorter) => shorter,
            None => self.lead().unsigned_abs() < other.lead().unsigned_abs(),
        }
    }
}

// SAFETY: V3, these are the operations of the integer.
unsafe impl Offset for isize {
    const ZERO: Self = 0;
    const SINGLE: bool = true;
    #[inline(always)]
    fn plus(self, other: Self) -> Self {
        self.wrapping_add(other)
    }
    #[inline(always)]
    fn times(self, count: usize) -> Self {
        self.wrapping_mul(count as isize)
    }
    #[inline(always)]
    fn is(self, other: Self) -> bool {
        self == other
    }
    #[inline(always)]
    fn lead(self) -> isize {
        self
    }
    #[inline(always)]
    fn back(self) -> Self {
        self.wrapping_neg()
    }
    #[inline(always)]
    fn shorter(self, other: Self) -> Option<bool> {
        // A view that stays at an element is walked well in any order, so the other views decide.
        if self == 0 || other == 0 || self.unsigned_abs() == other.unsigned_abs() {
            return None;
        }
        Some(self.unsigned_abs() < other.unsigned_abs())
    }
}

// SAFETY: V3, both parts keep the promise.
unsafe impl<A: Offset, B: Offset> Offset for (A, B) {
    const ZERO: Self = (A::ZERO, B::ZERO);
    const SINGLE: bool = false;
    #[inline(always)]
    fn plus(self, other: Self) -> Self {
        (self.0.plus(other.0), self.1.plus(other.1))
    }
    #[inline(always)]
    fn times(self, count: usize) -> Self {
        (self.0.times(count), self.1.times(count))
    }
    #[inline(always)]
    fn is(self, other: Self) -> bool {
        self.0.is(other.0) && self.1.is(other.1)
    }
    #[inline(always)]
    fn lead(self) -> isize {
        self.0.lead()
    }
    #[inline(always)]
    fn back(self) -> Self {
        (self.0.back(), self.1.back())
    }
    #[inline(always)]
    fn shorter(self, other: Self) -> Option<bool> {
        match self.0.shorter(other.0) {
            None => self.1.shorter(other.1),
            shorter => shorter,
        }
    }
}
