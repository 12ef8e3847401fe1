//! The outcome of a comparison, as a type.

use crate::sealed::Sealed;

/// The outcome of a comparison.
pub trait Verdict: Sealed {
    /// Whether this and `V` hold.
    type And<V: Verdict>: Verdict;
    /// The outcome as a value.
    const HOLDS: bool;
}

/// The comparison holds.
#[derive(Debug, Clone, Copy)]
pub enum Holds {}
/// The comparison fails.
#[derive(Debug, Clone, Copy)]
pub enum Fails {}

impl Sealed for Holds {}
impl Sealed for Fails {}
impl Verdict for Holds {
    type And<V: Verdict> = V;
    const HOLDS: bool = true;
}
impl Verdict for Fails {
    type And<V: Verdict> = Fails;
    const HOLDS: bool = false;
}
