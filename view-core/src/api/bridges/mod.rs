//! Views as those of other crates, both ways without a copy. What the other crate cannot express is refused.

#[cfg(feature = "image")]
pub(crate) mod image;
#[cfg(feature = "ndarray")]
pub(crate) mod ndarray;
#[cfg(any(feature = "generic-array", feature = "hybrid-array"))]
pub(crate) mod typenum_arrays;
