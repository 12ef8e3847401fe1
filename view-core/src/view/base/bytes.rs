//! `Bytes` and `BytesMut` as bases, with the feature `bytes`. `Bytes` may be shared, so it has no unique views.

use crate::view::base::as_view::{viewed_through, AsView, AsViewMut};
use crate::view::base::lend::{Base, BaseMut, Lent};
use crate::view::view::{View, ViewMut};
use bytes::{Bytes, BytesMut};

impl<'b> Base<'b> for Bytes {
    type Open = <[u8] as Base<'b>>::Open;
    #[inline(always)]
    fn open(&'b self) -> Self::Open {
        <[u8] as Base<'b>>::open(self)
    }
}

impl<'b> Base<'b> for BytesMut {
    type Open = <[u8] as Base<'b>>::Open;
    #[inline(always)]
    fn open(&'b self) -> Self::Open {
        <[u8] as Base<'b>>::open(self)
    }
}

impl<'b> BaseMut<'b> for BytesMut {
    type Open = <[u8] as BaseMut<'b>>::Open;
    #[inline(always)]
    fn open_mut(&'b mut self) -> Self::Open {
        <[u8] as BaseMut<'b>>::open_mut(self)
    }
}

viewed_through! {
    [] Bytes => [u8], shared;
    [] BytesMut => [u8], unique;
}
impl Lent for Bytes {}
impl Lent for BytesMut {}
