//! Whether two views share an element, at run time, where the types do not decide it.

use crate::algebra::disjoint::progress::Progress;

/// A common element of two views, on the axes compared so far.
#[derive(Debug, Clone, Copy)]
pub struct CommonElement {
    /// The axis for the message: of the axes of the base, the one on which one of the two views takes the fewest positions.
    pub axis: isize,
    /// A position on it that both hold.
    pub index: usize,
    least: usize,
    next: isize,
}

impl CommonElement {
    /// What is found before any axis is compared.
    pub const START: Self = Self {
        axis: 0,
        index: 0,
        least: usize::MAX,
        next: 0,
    };

    /// What is found after one more axis is compared, or `None` if no position of that axis is in both. `shown` says whether its positions are
    /// indices, so that a message can name them.
    #[inline(always)]
    pub const fn on(self, x: Progress, y: Progress, shown: bool) -> Option<Self> {
        let Some(index) = x.meets(y) else { return None };
        let count = if x.count < y.count { x.count } else { y.count };
        let mut found = self;
        if shown && count < self.least {
            (found.axis, found.index, found.least) = (self.next, index, count);
        }
        found.next += shown as isize;
        Some(found)
    }

    /// What is found after an axis that only one view has, or `None` if that axis is empty.
    #[inline(always)]
    pub const fn present(self, own: Progress) -> Option<Self> {
        if own.count == 0 {
            None
        } else {
            Some(self)
        }
    }
}

/// The most axes of a list that is out of order. Further ones are not compared; without them more views count as sharing an element, so
/// more are refused.
const MOST: usize = 24;

/// A list of axes that are put in order.
#[derive(Debug)]
pub struct RunTimeSelection {
    axes: [(Progress, bool); MOST],
    count: usize,
    empty: bool,
}

impl RunTimeSelection {
    /// No axes.
    pub const fn new() -> Self {
        Self {
            axes: [(Progress::whole(1), false); MOST],
            count: 0,
            empty: false,
        }
    }

    /// Adds an axis, at the place `number` if it has one, or else behind those that were added.
    pub fn put(&mut self, number: Option<usize>, taken: Progress, shown: bool) {
        self.empty |= taken.count == 0;
        if let Some(axis) = self.axes.get_mut(number.unwrap_or(self.count)) {
            *axis = (taken, shown);
            self.count += 1;
        }
    }

    /// Takes note of an axis that only this view has: if it is empty, so is the view.
    pub const fn present(&mut self, own: Progress) {
        self.empty = self.empty || own.count == 0;
    }

    /// A common element of the two, or `None` if they share none.
    pub fn meets(&self, other: &Self) -> Option<CommonElement> {
        if self.empty || other.empty {
            return None;
        }
        let count = self.count.min(other.count);
        let mut pairs = self.axes[..count].iter().zip(&other.axes[..count]);
        pairs.try_fold(CommonElement::START, |found, ((x, shown), (y, _))| {
            found.on(*x, *y, *shown)
        })
    }
}
