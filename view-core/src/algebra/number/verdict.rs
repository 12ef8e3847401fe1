//! The outcome of a comparison, as a type.

use crate::algebra::align::answer::AlignAnswer;
use crate::algebra::disjoint::entry::Entry;
use crate::algebra::disjoint::intersection::Outcome;
use crate::algebra::disjoint::progression::AxisSelection;
use crate::algebra::disjoint::selection::Selection;
use crate::algebra::element::cast_rules::CastAnswer;
use crate::algebra::element::size_change::Sizes;
use crate::algebra::number::Nat;
use crate::algebra::reshape::{Case, Join, Strike};
use crate::algebra::shape::axis_list::AxisList;
use crate::algebra::shape::extent::Extent;
use crate::algebra::shape::stride::Stride;
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

/// `A` if a verdict holds, `B` if not.
pub trait Choose: Sealed + Strike + Join {
    /// One of any two types.
    type Either<A, B>;
    /// One of two cases of a reshape.
    type Case<A: Case, B: Case>: Case;
    /// One of two answers whether an axis joins a group.
    type Join<A: Join, B: Join>: Join;
    /// One of two verdicts.
    type Verdict<A: Verdict, B: Verdict>: Verdict;
    /// One of two numbers.
    type Nat<A: Nat, B: Nat>: Nat;
    /// One of two extents.
    type Extent<A: Extent, B: Extent>: Extent;
    /// One of two strides.
    type Stride<A: Stride, B: Stride>: Stride;
    /// The stored part of that.
    fn stride<A: Stride, B: Stride>(a: A::Stored, b: B::Stored) -> <Self::Stride<A, B> as Stride>::Stored;
    /// One of two lists of axes.
    type Axes<A: AxisList, B: AxisList>: AxisList;
    /// The stored part of that.
    fn axes<A: AxisList, B: AxisList>(a: A::Stored, b: B::Stored) -> <Self::Axes<A, B> as AxisList>::Stored;
}

/// The comparison holds.
#[derive(Debug, Clone, Copy)]
pub enum Holds {}

/// The comparison fails.
#[derive(Debug, Clone, Copy)]
pub enum Fails {}

impl Sealed for Holds {}

impl Sealed for Fails {}
