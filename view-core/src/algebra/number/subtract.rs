//! What a subtraction comes to: a number, or [`Underflow`].
//!
//! A difference is built from its highest digit down, so a borrow that nobody can lend is known before the lower digits are:
//! [`Underflow`] takes them in and stays what it is. It is no [`Number`] and has no value: whoever needs a number takes
//! [`Subtracted::Number`], which is 0 then. That the difference exists is a verdict of its own, which asks for the error.

use crate::algebra::family::family;
use crate::algebra::number::arithmetic::Subtracted;
use crate::algebra::number::{AnyDivisor, Division, Holds, Nat, Number, UTerm, Unknown};
use crate::sealed::markers;

markers! {
    /// The difference would be below zero.
    #[derive(Clone, Copy)]
    Underflow;
}

/// What is the same of [`Underflow`] and [`Unknown`].
macro_rules! no_number_left {
    () => {
        type Covers<N: Number> = Holds;
        family!(HalfUp Push0 Push1 Push2 Push3 = Self);
        type Fits0<K: Nat, Q: Nat, Left: Nat> = AnyDivisor<K, Q::Digit0, Left>;
        type Fits1<K: Nat, Q: Nat, Left: Nat> = AnyDivisor<K, Q::Digit1, Left>;
        type Fits2<K: Nat, Q: Nat, Left: Nat> = AnyDivisor<K, Q::Digit2, Left>;
    };
}

impl Subtracted for Underflow {
    type Number = UTerm;
    type Divide<Start: Division> = Self;
    no_number_left!();
}

impl Subtracted for Unknown {
    type Number = Self;
    type Divide<Start: Division> = Underflow;
    // Nobody divides by it.
    no_number_left!();
}

impl Division for Underflow {
    family!(Digit0 Digit1 Digit2 Digit3 = Self);
    type Ceil = Self;
    type Whole = UTerm;
    type Left = UTerm;
}

/// What is the same of all numbers.
macro_rules! number_left {
    () => {
        type Number = Self;
        type Covers<N: Number> = N::Within<Self>;
        type Fits0<K: Nat, Q: Nat, Left: Nat> = <K::TakenFrom<Self> as Subtracted>::Fits1<K, Q, Self>;
        type Fits1<K: Nat, Q: Nat, Left: Nat> = <K::TakenFrom<Self> as Subtracted>::Fits2<K, Q, Self>;
        type Fits2<K: Nat, Q: Nat, Left: Nat> = crate::algebra::number::AnyDivisor<K, Q::Digit3, Self>;
    };
}
pub(crate) use number_left;
