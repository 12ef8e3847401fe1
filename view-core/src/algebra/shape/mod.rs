//! Extents, strides, and lists of them.

pub(crate) mod answer;
pub(crate) mod append;
pub(crate) mod axis;
pub(crate) mod axis_list;
pub(crate) mod compared;
pub(crate) mod decimal;
pub(crate) mod depth;
pub(crate) mod distance;
pub(crate) mod dynamic_extents;
pub(crate) mod extent;
pub(crate) mod extent_ops;
pub(crate) mod layout;
pub(crate) mod nth;
pub(crate) mod numbers;
pub(crate) mod offsets;
pub(crate) mod packing;
pub(crate) mod permutation;
pub(crate) mod prefixes;
pub(crate) mod rank;
pub(crate) mod readable;
pub(crate) mod repeated;
// Named after what it holds, as its floor is.
#[allow(clippy::module_inception)]
pub(crate) mod shape;
pub(crate) mod size_limit;
pub(crate) mod static_extent;
pub(crate) mod step;
pub(crate) mod stored;
pub(crate) mod stride;
pub(crate) mod stride_list;
pub(crate) mod stride_unit;
#[cfg(test)]
pub(crate) mod tests;
pub(crate) mod verdicts;
