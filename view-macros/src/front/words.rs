//! The words of the language: what they are called, and what they stand for.

pub mod argument;
pub mod dtype;
pub mod operation;
pub mod spelling;
