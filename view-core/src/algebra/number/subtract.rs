//! The result of a subtraction: a number, or [`Underflow`].
//!
//! A difference is built from its highest digit down, so an underflow is known before the lower digits are; [`Underflow`] ignores
//! them. It is not a [`Number`] and has no value: code that needs a number takes [`Subtracted::Number`], which is 0 for an underflow.
//! A separate verdict says whether the difference exists, and reports the error.

use crate::algebra::family::family;
use crate::algebra::number::arithmetic::Subtracted;
use crate::algebra::number::{AnyDivisor, Division, Holds, Nat, Number, UTerm, Unknown};
use crate::sealed::markers;

markers! {
    /// The difference would be below zero.
    #[derive(Clone, Copy)]
    Underflow;
}

/// The functions of [`Underflow`] and [`Unknown`], which ignore the digits below.
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
    // The functions `Fits…` are never used: no divisor is unknown.
    no_number_left!();
}

impl Division for Underflow {
    family!(Digit0 Digit1 Digit2 Digit3 = Self);
    type Ceil = Self;
    type Floor = UTerm;
    type Left = UTerm;
}

/// The functions that are the same for all numbers.
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
