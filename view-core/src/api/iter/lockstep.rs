//! Iterators that `zip` runs in step: those of views, and zips of them.

use crate::algebra::shape::offsets::OffsetCursor;
use crate::algebra::shape::shape::Shape;
use crate::sealed::Sealed;
use crate::view::access::PerAxis;
use core::iter::FusedIterator;

/// An iterator over the elements of a view, or of several views in step. [`View::zip`](crate::View::zip) takes it.
///
/// # Safety
/// `extents` are the extents of the views. As long as the iterator has yielded no item, `whole` is their shape and a cursor with their strides,
/// which starts at their first elements. Afterwards, and if there are no items, it is `None`. `at` makes the item at the position that the
/// cursor has reached (V5).
#[diagnostic::on_unimplemented(
    message = "view!: only views can be walked in step [V508]",
    label = "not a view",
    note = "help: `&view`, `&mut view`, `view.iter()`, or `view.zip(…)`; `.iter().zip(…)` takes any iterator, and compares no shapes"
)]
pub unsafe trait Lockstep: Sealed + ExactSizeIterator + DoubleEndedIterator + FusedIterator {
    /// The shape of the views.
    type Shape: Shape;
    #[doc(hidden)]
    type OffsetCursor: OffsetCursor;
    #[doc(hidden)]
    fn extents(&self) -> PerAxis<Self::Shape, usize>;
    /// The shape, and a cursor at the first elements, if there are items and none was yielded yet.
    #[doc(hidden)]
    fn whole(&self) -> Option<(<Self::Shape as Shape>::Stored, Self::OffsetCursor)>;
    /// The item at an offset.
    ///
    /// # Safety
    /// The loops over `whole()` have reached this offset, and its item is made this once only. `next` and similar methods are not called any
    /// more (V5).
    #[doc(hidden)]
    unsafe fn at(&self, offset: <Self::OffsetCursor as OffsetCursor>::Offset) -> Self::Item;
}
