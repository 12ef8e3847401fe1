//! Bases that guard their elements: those of a `RefCell`, and with the feature `std` those of locks. A view borrows the guard, so the lock is
//! held, or the cell borrowed, for as long as the view lives.

use crate::error::ViewError;
use crate::view::base::as_view::{viewed_through, AsView, AsViewMut};
use crate::view::base::lend::{Base, BaseMut, Lent};
use crate::view::base::through::lends;
use crate::view::view::{View, ViewMut};
use core::cell::{Ref, RefMut};
#[cfg(feature = "std")]
use std::sync::{MutexGuard, RwLockReadGuard, RwLockWriteGuard};

lends! {
    [B: ?Sized] Ref<'_, B> => B, shared;
    [B: ?Sized] RefMut<'_, B> => B, unique;
}
#[cfg(feature = "std")]
lends! {
    [B: ?Sized] MutexGuard<'_, B> => B, unique;
    [B: ?Sized] RwLockReadGuard<'_, B> => B, shared;
    [B: ?Sized] RwLockWriteGuard<'_, B> => B, unique;
}

impl<B: Lent + ?Sized> Lent for Ref<'_, B> {}
impl<B: Lent + ?Sized> Lent for RefMut<'_, B> {}
#[cfg(feature = "std")]
impl<B: Lent + ?Sized> Lent for MutexGuard<'_, B> {}
#[cfg(feature = "std")]
impl<B: Lent + ?Sized> Lent for RwLockReadGuard<'_, B> {}
#[cfg(feature = "std")]
impl<B: Lent + ?Sized> Lent for RwLockWriteGuard<'_, B> {}
