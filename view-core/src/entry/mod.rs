//! The macros, and the names that their expansions use.

pub(crate) mod aliases;
pub(crate) mod macros;
pub mod names;
pub mod private;
