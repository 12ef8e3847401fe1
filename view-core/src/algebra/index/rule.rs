//! What an index means on an axis. Run time asks `Rule::resolve` and `resolve_index`, and `reason` says why an index is not on its axis. The
//! constants of static slices use `Rule::claim` and `Place`, and `proofs` compares the two.

// By these names, because `proofs` compiles this file with integers of 8 bits.
use super::{isize, usize};

/// A start or an index.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Edge {
    /// Not written: the end of the axis that the step walks away from.
    Open,
    /// This many positions from the start of the axis.
    Start(usize),
    /// This many positions before its end.
    End(usize),
}

/// Where a slice stops.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stop {
    /// Not written: the end of the axis that the step walks towards.
    Open,
    /// Before the position with this number, counted from the start of the axis.
    Start(usize),
    /// Before the position this many from the end of the axis.
    End(usize),
    /// Behind the position with this number, counted from the start of the axis (`..=`).
    Through(usize),
    /// After this many elements (`..+`).
    Count(usize),
}

/// A step as a value. Its size is a `usize`, as positions are: an `isize` has no room for the steps that divide an axis of
/// more than `isize::MAX` elements without size.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StepValue {
    /// Up by this many positions.
    Up(usize),
    /// Down by this many positions.
    Down(usize),
}

impl StepValue {
    /// The step of a signed number: up if it is positive, down if it is negative.
    pub const fn of(step: isize) -> Self {
        if step < 0 {
            Self::Down(step.unsigned_abs())
        } else {
            Self::Up(step.unsigned_abs())
        }
    }

    /// The number of positions, without the direction.
    pub const fn size(self) -> usize {
        match self {
            Self::Up(size) | Self::Down(size) => size,
        }
    }

    /// The same number of positions in the other direction.
    pub const fn turned(self) -> Self {
        match self {
            Self::Up(size) => Self::Down(size),
            Self::Down(size) => Self::Up(size),
        }
    }

    /// The distance of two positions that are this step apart, if neighbours are `stride` apart.
    ///
    /// It wraps only if no two positions of a view are that far apart: the stride is not used then (V3).
    pub const fn times(self, stride: isize) -> isize {
        match self {
            Self::Up(size) => stride.wrapping_mul(size as isize),
            Self::Down(size) => stride.wrapping_mul(size as isize).wrapping_neg(),
        }
    }
}

/// A slice of one axis: `start..stop` every `step` positions, `step` not zero.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rule {
    /// The first position.
    pub start: Edge,
    /// Where it stops.
    pub stop: Stop,
    /// The step.
    pub step: StepValue,
}

/// The positions a rule selects on an axis of a certain length.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Resolved {
    /// The first of them. Not a position of the axis if `count` is 0.
    pub first: usize,
    /// How many there are.
    pub count: usize,
}

/// The position an index names on an axis of `length`; `None` if there is no such position. [`Edge::reason`] says why.
#[inline(always)]
pub const fn resolve_index(index: Edge, length: usize) -> Option<usize> {
    match index {
        Edge::Open if length > 0 => Some(0),
        Edge::Start(index) if index < length => Some(index),
        Edge::End(back) if back >= 1 && back <= length => Some(length - back),
        Edge::Open | Edge::Start(_) | Edge::End(_) => None,
    }
}

// `resolve` is in the machine code of every slice with run-time numbers: which ends there are is known there, so little is left of it. In a
// debug build that much code would take longer to compile than all else of a slice, so there it is called.
impl Rule {
    /// The positions this rule selects on an axis of `length`.
    ///
    /// `None` if the slice runs past the axis, or its start lies behind its stop: nothing is clamped. [`reason`](Self::reason) says why.
    #[cfg_attr(debug_assertions, inline)]
    #[cfg_attr(not(debug_assertions), inline(always))]
    pub const fn resolve(self, length: usize) -> Option<Resolved> {
        match self.step {
            StepValue::Up(0) | StepValue::Down(0) => None,
            StepValue::Up(step) => upwards(self.start, self.stop, step, length),
            StepValue::Down(step) => downwards(self.start, self.stop, step, length),
        }
    }
}

/// The positions up from `start` to `stop`, every `step`. No number is compared twice: a start that is not behind its stop is on the axis if
/// the stop is.
#[cfg_attr(debug_assertions, inline)]
#[cfg_attr(not(debug_assertions), inline(always))]
const fn upwards(start: Edge, stop: Stop, step: usize, length: usize) -> Option<Resolved> {
    let first = match start {
        Edge::Open => 0,
        Edge::Start(start) => start,
        Edge::End(back) if back <= length => length - back,
        Edge::End(_) => return None,
    };
    let stop = match stop {
        Stop::Open => length,
        Stop::Start(stop) if stop <= length => stop,
        Stop::End(back) if back <= length => length - back,
        Stop::Through(last) if last < length => last + 1,
        // Callers compare `first + reach` with the length as well, and LLVM sees that this is the same sum. It is below `first` if it wraps.
        Stop::Count(count) => {
            let Some(reach) = reach(count, step) else {
                return None;
            };
            let end = first.wrapping_add(reach);
            if end < first || end > length {
                return None;
            }
            return Some(Resolved { first, count });
        }
        Stop::Start(_) | Stop::End(_) | Stop::Through(_) => return None,
    };
    if first > stop {
        return None;
    }
    Some(Resolved {
        first,
        count: (stop - first).div_ceil(step),
    })
}

/// The positions down from `start` to `stop`, every `step`. The start is a position (`length - 1` if open). The stop is a position as well, or
/// lies before the first.
#[cfg_attr(debug_assertions, inline)]
#[cfg_attr(not(debug_assertions), inline(always))]
const fn downwards(start: Edge, stop: Stop, step: usize, length: usize) -> Option<Resolved> {
    // One more than the position, so that "before the first" is 0.
    let above_start = match start {
        Edge::Open => length,
        Edge::Start(start) if start < length => start + 1,
        Edge::End(back) if back >= 1 && back <= length => length - back + 1,
        Edge::Start(_) | Edge::End(_) => return None,
    };
    let above_stop = match stop {
        Stop::Open => 0,
        Stop::Start(stop) if stop < length => stop + 1,
        Stop::End(back) if back >= 1 && back <= length => length - back + 1,
        Stop::Through(last) if last < length => last,
        Stop::Count(count) => {
            return match reach(count, step) {
                Some(reach) if reach <= above_start => Some(Resolved {
                    first: above_start.saturating_sub(1),
                    count,
                }),
                _ => None,
            }
        }
        Stop::Start(_) | Stop::End(_) | Stop::Through(_) => return None,
    };
    if above_start < above_stop {
        return None;
    }
    Some(Resolved {
        first: above_start.saturating_sub(1),
        count: (above_start - above_stop).div_ceil(step),
    })
}

/// How many positions there are from the first of `count`, `step` apart, to the last; `None` if no axis is that long.
#[cfg_attr(debug_assertions, inline)]
#[cfg_attr(not(debug_assertions), inline(always))]
const fn reach(count: usize, step: usize) -> Option<usize> {
    match count.checked_sub(1) {
        None => Some(0),
        Some(gaps) => match gaps.checked_mul(step) {
            Some(span) => span.checked_add(1),
            None => None,
        },
    }
}
