//! Folds that end in fewer axes, or in one number.

#[cfg(feature = "alloc")]
pub(crate) mod axis;
pub(crate) mod extremes;
#[cfg(feature = "alloc")]
pub(crate) mod lanes;
pub(crate) mod pairwise;
mod partial;
mod race;
pub(crate) mod total_order;
