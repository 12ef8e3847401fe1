//! What the members of a family take of one axis.

use crate::algebra::index::{Edge, StepValue, Stop};
use crate::algebra::loops::linear::Linear;
use crate::error::ViewError;

/// A start, or a position.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Start<const R: usize> {
    /// Not written.
    Open,
    /// So many positions from the start of the axis.
    Ahead(Linear<R>),
    /// So many positions before its end.
    Behind(Linear<R>),
}

/// Where a slice stops.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Until<const R: usize> {
    /// Not written.
    Open,
    /// Before this position.
    Ahead(Linear<R>),
    /// Before the position so many before the end of the axis.
    Behind(Linear<R>),
    /// Behind this position.
    Through(Linear<R>),
    /// After so many elements.
    Count(Linear<R>),
}

/// What the members of a family take of one axis: a slice or a position whose ends are linear in the variables.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sweep<const R: usize> {
    pub(super) start: Start<R>,
    pub(super) stop: Until<R>,
    /// The distance of neighbours, negative downwards.
    pub(super) step: i128,
    /// Whether it is the same for all members, and written elsewhere.
    pub(super) fixed: bool,
}

/// The positions of one member on an axis, as an interval: `low`, `low + step`, … below `high`. Positions that a slice walks down are
/// counted backwards, as negative numbers.
#[derive(Debug, Clone, Copy)]
pub struct Interval<const R: usize> {
    pub(super) low: Linear<R>,
    pub(super) high: Linear<R>,
    /// At least 1.
    pub(super) step: i128,
    pub(super) backwards: bool,
}

/// More than any axis has.
const ENDLESS: i128 = 1 << 100;

impl<const R: usize> Sweep<R> {
    /// The slice from `start` to `stop`, of every `step`-th position.
    pub const fn slice(start: Start<R>, stop: Until<R>, step: usize, back: bool) -> Self {
        let size = step as i128;
        Self {
            start,
            stop,
            step: if back { -size } else { size },
            fixed: false,
        }
    }

    /// One position.
    pub const fn position(start: Start<R>) -> Self {
        Self::slice(start, Until::Count(Linear::of(1)), 1, false)
    }

    /// An index without variables, which the list of indices has.
    pub const fn fixed() -> Self {
        Self {
            start: Start::Open,
            stop: Until::Open,
            step: 1,
            fixed: true,
        }
    }

    /// The same, without the variables that have one value.
    pub(super) const fn of_several(mut self, counts: &[usize; R]) -> Self {
        self.start = match self.start {
            Start::Open => Start::Open,
            Start::Ahead(start) => Start::Ahead(start.of_several(counts)),
            Start::Behind(start) => Start::Behind(start.of_several(counts)),
        };
        self.stop = match self.stop {
            Until::Open => Until::Open,
            Until::Ahead(stop) => Until::Ahead(stop.of_several(counts)),
            Until::Behind(stop) => Until::Behind(stop.of_several(counts)),
            Until::Through(stop) => Until::Through(stop.of_several(counts)),
            Until::Count(stop) => Until::Count(stop.of_several(counts)),
        };
        self
    }

    /// Whether its numbers are numbers of an axis, or their differences. They are if the members at all corners are on an axis.
    pub(super) const fn is_small(&self) -> bool {
        let start = match &self.start {
            Start::Open => true,
            Start::Ahead(start) | Start::Behind(start) => start.is_small(),
        };
        let stop = match &self.stop {
            Until::Open => true,
            Until::Ahead(stop) | Until::Behind(stop) | Until::Through(stop) | Until::Count(stop) => {
                stop.is_small()
            }
        };
        start && stop
    }

    /// The step.
    #[inline(always)]
    pub(super) const fn step(&self) -> StepValue {
        let size = self.step.unsigned_abs() as usize;
        if self.step < 0 {
            StepValue::Down(size)
        } else {
            StepValue::Up(size)
        }
    }

    /// Whether it is written elsewhere.
    #[inline(always)]
    pub(super) const fn is_fixed(&self) -> bool {
        self.fixed
    }

    /// Whether it is a position, counted from the end of the axis or not.
    #[inline(always)]
    pub(super) const fn is_position(&self, from_end: bool) -> bool {
        let counted = match &self.start {
            Start::Open => return false,
            Start::Ahead(_) => false,
            Start::Behind(_) => true,
        };
        let one = match &self.stop {
            Until::Count(count) => count.is_constant() && count.constant == 1,
            _ => false,
        };
        counted == from_end && one && self.step == 1
    }

    /// Whether it is a slice with this step.
    #[inline(always)]
    pub(super) const fn is_slice(&self, step: StepValue) -> bool {
        match (self.step(), step) {
            (StepValue::Up(own), StepValue::Up(other)) | (StepValue::Down(own), StepValue::Down(other)) => {
                own == other
            }
            _ => false,
        }
    }

    /// Where the member at these values of the variables starts.
    #[inline(always)]
    pub(crate) const fn start_at(&self, index: &[usize; R]) -> Edge {
        match &self.start {
            Start::Open => Edge::Open,
            Start::Ahead(start) => Edge::Start(start.at(index) as usize),
            Start::Behind(back) => Edge::End(back.at(index) as usize),
        }
    }

    /// Where it stops.
    #[inline(always)]
    pub(crate) const fn stop_at(&self, index: &[usize; R]) -> Stop {
        match &self.stop {
            Until::Open => Stop::Open,
            Until::Ahead(stop) => Stop::Start(stop.at(index) as usize),
            Until::Behind(back) => Stop::End(back.at(index) as usize),
            Until::Through(last) => Stop::Through(last.at(index) as usize),
            Until::Count(count) => Stop::Count(count.at(index) as usize),
        }
    }

    /// Checks that the numbers of this member are numbers that an axis can have.
    ///
    /// # Errors
    /// [`ViewError::BelowZero`] for a negative number, [`ViewError::TooLarge`] for one that is no `usize`.
    #[inline(always)]
    pub(crate) const fn check(&self, index: &[usize; R], axis: isize) -> Result<(), ViewError> {
        let start = match &self.start {
            Start::Open => 0,
            Start::Ahead(start) | Start::Behind(start) => start.at(index),
        };
        let stop = match &self.stop {
            Until::Open => 0,
            Until::Ahead(stop) | Until::Behind(stop) | Until::Through(stop) | Until::Count(stop) => {
                stop.at(index)
            }
        };
        match (within(start, axis), within(stop, axis)) {
            (Err(error), _) | (_, Err(error)) => Err(error),
            (Ok(()), Ok(())) => Ok(()),
        }
    }

    /// What the members take of an axis of `length`, or of an axis of any length that has room for them. `None` if that depends on
    /// the length.
    pub(super) const fn interval(&self, length: Option<usize>) -> Option<Interval<R>> {
        let end = match length {
            Some(length) => length as i128,
            None => ENDLESS,
        };
        let down = self.step < 0;
        // An end counted from the end of the axis: a longer axis leaves more between it and the start, not less, if the slice walks up
        // to it.
        let low = match self.start {
            Start::Ahead(start) => start,
            Start::Open if !down => Linear::constant(0),
            Start::Open | Start::Behind(_) if length.is_none() => return None,
            Start::Open => Linear::constant(end - 1),
            Start::Behind(back) => Linear::constant(end).minus(back),
        };
        let high = match self.stop {
            Until::Open => Linear::constant(if down { -1 } else { end }),
            Until::Ahead(stop) => stop,
            Until::Behind(_) if down && length.is_none() => return None,
            Until::Behind(back) => Linear::constant(end).minus(back),
            Until::Through(last) => last.plus(Linear::constant(if down { -1 } else { 1 })),
            Until::Count(count) => low.plus(count.scaled(self.step)),
        };
        Some(if down {
            Interval {
                low: low.scaled(-1),
                high: high.scaled(-1),
                step: -self.step,
                backwards: true,
            }
        } else {
            Interval {
                low,
                high,
                step: self.step,
                backwards: false,
            }
        })
    }
}

impl<const R: usize> Interval<R> {
    /// What an index without variables takes: something, if `taken` says so, or nothing.
    pub(super) const fn constant(taken: bool) -> Self {
        Self {
            low: Linear::constant(0),
            high: Linear::constant(taken as i128),
            step: 1,
            backwards: false,
        }
    }
}

/// Whether an axis can have this number.
#[inline(always)]
const fn within(number: i128, axis: isize) -> Result<(), ViewError> {
    if number < 0 {
        return Err(ViewError::BelowZero {
            axis,
            index: if number < isize::MIN as i128 {
                isize::MIN
            } else {
                number as isize
            },
        });
    }
    if number > usize::MAX as i128 {
        return Err(ViewError::TooLarge);
    }
    Ok(())
}
