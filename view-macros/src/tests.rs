//! Expansions of the derive, as tokens, and what is generated for view-core.

mod derived;
mod numerals;
/// Expansions as text.
#[path = "../../view-syntax/src/tests/text.rs"]
mod text;
