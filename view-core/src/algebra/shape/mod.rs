//! Extents, strides, and lists of them.

pub mod answer;
pub mod append;
pub mod axis;
pub mod axis_list;
pub mod extent;
pub mod extent_ops;
pub mod layout;
pub mod offsets;
pub mod permutation;
pub mod rank;
// Named after what it holds, as its floor is.
#[allow(clippy::module_inception)]
pub mod shape;
pub mod size_limit;
pub mod staticness;
pub mod step;
pub mod stored;
pub mod stride;
pub mod stride_list;
pub mod stride_unit;
