//! A case that the fuzzer draws.

use crate::picture::{count, Place};
use arbitrary::Arbitrary;
use view_core::__::{Edge, StepValue};

#[derive(Debug, Arbitrary)]
pub struct Case {
    pub base: Base,
    /// Of the base; each modulo 6.
    pub extents: [u8; 3],
    pub steps: Vec<Step>,
    pub target: Target,
    /// On the first axis, after the cast.
    pub then: Slice,
}

#[derive(Debug, Clone, Copy, Arbitrary)]
pub enum Base {
    Bytes,
    Words,
    /// An array of four for every row: an axis of static extent.
    Rows,
    /// `[u8; 3]` in a struct of 8 bytes.
    Field,
}

/// The element type of the last cast.
#[derive(Debug, Clone, Copy, Arbitrary)]
pub enum Target {
    Same,
    Bytes,
    Bools,
    Pairs,
    Fours,
    Eights,
}

#[derive(Debug, Arbitrary)]
pub enum Step {
    /// One index for every axis.
    Slices([Slice; 4]),
    /// One of the forms of the macro, on the first or the last axis.
    Written {
        first: bool,
        form: u8,
        a: Number,
        b: Number,
        step: Number,
    },
    Pick {
        first: bool,
        place: End,
    },
    Permute(u8),
    Diagonal,
    NewAxis {
        first: bool,
    },
    Reshape {
        rank: u8,
        extents: [Extent; 4],
        rest: bool,
    },
    Broadcast {
        more: bool,
        extents: [Extent; 4],
    },
    Windows([Number; 2]),
    Tiles([Number; 2]),
    /// Quarter turns.
    Turn(i8),
}

#[derive(Debug, Arbitrary)]
pub struct Slice {
    pub start: Option<End>,
    pub stop: Option<Stop>,
    pub step: Stride,
}

#[derive(Debug, Clone, Copy, Arbitrary)]
pub struct End {
    pub back: bool,
    pub number: Number,
}

#[derive(Debug, Clone, Copy, Arbitrary)]
pub enum Stop {
    End(End),
    Through(Number),
    Count(Number),
}

#[derive(Debug, Clone, Copy, Arbitrary)]
pub enum Stride {
    One,
    Small(i8),
    Edge(u8),
    Any(isize),
}

/// Numbers at which the outcome changes, and any others.
#[derive(Debug, Clone, Copy, Arbitrary)]
pub enum Number {
    Small(u8),
    Edge(u8),
    Any(usize),
}

#[derive(Debug, Clone, Copy, Arbitrary)]
pub enum Extent {
    /// That of this axis.
    Same,
    /// A divisor of the elements that are left.
    Divisor(u8),
    Number(Number),
}

impl Number {
    pub fn get(self) -> usize {
        const MAX: usize = usize::MAX;
        const HALF: usize = isize::MAX as usize;
        const EDGES: [usize; 11] = [
            MAX,
            MAX - 1,
            HALF,
            HALF + 1,
            HALF - 1,
            HALF + 2,
            MAX / 4,
            MAX / 4 + 1,
            1 << 32,
            (1 << 32) - 1,
            MAX / 3,
        ];
        match self {
            Self::Small(number) => usize::from(number % 9),
            Self::Edge(number) => EDGES[usize::from(number) % EDGES.len()],
            Self::Any(number) => number,
        }
    }
}

impl Stride {
    pub fn get(self) -> isize {
        const EDGES: [isize; 6] = [
            isize::MIN,
            isize::MIN + 1,
            isize::MAX,
            isize::MAX - 1,
            isize::MAX / 2 + 1,
            isize::MIN / 2,
        ];
        match self {
            Self::One => 1,
            Self::Small(step) => isize::from(step % 8),
            Self::Edge(step) => EDGES[usize::from(step) % EDGES.len()],
            Self::Any(step) => step,
        }
    }
}

impl End {
    pub fn place(self) -> Place {
        match self.back {
            true => Place::End(self.number.get()),
            false => Place::Start(self.number.get()),
        }
    }
}

/// The argument of an index with a run-time step: start and stop, and the step.
pub type Argument = ((Edge, view_core::__::Stop), StepValue);

impl Slice {
    pub fn argument(&self) -> Argument {
        use view_core::__::Stop;
        let start = match self.start() {
            Place::Start(n) => Edge::Start(n),
            Place::End(n) => Edge::End(n),
            _ => Edge::Open,
        };
        let stop = match self.stop() {
            Place::Open => Stop::Open,
            Place::Start(n) => Stop::Start(n),
            Place::End(n) => Stop::End(n),
            Place::Through(n) => Stop::Through(n),
            Place::Count(n) => Stop::Count(n),
        };
        ((start, stop), StepValue::of(self.step.get()))
    }

    pub fn start(&self) -> Place {
        self.start.map_or(Place::Open, End::place)
    }

    pub fn stop(&self) -> Place {
        match self.stop {
            None => Place::Open,
            Some(Stop::End(end)) => end.place(),
            Some(Stop::Through(last)) => Place::Through(last.get()),
            Some(Stop::Count(count)) => Place::Count(count.get()),
        }
    }
}

/// The extents that are drawn for a view of this shape.
pub fn extents(asked: &[Extent], shape: &[usize]) -> Vec<usize> {
    let mut left = count(shape);
    let mut extents = Vec::new();
    for (axis, extent) in asked.iter().enumerate() {
        let extent = match extent {
            Extent::Same => shape.get(axis).copied().unwrap_or(left),
            Extent::Divisor(number) => {
                let divisors: Vec<usize> = (1..=left).filter(|n| left.is_multiple_of(*n)).collect();
                divisors
                    .get(usize::from(*number) % divisors.len().max(1))
                    .copied()
                    .unwrap_or(0)
            }
            Extent::Number(number) => number.get(),
        };
        left = left.checked_div(extent).unwrap_or(0);
        extents.push(extent);
    }
    extents
}
