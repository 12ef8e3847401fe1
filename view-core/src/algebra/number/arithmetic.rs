//! What numbers are asked for: differences, sums, comparisons and quotients.

use crate::algebra::dispatch::{OfQuotient, OfSubtracted};
use crate::algebra::number::verdict::Ordering;
use crate::algebra::number::{Nat, Number, UTerm, Verdict};
use crate::sealed::Sealed;
use core::marker::PhantomData;

/// What is left of a number when another one is taken from it.
pub trait Subtracted: Sealed + OfSubtracted {
    /// The difference; 0 if it is below zero.
    type Number: Nat;
    /// `⌈self / 2⌉`.
    type HalfUp: Subtracted;
    /// Long division starting in state `Start`: quotient and remainder so far.
    type Divide<Start: Division>: Division;
    /// Whether it is at least `N`. Below zero that is not asked: the check that failed is reported.
    type Covers<N: Number>: Verdict;
    /// The digit 0 (to base 4) behind this.
    type Push0: Subtracted;
    /// The digit 1 behind this.
    type Push1: Subtracted;
    /// The digit 2 behind this.
    type Push2: Subtracted;
    /// The digit 3 behind this.
    type Push3: Subtracted;
    /// This is what is left of `Left` after the divisor `K` went in once more than 0 times:
    /// go on subtracting, or, if that went below zero, bring the digit into the quotient `Q`.
    type Fits0<K: Nat, Q: Nat, Left: Nat>: Division;
    /// The same after once.
    type Fits1<K: Nat, Q: Nat, Left: Nat>: Division;
    /// The same after twice.
    type Fits2<K: Nat, Q: Nat, Left: Nat>: Division;
}

/// Addition, a digit to base 4 at a time, dispatched as subtraction is: on the digit of one number, then on that
/// of the other (`Add3<V>` is "add 3 to my lowest digit and `V` to the others"), with the carry in the
/// choice of the next function.
pub trait Addition: Sealed {
    /// `self + M`
    type Plus<M: Nat>: Nat;
    /// `self + M + 1`
    type PlusOne<M: Nat>: Nat;
    /// Add 0 to the lowest digit, `V` to the others.
    type Add0<V: Nat>: Nat;
    /// Add 1 to the lowest digit, `V` to the others.
    type Add1<V: Nat>: Nat;
    /// Add 2 to the lowest digit, `V` to the others.
    type Add2<V: Nat>: Nat;
    /// Add 3 to the lowest digit, `V` to the others.
    type Add3<V: Nat>: Nat;
    /// Add 4 to the lowest digit, `V` to the others.
    type Add4<V: Nat>: Nat;
    /// Whether this is 0.
    type IsZero: Verdict;
    /// Whether this is 0 or 1.
    type IsFew: Verdict;
    /// `self · M`, in as many sums as `self` has digits: `self` should be the smaller one.
    type Times<M: Nat>: Nat;
}

/// Comparison, a digit to base 4 at a time, dispatched on the digit of one number, then on that of the other
/// (`Against3<V>` is "compare a number that ends in 3 behind `V` with me"). What the digits so far have told is carried along;
/// a higher digit overrules it.
pub trait Against: Sealed {
    /// How this compares to `M`. `X` is what the digits below say, and at first that there is no difference.
    type Against<M: Nat, X: Ordering>: Ordering;
    /// How `4·V` compares to this.
    type Against0<V: Nat, X: Ordering>: Ordering;
    /// How `4·V + 1` does.
    type Against1<V: Nat, X: Ordering>: Ordering;
    /// How `4·V + 2` does.
    type Against2<V: Nat, X: Ordering>: Ordering;
    /// How `4·V + 3` does.
    type Against3<V: Nat, X: Ordering>: Ordering;
    /// How 0 does.
    type AgainstNone<X: Ordering>: Ordering;
    /// Whether this is `M`. It stops at the first digit that differs.
    type Is<M: Nat>: Verdict;
    /// Whether this is `4·V`.
    type Is0<V: Nat>: Verdict;
    /// Whether this is `4·V + 1`.
    type Is1<V: Nat>: Verdict;
    /// Whether this is `4·V + 2`.
    type Is2<V: Nat>: Verdict;
    /// Whether this is `4·V + 3`.
    type Is3<V: Nat>: Verdict;
    /// Whether this is 0.
    type IsNone: Verdict;
}

/// The state of a long division: the quotient so far and the remainder, as a type.
pub trait Division: Sealed {
    /// Bring down the digit 0 (to base 4).
    type Digit0: Division;
    /// Bring down the digit 1.
    type Digit1: Division;
    /// Bring down the digit 2.
    type Digit2: Division;
    /// Bring down the digit 3.
    type Digit3: Division;
    /// The quotient, rounded up.
    type Ceil: Subtracted;
    /// The quotient, rounded down.
    type Whole: Nat;
    /// The remainder.
    type Left: Nat;
}

/// `⌊N / K⌋`
pub type Whole<N, K> = <<N as Subtracted>::Divide<AnyDivisor<K, UTerm, UTerm>> as Division>::Whole;

/// `N mod K`
pub type Left<N, K> = <<N as Subtracted>::Divide<AnyDivisor<K, UTerm, UTerm>> as Division>::Left;

/// A division by 3, 5 or 7, where the remainder is one of a few states and a digit is one look-up.
#[derive(Debug)]
pub struct Quotient<const DIVISOR: u8, const REMAINDER: u8, Q>(PhantomData<Q>);

impl<const DIVISOR: u8, const REMAINDER: u8, Q> Sealed for Quotient<DIVISOR, REMAINDER, Q> {}

/// A division by any other number: subtract the divisor from the remainder until it goes below zero.
#[derive(Debug)]
pub struct AnyDivisor<K, Q, R>(PhantomData<(K, Q, R)>);

impl<K, Q, R> Sealed for AnyDivisor<K, Q, R> {}

/// A quotient, and whether it is exact.
pub trait ExactQuotient: Sealed + OfQuotient {
    /// The quotient. Where it is not exact, this is 0 or the quotient rounded down: the verdict counts.
    type Whole: Nat;
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
