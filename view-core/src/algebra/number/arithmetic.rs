//! The operations on numbers, as traits: differences, sums, comparisons and quotients.

use crate::algebra::dispatch::{OfQuotient, OfSubtracted};
use crate::algebra::family::family;
use crate::algebra::number::verdict::Ordering;
use crate::algebra::number::{Nat, Number, UTerm, Verdict};
use crate::sealed::{markers, Sealed};
use core::marker::PhantomData;

/// The result of a subtraction: a number, [`Unknown`](crate::algebra::number::Unknown) or [`Underflow`](crate::algebra::number::subtract::Underflow).
pub trait Subtracted: Sealed + OfSubtracted {
    /// The difference; 0 if it is below zero.
    type Number: Nat;
    /// `⌈self / 2⌉`.
    type HalfUp: Subtracted;
    /// Long division starting in state `Start`: quotient and remainder so far.
    type Divide<Start: Division>: Division;
    /// Whether it is at least `N`. This holds below zero: the failed check is reported, and nothing else.
    type Covers<N: Number>: Verdict;
    family! {
        /// The digit 0, 1, 2 or 3 (to base 4) behind this.
        Push0 Push1 Push2 Push3: Subtracted
    }
    family! {
        /// Long division, where the divisor `K` went 0 times, once or twice into what was brought down, and `self` is `Left - K`.
        /// Below zero, the digit of the quotient is found and goes behind `Q`; otherwise `K` is subtracted once more.
        Fits0 Fits1 Fits2 [K: Nat, Q: Nat, Left: Nat]: Division
    }
}

/// Addition, a digit to base 4 at a time, dispatched as subtraction is: on the digit of one number, then on that
/// of the other (`Add3<V>` is "add 3 to my lowest digit and `V` to the others"), with the carry in the
/// choice of the next function.
pub trait Addition: Sealed {
    /// `self + M`
    type Plus<M: Nat>: Nat;
    /// `self + M + 1`
    type PlusOne<M: Nat>: Nat;
    family! {
        /// `self` with 0, 1, 2, 3 or 4 added to the lowest digit and `V` to the others.
        Add0 Add1 Add2 Add3 Add4 [V: Nat]: Nat
    }
    /// Whether this is 0.
    type IsZero: Verdict;
    /// Whether this is 0 or 1.
    type IsFew: Verdict;
    /// `self · M`, in as many sums as `self` has digits: `self` should be the smaller one.
    type Times<M: Nat>: Nat;
}

/// Comparison, a digit to base 4 at a time, dispatched on the digit of one number, then on that of the other
/// (`Against3<V>` compares a number with the lowest digit 3 and the other digits `V` to this one). The result of the lower digits is
/// passed along; a higher digit overrules it.
pub trait Against: Sealed {
    /// How this compares to `M`, if the digits so far compare as `X`; a comparison starts with `Equal`.
    type Against<M: Nat, X: Ordering>: Ordering;
    family! {
        /// How `4·V + 0`, `1`, `2` or `3` compares to this.
        Against0 Against1 Against2 Against3 [V: Nat, X: Ordering]: Ordering
    }
    /// How 0 compares to this.
    type AgainstNone<X: Ordering>: Ordering;
    /// Whether this is `M`. It stops at the first digit that differs.
    type Is<M: Nat>: Verdict;
    family! {
        /// Whether this is `4·V + 0`, `1`, `2` or `3`.
        Is0 Is1 Is2 Is3 [V: Nat]: Verdict
    }
    /// Whether this is 0.
    type IsNone: Verdict;
}

/// The state of a long division: the quotient so far and the remainder, as a type.
pub trait Division: Sealed {
    family! {
        /// Bring down the digit 0, 1, 2 or 3 (to base 4).
        Digit0 Digit1 Digit2 Digit3: Division
    }
    /// The quotient, rounded up.
    type Ceil: Subtracted;
    /// The quotient, rounded down.
    type Floor: Nat;
    /// The remainder.
    type Left: Nat;
}

/// `2·N`
pub(crate) type Twice<N> = <N as Addition>::Plus<N>;

/// `⌊N / K⌋`
pub type Floor<N, K> = <<N as Subtracted>::Divide<AnyDivisor<K, UTerm, UTerm>> as Division>::Floor;

/// `N mod K`
pub type Left<N, K> = <<N as Subtracted>::Divide<AnyDivisor<K, UTerm, UTerm>> as Division>::Left;

/// A division by 3, 5 or 7, where the remainder is one of a few states and a digit is one look-up.
pub struct Quotient<const DIVISOR: u8, const REMAINDER: u8, Q>(PhantomData<Q>);

impl<const DIVISOR: u8, const REMAINDER: u8, Q> Sealed for Quotient<DIVISOR, REMAINDER, Q> {}

markers! {
    /// A division by any other number: subtract the divisor from the remainder until it goes below zero.
    AnyDivisor<K, Q, R>;
}

/// A quotient, and whether it is exact.
pub trait ExactQuotient: Sealed + OfQuotient {
    /// The quotient. Where it is not exact, this is 0 or the quotient rounded down: the verdict counts.
    type Number: Nat;
    /// Whether nothing is left over.
    type Exact: Verdict;
}

/// A number by which others are divided, and which is divided.
pub trait Divisor: Sealed {
    /// `N / self`
    type Dividing<N: Nat>: ExactQuotient;
    /// `self / 4·V`
    type Quartered<V: Nat>: ExactQuotient;
    /// `self / 2`
    type Halved: ExactQuotient;
    /// `self / K` for any `K`.
    type Slowly<K: Nat>: ExactQuotient;
}
