//! What one does with whole views.

pub mod assign;
pub mod cells;
pub mod contiguous;
pub mod describe;
pub mod elements;
pub mod equal;
pub mod iter;
pub mod operand;
pub mod overlap;
pub mod owned;
pub mod print;
