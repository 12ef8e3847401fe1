//! The order of the parts of a pattern, as values: constants check with it that each part is there once.

use crate::algebra::number::Verdict;
use crate::algebra::pattern::{AxisGroups, AxisParts};
use crate::algebra::shape::rank::Rank;

/// The most parts of a pattern, and `...`.
const MOST: usize = 17;
/// The number that stands for `...`.
pub(crate) const ELLIPSIS: usize = 16;

/// Numbers of parts.
#[derive(Debug, Clone, Copy)]
pub struct Sequence {
    numbers: [usize; MOST],
    length: usize,
}

impl Sequence {
    /// No part.
    pub(crate) const NONE: Self = Self {
        numbers: [0; MOST],
        length: 0,
    };

    /// One part.
    pub(crate) const fn of(number: usize) -> Self {
        let mut one = Self::NONE;
        one.numbers[0] = number;
        one.length = 1;
        one
    }

    /// These parts and then those.
    pub(crate) const fn then(mut self, those: Self) -> Self {
        let mut i = 0;
        while i < those.length {
            assert!(
                self.length < MOST,
                "view!: a part of a pattern stands twice on its right side"
            );
            self.numbers[self.length] = those.numbers[i];
            self.length += 1;
            i += 1;
        }
        self
    }

    /// The number of the axis that is at the place `place` of these, with `others` axes for [`ELLIPSIS`], which stands behind the first `ahead` parts.
    pub(crate) const fn number(&self, mut place: usize, ahead: usize, others: usize) -> usize {
        let mut i = 0;
        while i < self.length {
            let number = self.numbers[i];
            let width = if number == ELLIPSIS { others } else { 1 };
            if place < width {
                return match number {
                    ELLIPSIS => ahead + place,
                    part if part < ahead => part,
                    part => part + others,
                };
            }
            place -= width;
            i += 1;
        }
        place
    }

    /// Whether each of the first `parts` numbers is there once, and [`ELLIPSIS`] if the pattern is `open`, and nothing else.
    const fn has_each(&self, parts: usize, open: bool) -> bool {
        let mut seen = [false; MOST];
        let mut i = 0;
        while i < self.length {
            let number = self.numbers[i];
            let known = if number == ELLIPSIS { open } else { number < parts };
            if !known || seen[number] {
                return false;
            }
            seen[number] = true;
            i += 1;
        }
        self.length == parts + open as usize
    }

    /// Whether the numbers go up, with [`ELLIPSIS`] behind the first `ahead` of them.
    const fn is_in_order(&self, ahead: usize) -> bool {
        let mut next = 0;
        let mut i = 0;
        while i < self.length {
            if self.numbers[i] == ELLIPSIS {
                if next != ahead {
                    return false;
                }
            } else if self.numbers[i] == next {
                next += 1;
            } else {
                return false;
            }
            i += 1;
        }
        true
    }
}

/// Whether the right side `G` has every part of the left side `A` once, and `...` if `A` has it.
pub(crate) const fn has_each_part<A: AxisParts, G: AxisGroups>() -> bool {
    G::SEQUENCE.has_each(<A::Count as Rank>::RANK, <A::Open as Verdict>::HOLDS)
}

/// Whether the parts of `A` have the same order in `G`.
pub(crate) const fn keeps_order<A: AxisParts, G: AxisGroups>() -> bool {
    G::SEQUENCE.is_in_order(A::AHEAD)
}
