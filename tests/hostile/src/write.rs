//! Every way to the elements of a unique view.

use crate::elements::Put;
use crate::lent::Lent;
use crate::read::{read, ByIndex};
use crate::{wrong, MOST};
use view_core::{CView, Extent, Layout, PerAxis, Shape, View, ViewMut};

/// The element at an index, by the method that views of that rank have.
pub trait ByIndexMut<T, S: Shape> {
    /// The element, or `None` if the index is out of bounds.
    fn by_index_mut(&mut self, index: PerAxis<S, usize>) -> Option<&mut T>;
}
impl<T: Put, L: Layout> ByIndexMut<T, ()> for ViewMut<'_, T, (), L> {
    fn by_index_mut(&mut self, _: PerAxis<(), usize>) -> Option<&mut T> {
        Some(self.reborrow().into_element())
    }
}
impl<T: Put, E: Extent, R: Shape, L: Layout> ByIndexMut<T, (E, R)> for ViewMut<'_, T, (E, R), L> {
    fn by_index_mut(&mut self, index: PerAxis<(E, R), usize>) -> Option<&mut T> {
        self.get_mut(index)
    }
}

/// Writes all elements of `view`, or the first and last of many, in every way there is, and reads them again.
pub fn write<'a, T: Put, S: Shape, L: Layout>(mut view: ViewMut<'a, T, S, L>, lent: &Lent)
where
    ViewMut<'a, T, S, L>: ByIndexMut<T, S>,
    for<'b> View<'b, T, S, L>: ByIndex<T, S>,
{
    lent.hold_unique(&view);
    read(view.as_view(), lent);
    let len = view.len();
    // References to all of them at once, used by turns.
    let mut all: Vec<&mut T> = view.iter_mut().take(MOST).collect();
    all.iter_mut().for_each(|element| element.put());
    all.iter_mut().rev().for_each(|element| element.put());
    drop(all);
    let mut both = view.iter_mut();
    let mut ends: Vec<&mut T> = Vec::new();
    for _ in 0..MOST.min(len) / 2 + 1 {
        ends.extend(both.next_back());
        ends.extend(both.nth(0));
    }
    ends.into_iter().for_each(T::put);
    if len <= MOST {
        view.map_inplace(T::put);
        view.map_inplace_unordered(T::put);
    }
    let indices: Vec<PerAxis<S, usize>> = view.indexed_iter().take(MOST).map(|(index, _)| index).collect();
    for index in indices {
        view[index].put();
        match view.by_index_mut(index) {
            Some(element) => element.put(),
            None => wrong!("no element at {:?}", index.as_ref()),
        }
    }
    let start = view.as_ptr();
    view.with_c(|there| {
        // What C reads of a shared view, with the same address to write to.
        let shared: &CView = there;
        if !there.is_writable() || there.as_mut_ptr().cast_const() != shared.as_ptr() || shared.as_ptr() != start.cast() {
            wrong!("another view in C: {there:?}");
        }
    });
    if let Some(slice) = view.try_as_mut_slice() {
        lent.hold_items(slice);
        slice.iter_mut().take(MOST).for_each(T::put);
        slice.iter_mut().rev().take(MOST).for_each(T::put);
    }
    read(view.as_view(), lent);
    read(view.into_view(), lent);
}

/// Writes the items of a slice that is among the bytes `lent`.
pub fn items<T: Put>(items: &mut [T], lent: &Lent) {
    lent.hold_items(items);
    items.iter_mut().take(MOST).for_each(T::put);
    items.iter_mut().rev().take(MOST).for_each(T::put);
}

/// Writes one element.
pub fn one<T: Put>(element: &mut T, lent: &Lent) {
    items(std::slice::from_mut(element), lent);
}

/// Writes a text with a short lifetime. If a view of texts with a longer lifetime accepted it, the base would keep a dangling
/// reference.
pub fn lend<'s, S: Shape, L: Layout>(mut view: ViewMut<'_, &'s str, S, L>, text: &'s str) {
    view.iter_mut().take(MOST).for_each(|element| *element = text);
}

/// The same for one element.
pub fn lend_one<'s>(element: &mut &'s str, text: &'s str) {
    *element = text;
}
