//! Methods of whole views: reading, writing, iterating, copying, comparing and printing.

pub(crate) mod assign;
pub(crate) mod cells;
pub(crate) mod contiguous;
pub(crate) mod describe;
pub(crate) mod elements;
pub(crate) mod equal;
pub(crate) mod iter;
pub(crate) mod operand;
pub(crate) mod overlap;
pub(crate) mod owned;
pub(crate) mod print;
