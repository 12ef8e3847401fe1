//! NumPy's answers, recorded: what an expression selects, or that it is refused.
//!
//! A test crate of its own: with all cases, the feature `exhaustive`, rustc takes as long for it as for all of `behaviour`.
#![cfg_attr(next_solver, recursion_limit = "256")]

mod einops;
mod einops_cases;
mod idioms;
mod numpy;
mod numpy_cases;
mod numpy_dtypes;
mod numpy_idioms;
mod numpy_numbers;
mod numpy_shape_cases;
mod numpy_sums;
#[path = "../behaviour/oracle.rs"]
#[allow(dead_code, reason = "the behaviour suite uses all of it")]
mod oracle;
mod oracle_reads;
mod overlap_cases;
mod shares;
mod sums;
