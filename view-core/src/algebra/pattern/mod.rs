//! Patterns: axes that are divided into parts, and parts that are put in another order and merged, as einops' `rearrange` does.
//!
//! The left side of a pattern is a list with an entry for each axis, [`AxisParts`]. It makes a flat list of parts, which have the numbers 0, 1, 2 ….
//! The right side, [`AxisGroups`], is a list with an entry for each axis of the result: the number of a part, or a list of such numbers.
//! [`Ellipsis`] stands for all axes that the left side has no entry for. They are kept apart from the parts, so a part has the same number however many
//! they are.

pub(crate) mod called;
pub(crate) mod groups;
pub(crate) mod names;
pub(crate) mod parts;
pub(crate) mod sequence;

pub use groups::AxisGroups;
pub use names::{Called, Ellipsis};
pub use parts::AxisParts;
