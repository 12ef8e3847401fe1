//! Every way to the elements of a shared view.

use crate::elements::Look;
use crate::lent::Lent;
use crate::{wrong, MOST};
use std::ptr;
use view_core::{Array, Element, Extent, Layout, PerAxis, Rank, Shape, View};

/// The element at an index, by the method that views of that rank have.
pub trait ByIndex<T, S: Shape> {
    /// The element, or `None` if the index is out of bounds.
    fn by_index(&self, index: PerAxis<S, usize>) -> Option<&T>;
}
impl<T: Look, L: Layout> ByIndex<T, ()> for View<'_, T, (), L> {
    fn by_index(&self, _: PerAxis<(), usize>) -> Option<&T> {
        Some(self.element())
    }
}
impl<T: Look, E: Extent, R: Shape, L: Layout> ByIndex<T, (E, R)> for View<'_, T, (E, R), L> {
    fn by_index(&self, index: PerAxis<(E, R), usize>) -> Option<&T> {
        self.get(index)
    }
}

/// Reads all elements of `view`, or the first, last and middle ones of many, in every way there is. They are among the bytes `lent`.
pub fn read<'a, T: Look, S: Shape, L: Layout>(view: View<'a, T, S, L>, lent: &Lent)
where
    View<'a, T, S, L>: ByIndex<T, S>,
{
    lent.hold(&view);
    let (shape, len) = (view.shape(), view.len());
    if len != shape.as_ref().iter().fold(1, |len: usize, extent| len.wrapping_mul(*extent)) || view.is_empty() != (len == 0) {
        wrong!("{len} elements of shape {:?}", shape.as_ref());
    }
    by_position(&view);
    by_c(&view);
    walk(view.iter(), len);
    if len <= MOST {
        view.for_each(T::look);
        let count = view.fold(0, |count, element| {
            element.look();
            count + 1
        });
        view.for_each_unordered(T::look);
        let unordered = view.fold_unordered(0, |count, element| {
            element.look();
            count + 1
        });
        if count != len || unordered != len {
            wrong!("{count} and {unordered} of {len} elements in a fold");
        }
    }
    if let Some(slice) = view.try_as_slice() {
        items(slice, lent);
        if slice.len() != len {
            wrong!("a slice of {} of {len} elements", slice.len());
        }
    }
    if size_of::<T>() > 0 && view.is_contiguous() != view.try_as_slice().is_some() {
        wrong!("contiguous, and no slice");
    }
}

/// What C is told of the view.
fn by_c<T: Element, S: Shape, L: Layout>(view: &View<T, S, L>) {
    view.with_c(|there| {
        let same = there.as_ptr() == view.as_ptr().cast() && there.item_size() == size_of::<T>() && there.rank() == there.shape().len();
        if !same || there.shape() != view.shape().as_ref() || there.strides() != view.strides().as_ref() {
            wrong!("another view in C: {there:?}");
        }
        if there.is_writable() || (!view.is_empty() && there.lowest() > there.as_ptr()) {
            wrong!("a shared view that C may write, or elements in front of the lowest: {there:?}");
        }
    });
}

/// By index: the indices that the iterator gives, the last one, and one past the end of every axis.
fn by_position<'a, T: Look, S: Shape, L: Layout>(view: &View<'a, T, S, L>)
where
    View<'a, T, S, L>: ByIndex<T, S>,
{
    for (index, element) in view.indexed_iter().take(MOST) {
        element.look();
        if !ptr::eq(element, &view[index]) || view.by_index(index).is_none_or(|other| !ptr::eq(element, other)) {
            wrong!("another element at {:?}", index.as_ref());
        }
    }
    let shape = view.shape();
    for axis in 0..view.rank() {
        let mut index = S::Rank::array(0);
        index.as_mut()[axis] = shape.as_ref()[axis];
        if view.by_index(index).is_some() {
            wrong!("an element past the end of axis {axis}");
        }
    }
    if !view.is_empty() {
        let mut last = shape;
        last.as_mut().iter_mut().for_each(|extent| *extent -= 1);
        view[last].look();
    }
}

/// Iterates over `len` elements from both ends, and to the middle.
pub fn walk<'a, T: Look + 'a>(iter: impl ExactSizeIterator<Item = &'a T> + DoubleEndedIterator + Clone, len: usize) {
    if iter.len() != len {
        wrong!("an iterator of {} of {len} elements", iter.len());
    }
    iter.clone().take(MOST).for_each(T::look);
    iter.clone().rev().take(MOST).for_each(T::look);
    let mut both = iter.clone();
    for _ in 0..MOST.min(len) / 2 {
        both.next().into_iter().for_each(T::look);
        both.nth_back(1).into_iter().for_each(T::look);
    }
    for n in [0, len / 2, len.wrapping_sub(1), len, len.wrapping_add(1), usize::MAX] {
        iter.clone().nth(n).into_iter().for_each(T::look);
        let mut rest = iter.clone();
        rest.nth_back(n).into_iter().for_each(T::look);
        rest.next().into_iter().for_each(T::look);
    }
    iter.clone().last().into_iter().for_each(T::look);
    if iter.count() != len {
        wrong!("an iterator that does not count {len}");
    }
}

/// An array with the shape of a view; `item` gives the element at each index.
pub fn like<X: Element, T: Look, S: Shape, L: Layout>(
    view: &View<'_, T, S, L>,
    item: impl FnMut(PerAxis<S, usize>) -> X,
) -> Array<X, S> {
    Array::try_from_fn_of(view.shape(), item).expect("a shape that there is")
}

/// Reads the items of a slice that is among the bytes `lent`.
pub fn items<T: Look>(items: &[T], lent: &Lent) {
    lent.hold_items(items);
    items.iter().take(MOST).for_each(T::look);
    items.iter().rev().take(MOST).for_each(T::look);
}

/// Reads one element.
pub fn one<T: Look>(element: &T, lent: &Lent) {
    items(std::slice::from_ref(element), lent);
}
