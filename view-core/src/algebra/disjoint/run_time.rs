//! Whether two views share an element, at run time, for what the types leave open.

use crate::algebra::disjoint::progress::Progress;

/// A common element of two views, on the axes compared so far.
#[derive(Debug, Clone, Copy)]
pub struct Place {
    /// The axis for the message: the one of which they take the fewest positions.
    pub axis: isize,
    /// A position on it that both hold.
    pub index: usize,
    least: usize,
    next: isize,
}

impl Place {
    /// Before the first axis.
    pub const START: Self = Self {
        axis: 0,
        index: 0,
        least: usize::MAX,
        next: 0,
    };

    /// Behind one axis more, which is the base's if `shown`; `None` if they do not meet there.
    #[inline(always)]
    pub const fn on(self, x: Progress, y: Progress, shown: bool) -> Option<Self> {
        let Some(index) = x.meets(y) else { return None };
        let count = if x.count < y.count { x.count } else { y.count };
        let mut place = self;
        if shown && count < self.least {
            (place.axis, place.index, place.least) = (self.next, index, count);
        }
        place.next += shown as isize;
        Some(place)
    }

    /// Behind an axis of one view alone; `None` if that is empty.
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

    /// One axis more, which is the one number `number`, or the next.
    pub fn put(&mut self, number: Option<usize>, taken: Progress, shown: bool) {
        self.empty |= taken.count == 0;
        if let Some(place) = self.axes.get_mut(number.unwrap_or(self.count)) {
            *place = (taken, shown);
            self.count += 1;
        }
    }

    /// An axis of the view's own.
    pub const fn present(&mut self, own: Progress) {
        self.empty = self.empty || own.count == 0;
    }

    /// Where the two meet, if they do.
    pub fn meets(&self, other: &Self) -> Option<Place> {
        if self.empty || other.empty {
            return None;
        }
        let count = self.count.min(other.count);
        let mut pairs = self.axes[..count].iter().zip(&other.axes[..count]);
        pairs.try_fold(Place::START, |place, ((x, shown), (y, _))| {
            place.on(*x, *y, *shown)
        })
    }
}
