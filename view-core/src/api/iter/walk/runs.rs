//! The arithmetic of iterators over elements: from one position to the next in row-major order, from both ends, by runs along the last axis.
//!
//! Unsafe code relies on this: the offset of each position is yielded once, by one of both ends. `proofs` checks it.

// By these names, because `proofs` compiles this file with integers of 8 bits.
use super::{isize, usize};

/// A run: the indices on the axes outside of it, and the offset of its first position.
#[derive(Clone, Copy)]
struct Run<I> {
    index: I,
    first: isize,
}

/// The offsets of a shape that were not visited yet. `I` has one number for each axis, `D` one stride. A run is all positions of the last axis.
//
// Invariant: what is left are `here` positions of the front's run, from `at` on, and `behind` runs behind it, of the last of which `count`
// positions are left, at least one.
#[derive(Clone, Copy)]
pub struct Runs<I, D> {
    extents: I,
    strides: D,
    /// The number of positions of a whole run, and the distance of neighbours.
    run: usize,
    step: isize,
    /// The indices of the front's run on the other axes.
    index: I,
    /// The offset of the next position, or that behind the run.
    at: isize,
    here: usize,
    behind: usize,
    /// The number of runs that were behind the first.
    most: usize,
    back: Run<I>,
    count: usize,
}

impl<I, D> Runs<I, D>
where
    I: Copy + AsRef<[usize]> + AsMut<[usize]>,
    D: Copy + AsRef<[isize]>,
{
    /// All positions of a shape with these strides. They can be counted.
    #[inline(always)]
    pub fn new(extents: I, strides: D) -> Self {
        let rank = extents.as_ref().len();
        let (mut run, mut step) = (1, 0);
        if rank > 0 {
            run = extents.as_ref()[rank - 1];
            step = strides.as_ref()[rank - 1];
        }
        let mut runs: usize = 1;
        let (mut index, mut back) = (extents, extents);
        let mut first: isize = 0;
        let mut axis = 0;
        while axis < rank {
            index.as_mut()[axis] = 0;
            if axis + 1 < rank {
                let extent = extents.as_ref()[axis];
                runs = runs.wrapping_mul(extent);
                let most = extent.wrapping_sub(1);
                back.as_mut()[axis] = most;
                first = first.wrapping_add((most as isize).wrapping_mul(strides.as_ref()[axis]));
            }
            axis += 1;
        }
        let none = runs == 0 || run == 0;
        let (run, most) = if none { (0, 0) } else { (run, runs - 1) };
        Self {
            extents,
            strides,
            run,
            step,
            index,
            at: 0,
            here: run,
            behind: most,
            most,
            back: Run { index: back, first },
            count: run,
        }
    }

    /// The number of positions behind the front's run.
    #[inline(always)]
    fn rest(&self) -> usize {
        if self.behind == 0 {
            0
        } else {
            (self.behind - 1).wrapping_mul(self.run).wrapping_add(self.count)
        }
    }

    /// The number of positions that are left.
    #[inline(always)]
    pub fn left(&self) -> usize {
        self.here.wrapping_add(self.rest())
    }

    /// The number of positions of a whole run.
    #[inline(always)]
    pub fn run(&self) -> usize {
        self.run
    }

    /// Whether no position was visited yet, of a shape that has positions.
    #[inline(always)]
    pub fn is_whole(&self) -> bool {
        self.behind == self.most && self.count == self.run && self.here == self.run
    }

    /// The offset of the next position from the front.
    #[inline(always)]
    pub fn next(&mut self) -> Option<isize> {
        if self.is_at_end() && !self.reach() {
            return None;
        }
        Some(self.step_on())
    }

    /// Moves the front, whose run is at its end, to the next one. Is there none, it returns `false`.
    #[inline(always)]
    pub fn reach(&mut self) -> bool {
        if self.behind == 0 {
            return false;
        }
        self.enter_next();
        true
    }

    /// Whether none is left in the front's run.
    #[inline(always)]
    pub fn is_at_end(&self) -> bool {
        self.here == 0
    }

    /// The offset of the next position of the front's run, which has one.
    #[inline(always)]
    pub fn step_on(&mut self) -> isize {
        let offset = self.at;
        self.at = offset.wrapping_add(self.step);
        self.here = self.here.wrapping_sub(1);
        offset
    }

    /// Calls `f` with the offsets of the next positions until it returns something, in nested loops.
    #[inline(always)]
    pub fn find<R>(&mut self, mut f: impl FnMut(isize) -> Option<R>) -> Option<R> {
        loop {
            while self.here > 0 {
                // A position is visited before the call, also if that panics.
                let offset = self.step_on();
                let found = f(offset);
                if found.is_some() {
                    return found;
                }
            }
            if self.behind == 0 {
                return None;
            }
            self.enter_next();
        }
    }

    /// The rest of the front's run, or the next run: the offset of its first position, their number and their distance. All of them are visited.
    #[inline(always)]
    pub fn next_run(&mut self) -> Option<(isize, usize, isize)> {
        let count = self.ready();
        if count == 0 {
            return None;
        }
        let (first, step) = self.take(count);
        Some((first, count, step))
    }

    /// The number of positions that are left of the front's run, or of the next run if its own is at the end. 0 if none is left at all.
    #[inline(always)]
    pub fn ready(&mut self) -> usize {
        if self.is_at_end() {
            self.reach();
        }
        self.here
    }

    /// The offset of the next position of the front's run, which has one, and the distance of those in the run.
    #[inline(always)]
    pub fn ahead(&self) -> (isize, isize) {
        (self.at, self.step)
    }

    /// The next `count` positions of the front's run, which has as many left: the offset of the first and their distance. They are visited.
    #[inline(always)]
    pub fn take(&mut self, count: usize) -> (isize, isize) {
        let (first, step) = (self.at, self.step);
        // Safe code may ask for more than there is.
        let count = if count > self.here { self.here } else { count };
        self.at = first.wrapping_add(step.wrapping_mul(count as isize));
        self.here -= count;
        (first, step)
    }

    /// Moves the front from behind its run, which is a whole one, to the next. There is one.
    #[inline(always)]
    fn enter_next(&mut self) {
        self.behind -= 1;
        self.here = if self.behind == 0 { self.count } else { self.run };
        let whole = self.step.wrapping_mul(self.run as isize);
        self.at = self.at.wrapping_sub(whole);
        let mut axis = self.extents.as_ref().len().saturating_sub(1);
        while axis > 0 {
            axis -= 1;
            let (extent, stride) = (self.extents.as_ref()[axis], self.strides.as_ref()[axis]);
            let index = self.index.as_ref()[axis] + 1;
            self.at = self.at.wrapping_add(stride);
            self.index.as_mut()[axis] = index;
            // The first axis never begins anew.
            if axis == 0 || index < extent {
                return;
            }
            self.index.as_mut()[axis] = 0;
            self.at = self.at.wrapping_sub(stride.wrapping_mul(extent as isize));
        }
    }

    /// Moves the front to the position `skipped` of the run that is `runs` runs further on. There is that position.
    #[inline]
    fn enter(&mut self, runs: usize, skipped: usize) {
        // Its run is a whole one, since there are others behind.
        let gone = (skipped as isize).wrapping_sub((self.run - self.here) as isize);
        self.at = self.at.wrapping_add(self.step.wrapping_mul(gone));
        self.behind -= runs;
        self.here = if self.behind == 0 { self.count } else { self.run } - skipped;
        let mut carry = runs;
        let mut axis = self.extents.as_ref().len().saturating_sub(1);
        while axis > 0 && carry > 0 {
            axis -= 1;
            let (extent, from) = (self.extents.as_ref()[axis], self.index.as_ref()[axis]);
            let (mut index, mut turns) = (from.wrapping_add(carry), 0);
            if carry >= extent - from {
                // So many positions are left when the axis begins anew.
                let beyond = carry - (extent - from);
                (index, turns) = (beyond % extent, 1 + beyond / extent);
            }
            self.index.as_mut()[axis] = index;
            let moved = (index as isize).wrapping_sub(from as isize);
            self.at = self
                .at
                .wrapping_add(moved.wrapping_mul(self.strides.as_ref()[axis]));
            carry = turns;
        }
    }

    /// The offset of the next position from the back.
    #[inline(always)]
    pub fn next_back(&mut self) -> Option<isize> {
        if self.behind == 0 {
            self.here = self.here.checked_sub(1)?;
            return Some(self.at.wrapping_add(self.step.wrapping_mul(self.here as isize)));
        }
        self.count -= 1;
        let offset = self
            .back
            .first
            .wrapping_add(self.step.wrapping_mul(self.count as isize));
        if self.count == 0 {
            self.leave(1);
            self.count = self.run;
        }
        Some(offset)
    }

    /// Moves the back by `runs` runs to the front. There are as many behind the front's.
    #[inline(always)]
    fn leave(&mut self, runs: usize) {
        self.behind -= runs;
        let mut carry = runs;
        let mut axis = self.extents.as_ref().len().saturating_sub(1);
        while axis > 0 && carry > 0 {
            axis -= 1;
            let (extent, from) = (self.extents.as_ref()[axis], self.back.index.as_ref()[axis]);
            let (mut index, mut turns) = (from.wrapping_sub(carry), 0);
            if carry > from {
                let beyond = carry - from - 1;
                (index, turns) = (extent - 1 - beyond % extent, 1 + beyond / extent);
            }
            self.back.index.as_mut()[axis] = index;
            let moved = (index as isize).wrapping_sub(from as isize);
            let way = moved.wrapping_mul(self.strides.as_ref()[axis]);
            self.back.first = self.back.first.wrapping_add(way);
            carry = turns;
        }
    }

    /// Skips the next `n` positions from the front.
    #[inline]
    pub fn skip(&mut self, n: usize) {
        if n < self.here {
            self.at = self.at.wrapping_add(self.step.wrapping_mul(n as isize));
            self.here -= n;
            return;
        }
        let beyond = n - self.here;
        if beyond >= self.rest() {
            self.behind = 0;
            self.here = 0;
            return;
        }
        self.enter(1 + beyond / self.run, beyond % self.run);
    }

    /// Skips the next `n` positions from the back.
    #[inline]
    pub fn skip_back(&mut self, n: usize) {
        let rest = self.rest();
        if n >= rest {
            self.behind = 0;
            self.here = self.here.saturating_sub(n - rest);
            return;
        }
        if n < self.count {
            self.count -= n;
            return;
        }
        let beyond = n - self.count;
        self.leave(1 + beyond / self.run);
        self.count = self.run - beyond % self.run;
    }

    /// The first `n` positions, and the others. `n` is at most the number of positions that are left.
    #[inline]
    pub fn split(self, n: usize) -> (Self, Self) {
        let (mut first, mut second) = (self, self);
        first.skip_back(self.left() - n);
        second.skip(n);
        (first, second)
    }
}
