//! What can be walked in step: views, and several of them.

use crate::algebra::shape::offsets::OffsetCursor;
use crate::algebra::shape::shape::Shape;
use crate::sealed::Sealed;
use crate::view::access::PerAxis;
use core::iter::FusedIterator;

/// An iterator over all positions of a view, or of several in step: what [`View::zip`](crate::View::zip) takes.
///
/// # Safety
/// Until the iterator has given out an item, `whole` is the shape of the views that it walks, whose extents are `extents`, and the cursor
/// of their strides from their first elements on; afterwards, and where there is no item, it is `None`. `at` gives the item at the position that the
/// cursor has come to (V5).
#[diagnostic::on_unimplemented(
    message = "view!: only views can be walked in step",
    label = "not a view",
    note = "help: `&view`, `&mut view`, `view.iter()`, or `view.zip(…)`; `.iter().zip(…)` takes any iterator, and compares no shapes"
)]
pub unsafe trait Lockstep: Sealed + ExactSizeIterator + DoubleEndedIterator + FusedIterator {
    /// The shape that is walked over.
    type Shape: Shape;
    #[doc(hidden)]
    type OffsetCursor: OffsetCursor;
    #[doc(hidden)]
    fn extents(&self) -> PerAxis<Self::Shape, usize>;
    /// What to walk over, if there are items and none was given out yet.
    #[doc(hidden)]
    fn whole(&self) -> Option<(<Self::Shape as Shape>::Stored, Self::OffsetCursor)>;
    /// The item at an offset.
    ///
    /// # Safety
    /// The offset is one that the loops over `whole()` have come to, which nothing has been given out for, nor is to be; `next`
    /// and its like are not called any more (V5).
    #[doc(hidden)]
    unsafe fn at(&self, offset: <Self::OffsetCursor as OffsetCursor>::Offset) -> Self::Item;
}
