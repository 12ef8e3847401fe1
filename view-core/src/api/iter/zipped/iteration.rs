//! What `zip!` returns as an iterator.

use crate::algebra::element::rescale::MOST;
use crate::api::iter::any_order;
use crate::api::iter::halves::Halves;
use crate::api::iter::lockstep::Lockstep;
use crate::api::iter::rows;
use crate::api::iter::search::searches;
use crate::api::iter::zipped::operand::Named;
use crate::api::iter::zipped::parts::Parts;
use crate::api::iter::zipped::Zipped;
use crate::sealed::Sealed;
use crate::view::access::PerAxis;
use core::iter::FusedIterator;

impl<P: Parts> Zipped<P> {
    /// Like `fold`, in the order that suits the memory of the first view: each item once, in an order that is not promised. Of views of which the
    /// first is broadcast along an axis, the next one counts there.
    ///
    /// If an item was taken before, the rest is folded in row-major order.
    #[inline(always)]
    pub fn fold_unordered<R>(self, init: R, f: impl FnMut(R, P::Item) -> R) -> R {
        any_order::fold(self, init, f)
    }

    /// Like `for_each`, in the order that suits the memory of the first view. See [`fold_unordered`](Self::fold_unordered).
    ///
    /// ```
    /// use view_core::zip;
    ///
    /// let (mut a, b) = ([[1, 2, 3], [4, 5, 6]], [[10, 20, 30], [40, 50, 60]]);
    /// zip!(mut a.T, b.T).for_each_unordered(|(a, b)| *a += b);
    /// assert_eq!(a, [[11, 22, 33], [44, 55, 66]]);
    /// ```
    #[inline(always)]
    pub fn for_each_unordered(self, mut f: impl FnMut(P::Item)) {
        any_order::fold(self, (), |(), item| f(item));
    }
}

impl<P: Parts> Iterator for Zipped<P> {
    type Item = P::Item;
    #[inline(always)]
    fn next(&mut self) -> Option<P::Item> {
        self.0.next()
    }
    #[inline(always)]
    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.0.left(), Some(self.0.left()))
    }
    #[inline]
    fn nth(&mut self, n: usize) -> Option<P::Item> {
        self.0.nth(n)
    }
    #[inline]
    fn count(self) -> usize {
        self.0.left()
    }
    #[inline]
    fn last(mut self) -> Option<P::Item> {
        self.next_back()
    }
    /// Runs nested loops over the axes, which the compiler vectorises.
    #[inline(always)]
    fn fold<R, F: FnMut(R, P::Item) -> R>(self, init: R, mut f: F) -> R {
        if !self.is_whole() {
            return rows::fold_rest(self, init, &mut f);
        }
        // SAFETY: V5, no item was yielded yet, and `self` is consumed.
        unsafe { rows::fold(&self, init, &mut f) }
    }
    searches!();
}

impl<P: Parts> DoubleEndedIterator for Zipped<P> {
    #[inline(always)]
    fn next_back(&mut self) -> Option<P::Item> {
        self.0.next_back()
    }
    #[inline]
    fn nth_back(&mut self, n: usize) -> Option<P::Item> {
        self.0.nth_back(n)
    }
}
impl<P: Parts> ExactSizeIterator for Zipped<P> {}
impl<P: Parts> FusedIterator for Zipped<P> {}

impl<P: Parts> Halves for Zipped<P> {
    #[inline(always)]
    fn halves(self, at: usize) -> (Self, Self) {
        let (first, second) = self.0.halves(at);
        (Self(first), Self(second))
    }
}

impl<P> Sealed for Zipped<P> {}
impl<P: Parts> Named for Zipped<P> {}
// SAFETY: V5, `Parts` promises the same.
#[diagnostic::do_not_recommend]
unsafe impl<P: Parts> Lockstep for Zipped<P> {
    type Shape = P::Shape;
    type Offset = P::Offset;
    const PITCH: P::Offset = P::PITCH;
    const PACKED: bool = P::PACKED;
    const FIXED: bool = P::FIXED;
    const STEADY: [bool; MOST] = P::STEADY;
    #[inline(always)]
    fn extents(&self) -> PerAxis<P::Shape, usize> {
        self.0.extents()
    }
    #[inline(always)]
    fn strides(&self) -> PerAxis<P::Shape, P::Offset> {
        self.0.strides()
    }
    #[inline(always)]
    fn is_whole(&self) -> bool {
        self.0.is_whole()
    }
    #[inline(always)]
    fn ready(&mut self) -> usize {
        self.0.ready()
    }
    #[inline(always)]
    fn ahead(&self) -> (P::Offset, P::Offset) {
        self.0.ahead()
    }
    #[inline(always)]
    fn take_row(&mut self, count: usize) -> (P::Offset, P::Offset) {
        self.0.take_row(count)
    }
    #[inline(always)]
    unsafe fn at(&self, offset: P::Offset) -> P::Item {
        // SAFETY: V5, as the caller promises.
        unsafe { self.0.at(offset) }
    }
}
