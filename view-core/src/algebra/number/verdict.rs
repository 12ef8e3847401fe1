//! The outcome of a comparison, as a type.

use crate::algebra::align::answer::AlignAnswer;
use crate::algebra::disjoint::congruence::Congruence;
use crate::algebra::disjoint::entry::Entry;
use crate::algebra::disjoint::intersection::{Disjoint, Outcome};
use crate::algebra::disjoint::progression::AxisSelection;
use crate::algebra::disjoint::selection::Selection;
use crate::algebra::element::cast_rules::CastAnswer;
use crate::algebra::element::size_change::Sizes;
use crate::algebra::number::select::Choose;
use crate::algebra::number::Addition;
use crate::algebra::number::Nat;
use crate::sealed::Sealed;

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
    /// What `X` and `Y` have in common, if this is whether both reach the position `T` behind the lowest of `X`.
    type Meet<X: AxisSelection, Y: AxisSelection, T: Nat>: Outcome;
    /// The entry `E`, number `M`, before the entry `F` in front of `R` if this holds, and behind it if not.
    type Sort<E: Entry, M: Nat, F: Entry, R: Selection>: Selection;
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
    type Sort<E: Entry, M: Nat, F: Entry, R: Selection> = (E, (F, R));
    type And<V: Verdict> = V;
    type Or<V: Verdict> = Holds;
    type Implies<V: Verdict> = V;
    type Not = Fails;
    type Meet<X: AxisSelection, Y: AxisSelection, T: Nat> =
        <X::Count as Congruence>::Sure<Y::Count, <X::Low as Addition>::Plus<T>>;
    const HOLDS: bool = true;
}
impl Verdict for Fails {
    type And<V: Verdict> = Fails;
    type Or<V: Verdict> = V;
    type Implies<V: Verdict> = Holds;
    type Not = Holds;
    type Meet<X: AxisSelection, Y: AxisSelection, T: Nat> = Disjoint;
    type Sort<E: Entry, M: Nat, F: Entry, R: Selection> = (F, R::Sort<E, M>);
    const HOLDS: bool = false;
}
