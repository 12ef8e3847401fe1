//! Iteration.

pub mod elements;
pub mod lanes;
pub mod outer;
#[cfg(feature = "rayon")]
pub mod parallel;
pub mod tile_iter;
pub mod walk;
pub mod zip;
