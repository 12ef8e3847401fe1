//! Predicates, and what they say where they fail.

pub mod axes;
pub mod bounds;
pub mod extents;
pub mod overlap;
pub mod same_shape;
