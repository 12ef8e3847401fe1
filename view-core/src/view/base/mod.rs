//! What views are made of.

pub mod aligned;
#[cfg(feature = "alloc")]
pub mod alloc;
#[cfg(feature = "bytes")]
pub mod bytes;
pub mod lend;
