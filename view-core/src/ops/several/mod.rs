//! Several views of one base.

pub mod plan;
pub mod plan_axes;
pub mod plan_field;
pub mod plan_slices;
pub mod several;
