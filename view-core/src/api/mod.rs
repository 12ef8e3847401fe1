//! Methods of whole views: reading, writing, iterating, copying, comparing and printing.

pub(crate) mod any_view;
pub(crate) mod as_array;
pub mod assign;
pub(crate) mod bridges;
pub mod cells;
pub mod contiguous;
pub(crate) mod describe;
pub(crate) mod elements;
pub(crate) mod empty;
pub(crate) mod equal;
pub(crate) mod from_strides;
pub(crate) mod iter;
pub(crate) mod memory_order;
pub(crate) mod operand;
pub(crate) mod order;
pub(crate) mod overlap;
pub(crate) mod owned;
pub(crate) mod positions;
pub(crate) mod print;
pub(crate) mod reduce;
pub(crate) mod row_major_parts;
pub(crate) mod strided_parts;
pub(crate) mod transfer;
