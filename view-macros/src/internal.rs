//! Macros for view-core's own use. They write what it would take thousands of lines to spell out.

pub mod numerals;
pub mod sentences;
