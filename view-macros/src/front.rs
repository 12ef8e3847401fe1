//! The front end: from the tokens of a call to the tokens of its expansion.
//!
//! It depends on `proc_macro2` and `quote`, on `syn` in one file (`rust`), and on no other module of this crate. It never asks the
//! compiler anything through `proc_macro`: where a token stands is an argument of the pipeline. So it can become a crate of its
//! own, for an editor or a formatter. `tests/boundary.rs` checks that.

pub mod ast;
pub mod check;
pub mod disjoint;
pub mod errors;
pub mod expand;
pub mod fallback;
pub mod lengths;
pub mod model;
pub mod parse;
pub mod pipeline;
mod rust;
pub mod shape;
pub mod spot;
pub mod words;
pub mod zip;
