//! The rules of the macro, one function each. They decide what words and literals alone tell. The types check whether an index fits
//! its axis, and rustc checks the rest.

mod action;
mod axes;
pub mod element;
pub mod foreign;
pub mod meant;
mod pattern;
pub mod settled;
pub mod written;
