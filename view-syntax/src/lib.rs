//! The language of `view!`: from the tokens of a call to the tokens of its expansion.
//!
//! It depends on `proc_macro2` and `quote`, and on `syn` in one file (`rust`). It never asks the compiler anything through
//! `proc_macro`: where a token stands is an argument of the pipeline.

mod ast;
mod check;
mod disjoint;
mod errors;
mod expand;
mod fallback;
mod lengths;
mod model;
mod parse;
mod pipeline;
mod rust;
mod shape;
mod spot;
#[cfg(test)]
mod tests;
mod words;
mod zip;

/// For the macros of view-core only. No promise is made about it.
#[doc(hidden)]
pub mod __ {
    pub use crate::__coded as coded;
    pub use crate::errors::{imported, Coded, Errors, Mistake};
    pub use crate::expand::Mode;
    pub use crate::lengths::{insert, lengths, BLOCK, DENSE, NAMED, WIDE};
    #[cfg(any(test, feature = "__tests"))]
    pub use crate::pipeline::verdict;
    pub use crate::pipeline::view;
    pub use crate::shape::expand as shape;
    pub use crate::spot::Spot;
    pub use crate::zip::expand as zip;
}
