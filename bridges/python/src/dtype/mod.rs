//! What an element is, in Rust and in Python.

mod code;
pub(crate) mod difference;
pub mod element;
pub mod format;
pub mod item;
mod parse;
mod reader;
pub mod record;
