//! What an element is, and what a cast does to shape and strides.

pub(crate) mod alignment;
pub(crate) mod cast_from;
pub(crate) mod cast_rules;
pub(crate) mod dtype;
// Named after what it holds, as its floor is.
#[allow(clippy::module_inception)]
pub(crate) mod element;
pub(crate) mod nested;
pub(crate) mod plain;
pub(crate) mod primitives;
pub(crate) mod rescale;
pub(crate) mod scalar;
pub(crate) mod size_change;
pub(crate) mod validity;
