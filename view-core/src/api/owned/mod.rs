//! Arrays, and copies.

#[cfg(feature = "alloc")]
pub(crate) mod argwhere;
#[cfg(feature = "alloc")]
pub(crate) mod array;
#[cfg(feature = "alloc")]
pub(crate) mod array_access;
#[cfg(feature = "alloc")]
pub(crate) mod collect;
#[cfg(feature = "alloc")]
pub(crate) mod copy;
#[cfg(feature = "alloc")]
mod forward;
#[cfg(feature = "alloc")]
pub(crate) mod heap;
#[cfg(feature = "alloc")]
pub(crate) mod join;
#[cfg(feature = "alloc")]
pub(crate) mod make;
#[cfg(feature = "alloc")]
pub(crate) mod map;
#[cfg(feature = "alloc")]
pub(crate) mod pick;
#[cfg(feature = "alloc")]
pub(crate) mod places;
