//! The front end: from the tokens of a call to the tokens of its expansion.
//!
//! The rest of the crate reaches it through this module, and it reaches nothing outside of it, so that it can become a crate
//! of its own.

pub mod ast;
pub mod check;
pub mod disjoint;
pub mod errors;
pub mod expand;
pub mod fallback;
pub mod model;
pub mod parse;
pub mod shape;
pub mod spot;
pub mod words;
