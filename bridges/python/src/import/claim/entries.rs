//! The elements of views, compared with each other.

use super::super::place::WORK;
use super::Elements;
use std::num::NonZeroU64;
use view_core::{try_shares_memory, Footprint};

/// So many axes have most views.
const FEW: usize = 4;

/// The elements of one view.
struct Entry {
    number: NonZeroU64,
    unique: bool,
    low: usize,
    high: usize,
    first: usize,
    size: usize,
    rank: usize,
    /// Of each axis the extent and the stride.
    few: [(usize, isize); FEW],
    /// All of them, if they are more than a few, which takes an allocation.
    many: Box<[(usize, isize)]>,
}

/// The elements of all views that live.
pub struct Entries {
    next: NonZeroU64,
    list: Vec<Entry>,
}

impl Entry {
    #[inline(always)]
    fn new(number: NonZeroU64, unique: bool, elements: Elements<'_>) -> Self {
        let Elements {
            low,
            high,
            first,
            size,
            extents,
            strides,
        } = elements;
        let (mut few, mut many) = ([(0, 0); FEW], Box::default());
        let axes = extents.iter().copied().zip(strides.iter().copied());
        if extents.len() > FEW {
            many = axes.collect();
        } else {
            few.iter_mut().zip(axes).for_each(|(place, axis)| *place = axis);
        }
        Self {
            number,
            unique,
            low,
            high,
            first,
            size,
            rank: extents.len(),
            few,
            many,
        }
    }

    /// Whether one of these elements is one of others.
    fn meets(&self, others: Elements<'_>) -> bool {
        if self.low >= others.high || others.low >= self.high {
            return false;
        }
        let axes = if self.rank > FEW {
            &*self.many
        } else {
            &self.few[..self.rank]
        };
        let (extents, strides): (Vec<usize>, Vec<isize>) = axes.iter().copied().unzip();
        let these = Footprint::new(self.first, &extents, &strides, self.size);
        let others = Footprint::new(others.first, others.extents, others.strides, others.size);
        match (these, others) {
            (Some(these), Some(others)) => try_shares_memory(&these, &others, WORK).unwrap_or(true),
            _ => true,
        }
    }
}

impl Entries {
    pub const NONE: Self = Self {
        next: NonZeroU64::MIN,
        list: Vec::new(),
    };

    pub fn add(&mut self, unique: bool, elements: Elements<'_>) -> Option<NonZeroU64> {
        let refuses = |other: &Entry| (unique || other.unique) && other.meets(elements);
        if self.list.iter().any(refuses) {
            return None;
        }
        let number = self.next;
        // No process makes so many.
        self.next = number.saturating_add(1);
        self.list.push(Entry::new(number, unique, elements));
        Some(number)
    }

    pub fn remove(&mut self, number: NonZeroU64) {
        match self.list.last() {
            // Mostly it is the last one.
            Some(entry) if entry.number == number => self.list.truncate(self.list.len() - 1),
            _ => self.list.retain(|entry| entry.number != number),
        }
    }

    #[cfg(test)]
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }
}
