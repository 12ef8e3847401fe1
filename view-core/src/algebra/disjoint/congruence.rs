//! Where two arithmetic progressions meet first: the linear congruence behind it, solved as Euclid would.
//!
//! Progressions of step 1 and of equal steps, which is what people write, never come as far as the recursion.

use crate::algebra::disjoint::intersection::Reaches;
use crate::algebra::disjoint::intersection::{Both, Disjoint, Open, Outcome};
use crate::algebra::disjoint::progression::{AxisSelection, Pace};
use crate::algebra::number::arithmetic::Whole;
use crate::algebra::number::Left;
use crate::algebra::number::Subtracted;
use crate::algebra::number::Unknown;
use crate::algebra::number::Verdict;
use crate::algebra::number::{Addition, UInt, UTerm};
use crate::algebra::number::{Nat, Number, Positive};
use crate::sealed::{markers, Sealed};

/// Questions that are decided by whether a number is zero, more, or unknown ([`Unknown`]).
///
/// rustc resolves the parameters of a projection before the projection, so a choice between two types would
/// compute both, for ever where one is a recursion. Hence one function for every question.
pub trait Congruence: Sealed {
    /// `self` is the distance `D` of the lowest positions, modulo the step `M` of `X`, which starts first.
    type Remainder<X: AxisSelection, Y: AxisSelection, D: Nat, M: Nat>: Outcome;
    /// `self` positions here and `Y` there, nobody knows which.
    type AnyStart<Y: Nat>: Outcome;
    /// The same behind `Y`.
    type AndAnyStart: Outcome;
    /// `self` positions here and `Y` there, and `At` is one of both if there are that many.
    type Sure<Y: Nat, At: Nat>: Outcome;
    /// The same behind `Y`.
    type AndSure<At: Nat>: Outcome;
    /// The outcome `O`, of views one of which has an axis of its own, of `self` positions.
    type Present<O: Outcome>: Outcome;
    /// The least `i` with `A·i ≡ self (mod M)`, where `A` and `self` are below `M`.
    type Solve<A: Nat, M: Nat>: Solution;
    /// The least `i` with `self·i ≡ C (mod M)`, where `C` is not zero.
    type SolveFor<C: Nat, M: Nat>: Solution;
    /// The same, where `self` is `C mod A`.
    type Descend<A: Nat, C: Nat, M: Nat>: Solution;
}

/// The answer to a congruence.
pub trait Solution: Sealed {
    /// Whether two progressions, `D` apart at their starts, meet at the position of this number of `Y`.
    type Meet<X: AxisSelection, Y: AxisSelection, D: Nat>: Outcome;
    /// If this is the least `y` with `M·y ≡ -C (mod A)`, the least `i` with `A·i ≡ C (mod M)`.
    type Step<A: Nat, C: Nat, M: Nat>: Solution;
}

markers! {
    /// `I` is the least.
    Found<I>;
    /// There is none.
    Nowhere;
}

impl<I: Nat> Solution for Found<I> {
    type Meet<X: AxisSelection, Y: AxisSelection, D: Nat> =
        Bounded<X, Y, I, D::Plus<<Y::Pace as Pace>::Times<I>>>;
    type Step<A: Nat, C: Nat, M: Nat> = Found<Whole<<I::Times<M> as Addition>::Plus<C>, A>>;
}
impl Solution for Nowhere {
    type Meet<X: AxisSelection, Y: AxisSelection, D: Nat> = Disjoint;
    type Step<A: Nat, C: Nat, M: Nat> = Self;
}

/// The outcome where the first common position, without ends, is the `I`-th of `Y` and lies `T` behind the
/// lowest of `X`: whether both reach it.
pub type Bounded<X, Y, I, T> = <<<T as Number>::Below<
    <<X as AxisSelection>::Pace as Pace>::Times<<X as AxisSelection>::Count>,
> as Verdict>::And<<I as Number>::Below<<Y as AxisSelection>::Count>> as Reaches>::Meet<X, Y, T>;

impl Congruence for UTerm {
    type Remainder<X: AxisSelection, Y: AxisSelection, D: Nat, M: Nat> = Bounded<X, Y, Self, D>;
    type AnyStart<Y: Nat> = Disjoint;
    type AndAnyStart = Disjoint;
    type Sure<Y: Nat, At: Nat> = Disjoint;
    type AndSure<At: Nat> = Disjoint;
    type Present<O: Outcome> = Disjoint;
    type Solve<A: Nat, M: Nat> = Found<Self>;
    type SolveFor<C: Nat, M: Nat> = Nowhere;
    type Descend<A: Nat, C: Nat, M: Nat> = <Found<Self> as Solution>::Step<A, C, M>;
}

impl Congruence for Unknown {
    type Remainder<X: AxisSelection, Y: AxisSelection, D: Nat, M: Nat> = Open;
    type AnyStart<Y: Nat> = Y::AndAnyStart;
    type AndAnyStart = Open;
    type Sure<Y: Nat, At: Nat> = Open;
    type AndSure<At: Nat> = Open;
    type Present<O: Outcome> = O::Unsure;
    type Solve<A: Nat, M: Nat> = Nowhere;
    type SolveFor<C: Nat, M: Nat> = Nowhere;
    type Descend<A: Nat, C: Nat, M: Nat> = Nowhere;
}

impl<U, B> Congruence for UInt<U, B>
where
    Self: Positive,
{
    type Remainder<X: AxisSelection, Y: AxisSelection, D: Nat, M: Nat> =
        <<<<Self as Number>::TakenFrom<M> as Subtracted>::Number as Congruence>::Solve<
            <Y::Pace as Pace>::Modulo<M>,
            M,
        > as Solution>::Meet<X, Y, D>;
    type AnyStart<Y: Nat> = Y::AndAnyStart;
    type AndAnyStart = Open;
    type Sure<Y: Nat, At: Nat> = Y::AndSure<At>;
    type AndSure<At: Nat> = Both<At>;
    type Present<O: Outcome> = O;
    type Solve<A: Nat, M: Nat> = A::SolveFor<Self, M>;
    type SolveFor<C: Nat, M: Nat> = <Left<C, Self> as Congruence>::Descend<Self, C, M>;
    type Descend<A: Nat, C: Nat, M: Nat> =
        <<<<Self as Number>::TakenFrom<A> as Subtracted>::Number as Congruence>::Solve<Left<M, A>, A> as Solution>::Step<A, C, M>;
}
