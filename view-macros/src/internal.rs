//! Macros for view-core's own use. They write code that would take thousands of lines by hand.

pub mod numerals;
pub mod sentences;
