//! Several views of one base.

pub(crate) mod plan;
pub(crate) mod plan_axes;
pub(crate) mod plan_field;
pub mod plan_slices;
pub(crate) mod plans;
// Named after what it holds, as its folder is.
#[allow(clippy::module_inception)]
pub(crate) mod several;
pub(crate) mod taken;
