//! The rules of the macro, one function each: what words and literals alone decide. The types check whether an index fits
//! its axis, rustc checks the rest.

mod action;
mod axes;
pub mod foreign;
pub mod meant;
pub mod written;
