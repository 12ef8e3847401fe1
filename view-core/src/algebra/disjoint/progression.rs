//! The positions that a view takes of one axis: `Count` positions from `Low` on, `Pace` apart, in ascending or descending order.
//! A number that only run time knows is [`Unknown`].

use crate::algebra::disjoint::congruence::{Bounded, Congruence};
use crate::algebra::disjoint::intersection::Disjointness;
use crate::algebra::index::OnAxis;
use crate::algebra::number::constant::Const;
use crate::algebra::number::{Addition, Left, Nat, Number, One, Subtracted, UTerm, Unknown};
use crate::algebra::shape::extent::{Dyn, Extent};
use crate::sealed::{markers, Sealed};

/// Some positions of an axis of the base.
pub trait AxisSelection: Sealed {
    /// The lowest.
    type Low: Nat;
    /// The distance between neighbours.
    type Pace: Pace;
    /// How many there are.
    type Count: Nat;
    /// The same as a value, if it is static.
    const LENGTH: Option<usize>;
    /// The positions that the index `X` selects from these.
    type Then<X: OnAxis>: AxisSelection;
    /// These, taken as positions of `C` others: from `L` on, `P` apart, walked in the direction `W`.
    type Of<L: Nat, P: Pace, C: Extent, W: Direction>: AxisSelection;
}

markers! {
    /// All positions of an axis of extent `E`.
    WholeAxis<E>;
    /// `Count` positions from `Low` on, `P` apart; the first of them is the lowest ([`Up`]) or the highest ([`Down`]).
    Progression<Low, P, Count, W>;
}

impl<E: Extent> AxisSelection for WholeAxis<E> {
    type Low = UTerm;
    type Pace = UnitPace;
    type Count = E::Len;
    const LENGTH: Option<usize> = E::STATIC;
    type Then<X: OnAxis> = X::Chosen<E>;
    type Of<L: Nat, P: Pace, C: Extent, W: Direction> = Progression<L, P, C, W>;
}

impl<Low: Nat, P: Pace, Count: Extent, W: Direction> AxisSelection for Progression<Low, P, Count, W> {
    type Low = Low;
    type Pace = P;
    type Count = Count::Len;
    const LENGTH: Option<usize> = Count::STATIC;
    type Then<X: OnAxis> = <X::Chosen<Count> as AxisSelection>::Of<Low, P, Count, W>;
    type Of<L: Nat, Q: Pace, C: Extent, V: Direction> =
        Progression<V::LowestOf<L, Q, C::Len, Low, P, Count::Len>, P::Around<Q>, Count, V::Turn<W>>;
}

/// A slice that starts at position `First` and goes on in steps of `K` for `Count` positions.
pub type Slice<First, K, Count> = Progression<
    <<K as crate::algebra::shape::step::Step>::Direction as Direction>::Lowest<
        First,
        <K as crate::algebra::shape::step::Step>::Pace,
        <Count as Extent>::Len,
    >,
    <K as crate::algebra::shape::step::Step>::Pace,
    Count,
    <K as crate::algebra::shape::step::Step>::Direction,
>;
/// Position `N`.
pub type Single<N> = Progression<N, UnitPace, Const<1>, Up>;
/// `N` positions, `P` apart, whose place only run time knows.
pub type AnyStart<P, N, W> = Progression<Unknown, P, N, W>;
/// Positions that only run time knows.
pub type AnyPositions = AnyStart<Steps<Unknown>, Dyn, Up>;

/// The distance of neighbours, at least 1.
pub trait Pace: Sealed {
    /// So many times the distance.
    type Times<N: Nat>: Nat;
    /// This distance, of positions `P` apart.
    type Around<P: Pace>: Pace;
    /// `N` times this distance.
    type Scaled<N: Nat>: Pace;
    /// The distance modulo `M`, which is at least 2.
    type Modulo<M: Nat>: Nat;
    /// What `X`, whose distance this is, and `Y`, which starts `D` positions behind `X`, have in common.
    type Meet<X: AxisSelection, Y: AxisSelection, D: Nat>: Disjointness;
}

markers! {
    /// 1.
    UnitPace;
    /// `N`.
    Steps<N>;
}

impl Pace for UnitPace {
    type Times<N: Nat> = N;
    type Around<P: Pace> = P;
    type Scaled<N: Nat> = Steps<N>;
    type Modulo<M: Nat> = One;
    type Meet<X: AxisSelection, Y: AxisSelection, D: Nat> = Bounded<X, Y, UTerm, D>;
}
impl<K: Nat> Pace for Steps<K> {
    type Times<N: Nat> = K::Times<N>;
    type Around<P: Pace> = P::Scaled<K>;
    type Scaled<N: Nat> = Steps<K::Times<N>>;
    type Modulo<M: Nat> = Left<K, M>;
    type Meet<X: AxisSelection, Y: AxisSelection, D: Nat> = <Left<D, K> as Congruence>::Remainder<X, Y, D, K>;
}

/// The direction in which positions are walked.
pub trait Direction: Sealed {
    /// The lowest of `C` positions, `P` apart, the first of which is `First`.
    type Lowest<First: Nat, P: Pace, C: Nat>: Nat;
    /// The lowest of `N` positions from the `A`-th on, `K` apart, of `C` positions from `L` on, `P` apart.
    type LowestOf<L: Nat, P: Pace, C: Nat, A: Nat, K: Pace, N: Nat>: Nat;
    /// The direction of a walk along `W` in this direction.
    type Turn<W: Direction>: Direction;
    /// The other one.
    type Turned: Direction;
    /// Where a walk over `N` positions starts.
    type Start<N: Nat>: Nat;
}

markers! {
    /// Upwards.
    Up;
    /// Downwards.
    Down;
}

/// The distance from the first to the last of `C` positions, `P` apart.
type Reach<P, C> = <P as Pace>::Times<Before<C>>;
/// `N - 1`; 0 for none.
type Before<N> = <<N as Nat>::Dec as Subtracted>::Number;

impl Direction for Up {
    type Lowest<First: Nat, P: Pace, C: Nat> = First;
    type LowestOf<L: Nat, P: Pace, C: Nat, A: Nat, K: Pace, N: Nat> = L::Plus<P::Times<A>>;
    type Turn<W: Direction> = W;
    type Turned = Down;
    type Start<N: Nat> = UTerm;
}
impl Direction for Down {
    type Lowest<First: Nat, P: Pace, C: Nat> =
        <<Reach<P, C> as Number>::TakenFrom<First> as Subtracted>::Number;
    // The positions are counted from the highest one, so the last of the new ones is the lowest.
    type LowestOf<L: Nat, P: Pace, C: Nat, A: Nat, K: Pace, N: Nat> = L::Plus<
        P::Times<
            <<<A as Addition>::Plus<Reach<K, N>> as Number>::TakenFrom<Before<C>> as Subtracted>::Number,
        >,
    >;
    type Turn<W: Direction> = W::Turned;
    type Turned = Up;
    type Start<N: Nat> = Before<N>;
}
