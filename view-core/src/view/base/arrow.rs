//! Buffers and primitive arrays of Apache Arrow as bases, with the feature `arrow`. Arrow shares its buffers, so only a `MutableBuffer` has unique
//! views. Columns of lists, whose extents only run time knows, are in `api/bridges/arrow.rs`.

use crate::error::ViewError;
use crate::view::base::as_view::{viewed_through, AsView, AsViewMut};
use crate::view::base::lend::{Base, BaseMut, Lent};
use crate::view::base::through::lends;
use crate::view::view::{View, ViewMut};
use arrow_array::{Array, ArrowPrimitiveType, FixedSizeListArray, PrimitiveArray};
use arrow_buffer::{ArrowNativeType, Buffer, MutableBuffer, ScalarBuffer};

lends! {
    [T: ArrowNativeType] ScalarBuffer<T> => [T], shared;
    [] Buffer => [u8], shared;
    [] MutableBuffer => [u8], unique;
}

impl<T: ArrowNativeType> Lent for ScalarBuffer<T> {}
impl Lent for Buffer {}
impl Lent for MutableBuffer {}
impl<P: ArrowPrimitiveType> Lent for PrimitiveArray<P> {}
// These are no bases, because nothing is known of their values; it makes them say so.
impl Lent for dyn Array {}
impl Lent for FixedSizeListArray {}

// An array leads to its values by a method, and not by `Deref`.
impl<'b, P: ArrowPrimitiveType> Base<'b> for PrimitiveArray<P>
where
    [P::Native]: Base<'b> + 'b,
{
    type Open = <[P::Native] as Base<'b>>::Open;
    #[inline(always)]
    fn open(&'b self) -> Self::Open {
        <[P::Native] as Base<'b>>::open(self.values())
    }
}

impl<P: ArrowPrimitiveType> AsView for PrimitiveArray<P>
where
    [P::Native]: AsView,
{
    type Element = <[P::Native] as AsView>::Element;
    type Shape = <[P::Native] as AsView>::Shape;
    type Layout = <[P::Native] as AsView>::Layout;
    #[inline(always)]
    fn as_view(&self) -> View<'_, Self::Element, Self::Shape, Self::Layout> {
        <[P::Native] as AsView>::as_view(self.values())
    }
}
