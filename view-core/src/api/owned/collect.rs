//! Arrays of what a function makes of several views.

use crate::algebra::element::element::Element;
use crate::api::iter::lockstep::Lockstep;
use crate::api::iter::zip::Zip;
use crate::api::iter::zipped::parts::Parts;
use crate::api::iter::zipped::Zipped;
use crate::api::owned::array::Array;
use crate::api::owned::places::collected;
use crate::error::refuse;
use crate::ops::stored;
use alloc::vec::Vec;

/// An array of the shape of the items, with what `f` makes of each.
#[inline(always)]
#[track_caller]
fn map_collect<I: Lockstep, U: Element>(items: I, f: impl FnMut(I::Item) -> U) -> Array<U, I::Shape> {
    assert!(items.is_whole(), "view!: an item was taken before `map_collect`");
    let shape = match stored::<I::Shape>(items.extents()) {
        Ok(shape) => shape,
        Err(error) => refuse(error),
    };
    // There are as many: extents of whole iterators can be counted.
    let elements = Vec::with_capacity(items.len());
    Array::of(shape, collected(items, elements, f))
}

impl<P: Parts> Zipped<P> {
    /// A row-major array of the same shape, with what `f` returns for each item. `f` is called in row-major order.
    ///
    /// ```
    /// use view_core::zip;
    ///
    /// let (a, b) = ([[1, 2], [3, 4]], [[10, 20], [30, 40]]);
    /// let sums = zip!(a, b.T).map_collect(|(a, b)| a + b);
    /// assert_eq!((sums.shape(), sums.as_slice()), ([2, 2], &[11, 32, 23, 44][..]));
    /// ```
    ///
    /// # Panics
    /// If an item was taken before, or if an allocation of so many elements is too large.
    #[inline(always)]
    #[track_caller]
    pub fn map_collect<U: Element>(self, f: impl FnMut(P::Item) -> U) -> Array<U, P::Shape> {
        map_collect(self, f)
    }
}

impl<A: Lockstep, B: Lockstep> Zip<A, B> {
    /// A row-major array of the same shape, with what `f` returns for each item. See [`Zipped::map_collect`].
    ///
    /// # Panics
    /// If an item was taken before, or if an allocation of so many elements is too large.
    #[inline(always)]
    #[track_caller]
    pub fn map_collect<U: Element>(
        self,
        f: impl FnMut((<A as Iterator>::Item, <B as Iterator>::Item)) -> U,
    ) -> Array<U, A::Shape> {
        map_collect(self, f)
    }
}
