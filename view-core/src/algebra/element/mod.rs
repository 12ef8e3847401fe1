//! What an element is, and what a cast does to shape and strides.

pub mod cast_rules;
// Named after what it holds, as its floor is.
#[allow(clippy::module_inception)]
pub mod element;
pub mod rescale;
pub mod size_change;
pub mod validity;
