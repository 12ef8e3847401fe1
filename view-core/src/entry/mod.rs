//! The macros, the names that their expansions use, and the chapters of the documentation.

pub(crate) mod aliases;
pub mod errors;
pub mod guide;
pub(crate) mod macros;
pub mod names;
pub mod private;
