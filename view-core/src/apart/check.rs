//! The same question at run time, for what the types leave open.

use super::progression::Track;
use crate::error::ViewError;
use crate::index::{OnAxis, Selection};
use crate::stride::DynStride;
use crate::stride_list::StrideList;

#[cfg(test)]
mod tests;

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

    /// Those of these positions, of which the types know `T`, that the index `X` selects.
    ///
    /// # Errors
    /// If the index is not on the axis, which only run-time numbers can bring about.
    #[inline(always)]
    pub fn then<T: Track, X: OnAxis>(self, arg: X::Arg, axis: isize) -> Result<Self, ViewError> {
        let picked = match const { fixed::<T, X>() } {
            Some(picked) => picked,
            None => X::select(arg, self.count, axis)?,
        };
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
    #[inline(always)]
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
            (other_step % step) as u128,
            (step - remainder) as u128,
            step as u128,
        ) {
            None => None,
            Some(i) => {
                // Both factors are below 2^64: steps of an axis, and numbers below one.
                let behind = distance as u128 + i * other_step as u128;
                if i < other_count as u128 && behind / (step as u128) < count as u128 {
                    Some(low + behind as usize)
                } else {
                    None
                }
            }
        }
    }
}

/// What a static index selects of a static extent.
const fn fixed<T: Track, X: OnAxis>() -> Option<Selection> {
    match T::LENGTH {
        Some(length) => X::PLACE.on(length),
        None => None,
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

/// Where two views meet, as far as it is known.
#[derive(Debug, Clone, Copy)]
pub struct Place {
    /// The axis that tells most: of which they take the least.
    pub axis: isize,
    /// A position on it that both hold.
    pub index: usize,
    least: usize,
    next: isize,
}

impl Place {
    /// Before the first axis.
    pub const START: Self = Self {
        axis: 0,
        index: 0,
        least: usize::MAX,
        next: 0,
    };

    /// Behind one axis more, which is the base's if `shown`; `None` if they do not meet there.
    #[inline(always)]
    pub const fn on(self, x: Progress, y: Progress, shown: bool) -> Option<Self> {
        let Some(index) = x.meets(y) else { return None };
        let count = if x.count < y.count { x.count } else { y.count };
        let mut place = self;
        if shown && count < self.least {
            (place.axis, place.index, place.least) = (self.next, index, count);
        }
        place.next += shown as isize;
        Some(place)
    }

    /// Behind an axis of one view alone; `None` if that is empty.
    #[inline(always)]
    pub const fn present(self, own: Progress) -> Option<Self> {
        if own.count == 0 {
            None
        } else {
            Some(self)
        }
    }
}

/// The most axes of a list that is out of order: to leave one out is to be strict.
const MOST: usize = 24;

/// A list of axes that are put in order.
#[derive(Debug)]
pub struct Board {
    axes: [(Progress, bool); MOST],
    count: usize,
    empty: bool,
}

impl Board {
    /// No axes.
    pub const fn new() -> Self {
        Self {
            axes: [(Progress::whole(1), false); MOST],
            count: 0,
            empty: false,
        }
    }

    /// One axis more, which is the one number `number`, or the next.
    pub fn put(&mut self, number: Option<usize>, taken: Progress, shown: bool) {
        self.empty |= taken.count == 0;
        if let Some(place) = self.axes.get_mut(number.unwrap_or(self.count)) {
            *place = (taken, shown);
            self.count += 1;
        }
    }

    /// An axis of the view's own.
    pub const fn present(&mut self, own: Progress) {
        self.empty = self.empty || own.count == 0;
    }

    /// Where the two meet, if they do.
    pub fn meets(&self, other: &Self) -> Option<Place> {
        if self.empty || other.empty {
            return None;
        }
        let count = self.count.min(other.count);
        let mut pairs = self.axes[..count].iter().zip(&other.axes[..count]);
        pairs.try_fold(Place::START, |place, ((x, shown), (y, _))| {
            place.on(*x, *y, *shown)
        })
    }
}
