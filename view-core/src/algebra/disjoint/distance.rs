//! The comparison of two progressions by the distance of their lowest positions.

use crate::algebra::disjoint::congruence::Congruence;
use crate::algebra::disjoint::intersection::{Distance, Undecided};
use crate::algebra::disjoint::progression::{AxisSelection, Pace};
use crate::algebra::number::subtract::Underflow;
use crate::algebra::number::{Nat, Number, UInt, UTerm, Unknown};

impl Distance for UTerm {
    type Ahead<X: AxisSelection, Y: AxisSelection> = <X::Pace as Pace>::Meet<X, Y, Self>;
    type Behind<X: AxisSelection, Y: AxisSelection> = <X::Pace as Pace>::Meet<X, Y, Self>;
}
impl<U, B> Distance for UInt<U, B>
where
    Self: Nat,
{
    type Ahead<X: AxisSelection, Y: AxisSelection> = <X::Pace as Pace>::Meet<X, Y, Self>;
    type Behind<X: AxisSelection, Y: AxisSelection> = <X::Pace as Pace>::Meet<X, Y, Self>;
}
impl Distance for Unknown {
    type Ahead<X: AxisSelection, Y: AxisSelection> = <X::Count as Congruence>::AnyStart<Y::Count>;
    type Behind<X: AxisSelection, Y: AxisSelection> = <X::Count as Congruence>::AnyStart<Y::Count>;
}
impl Distance for Underflow {
    type Ahead<X: AxisSelection, Y: AxisSelection> =
        <<Y::Low as Number>::TakenFrom<X::Low> as Distance>::Behind<Y, X>;
    // Never used: of `x - y` and `y - x` at most one is below zero.
    type Behind<X: AxisSelection, Y: AxisSelection> = Undecided;
}
