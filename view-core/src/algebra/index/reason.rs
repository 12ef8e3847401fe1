//! Why an index is not on its axis: the errors of `Rule::resolve` and `resolve_index`, which say only that it is not.
//!
//! This is beside the way of indices that are on their axes, where an error would be code at every slice.

use super::rule::{Edge, Rule, StepValue, Stop};
// By these names, because `proofs` compiles this file with integers of 8 bits.
use super::{isize, usize, ViewError};

impl Edge {
    /// Why `resolve_index` found no position on an axis of `length`. `axis` is its number.
    #[inline(always)]
    pub const fn reason(self, length: usize, axis: isize) -> ViewError {
        match self {
            Self::Open => ViewError::Index {
                axis,
                index: 0,
                length,
            },
            Self::Start(index) => ViewError::Index { axis, index, length },
            Self::End(back) => ViewError::IndexFromEnd { axis, back, length },
        }
    }
}

impl Rule {
    /// Why [`resolve`](Self::resolve) selected nothing on an axis of `length`. `axis` is its number.
    #[cold]
    pub const fn reason(self, length: usize, axis: isize) -> ViewError {
        match self.step {
            StepValue::Up(0) | StepValue::Down(0) => ViewError::ZeroStep { axis },
            StepValue::Up(_) => self.reason_up(length, axis),
            StepValue::Down(_) => self.reason_down(length, axis),
        }
    }

    const fn reason_up(self, length: usize, axis: isize) -> ViewError {
        let start = match self.start {
            Edge::Open => 0,
            Edge::Start(start) if start <= length => start,
            Edge::Start(start) => return ViewError::SliceStart { axis, start, length },
            Edge::End(back) if back <= length => length - back,
            Edge::End(back) => return ViewError::SliceStartFromEnd { axis, back, length },
        };
        let end = match self.stop {
            Stop::Open => length,
            Stop::Start(stop) if stop <= length => stop,
            Stop::Start(end) => return ViewError::SliceEnd { axis, end, length },
            Stop::End(back) if back <= length => length - back,
            Stop::End(back) => return ViewError::SliceEndFromEnd { axis, back, length },
            Stop::Through(last) if last < length => last + 1,
            Stop::Through(last) => {
                return ViewError::SliceEnd {
                    axis,
                    end: last.saturating_add(1),
                    length,
                }
            }
            Stop::Count(count) => {
                return ViewError::SliceCount {
                    axis,
                    start,
                    count,
                    length,
                }
            }
        };
        ViewError::SliceOrder {
            axis,
            start,
            end,
            length,
        }
    }

    /// Downwards the start is a position (`length - 1` if open). The stop is a position as well, or lies before the first.
    const fn reason_down(self, length: usize, axis: isize) -> ViewError {
        // 0 as well if the axis is empty: then only a count is wrong.
        let start = match self.start {
            Edge::Open => length.saturating_sub(1),
            Edge::Start(start) if start < length => start,
            Edge::Start(start) => return ViewError::SliceStart { axis, start, length },
            Edge::End(back) if back >= 1 && back <= length => length - back,
            Edge::End(back) => return ViewError::SliceStartFromEnd { axis, back, length },
        };
        let end = match self.stop {
            // Nothing is wrong with it.
            Stop::Open => 0,
            Stop::Start(stop) if stop < length => stop,
            Stop::Start(end) => return ViewError::SliceEnd { axis, end, length },
            Stop::End(back) if back >= 1 && back <= length => length - back,
            Stop::End(back) => return ViewError::SliceEndFromEnd { axis, back, length },
            // It is behind the start, so it is not 0.
            Stop::Through(last) if last < length => last.saturating_sub(1),
            Stop::Through(end) => return ViewError::SliceEnd { axis, end, length },
            Stop::Count(count) => {
                return ViewError::SliceCount {
                    axis,
                    start,
                    count,
                    length,
                }
            }
        };
        ViewError::SliceOrder {
            axis,
            start,
            end,
            length,
        }
    }
}
