//! Positions in an arithmetic progression, and where two progressions meet.

// By these names, because `proofs` compiles this file with integers of 8 bits.
use super::{isize, usize, Wide};

/// The positions `first + i · step` of one axis of the base, `count` of them.
#[derive(Debug, Clone, Copy)]
pub struct Progress {
    /// The first. Not a position if `count` is 0.
    pub first: usize,
    /// The distance between neighbours, negative downwards; meaningless for fewer than two positions. On an axis of elements without size,
    /// positions can be further apart than `isize::MAX`. Then this number has wrapped, and adding it wraps to the right position.
    pub step: isize,
    /// How many there are.
    pub count: usize,
}

impl Progress {
    /// All positions of an axis of this length.
    #[inline(always)]
    pub const fn whole(length: usize) -> Self {
        Self {
            first: 0,
            step: 1,
            count: length,
        }
    }

    /// The `count` of these positions that begin with number `first` and are `step` apart on the axis of the base.
    #[inline(always)]
    pub(crate) const fn picked(self, first: usize, count: usize, step: isize) -> Self {
        Self {
            // A position, unless nothing is selected (V3), so the sum is right although the product may wrap.
            first: self.first.wrapping_add(first.wrapping_mul(self.step as usize)),
            step,
            count,
        }
    }

    /// The lowest position and the distance, of at least one position.
    pub(crate) const fn upwards(self) -> (usize, usize) {
        if self.count < 2 {
            return (self.first, 1);
        }
        // All of them are positions, so these two are right although the product may wrap.
        let second = self.first.wrapping_add_signed(self.step);
        let last = self
            .first
            .wrapping_add((self.count - 1).wrapping_mul(self.step as usize));
        let low = if last < self.first { last } else { self.first };
        (low, self.first.abs_diff(second))
    }

    /// The lowest position that is in both.
    #[inline(always)]
    pub(crate) const fn meets(self, other: Self) -> Option<usize> {
        if self.count == 0 || other.count == 0 {
            return None;
        }
        let (mut low, mut step) = self.upwards();
        let (mut count, mut other_count) = (self.count, other.count);
        let (mut other_low, mut other_step) = other.upwards();
        if other_low < low {
            (low, other_low) = (other_low, low);
            (step, other_step) = (other_step, step);
            (count, other_count) = (other_count, count);
        }
        // The i-th of the upper one is the first in both if `other_step · i ≡ -distance (mod step)`.
        let distance = other_low - low;
        let remainder = distance % step;
        if remainder == 0 {
            return if distance / step < count {
                Some(other_low)
            } else {
                None
            };
        }
        if step == other_step {
            return None;
        }
        match solve(
            (other_step % step) as Wide,
            (step - remainder) as Wide,
            step as Wide,
        ) {
            None => None,
            Some(i) => {
                // `i` is below `step`. A product of two numbers of half the width, and one more, fit.
                let behind = distance as Wide + i * other_step as Wide;
                if i < other_count as Wide && behind / (step as Wide) < count as Wide {
                    // A position of both.
                    Some(low.wrapping_add(behind as usize))
                } else {
                    None
                }
            }
        }
    }
}

/// The least `i` with `a · i ≡ c (mod m)`, for `a` and `c` below `m`, which is a `usize`.
pub(crate) const fn solve(a: Wide, c: Wide, m: Wide) -> Option<Wide> {
    if c == 0 {
        return Some(0);
    }
    if a == 0 {
        return None;
    }
    match solve(m % a, (a - c % a) % a, a) {
        Some(y) => Some((m * y + c) / a),
        None => None,
    }
}
