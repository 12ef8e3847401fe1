//! The arithmetic of slices: how many positions there are between two ends, and how long the axis has to be for them.
//!
//! It is written once for any numbers. With literals the macro computes the results; with constants it writes types, and rustc
//! computes the results from them.

use crate::model::End;

/// A number that can be computed with.
pub trait Arithmetic: Clone {
    fn plus(&self, other: &Self) -> Self;
    /// This number minus `other`, which is not larger.
    fn less(&self, other: &Self) -> Self;
    /// This number plus 1.
    fn after(&self) -> Self;
    /// This number minus 1. It is not 0.
    fn before(&self) -> Self;
}

impl Arithmetic for u128 {
    fn plus(&self, other: &Self) -> Self {
        self + other
    }
    fn less(&self, other: &Self) -> Self {
        self - other
    }
    fn after(&self) -> Self {
        self + 1
    }
    fn before(&self) -> Self {
        self - 1
    }
}

/// How many positions lie between the ends. A slice takes one of them per step.
pub enum SliceLength<N> {
    Exactly(N),
    /// The number of positions of the axis minus this number.
    Shorter(N),
}

/// How many positions an axis has to have.
pub enum Need<N> {
    AtLeast(N),
    /// More than this number, which is the last position that is taken.
    MoreThan(N),
}

/// What is needed for an end, and the sentence to refuse with.
pub struct Needed<N> {
    pub need: Need<N>,
    pub why: &'static str,
}

/// A slice between two ends.
pub enum Bounds<N> {
    /// The whole axis, which needs nothing.
    Whole,
    Span(SliceLength<N>, Needed<N>),
    /// One end is counted from the start of the axis, the other from its end. The slice has `both` less the length of the axis
    /// positions; on a longer axis the ends have passed each other. `needs` is for the start, and for the stop.
    Across {
        both: N,
        needs: [Needed<N>; 2],
    },
}

impl<N: Arithmetic> Need<N> {
    /// As a number of positions.
    pub fn positions(self) -> N {
        match self {
            Self::AtLeast(number) => number,
            Self::MoreThan(number) => number.after(),
        }
    }
}

/// The bounds of a slice from `start` to `stop` that walks down if it is `back`.
pub fn bounds<N: Arithmetic>(back: bool, start: &End<N>, stop: &End<N>) -> Bounds<N> {
    use End::{Ahead, Behind, Open};
    use SliceLength::{Exactly, Shorter};
    let at_least = |number: &N, why| Needed {
        need: Need::AtLeast(number.clone()),
        why,
    };
    let more_than = |number: &N, why| Needed {
        need: Need::MoreThan(number.clone()),
        why,
    };
    let (distance, needed) = match (back, start, stop) {
        (_, Open, Open) => return Bounds::Whole,
        (false, Open, Ahead(stop)) => (Exactly(stop.clone()), at_least(stop, "EndPast")),
        (false, Open, Behind(stop)) => (Shorter(stop.clone()), at_least(stop, "BackPast")),
        (false, Ahead(start), Open) => (Shorter(start.clone()), at_least(start, "StartPast")),
        (false, Ahead(start), Ahead(stop)) => (Exactly(stop.less(start)), at_least(stop, "EndPast")),
        (false, Behind(start), Open) => (Exactly(start.clone()), at_least(start, "BackPast")),
        (false, Behind(start), Behind(stop)) => (Exactly(start.less(stop)), at_least(start, "BackPast")),
        (false, Behind(start), Ahead(stop)) => {
            return Bounds::Across {
                both: start.plus(stop),
                needs: [at_least(start, "BackPast"), at_least(stop, "EndPast")],
            }
        }
        (true, Open, Ahead(stop)) => (Shorter(stop.after()), more_than(stop, "StopPast")),
        (true, Open, Behind(stop)) => (Exactly(stop.before()), at_least(stop, "BackPast")),
        (true, Ahead(start), Open) => (Exactly(start.after()), more_than(start, "DownStartPast")),
        (true, Ahead(start), Ahead(stop)) => (Exactly(start.less(stop)), more_than(start, "DownStartPast")),
        (true, Behind(start), Open) => (Shorter(start.before()), at_least(start, "BackPast")),
        (true, Behind(start), Behind(stop)) => (Exactly(stop.less(start)), at_least(stop, "BackPast")),
        (true, Ahead(start), Behind(stop)) => {
            return Bounds::Across {
                both: start.plus(stop),
                needs: [more_than(start, "DownStartPast"), at_least(stop, "BackPast")],
            }
        }
        // The axis is at least as long as both together.
        (false, Ahead(start), Behind(stop)) | (true, Behind(start), Ahead(stop)) => {
            let both = start.plus(stop);
            (Shorter(both.clone()), at_least(&both, "Crossing"))
        }
    };
    Bounds::Span(distance, needed)
}
