//! The first common position of two arithmetic progressions: a linear congruence, solved with Euclid's algorithm.
//!
//! Progressions of step 1 and of equal steps, the usual ones, do not need the recursion.

use crate::algebra::disjoint::intersection::BothReach;
use crate::algebra::disjoint::intersection::{Both, Disjoint, Disjointness, Undecided};
use crate::algebra::disjoint::progression::{AxisSelection, Pace};
use crate::algebra::number::arithmetic::Floor;
use crate::algebra::number::Left;
use crate::algebra::number::Subtracted;
use crate::algebra::number::Unknown;
use crate::algebra::number::Verdict;
use crate::algebra::number::{Addition, UInt, UTerm};
use crate::algebra::number::{Nat, Number, Positive};
use crate::sealed::{markers, Sealed};

/// Questions that are decided by whether a number is zero, more, or unknown ([`Unknown`]).
///
/// rustc resolves the parameters of a projection before the projection. So a choice between two types would compute both, and would
/// not end if one is a recursion. That is why each question is a function of its own.
pub trait Congruence: Sealed {
    /// `self` is the distance `D` of the lowest positions, modulo the step `M` of `X`, which starts first.
    type Remainder<X: AxisSelection, Y: AxisSelection, D: Nat, M: Nat>: Disjointness;
    /// The outcome for `self` positions of one view and `Y` of the other, whose places are not known.
    type AnyStart<Y: Nat>: Disjointness;
    /// The same for `self` positions of the other view, if the first has some.
    type AndAnyStart: Disjointness;
    /// The outcome for `self` positions of one view and `Y` of the other, of which `At` is in both if neither is empty.
    type Sure<Y: Nat, At: Nat>: Disjointness;
    /// The same for `self` positions of the other view, if the first has some.
    type AndSure<At: Nat>: Disjointness;
    /// The outcome `O`, of views one of which has an axis of its own, of `self` positions.
    type Present<O: Disjointness>: Disjointness;
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
    type Meet<X: AxisSelection, Y: AxisSelection, D: Nat>: Disjointness;
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
    type Step<A: Nat, C: Nat, M: Nat> = Found<Floor<<I::Times<M> as Addition>::Plus<C>, A>>;
}
impl Solution for Nowhere {
    type Meet<X: AxisSelection, Y: AxisSelection, D: Nat> = Disjoint;
    type Step<A: Nat, C: Nat, M: Nat> = Self;
}

/// The outcome if the first common position, without regard to the ends, is the `I`-th of `Y` and lies `T` behind the
/// lowest of `X`. It depends on whether both progressions reach it.
pub type Bounded<X, Y, I, T> = <<<T as Number>::Below<
    <<X as AxisSelection>::Pace as Pace>::Times<<X as AxisSelection>::Count>,
> as Verdict>::And<<I as Number>::Below<<Y as AxisSelection>::Count>> as BothReach>::Meet<X, Y, T>;

impl Congruence for UTerm {
    type Remainder<X: AxisSelection, Y: AxisSelection, D: Nat, M: Nat> = Bounded<X, Y, Self, D>;
    type AnyStart<Y: Nat> = Disjoint;
    type AndAnyStart = Disjoint;
    type Sure<Y: Nat, At: Nat> = Disjoint;
    type AndSure<At: Nat> = Disjoint;
    type Present<O: Disjointness> = Disjoint;
    type Solve<A: Nat, M: Nat> = Found<Self>;
    type SolveFor<C: Nat, M: Nat> = Nowhere;
    type Descend<A: Nat, C: Nat, M: Nat> = <Found<Self> as Solution>::Step<A, C, M>;
}

impl Congruence for Unknown {
    type Remainder<X: AxisSelection, Y: AxisSelection, D: Nat, M: Nat> = Undecided;
    type AnyStart<Y: Nat> = Y::AndAnyStart;
    type AndAnyStart = Undecided;
    type Sure<Y: Nat, At: Nat> = Undecided;
    type AndSure<At: Nat> = Undecided;
    type Present<O: Disjointness> = O::Unsure;
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
    type AndAnyStart = Undecided;
    type Sure<Y: Nat, At: Nat> = Y::AndSure<At>;
    type AndSure<At: Nat> = Both<At>;
    type Present<O: Disjointness> = O;
    type Solve<A: Nat, M: Nat> = A::SolveFor<Self, M>;
    type SolveFor<C: Nat, M: Nat> = <Left<C, Self> as Congruence>::Descend<Self, C, M>;
    type Descend<A: Nat, C: Nat, M: Nat> =
        <<<<Self as Number>::TakenFrom<A> as Subtracted>::Number as Congruence>::Solve<Left<M, A>, A> as Solution>::Step<A, C, M>;
}
