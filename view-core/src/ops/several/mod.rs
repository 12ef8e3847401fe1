//! Several views of one base.

pub mod plan;
pub mod plan_axes;
pub mod plan_field;
pub mod plan_slices;
// Named after what it holds, as its folder is.
#[allow(clippy::module_inception)]
pub mod several;
