//! What is known of an index that is not on its axis, until somebody asks why.

use crate::algebra::index::{Edge, Rule, StepValue, Stop};
use crate::error::{refuse, ViewError};

/// An index that is not on its axis.
///
/// The checks at run time return this and not a [`ViewError`]. It is put together of numbers that they have in registers, so nothing is written
/// to memory where the index is on its axis, and where it is not, one call takes the numbers to a function that makes the error.
#[derive(Debug, Clone, Copy)]
pub enum Misfit {
    /// There is no such position.
    Position {
        /// The position.
        index: Edge,
        /// The number of elements along the axis.
        length: usize,
        /// The axis.
        axis: isize,
    },
    /// A slice runs past the axis, or its start lies behind its stop.
    Slice {
        /// The slice.
        rule: Rule,
        /// The number of elements along the axis.
        length: usize,
        /// The axis.
        axis: isize,
    },
    /// A slice has another number of positions than its type claims.
    Count {
        /// The number that the type claims.
        claimed: usize,
        /// The number of positions.
        found: usize,
        /// The axis.
        axis: isize,
    },
}

impl Misfit {
    /// The error that says why.
    #[inline(always)]
    pub(crate) fn error(self) -> ViewError {
        match self {
            Self::Position { index, length, axis } => index.reason(length, axis),
            Self::Slice { rule, length, axis } => slice(rule.start, rule.stop, rule.step, length, axis),
            Self::Count { claimed, found, axis } => count(claimed, found, axis),
        }
    }

    /// Panics with the error.
    #[inline(always)]
    #[track_caller]
    pub(crate) fn refuse(self) -> ! {
        match self {
            Self::Position { index, length, axis } => refuse_position(index, length, axis),
            Self::Slice { rule, length, axis } => {
                refuse_slice(rule.start, rule.stop, rule.step, length, axis)
            }
            Self::Count { claimed, found, axis } => refuse_count(claimed, found, axis),
        }
    }
}

// Each function takes numbers one by one: they are in registers then, and a `Rule` would be in memory.

#[cold]
#[inline(never)]
#[track_caller]
fn refuse_position(index: Edge, length: usize, axis: isize) -> ! {
    refuse(index.reason(length, axis))
}

#[cold]
#[inline(never)]
fn slice(start: Edge, stop: Stop, step: StepValue, length: usize, axis: isize) -> ViewError {
    Rule { start, stop, step }.reason(length, axis)
}

#[cold]
#[inline(never)]
#[track_caller]
fn refuse_slice(start: Edge, stop: Stop, step: StepValue, length: usize, axis: isize) -> ! {
    refuse(slice(start, stop, step, length, axis))
}

#[inline(always)]
fn count(claimed: usize, found: usize, axis: isize) -> ViewError {
    ViewError::Shape {
        axis,
        expected: claimed,
        found,
    }
}

#[cold]
#[inline(never)]
#[track_caller]
fn refuse_count(claimed: usize, found: usize, axis: isize) -> ! {
    refuse(count(claimed, found, axis))
}
