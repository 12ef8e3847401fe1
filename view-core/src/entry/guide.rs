//! Chapters about one task each.

pub mod libraries;
pub mod macros;
pub mod numpy;
pub mod owners;
pub mod traps;
