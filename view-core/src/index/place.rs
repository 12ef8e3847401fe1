//! The byte offset of a static slice, as one constant, and what its type claims, put to the test.

use crate::index::rule::{Edge, Rule, Selection, Stop};
use crate::index::takes::Takes;

#[cfg(test)]
mod tests;

/// The first position that a static index selects.
#[derive(Debug, Clone, Copy)]
pub enum First {
    /// So many positions from the start of the axis.
    At(usize),
    /// So many positions before its end.
    Back(usize),
    /// Known only at run time.
    AtRunTime,
}

/// How many positions a static slice selects from an axis of extent `E`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Claim {
    /// As many as this.
    Exactly(usize),
    /// `⌈n / |step|⌉`
    Divided(usize),
    /// `⌈(E - n) / |step|⌉`
    Shorter(usize),
    /// `⌈(n - E) / |step|⌉`
    Longer(usize),
    /// It depends on a run-time value.
    AtRunTime,
}

/// What a static index selects of an axis, as a function of the extent.
#[derive(Debug, Clone, Copy)]
pub struct Place {
    /// Where it starts.
    pub first: First,
    /// How many positions it selects.
    pub count: Claim,
    /// Its step; 0 where the axis is dropped.
    pub step: isize,
    /// The least extent on which its first and its last position lie.
    pub least: usize,
    /// The greatest one.
    pub most: usize,
}

impl Place {
    /// The place of an index with a run-time part.
    pub const AT_RUN_TIME: Self = Self {
        first: First::AtRunTime,
        count: Claim::AtRunTime,
        step: 1,
        least: 0,
        most: usize::MAX,
    };

    /// The place of the position so many from the start.
    pub const fn at(position: usize) -> Self {
        Self {
            first: First::At(position),
            count: Claim::Exactly(1),
            step: 0,
            // There is no axis with the last of all numbers for a position.
            least: if position == usize::MAX {
                position
            } else {
                position + 1
            },
            most: usize::MAX - 1,
        }
    }

    /// The place of the position so many before the end.
    pub const fn back(back: usize) -> Self {
        Self {
            first: First::Back(back),
            count: Claim::Exactly(1),
            step: 0,
            // There is no position 0 before the end.
            least: if back == 0 { usize::MAX } else { back },
            most: usize::MAX - 1,
        }
    }

    /// The place of a slice. The type of a slice may claim a count and a least extent; types can be
    /// written by hand, so what they claim is compared with what the rule says (V3).
    ///
    /// # Panics
    /// In constant evaluation, if they differ.
    pub const fn of(rule: Rule, claim: Option<(Claim, usize)>) -> Self {
        let (count, least) = rule.claim();
        if let Some((claimed, need)) = claim {
            let same = match (claimed, count) {
                (Claim::Exactly(a), Claim::Exactly(b))
                | (Claim::Shorter(a), Claim::Shorter(b))
                | (Claim::Longer(a), Claim::Longer(b)) => a == b,
                (Claim::Divided(a), Claim::Exactly(b)) => a.div_ceil(rule.step.unsigned_abs()) == b,
                _ => false,
            };
            assert!(same && need >= least, "view!: a slice that contradicts itself");
        }
        let first = match rule.start {
            Edge::Start(position) => First::At(position),
            Edge::End(back) => First::Back(back),
            Edge::Open if rule.step > 0 => First::At(0),
            Edge::Open => First::Back(1),
        };
        Self {
            first,
            count,
            step: rule.step,
            least,
            most: match count {
                Claim::Longer(n) => n,
                _ => usize::MAX,
            },
        }
    }

    /// How much of its axis it takes.
    const fn takes(self) -> Takes {
        match (self.step, self.count) {
            (0, _) => Takes::One,
            (1, Claim::Shorter(0)) => Takes::All,
            (1, _) => Takes::Run,
            _ => Takes::Other,
        }
    }

    /// The positions on an axis of this extent; `None` if they depend on a run-time value.
    ///
    /// # Panics
    /// In constant evaluation, if a position is not on the axis.
    pub const fn on(self, extent: usize) -> Option<Selection> {
        let Some(count) = self.count.on(extent, self.step.unsigned_abs()) else {
            return None;
        };
        assert!(
            self.least <= extent && extent <= self.most,
            "view!: an index is out of bounds"
        );
        let first = match self.first {
            First::At(position) => position,
            // Past the start only where nothing is selected.
            First::Back(back) => extent.saturating_sub(back),
            First::AtRunTime => return None,
        };
        Some(Selection { first, count })
    }
}

impl Claim {
    /// The count on an axis of this extent, for steps of this size.
    const fn on(self, extent: usize, step: usize) -> Option<usize> {
        match self {
            Self::Exactly(count) => Some(count),
            Self::Divided(all) => Some(all.div_ceil(step)),
            Self::Shorter(n) => Some(extent.saturating_sub(n).div_ceil(step)),
            Self::Longer(n) => Some(n.saturating_sub(extent).div_ceil(step)),
            Self::AtRunTime => None,
        }
    }

    const fn none_on(self, extent: usize) -> bool {
        match self {
            Self::Exactly(count) | Self::Divided(count) => count == 0,
            Self::Shorter(n) => extent <= n,
            Self::Longer(n) => extent >= n,
            Self::AtRunTime => false,
        }
    }
}

impl Rule {
    /// How many positions the rule selects, as a function of the extent, and the least extent it fits.
    const fn claim(self) -> (Claim, usize) {
        let k = self.step.unsigned_abs();
        // Downwards a start or stop has to be a position, upwards it may lie behind the last.
        let (claim, below) = if self.step > 0 {
            (self.claim_up(k), 0)
        } else {
            (self.claim_down(k), 1)
        };
        let start = match self.start {
            Edge::Open => 0,
            Edge::Start(a) => a + below,
            Edge::End(a) => a,
        };
        let stop = match self.stop {
            Stop::Open => 0,
            Stop::Start(b) => b + below,
            Stop::End(b) => b,
            Stop::Through(z) => z + 1,
            Stop::Count(n) => start + n,
        };
        let room = match claim {
            Claim::Shorter(n) => n,
            _ => 0,
        };
        (claim, max(start, max(stop, room)))
    }

    const fn claim_up(self, k: usize) -> Claim {
        let start = match self.start {
            Edge::Open => Edge::Start(0),
            written => written,
        };
        match (start, self.stop) {
            (Edge::Start(a), Stop::Open) => Claim::Shorter(a),
            (Edge::Start(a), Stop::Start(b)) => Claim::Exactly((b - a).div_ceil(k)),
            (Edge::Start(a), Stop::End(b)) => Claim::Shorter(a + b),
            (Edge::Start(a), Stop::Through(z)) => Claim::Exactly((z + 1 - a).div_ceil(k)),
            (Edge::End(a), Stop::Open) => Claim::Exactly(a.div_ceil(k)),
            (Edge::End(a), Stop::Start(b)) => Claim::Longer(a + b),
            (Edge::End(a), Stop::End(b)) => Claim::Exactly((a - b).div_ceil(k)),
            (Edge::Start(_), Stop::Count(n)) => Claim::Exactly(n),
            (Edge::End(_), Stop::Through(_) | Stop::Count(_)) | (Edge::Open, _) => {
                panic!("view!: no slice has such ends")
            }
        }
    }

    const fn claim_down(self, k: usize) -> Claim {
        match (self.start, self.stop) {
            (Edge::Open, Stop::Open) => Claim::Shorter(0),
            (Edge::Open, Stop::Start(b)) => Claim::Shorter(b + 1),
            (Edge::Open, Stop::End(b)) => Claim::Exactly((b - 1).div_ceil(k)),
            (Edge::Start(a), Stop::Open) => Claim::Exactly((a + 1).div_ceil(k)),
            (Edge::Start(a), Stop::Start(b)) => Claim::Exactly((a - b).div_ceil(k)),
            (Edge::Start(a), Stop::End(b)) => Claim::Longer(a + b),
            (Edge::End(a), Stop::Open) => Claim::Shorter(a - 1),
            (Edge::End(a), Stop::Start(b)) => Claim::Shorter(a + b),
            (Edge::End(a), Stop::End(b)) => Claim::Exactly((b - a).div_ceil(k)),
            (_, Stop::Through(_) | Stop::Count(_)) => panic!("view!: no slice downwards has such an end"),
        }
    }
}

const fn max(a: usize, b: usize) -> usize {
    if a > b {
        a
    } else {
        b
    }
}

/// An index and its axis: extent and byte stride, where they are static.
pub type Axis = (Place, Option<usize>, Option<isize>);

/// The byte offset of what these indices select.
///
/// `rest` is the number of elements of the axes not indexed. Nothing selected means no offset: the
/// pointer of an empty view stays inside its base (V3).
///
/// # Panics
/// In constant evaluation: if something is not static, or an index is not on its axis, which the bounds
/// of the methods that ask have ruled out.
pub const fn offset(axes: &[Axis], rest: Option<usize>) -> isize {
    let Some(rest) = rest else {
        panic!("view!: not a static slice")
    };
    let mut empty = rest == 0;
    let mut sum = 0isize;
    let mut i = 0;
    while i < axes.len() {
        let (place, Some(extent), Some(stride)) = axes[i] else {
            panic!("view!: not a static slice")
        };
        assert!(
            place.least <= extent && extent <= place.most,
            "view!: an index is out of bounds"
        );
        let position = match place.first {
            First::At(position) => position,
            // Past the start only where nothing is selected.
            First::Back(back) => extent.saturating_sub(back),
            First::AtRunTime => panic!("view!: not a static index"),
        };
        empty = empty || place.count.none_on(extent);
        // It wraps only where nothing is selected: every position has an offset inside the base (V1).
        sum = sum.wrapping_add((position as isize).wrapping_mul(stride));
        i += 1;
    }
    if empty {
        0
    } else {
        sum
    }
}

/// The byte offset of what these indices select, if they take whole rows (V6).
///
/// # Panics
/// In constant evaluation: as [`offset`], and if they do not.
pub const fn offset_of_rows(axes: &[Axis], rest: Option<usize>) -> isize {
    // Behind the last index, axes are taken whole.
    let (mut rows, mut whole) = (true, true);
    let mut i = axes.len();
    while i > 0 {
        i -= 1;
        let takes = axes[i].0.takes();
        rows = takes.rows(rows, whole);
        whole = whole && matches!(takes, Takes::All);
    }
    assert!(rows, "view!: these indices do not take whole rows");
    offset(axes, rest)
}
