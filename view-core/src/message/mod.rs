//! The texts of refusals, and how types state them.

pub(crate) mod axes;
pub(crate) mod bounds;
pub(crate) mod casts;
pub(crate) mod overlap;
pub(crate) mod say;
