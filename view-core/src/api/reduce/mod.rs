//! Folds that end in fewer axes, or in one number.

#[cfg(feature = "alloc")]
pub(crate) mod axis;
#[cfg(feature = "alloc")]
pub(crate) mod axis_extremes;
pub(crate) mod extreme_index;
pub(crate) mod extremes;
#[cfg(feature = "alloc")]
pub(crate) mod lanes;
pub(crate) mod mean;
pub(crate) mod pairwise;
mod partial;
mod race;
pub(crate) mod total_order;
