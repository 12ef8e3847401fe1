//! Places of a `Vec` that elements are written into, one after the other, without a check for each.

use crate::api::iter::lockstep::Lockstep;
use alloc::vec::Vec;

/// The places behind the elements of a `Vec`. It owns what was written at the end, also if a panic ends that early.
//
// Invariant (V36): the first `len` places of the room of `elements` have elements, of which the `Vec` owns those that it had in the beginning.
pub(crate) struct Places<'v, T> {
    elements: &'v mut Vec<T>,
    first: *mut T,
    len: usize,
}

impl<'v, T> Places<'v, T> {
    #[inline(always)]
    pub(crate) fn new(elements: &'v mut Vec<T>) -> Self {
        let (first, len) = (elements.as_mut_ptr(), elements.len());
        Self { elements, first, len }
    }

    /// Writes an element into the next place.
    ///
    /// # Safety
    /// There is room for it: fewer elements were written, and owned in the beginning, than the capacity.
    #[inline(always)]
    pub(crate) unsafe fn put(&mut self, element: T) {
        // SAFETY: V36, as the caller promises, the place is in the room, and has no element.
        unsafe { self.first.add(self.len).write(element) };
        self.len += 1;
    }
}

impl<T> Drop for Places<'_, T> {
    #[inline(always)]
    fn drop(&mut self) {
        // SAFETY: V36, so many elements were written.
        unsafe { self.elements.set_len(self.len) };
    }
}

/// What `f` makes of the items, in `elements`, which is empty and has room for as many as there are items.
#[inline(always)]
pub(crate) fn collected<I: Lockstep, T>(
    items: I,
    mut elements: Vec<T>,
    mut f: impl FnMut(I::Item) -> T,
) -> Vec<T> {
    let mut places = Places::new(&mut elements);
    // SAFETY: V36, there is room for as many elements as the loops visit.
    items.for_each(|item| unsafe { places.put(f(item)) });
    drop(places);
    elements
}
