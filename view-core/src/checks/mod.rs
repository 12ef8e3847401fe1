//! Predicates that the compiler proves, and the sentences with which they fail.

pub(crate) mod axes;
pub(crate) mod bounds;
pub(crate) mod extents;
pub(crate) mod overlap;
pub(crate) mod pattern;
pub(crate) mod same_shape;
pub(crate) mod settled;
