//! What an index means on an axis. Run time asks `Rule::resolve` and `resolve_index`. The constants of static slices use `Rule::claim` and
//! `Place`, and `proofs` compares the two.

// By these names, because `proofs` compiles this file with integers of 8 bits.
use super::{isize, usize, ViewError};

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

/// The position an index names on an axis of `length`.
///
/// # Errors
/// [`ViewError::Index`] if there is no such position.
pub const fn resolve_index(index: Edge, length: usize, axis: isize) -> Result<usize, ViewError> {
    match index {
        Edge::Open if length > 0 => Ok(0),
        Edge::Start(index) if index < length => Ok(index),
        Edge::End(back) if back >= 1 && back <= length => Ok(length - back),
        Edge::Open => Err(ViewError::Index {
            axis,
            index: 0,
            length,
        }),
        Edge::Start(index) => Err(ViewError::Index { axis, index, length }),
        Edge::End(back) => Err(ViewError::IndexFromEnd { axis, back, length }),
    }
}

impl Rule {
    /// The positions this rule selects on an axis of `length`.
    ///
    /// # Errors
    /// A slice that runs past the axis or whose start lies behind its stop is an error, nothing is clamped.
    pub const fn resolve(self, length: usize, axis: isize) -> Result<Resolved, ViewError> {
        match self.step {
            StepValue::Up(0) | StepValue::Down(0) => Err(ViewError::ZeroStep { axis }),
            StepValue::Up(step) => self.resolve_up(step, length, axis),
            StepValue::Down(step) => self.resolve_down(step, length, axis),
        }
    }

    const fn resolve_up(self, step: usize, length: usize, axis: isize) -> Result<Resolved, ViewError> {
        let start = match self.start {
            Edge::Open => 0,
            Edge::Start(start) if start <= length => start,
            Edge::Start(start) => return Err(ViewError::SliceStart { axis, start, length }),
            Edge::End(back) if back <= length => length - back,
            Edge::End(back) => return Err(ViewError::SliceStartFromEnd { axis, back, length }),
        };
        let stop = match self.stop {
            Stop::Open => length,
            Stop::Start(stop) if stop <= length => stop,
            Stop::Start(end) => return Err(ViewError::SliceEnd { axis, end, length }),
            Stop::End(back) if back <= length => length - back,
            Stop::End(back) => return Err(ViewError::SliceEndFromEnd { axis, back, length }),
            Stop::Through(last) if last < length => last + 1,
            Stop::Through(last) => {
                return Err(ViewError::SliceEnd {
                    axis,
                    end: last.saturating_add(1),
                    length,
                })
            }
            Stop::Count(count) => {
                return match count.checked_sub(1) {
                    None => Ok(Resolved { first: start, count }),
                    Some(gaps) => match gaps.checked_mul(step) {
                        Some(span) if span < length - start => Ok(Resolved { first: start, count }),
                        _ => Err(ViewError::SliceCount {
                            axis,
                            start,
                            count,
                            length,
                        }),
                    },
                }
            }
        };
        if stop < start {
            return Err(ViewError::SliceOrder {
                axis,
                start,
                end: stop,
                length,
            });
        }
        Ok(Resolved {
            first: start,
            count: (stop - start).div_ceil(step),
        })
    }

    /// Downwards the start is a position (`length - 1` if open). The stop is a position as well, or lies before the first.
    const fn resolve_down(self, step: usize, length: usize, axis: isize) -> Result<Resolved, ViewError> {
        // One more than the position, so that "before the first" is 0.
        let above_start = match self.start {
            Edge::Open => length,
            Edge::Start(start) if start < length => start + 1,
            Edge::Start(start) => return Err(ViewError::SliceStart { axis, start, length }),
            Edge::End(back) if back >= 1 && back <= length => length - back + 1,
            Edge::End(back) => return Err(ViewError::SliceStartFromEnd { axis, back, length }),
        };
        let above_stop = match self.stop {
            Stop::Open => 0,
            Stop::Start(stop) if stop < length => stop + 1,
            Stop::Start(end) => return Err(ViewError::SliceEnd { axis, end, length }),
            Stop::End(back) if back >= 1 && back <= length => length - back + 1,
            Stop::End(back) => return Err(ViewError::SliceEndFromEnd { axis, back, length }),
            Stop::Through(last) if last < length => last,
            Stop::Through(end) => return Err(ViewError::SliceEnd { axis, end, length }),
            Stop::Count(count) => {
                return match count.checked_sub(1) {
                    None => Ok(Resolved { first: 0, count }),
                    Some(gaps) => match gaps.checked_mul(step) {
                        Some(span) if span < above_start => Ok(Resolved {
                            first: above_start - 1,
                            count,
                        }),
                        _ => Err(ViewError::SliceCount {
                            axis,
                            start: above_start.saturating_sub(1),
                            count,
                            length,
                        }),
                    },
                }
            }
        };
        if above_start < above_stop {
            let (start, end) = (above_start.saturating_sub(1), above_stop - 1);
            return Err(ViewError::SliceOrder {
                axis,
                start,
                end,
                length,
            });
        }
        let count = (above_start - above_stop).div_ceil(step);
        Ok(Resolved {
            first: above_start.saturating_sub(1),
            count,
        })
    }
}
