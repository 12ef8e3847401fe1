//! How many positions a slice has, as a function of the extent of its axis: what types of slices claim, and what the rule says.
//!
//! Safe code can write such types by hand, so every number here is computed with checked arithmetic: a crate that is compiled without
//! overflow checks has none in its constants either.

use super::rule::{Edge, Rule, StepValue, Stop};
// By this name, because `proofs` compiles this file with integers of 8 bits.
use super::usize;

/// How many positions a static slice selects from an axis of extent `E`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CountValue {
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

impl CountValue {
    /// The count on an axis of this extent, for steps of this size.
    pub(crate) const fn on(self, extent: usize, step: usize) -> Option<usize> {
        match self {
            Self::Exactly(count) => Some(count),
            Self::Divided(all) => Some(all.div_ceil(step)),
            Self::Shorter(n) => Some(extent.saturating_sub(n).div_ceil(step)),
            Self::Longer(n) => Some(n.saturating_sub(extent).div_ceil(step)),
            Self::AtRunTime => None,
        }
    }

    /// Whether the slice selects no position of an axis of this extent.
    pub(crate) const fn none_on(self, extent: usize) -> bool {
        match self {
            Self::Exactly(count) | Self::Divided(count) => count == 0,
            Self::Shorter(n) => extent <= n,
            Self::Longer(n) => extent >= n,
            Self::AtRunTime => false,
        }
    }
}

impl Rule {
    /// How many positions the rule selects, and the least extent that it fits.
    ///
    /// `None` if the rule fits no extent, or if the count is `⌈(n - E) / |step|⌉` with an `n` beyond all extents. Also `None` for most slices
    /// that stop at a last position ([`Through`](Stop::Through)) or after a count ([`Count`](Stop::Count)): types state them only with a step
    /// of 1, and with a start that is open or counted from the start of the axis.
    pub(crate) const fn claim(self) -> Option<(CountValue, usize)> {
        let (claim, start, stop) = match self.step {
            StepValue::Up(0) | StepValue::Down(0) => return None,
            StepValue::Up(step) => (
                self.claim_up(step),
                match self.start {
                    Edge::Open => Some(0),
                    Edge::Start(a) | Edge::End(a) => Some(a),
                },
                match self.stop {
                    Stop::Open => Some(0),
                    Stop::Start(b) | Stop::End(b) => Some(b),
                    Stop::Through(z) => z.checked_add(1),
                    Stop::Count(n) => match self.start {
                        Edge::Open => Some(n),
                        Edge::Start(a) => a.checked_add(n),
                        Edge::End(_) => None,
                    },
                },
            ),
            // Downwards a start or stop has to be a position, upwards it may lie behind the last.
            StepValue::Down(step) => (
                self.claim_down(step),
                match self.start {
                    Edge::Open => Some(0),
                    Edge::Start(a) => a.checked_add(1),
                    Edge::End(a) => Some(a),
                },
                match self.stop {
                    Stop::Open => Some(0),
                    Stop::Start(b) => b.checked_add(1),
                    Stop::End(b) => Some(b),
                    Stop::Through(_) | Stop::Count(_) => None,
                },
            ),
        };
        let (Some(claim), Some(start), Some(stop)) = (claim, start, stop) else {
            return None;
        };
        let room = match claim {
            CountValue::Shorter(n) => n,
            _ => 0,
        };
        Some((claim, max(start, max(stop, room))))
    }

    const fn claim_up(self, step: usize) -> Option<CountValue> {
        let start = match self.start {
            Edge::Open => Edge::Start(0),
            written => written,
        };
        match (start, self.stop) {
            (Edge::Start(a), Stop::Open) => Some(CountValue::Shorter(a)),
            (Edge::Start(a), Stop::Start(b)) => exactly(b.checked_sub(a), step),
            (Edge::Start(a), Stop::End(b)) => shorter(a.checked_add(b)),
            (Edge::Start(a), Stop::Through(z)) if step == 1 => match z.checked_add(1) {
                Some(stop) => exactly(stop.checked_sub(a), 1),
                None => None,
            },
            (Edge::Start(_), Stop::Count(n)) if step == 1 => Some(CountValue::Exactly(n)),
            (Edge::End(a), Stop::Open) => exactly(Some(a), step),
            (Edge::End(a), Stop::Start(b)) => longer(a.checked_add(b)),
            (Edge::End(a), Stop::End(b)) => exactly(a.checked_sub(b), step),
            (_, Stop::Through(_) | Stop::Count(_)) | (Edge::Open, _) => None,
        }
    }

    const fn claim_down(self, step: usize) -> Option<CountValue> {
        match (self.start, self.stop) {
            // Downwards, the end of the axis is not a position.
            (Edge::End(0), _) | (_, Stop::End(0)) => None,
            (Edge::Open, Stop::Open) => Some(CountValue::Shorter(0)),
            (Edge::Open, Stop::Start(b)) => shorter(b.checked_add(1)),
            (Edge::Open, Stop::End(b)) => exactly(b.checked_sub(1), step),
            (Edge::Start(a), Stop::Open) => exactly(a.checked_add(1), step),
            (Edge::Start(a), Stop::Start(b)) => exactly(a.checked_sub(b), step),
            (Edge::Start(a), Stop::End(b)) => longer(a.checked_add(b)),
            (Edge::End(a), Stop::Open) => shorter(a.checked_sub(1)),
            (Edge::End(a), Stop::Start(b)) => shorter(a.checked_add(b)),
            (Edge::End(a), Stop::End(b)) => exactly(b.checked_sub(a), step),
            (_, Stop::Through(_) | Stop::Count(_)) => None,
        }
    }
}

/// Every `step`-th of `n` positions.
const fn exactly(n: Option<usize>, step: usize) -> Option<CountValue> {
    match n {
        Some(n) => Some(CountValue::Exactly(n.div_ceil(step))),
        None => None,
    }
}

const fn shorter(n: Option<usize>) -> Option<CountValue> {
    match n {
        Some(n) => Some(CountValue::Shorter(n)),
        None => None,
    }
}

const fn longer(n: Option<usize>) -> Option<CountValue> {
    match n {
        Some(n) => Some(CountValue::Longer(n)),
        None => None,
    }
}

const fn max(a: usize, b: usize) -> usize {
    if a > b {
        a
    } else {
        b
    }
}
