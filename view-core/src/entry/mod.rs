//! Macros, and the names that their expansions use.

pub mod aliases;
pub mod macros;
pub mod private;
