//! Iteration.

pub(crate) mod elements;
pub(crate) mod fold;
#[cfg(feature = "rayon")]
pub(crate) mod halves;
pub(crate) mod lanes;
pub(crate) mod lockstep;
#[cfg(not(feature = "rayon"))]
pub(crate) mod no_rayon;
pub(crate) mod outer;
#[cfg(feature = "rayon")]
pub(crate) mod parallel;
pub(crate) mod parts;
pub(crate) mod tile_iter;
pub(crate) mod walk;
pub(crate) mod zip;
