//! Searches through several views in step: nested loops over what is left, which end at what is found.

use crate::algebra::shape::offsets::Offset;
use crate::api::iter::lockstep::Lockstep;

/// Counts the items of a row that were made, and takes them at the end, also if the closure panics.
//
// Invariant (V5): the next `made` items of `items`, and no others of its row, were made by `at`. They are taken before it is used otherwise.
struct Made<'i, I: Lockstep> {
    items: &'i mut I,
    made: usize,
}

impl<I: Lockstep> Drop for Made<'_, I> {
    #[inline(always)]
    fn drop(&mut self) {
        self.items.take_row(self.made);
    }
}

/// Calls `f` with the next items until it returns something.
#[inline(always)]
pub(crate) fn find_map<I: Lockstep, R>(items: &mut I, mut f: impl FnMut(I::Item) -> Option<R>) -> Option<R> {
    loop {
        let count = items.ready();
        if count == 0 {
            return None;
        }
        let (first, step) = items.ahead();
        let mut row = Made {
            items: &mut *items,
            made: 0,
        };
        let dense = I::PACKED || step.is(I::PITCH);
        let found = if dense {
            search(&mut row, first, I::PITCH, count, &mut f)
        } else {
            search(&mut row, first, step, count, &mut f)
        };
        drop(row);
        if found.is_some() {
            return found;
        }
    }
}

/// The same for the items of one row.
#[inline(always)]
fn search<I: Lockstep, R>(
    row: &mut Made<'_, I>,
    first: I::Offset,
    step: I::Offset,
    count: usize,
    f: &mut impl FnMut(I::Item) -> Option<R>,
) -> Option<R> {
    while row.made < count {
        let offset = first.plus(step.times(row.made));
        row.made += 1;
        // SAFETY: V5, `ready` has counted the items of the row. Each is made once, because `row` counts it before, and takes it afterwards.
        let found = f(unsafe { row.items.at(offset) });
        if found.is_some() {
            return found;
        }
    }
    None
}

/// The methods of an iterator that look for an item.
macro_rules! searches {
    () => {
        #[inline(always)]
        fn any<F: FnMut(Self::Item) -> bool>(&mut self, mut f: F) -> bool {
            self.find_map(|item| f(item).then_some(())).is_some()
        }
        #[inline(always)]
        fn all<F: FnMut(Self::Item) -> bool>(&mut self, mut f: F) -> bool {
            self.find_map(|item| (!f(item)).then_some(())).is_none()
        }
        #[inline(always)]
        fn find<Q: FnMut(&Self::Item) -> bool>(&mut self, mut predicate: Q) -> Option<Self::Item> {
            self.find_map(|item| predicate(&item).then_some(item))
        }
        #[inline(always)]
        fn position<Q: FnMut(Self::Item) -> bool>(&mut self, mut predicate: Q) -> Option<usize> {
            // The number of items is counted once, not in the loop.
            let before = self.len();
            self.find_map(|item| predicate(item).then_some(()))?;
            Some(before.wrapping_sub(self.len()).wrapping_sub(1))
        }
        #[inline(always)]
        fn find_map<R, F: FnMut(Self::Item) -> Option<R>>(&mut self, f: F) -> Option<R> {
            crate::api::iter::search::find_map(self, f)
        }
    };
}
pub(crate) use searches;
