//! What views are made of.

pub(crate) mod aligned;
#[cfg(feature = "alloc")]
pub(crate) mod alloc;
#[cfg(feature = "arrow")]
pub(crate) mod arrow;
pub(crate) mod as_view;
#[cfg(feature = "bytes")]
pub(crate) mod bytes;
pub(crate) mod foreign;
pub(crate) mod from_array;
pub(crate) mod guards;
#[cfg(feature = "image")]
pub(crate) mod image;
pub(crate) mod lend;
#[cfg(feature = "mdarray")]
pub(crate) mod mdarray;
#[cfg(feature = "memmap2")]
pub(crate) mod memmap2;
#[cfg(feature = "nalgebra")]
pub(crate) mod nalgebra;
#[cfg(feature = "ndarray")]
pub(crate) mod ndarray;
pub(crate) mod scalar;
pub(crate) mod through;
#[cfg(any(feature = "generic-array", feature = "hybrid-array"))]
pub(crate) mod typenum_arrays;
