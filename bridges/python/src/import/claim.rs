//! Which elements of Python's memory Rust has views of.

use super::mismatch::Mismatch;
use pyo3::Python;
use view_core::{try_shares_memory, Footprint};

/// The elements of a view, as long as this lives.
pub struct Claim<'py>(u64, Python<'py>);

/// Where the elements of a view are. There are elements.
#[derive(Clone, Copy)]
pub struct Elements<'a> {
    /// The address of the lowest byte.
    pub low: usize,
    /// The one behind the highest byte.
    pub high: usize,
    /// That of the first element.
    pub first: usize,
    /// The bytes of an element.
    pub size: usize,
    pub extents: &'a [usize],
    /// In bytes.
    pub strides: &'a [isize],
}

/// So many axes have most views.
const FEW: usize = 4;

/// The elements of one view.
struct Entry {
    number: u64,
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

struct Entries {
    last: u64,
    list: Vec<Entry>,
}

/// So much work `shares_memory` may have. Views that need more count as overlapping.
const WORK: usize = 1_000_000;

impl Entry {
    #[inline(always)]
    fn new(number: u64, unique: bool, elements: Elements<'_>) -> Self {
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
    const NONE: Self = Self {
        last: 0,
        list: Vec::new(),
    };

    #[inline(always)]
    fn add(&mut self, unique: bool, elements: Elements<'_>) -> Result<u64, Box<Mismatch>> {
        if !self.list.is_empty() {
            self.compare(unique, elements)?;
        }
        if self.list.len() == self.list.capacity() {
            self.grow();
        }
        self.last += 1;
        // In its place, field by field: to move it there would take longer than all the rest.
        self.list.spare_capacity_mut()[0].write(Entry::new(self.last, unique, elements));
        // SAFETY: the next place was written.
        unsafe { self.list.set_len(self.list.len() + 1) };
        Ok(self.last)
    }

    #[inline(never)]
    fn compare(&self, unique: bool, elements: Elements<'_>) -> Result<(), Box<Mismatch>> {
        let refuses = |other: &&Entry| (unique || other.unique) && other.meets(elements);
        match self.list.iter().find(refuses) {
            Some(other) => Err(Box::new(Mismatch::Overlap { unique: other.unique })),
            None => Ok(()),
        }
    }

    #[cold]
    fn grow(&mut self) {
        self.list.reserve(16);
    }

    #[inline]
    fn remove(&mut self, number: u64) {
        match self.list.last() {
            // Mostly it is the last one.
            Some(entry) if entry.number == number => self.list.truncate(self.list.len() - 1),
            _ => self.list.retain(|entry| entry.number != number),
        }
    }
}

impl<'py> Claim<'py> {
    /// The elements of a view more, which writes them if it is `unique`.
    ///
    /// # Errors
    /// [`Mismatch::Overlap`], if one of both is unique, and they have an element in common.
    #[inline(always)]
    pub fn new(py: Python<'py>, unique: bool, elements: Elements<'_>) -> Result<Self, Box<Mismatch>> {
        let number = list::guard(py).add(unique, elements)?;
        Ok(Self(number, py))
    }
}

impl Drop for Claim<'_> {
    #[inline]
    fn drop(&mut self) {
        list::guard(self.1).remove(self.0);
    }
}

/// The views of this process. The interpreter lock guards them, which costs nothing.
#[cfg(not(Py_GIL_DISABLED))]
mod list {
    use super::Entries;
    use pyo3::Python;
    use std::cell::{RefCell, RefMut};

    struct List(RefCell<Entries>);

    // SAFETY: only `guard` leads to it, on a thread that has the interpreter lock, of which there is one: pyo3 refuses subinterpreters. This file does not call Python while it has a guard, so the
    // thread keeps the lock as long.
    unsafe impl Sync for List {}

    static LIST: List = List(RefCell::new(Entries::NONE));

    /// Python must not be called while the guard lives.
    #[inline(always)]
    pub fn guard(_: Python<'_>) -> RefMut<'static, Entries> {
        LIST.0.borrow_mut()
    }
}

/// The views of this process. Without the interpreter lock they have one of their own.
#[cfg(Py_GIL_DISABLED)]
mod list {
    use super::Entries;
    use pyo3::Python;
    use std::sync::{Mutex, MutexGuard, PoisonError};

    static LIST: Mutex<Entries> = Mutex::new(Entries::NONE);

    /// Python must not be called while the guard lives.
    pub fn guard(_: Python<'_>) -> MutexGuard<'static, Entries> {
        LIST.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests;
