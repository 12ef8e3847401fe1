//! Iteration.

pub(crate) mod any_order;
pub mod axes;
pub mod chunks;
pub(crate) mod elements;
pub(crate) mod fold;
pub(crate) mod halves;
pub(crate) mod indexed;
pub mod indices;
pub mod lanes;
pub mod leading_axes;
pub(crate) mod lockstep;
#[cfg(not(feature = "rayon"))]
pub(crate) mod no_rayon;
pub mod outer;
#[cfg(feature = "rayon")]
pub(crate) mod parallel;
pub(crate) mod parts;
pub(crate) mod rows;
pub(crate) mod search;
pub mod tile_iter;
pub(crate) mod unordered;
pub(crate) mod walk;
pub(crate) mod window_iter;
pub mod zip;
pub mod zipped;
