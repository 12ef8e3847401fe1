//! The seal on the traits that unsafe code relies on (SOUNDNESS.md, V7): nobody else implements them.

/// Implemented for the types of this crate's algebra only.
pub trait Sealed {}
