//! Macros for view-core's own use. They write code that would take thousands of lines by hand.

#[cfg(feature = "__tests")]
pub mod number_cases;
pub mod numerals;
pub mod rows;
pub mod sentences;
