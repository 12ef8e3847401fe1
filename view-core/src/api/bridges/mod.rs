//! Views as those of other crates, both ways without a copy. What the other crate cannot express is refused.

pub(crate) mod ndarray;
