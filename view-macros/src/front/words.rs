//! The words of the language, and their meaning.

pub mod argument;
pub mod dtype;
pub mod operation;
pub mod spelling;
