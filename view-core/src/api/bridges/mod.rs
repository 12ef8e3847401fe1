//! Views as those of C and of other crates, both ways without a copy. What the other side cannot express is refused.

#[cfg(feature = "arrow")]
pub(crate) mod arrow;
pub(crate) mod c;
#[cfg(feature = "image")]
pub(crate) mod image;
#[cfg(feature = "mdarray")]
pub(crate) mod mdarray;
#[cfg(feature = "nalgebra")]
pub(crate) mod nalgebra;
#[cfg(feature = "ndarray")]
pub(crate) mod ndarray;
#[cfg(any(feature = "nalgebra", feature = "mdarray"))]
pub(crate) mod to_dim;
#[cfg(any(feature = "generic-array", feature = "hybrid-array"))]
pub(crate) mod typenum_arrays;
#[cfg(any(feature = "ndarray", feature = "mdarray"))]
pub(crate) mod whole;
