//! The members of a family, without their base.

use crate::algebra::loops::collision::{collision, is_quick, Collision};
use crate::algebra::loops::sweep::{Interval, Sweep};

/// What the members of a family take of the first `A` axes of their base, for the values of `R` variables.
///
/// The macro makes it in a constant if all numbers are known. Then `apart` is a constant as well.
#[derive(Debug, Clone, Copy)]
pub struct Members<const R: usize, const A: usize> {
    counts: [usize; R],
    sweeps: [Sweep<R>; A],
    /// Whether no two of them share an element, whatever the extents of the base are.
    apart: bool,
}

impl<const R: usize, const A: usize> Members<R, A> {
    /// Members for the values of variables from 0 to before `counts`, which take `sweeps` of the axes.
    ///
    /// # Panics
    /// If there are more than 4 variables.
    pub const fn new(counts: [usize; R], sweeps: [Sweep<R>; A]) -> Self {
        // V21: sets of variables are bits of a `u32`, and `1 << R` members are compared with the base.
        assert!(R <= 4, "view!: a family of more than 4 variables");
        let mut sweeps = sweeps;
        let mut axis = 0;
        while axis < A {
            sweeps[axis] = sweeps[axis].of_several(&counts);
            axis += 1;
        }
        let mut members = Self {
            counts,
            sweeps,
            apart: false,
        };
        members.apart = members.are_apart();
        members
    }

    /// How many values each variable has.
    #[inline(always)]
    pub(crate) const fn counts(&self) -> &[usize; R] {
        &self.counts
    }

    #[inline(always)]
    pub(crate) const fn sweeps(&self) -> &[Sweep<R>; A] {
        &self.sweeps
    }

    /// Whether no two members share an element, whatever the extents of the base are.
    #[inline(always)]
    pub(crate) const fn apart(&self) -> bool {
        self.apart
    }

    const fn are_apart(&self) -> bool {
        let mut intervals = [Interval::constant(true); A];
        let mut axis = 0;
        while axis < A {
            let sweep = &self.sweeps[axis];
            if !sweep.fixed {
                intervals[axis] = match sweep.interval(None) {
                    Some(interval) if sweep.step != 0 && sweep.is_small() => interval,
                    _ => return false,
                };
            }
            axis += 1;
        }
        is_quick(&self.counts, &intervals) && collision(&self.counts, &intervals).is_none()
    }

    /// Two members that share an element, if there are two. `axes` says of each axis how long it is, and whether an index without
    /// variables takes something of it.
    ///
    /// The numbers of all members are checked, and no step is 0.
    pub(crate) const fn collision(&self, axes: &[(usize, bool); A]) -> Option<Collision<R>> {
        let mut intervals = [Interval::constant(true); A];
        let mut axis = 0;
        while axis < A {
            let (length, taken) = axes[axis];
            let sweep = &self.sweeps[axis];
            intervals[axis] = match sweep.interval(Some(length)) {
                Some(interval) if !sweep.fixed => interval,
                _ => Interval::constant(taken),
            };
            axis += 1;
        }
        collision(&self.counts, &intervals)
    }
}

/// How many values a loop variable has, from `start` to before `stop`, or through it.
pub const fn values(start: usize, stop: usize, through: bool) -> usize {
    if through && stop >= start {
        (stop - start).saturating_add(1)
    } else {
        stop.saturating_sub(start)
    }
}
