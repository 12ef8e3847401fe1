//! Other orders of the elements of a unique view: none is lost, and none is there twice.

mod apart;
#[cfg(feature = "alloc")]
mod aside;
pub(crate) mod exchange;
pub(crate) mod reversal;
#[cfg(feature = "alloc")]
pub(crate) mod select_nth;
#[cfg(feature = "alloc")]
pub(crate) mod sort;
#[cfg(feature = "alloc")]
pub(crate) mod sortable;
