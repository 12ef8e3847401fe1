//! The byte offset of a static slice, as one constant. It checks what the type of the slice claims.

use super::claim::CountValue;
use super::rule::{Edge, Resolved, Rule, StepValue};
use super::takes::Takes;
// By these names, because `proofs` compiles this file with integers of 8 bits.
use super::{isize, usize};

/// The first position that a static index selects.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum First {
    /// This many positions from the start of the axis.
    FromStart(usize),
    /// This many positions before its end.
    FromEnd(usize),
    /// Known only at run time.
    AtRunTime,
}

/// What a static index selects of an axis, as a function of the extent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// Where it starts.
    pub first: First,
    /// How many positions it selects.
    pub count: CountValue,
    /// Its step, of size 0 where the axis is dropped.
    pub step: StepValue,
    /// The least extent on which its first and its last position lie.
    pub least: usize,
    /// The greatest extent on which both lie.
    pub most: usize,
}

impl Place {
    /// The place of an index with a run-time part.
    pub const AT_RUN_TIME: Self = Self {
        first: First::AtRunTime,
        count: CountValue::AtRunTime,
        step: StepValue::Up(1),
        least: 0,
        most: usize::MAX,
    };

    /// The place of the position with this number, counted from the start of the axis.
    pub const fn at(position: usize) -> Self {
        Self {
            first: First::FromStart(position),
            count: CountValue::Exactly(1),
            step: StepValue::Up(0),
            // No axis has position `usize::MAX`.
            least: if position == usize::MAX {
                position
            } else {
                position + 1
            },
            most: usize::MAX - 1,
        }
    }

    /// The place of the position this many before the end of the axis.
    pub const fn back(back: usize) -> Self {
        Self {
            first: First::FromEnd(back),
            count: CountValue::Exactly(1),
            step: StepValue::Up(0),
            // Position `-0` does not exist.
            least: if back == 0 { usize::MAX } else { back },
            most: usize::MAX - 1,
        }
    }

    /// The place of a slice. The type of a slice may claim a count and a least extent; types can be
    /// written by hand, so what they claim is compared with what the rule says (V3).
    ///
    /// # Panics
    /// In constant evaluation, if they differ, or if there is no axis that the slice fits.
    pub const fn of(rule: Rule, claim: Option<(CountValue, usize)>) -> Self {
        let Some((count, least)) = rule.claim() else {
            panic!("view!: a slice that contradicts itself")
        };
        if let Some((claimed, need)) = claim {
            let same = match (claimed, count) {
                (CountValue::Exactly(a), CountValue::Exactly(b))
                | (CountValue::Shorter(a), CountValue::Shorter(b))
                | (CountValue::Longer(a), CountValue::Longer(b)) => a == b,
                (CountValue::Divided(a), CountValue::Exactly(b)) => a.div_ceil(rule.step.size()) == b,
                _ => false,
            };
            assert!(same && need >= least, "view!: a slice that contradicts itself");
        }
        let first = match rule.start {
            Edge::Start(position) => First::FromStart(position),
            Edge::End(back) => First::FromEnd(back),
            Edge::Open => match rule.step {
                StepValue::Up(_) => First::FromStart(0),
                StepValue::Down(_) => First::FromEnd(1),
            },
        };
        Self {
            first,
            count,
            step: rule.step,
            least,
            most: match count {
                CountValue::Longer(n) => n,
                _ => usize::MAX,
            },
        }
    }

    /// The place of `start..end`, which is `count` positions. It is that of its rule, in fewer steps of the constant evaluator,
    /// because most slices are such.
    ///
    /// # Panics
    /// In constant evaluation, if it is another number of positions.
    pub const fn range(start: usize, count: usize, end: usize) -> Self {
        assert!(
            start <= end && end - start == count,
            "view!: a slice that contradicts itself"
        );
        Self {
            first: First::FromStart(start),
            count: CountValue::Exactly(count),
            step: StepValue::Up(1),
            least: end,
            most: usize::MAX,
        }
    }

    /// The place of every `step`-th position from `start` on, without the last `both - start` of the axis. It is that of its rule, as
    /// for [`range`](Self::range).
    ///
    /// # Panics
    /// In constant evaluation, if `both` is less than `start`, or the step does not lead up.
    pub const fn from(start: usize, both: usize, step: StepValue) -> Self {
        assert!(
            start <= both && matches!(step, StepValue::Up(1..)),
            "view!: a slice that contradicts itself"
        );
        Self {
            first: First::FromStart(start),
            count: CountValue::Shorter(both),
            step,
            least: both,
            most: usize::MAX,
        }
    }

    /// How much of its axis it takes.
    const fn takes(self) -> Takes {
        match (self.step, self.count) {
            (StepValue::Up(0), _) => Takes::One,
            (StepValue::Up(1), CountValue::Shorter(0)) => Takes::Whole,
            (StepValue::Up(1), _) => Takes::Run,
            _ => Takes::Other,
        }
    }

    /// The positions on an axis of this extent; `None` if they depend on a run-time value.
    ///
    /// # Panics
    /// In constant evaluation, if a position is not on the axis.
    pub const fn on(self, extent: usize) -> Option<Resolved> {
        let Some(count) = self.count.on(extent, self.step.size()) else {
            return None;
        };
        assert!(
            self.least <= extent && extent <= self.most,
            "view!: an index is out of bounds"
        );
        let first = match self.first {
            First::FromStart(position) => position,
            // Past the start only where nothing is selected.
            First::FromEnd(back) => extent.saturating_sub(back),
            First::AtRunTime => return None,
        };
        Some(Resolved { first, count })
    }
}

/// An index and its axis: extent and byte stride, where they are static.
pub type IndexedAxis = (Place, Option<usize>, Option<isize>);

/// The byte offset of what these indices select.
///
/// `rest` is the number of elements of the axes not indexed. If nothing is selected, the offset is 0: the
/// pointer of an empty view stays inside its base (V3).
///
/// # Panics
/// In constant evaluation: if something is not static, or an index is not on its axis, which the bounds
/// of the methods that ask have ruled out.
pub const fn offset(axes: &[IndexedAxis], rest: Option<usize>) -> isize {
    let Some(rest) = rest else {
        panic!("view!: not a static slice")
    };
    let mut empty = rest == 0;
    let mut sum: isize = 0;
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
            First::FromStart(position) => position,
            // Past the start only where nothing is selected.
            First::FromEnd(back) => extent.saturating_sub(back),
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
/// In constant evaluation: as [`offset`], and if the indices do not take whole rows.
pub const fn offset_of_rows(axes: &[IndexedAxis], rest: Option<usize>) -> isize {
    assert!(take_rows(axes), "view!: these indices do not take whole rows");
    offset(axes, rest)
}

/// Whether these indices take whole rows (V6).
pub(crate) const fn take_rows(axes: &[IndexedAxis]) -> bool {
    // Behind the last index, axes are taken whole.
    let (mut rows, mut whole) = (true, true);
    let mut i = axes.len();
    while i > 0 {
        i -= 1;
        let takes = axes[i].0.takes();
        rows = takes.rows(rows, whole);
        whole = whole && matches!(takes, Takes::Whole);
    }
    rows
}
