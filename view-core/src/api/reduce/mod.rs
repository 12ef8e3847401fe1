//! Folds that end in fewer axes, or in one number.

#[cfg(feature = "alloc")]
pub(crate) mod axis;
#[cfg(feature = "alloc")]
pub(crate) mod lanes;
