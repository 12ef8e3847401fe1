//! What is refused, one function a rule. The macro checks what words and literals alone decide; whether
//! an index fits its axis is for the types, the rest for rustc.

mod action;
mod axes;
pub mod foreign;
pub mod meant;
pub mod written;
