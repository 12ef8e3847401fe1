//! Bases that own heap memory. A view borrows the owner, so that it cannot be resized or dropped meanwhile.

use crate::error::ViewError;
use crate::view::base::as_view::{viewed_through, AsView, AsViewMut};
use crate::view::base::lend::{Base, BaseMut, Lent};
use crate::view::base::through::lends;
use crate::view::view::{View, ViewMut};
use alloc::borrow::{Cow, ToOwned};
use alloc::boxed::Box;
use alloc::rc::Rc;
use alloc::sync::Arc;
use alloc::vec::Vec;

lends! {
    [X] Vec<X> => [X], unique;
    [B: ?Sized] Box<B> => B, unique;
    [B: ?Sized] Arc<B> => B, shared;
    [B: ?Sized] Rc<B> => B, shared;
    // Its elements may be borrowed from elsewhere. To lend them uniquely would copy them.
    [B: ToOwned + ?Sized] Cow<'_, B> => B, shared;
}

impl<X> Lent for Vec<X> {}
impl<B: Lent + ?Sized> Lent for Box<B> {}
impl<B: Lent + ?Sized> Lent for Arc<B> {}
impl<B: Lent + ?Sized> Lent for Rc<B> {}
impl<B: Lent + ToOwned + ?Sized> Lent for Cow<'_, B> {}
