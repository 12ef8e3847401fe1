//! Functions of DataFusion over a column of matrices: each row is a list of one length, and the function gets a view of it, where it is.
//!
//! DataFusion has another version of Arrow than view-core, so this crate makes the view of the slice of all
//! values, and needs no feature of view-core.

// A view in a `Result` counts as complex; an alias would only move that.
#![allow(clippy::type_complexity)]

mod function;
mod matrices;

pub use datafusion_common::arrow;
pub use function::{determinant, function, trace, Function};
pub use matrices::matrices;
