//! The outcome of a comparison, as a type.

use crate::boundary::AlignAnswer;
use crate::operations::Choose;
use crate::recast::CastAnswer;
use crate::sealed::Sealed;
use crate::sizes::Sizes;

/// The outcome of a comparison.
pub trait Verdict: Sealed + Sizes + CastAnswer + AlignAnswer + Choose {
    /// Whether this and `V` hold.
    type And<V: Verdict>: Verdict;
    /// Whether this or `V` holds.
    type Or<V: Verdict>: Verdict;
    /// Whether `V` holds, if this does.
    type Implies<V: Verdict>: Verdict;
    /// Whether this fails.
    type Not: Verdict;
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
    type Or<V: Verdict> = Holds;
    type Implies<V: Verdict> = V;
    type Not = Fails;
    const HOLDS: bool = true;
}
impl Verdict for Fails {
    type And<V: Verdict> = Fails;
    type Or<V: Verdict> = V;
    type Implies<V: Verdict> = Holds;
    type Not = Holds;
    const HOLDS: bool = false;
}
