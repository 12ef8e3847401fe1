//! What a subtraction comes to: a number, or [`Underflow`].
//!
//! A difference is built from its highest digit down, so a borrow that nobody can lend is known before the lower digits are:
//! [`Underflow`] takes them in and stays what it is. It is no [`Number`] and has no value: whoever needs a number takes
//! [`Subtracted::Number`], which is 0 then. That the difference exists is a verdict of its own, which asks for the error.

use crate::algebra::disjoint::congruence::Congruence;
use crate::algebra::disjoint::intersection::{Open, Outcome};
use crate::algebra::disjoint::progression::AxisSelection;
use crate::algebra::number::UTerm;
use crate::algebra::number::Unknown;
use crate::algebra::number::{AnyDivisor, Division};
use crate::algebra::number::{Holds, Verdict};
use crate::algebra::number::{Nat, Number};
use crate::algebra::shape::extent::{Dyn, Extent};
use crate::sealed::Sealed;

/// What is left of a number when another one is taken from it.
pub trait Subtracted: Sealed {
    /// The difference; 0 if it is below zero.
    type Number: Nat;
    /// The difference as the extent of an axis. Below zero it is not known: the check that failed is reported, and what follows
    /// is not.
    type Extent: Extent;
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
    /// This is `Y`'s lowest position less `X`'s. Below zero, ask the other way round.
    type Ahead<X: AxisSelection, Y: AxisSelection>: Outcome;
    /// The same for the other way round.
    type Behind<X: AxisSelection, Y: AxisSelection>: Outcome;
}

/// The difference would be below zero.
#[derive(Debug, Clone, Copy)]
pub enum Underflow {}

impl Sealed for Underflow {}

impl Subtracted for Underflow {
    type Number = UTerm;
    type Extent = Dyn;
    type HalfUp = Self;
    type Divide<Start: Division> = Self;
    type Covers<N: Number> = Holds;
    type Push0 = Self;
    type Push1 = Self;
    type Push2 = Self;
    type Push3 = Self;
    type Fits0<K: Nat, Q: Nat, Left: Nat> = AnyDivisor<K, Q::Digit0, Left>;
    type Fits1<K: Nat, Q: Nat, Left: Nat> = AnyDivisor<K, Q::Digit1, Left>;
    type Fits2<K: Nat, Q: Nat, Left: Nat> = AnyDivisor<K, Q::Digit2, Left>;
    type Ahead<X: AxisSelection, Y: AxisSelection> =
        <<Y::Low as Number>::TakenFrom<X::Low> as Subtracted>::Behind<Y, X>;
    // Of two different numbers one is ahead.
    type Behind<X: AxisSelection, Y: AxisSelection> = Open;
}

impl Subtracted for Unknown {
    type Number = Self;
    type Extent = Dyn;
    type HalfUp = Self;
    type Divide<Start: Division> = Underflow;
    type Covers<N: Number> = Holds;
    type Push0 = Self;
    type Push1 = Self;
    type Push2 = Self;
    type Push3 = Self;
    // Nobody divides by it.
    type Fits0<K: Nat, Q: Nat, Left: Nat> = AnyDivisor<K, Q::Digit0, Left>;
    type Fits1<K: Nat, Q: Nat, Left: Nat> = AnyDivisor<K, Q::Digit1, Left>;
    type Fits2<K: Nat, Q: Nat, Left: Nat> = AnyDivisor<K, Q::Digit2, Left>;
    type Ahead<X: AxisSelection, Y: AxisSelection> = <X::Count as Congruence>::AnyStart<Y::Count>;
    type Behind<X: AxisSelection, Y: AxisSelection> = <X::Count as Congruence>::AnyStart<Y::Count>;
}

impl Division for Underflow {
    type Digit0 = Self;
    type Digit1 = Self;
    type Digit2 = Self;
    type Digit3 = Self;
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
        type Ahead<
            X: crate::algebra::disjoint::progression::AxisSelection,
            Y: crate::algebra::disjoint::progression::AxisSelection,
        > = <X::Pace as crate::algebra::disjoint::progression::Pace>::Meet<X, Y, Self>;
        type Behind<
            X: crate::algebra::disjoint::progression::AxisSelection,
            Y: crate::algebra::disjoint::progression::AxisSelection,
        > = <X::Pace as crate::algebra::disjoint::progression::Pace>::Meet<X, Y, Self>;
    };
}
pub(crate) use number_left;
