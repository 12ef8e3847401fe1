//! Arrays, and copies.

#[cfg(feature = "alloc")]
pub mod array;
#[cfg(feature = "alloc")]
pub mod array_access;
#[cfg(feature = "alloc")]
pub mod copy;
#[cfg(feature = "alloc")]
pub mod heap;
#[cfg(feature = "alloc")]
pub mod pick;
