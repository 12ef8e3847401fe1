//! The same question at run time, for what the types leave open.

use crate::error::ViewError;
use crate::index::OnAxis;
use crate::stride::DynStride;
use crate::stride_list::StrideList;

/// The positions `first + i · step` of one axis of the base, `count` of them.
#[derive(Debug, Clone, Copy)]
pub struct Progress {
    /// The first. Not a position if `count` is 0.
    pub first: usize,
    /// The distance, of no meaning for fewer than two.
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

    /// Those of these positions that the index `X` selects.
    ///
    /// # Errors
    /// If the index is not on the axis.
    #[inline(always)]
    pub fn then<X: OnAxis>(self, arg: X::Arg, axis: isize) -> Result<Self, ViewError> {
        let picked = X::select(arg, self.count, axis)?;
        // What the index makes of a stride is what it makes of a step; it makes none where it drops the axis.
        let strides = X::strides::<DynStride, ()>(arg, self.step, ());
        let mut step = [1];
        <X::Strides<DynStride, ()> as StrideList>::write(strides, &mut step);
        Ok(Self {
            // It wraps only where nothing is selected (V3).
            first: self
                .first
                .wrapping_add_signed((picked.first as isize).wrapping_mul(self.step)),
            step: step[0],
            count: picked.count,
        })
    }

    /// The lowest position and the distance, of at least one position.
    const fn upwards(self) -> (usize, usize) {
        if self.count < 2 {
            (self.first, 1)
        } else if self.step < 0 {
            let reach = (self.count - 1) * self.step.unsigned_abs();
            (self.first - reach, self.step.unsigned_abs())
        } else {
            (self.first, self.step.unsigned_abs())
        }
    }

    /// The lowest position that is in both.
    const fn meets(self, other: Self) -> Option<usize> {
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
        let i = if remainder == 0 {
            0
        } else {
            match solve(
                (other_step % step) as u128,
                (step - remainder) as u128,
                step as u128,
            ) {
                Some(i) => i,
                None => return None,
            }
        };
        // Below 2^64 each: positions and steps of an axis.
        let behind = distance as u128 + i * other_step as u128;
        if i < other_count as u128 && behind < count as u128 * step as u128 {
            Some(low + behind as usize)
        } else {
            None
        }
    }
}

/// The least `i` with `a · i ≡ c (mod m)`, for `a` and `c` below `m`, at most 2^63.
const fn solve(a: u128, c: u128, m: u128) -> Option<u128> {
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

/// The most axes that are looked at: those of the base, and of fields that are arrays. To leave one out is to be strict.
const MOST: usize = 24;

/// What a view takes of every axis, one by one.
pub struct Board {
    axes: [Progress; MOST],
    count: usize,
    empty: bool,
}

impl Board {
    /// Without an axis.
    #[inline(always)]
    pub const fn new() -> Self {
        Self {
            axes: [Progress::whole(0); MOST],
            count: 0,
            empty: false,
        }
    }

    /// One more axis; `shared` if the other views have it too.
    #[inline(always)]
    pub const fn push(&mut self, taken: Progress, shared: bool) {
        self.empty = self.empty || taken.count == 0;
        if shared && self.count < MOST {
            self.axes[self.count] = taken;
            self.count += 1;
        }
    }

    /// An axis of the base, of rank `rank`, and a position on it that tell where two views meet, if they do.
    pub fn meets(&self, other: &Self, rank: usize) -> Option<(isize, usize)> {
        if self.empty || other.empty {
            return None;
        }
        // The axis of which they take the least says most.
        let (mut told, mut least) = ((0, 0), usize::MAX);
        let (ours, theirs) = (&self.axes[..self.count], &other.axes[..other.count]);
        for (axis, (x, y)) in ours.iter().zip(theirs).enumerate() {
            let index = x.meets(*y)?;
            let count = x.count.min(y.count);
            if axis < rank && count < least {
                (told, least) = ((axis as isize, index), count);
            }
        }
        Some(told)
    }
}
