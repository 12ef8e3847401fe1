//! The outcomes of comparisons, as types.

use crate::algebra::dispatch::{OfOrdering, OfVerdict};
use crate::algebra::number::Nat;
use crate::sealed::{markers, Sealed};

/// The outcome of a comparison.
pub trait Verdict: Sealed + Choose + OfVerdict {
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

/// `A` if a verdict holds, `B` if not.
pub trait Choose: Sealed {
    /// One of any two types.
    type Either<A, B>;
    /// One of two verdicts.
    type Verdict<A: Verdict, B: Verdict>: Verdict;
    /// One of two numbers.
    type Nat<A: Nat, B: Nat>: Nat;
}

markers! {
    /// The comparison holds.
    #[derive(Clone, Copy)]
    Holds;
    /// The comparison fails.
    #[derive(Clone, Copy)]
    Fails;
}

/// How one number compares to another: [`Less`], [`Equal`] or [`Greater`].
pub trait Ordering: Sealed + OfOrdering {}

markers! {
    /// The first number is less than the second.
    Less;
    /// Both numbers are equal.
    Equal;
    /// The first number is greater than the second.
    Greater;
}
