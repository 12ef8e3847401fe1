//! Iterators that `zip` runs in step: those of views, and zips of them.

use crate::algebra::element::rescale::MOST;
use crate::algebra::shape::offsets::Offset;
use crate::algebra::shape::shape::Shape;
use crate::api::iter::halves::Halves;
use crate::sealed::Sealed;
use crate::view::access::PerAxis;
use core::iter::FusedIterator;

/// An iterator over the elements of a view, over its rows, lanes or tiles, or over several views in step. [`zip!`](crate::zip) and
/// [`View::zip`](crate::View::zip) take it.
///
/// Its shape is that of the elements. Rows along an axis have one axis, lanes have the axes of the view but their own, and tiles have as many as the
/// view, with the number of tiles along each.
///
/// # Safety
/// `extents` and `strides` are those of the views. `is_whole` says whether the iterator has yielded no item yet. `take_row` yields what `ready` has
/// counted, once, and `ahead` says which offsets those are. `at` makes the item at an offset from the first elements (V5).
#[diagnostic::on_unimplemented(
    message = "view!: only views can be walked in step [V508]",
    label = "not a view",
    note = "help: `&view`, `&mut view`, `view.iter()`, or `view.zip(…)`; `.iter().zip(…)` takes any iterator, and compares no shapes"
)]
pub unsafe trait Lockstep:
    Sealed + ExactSizeIterator + DoubleEndedIterator + FusedIterator + Halves
{
    /// The shape of the views.
    type Shape: Shape;
    #[doc(hidden)]
    type Offset: Offset;
    /// The distance of neighbours that lie without gaps.
    #[doc(hidden)]
    const PITCH: Self::Offset;
    /// Whether the types know that the elements lie without gaps in row-major order.
    #[doc(hidden)]
    const PACKED: bool;
    /// Whether the types know all extents and strides.
    #[doc(hidden)]
    const FIXED: bool;
    /// Whether the types know the stride of each axis.
    #[doc(hidden)]
    const STEADY: [bool; MOST];
    #[doc(hidden)]
    fn extents(&self) -> PerAxis<Self::Shape, usize>;
    #[doc(hidden)]
    fn strides(&self) -> PerAxis<Self::Shape, Self::Offset>;
    /// Whether no item was yielded yet.
    #[doc(hidden)]
    fn is_whole(&self) -> bool;
    /// The number of items that lie in a row from the next one on: evenly spaced in each view. 0 if none is left.
    #[doc(hidden)]
    fn ready(&mut self) -> usize;
    /// The offset of the next item, and the distance of those in its row, which [`ready`](Self::ready) has just counted.
    #[doc(hidden)]
    fn ahead(&self) -> (Self::Offset, Self::Offset);
    /// Yields the next `count` items as a row: the offset of the first, and their distance. At least as many are [`ready`](Self::ready).
    #[doc(hidden)]
    fn take_row(&mut self, count: usize) -> (Self::Offset, Self::Offset);
    /// The item at an offset.
    ///
    /// # Safety
    /// [`take_row`](Self::take_row) has yielded this offset, or yields it before anything else is asked of the iterator, and its item is made this once
    /// only. Or loops over the extents and strides, of an iterator
    /// that was whole, have reached it, and `next` and similar methods are not called any more (V5).
    #[doc(hidden)]
    unsafe fn at(&self, offset: Self::Offset) -> Self::Item;
    /// Folds the items of a row without gaps.
    ///
    /// # Safety
    /// As for [`at`](Self::at), for `count` offsets from `first` on that are [`PITCH`](Self::PITCH) apart.
    #[doc(hidden)]
    #[inline(always)]
    unsafe fn fold_dense<B>(
        &self,
        first: Self::Offset,
        count: usize,
        init: B,
        f: &mut impl FnMut(B, Self::Item) -> B,
    ) -> B {
        // SAFETY: V5, as the caller promises.
        unsafe { self.fold_row(first, count, Self::PITCH, init, f) }
    }
    /// Folds the items of a row.
    ///
    /// # Safety
    /// As for [`at`](Self::at), for `count` offsets from `first` on that are `step` apart.
    #[doc(hidden)]
    #[inline(always)]
    unsafe fn fold_row<B>(
        &self,
        first: Self::Offset,
        count: usize,
        step: Self::Offset,
        init: B,
        f: &mut impl FnMut(B, Self::Item) -> B,
    ) -> B {
        let (mut acc, mut i) = (init, 0);
        if count == 0 {
            return acc;
        }
        loop {
            // SAFETY: V5, as the caller promises.
            acc = f(acc, unsafe { self.at(first.plus(step.times(i))) });
            i += 1;
            if i == count {
                return acc;
            }
        }
    }
}
