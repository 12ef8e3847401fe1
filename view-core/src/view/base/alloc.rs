//! Bases that own heap memory. A view borrows the owner, so that it cannot be resized or dropped meanwhile.

use crate::error::ViewError;
use crate::view::base::as_view::{viewed_through, AsView, AsViewMut};
use crate::view::base::lend::{Base, BaseMut, Lent};
use crate::view::view::{View, ViewMut};
use alloc::boxed::Box;
use alloc::rc::Rc;
use alloc::sync::Arc;
use alloc::vec::Vec;

macro_rules! lends {
    ($([$($G:tt)*] $B:ty => $Target:ty, $how:ident;)*) => {$(
        impl<'b, $($G)*> Base<'b> for $B
        where
            $Target: Base<'b> + 'b,
        {
            type Open = <$Target as Base<'b>>::Open;
            #[inline(always)]
            fn open(&'b self) -> Self::Open {
                <$Target as Base<'b>>::open(self)
            }
            #[inline(always)]
            fn try_open(&'b self) -> Result<Self::Open, ViewError> {
                <$Target as Base<'b>>::try_open(self)
            }
        }
        lends!(@$how [$($G)*] $B => $Target);
        viewed_through!([$($G)*] $B => $Target, $how;);
    )*};
    (@unique [$($G:tt)*] $B:ty => $Target:ty) => {
        impl<'b, $($G)*> BaseMut<'b> for $B
        where
            $Target: BaseMut<'b> + 'b,
        {
            type Open = <$Target as BaseMut<'b>>::Open;
            #[inline(always)]
            fn open_mut(&'b mut self) -> Self::Open {
                <$Target as BaseMut<'b>>::open_mut(self)
            }
            #[inline(always)]
            fn try_open_mut(&'b mut self) -> Result<Self::Open, ViewError> {
                <$Target as BaseMut<'b>>::try_open_mut(self)
            }
        }
    };
    (@shared [$($G:tt)*] $B:ty => $Target:ty) => {};
}
lends! {
    [X] Vec<X> => [X], unique;
    [B: ?Sized] Box<B> => B, unique;
    [B: ?Sized] Arc<B> => B, shared;
    [B: ?Sized] Rc<B> => B, shared;
}

impl<X> Lent for Vec<X> {}
impl<B: Lent + ?Sized> Lent for Box<B> {}
impl<B: Lent + ?Sized> Lent for Arc<B> {}
impl<B: Lent + ?Sized> Lent for Rc<B> {}
