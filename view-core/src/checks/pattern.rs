//! The checks of a pattern: its entries against the axes of a view, and its two sides against each other.

use crate::algebra::dispatch::Shown;
use crate::algebra::number::verdict::Choose;
use crate::algebra::number::{IsEqual, Number, Verdict};
use crate::algebra::pattern::groups::Unmergeable;
use crate::algebra::pattern::parts::PartsOn;
use crate::algebra::pattern::{AxisGroups, AxisParts};
use crate::algebra::shape::answer::{
    Check, CountOf, Entries, HighRank, Most, NoOrder, PatternAxes, PatternTooLong, RankOf,
};
use crate::algebra::shape::axis_list::AxisList;
use crate::algebra::shape::permutation::Order;
use crate::algebra::shape::rank::{Rank, R};
use crate::algebra::shape::stride::Static;
use crate::error::ViewError;
use crate::message::say::{Accept, AllAccepted, HeedsAll, SettlesAll};

/// The axes of a view with the axes `X`, and elements `U` apart, after the pattern of `A` and `G`.
pub(crate) type Rearranged<A, G, X, U> =
    <G as AxisGroups>::Of<<A as AxisParts>::Parts<X>, <A as AxisParts>::Middle<X>, U>;

/// Whether the left side `A` has an entry for each axis of `X`.
type HasAll<A, X> = <<A as AxisParts>::Open as Choose>::Verdict<
    <TakenBy<A> as Number>::Within<RankOf<<X as AxisList>::Shape>>,
    IsEqual<TakenBy<A>, RankOf<<X as AxisList>::Shape>>,
>;
/// The number of axes of the result.
type RankAfter<A, G, X> = <G as AxisGroups>::Rank<<A as AxisParts>::Middle<X>>;
/// How many axes have an entry.
type TakenBy<A> = <<A as AxisParts>::Taken as Rank>::Nat;

/// The answer whether the left side has an entry for each axis, and whether the result has no more axes than a view can have.
type AxesAnswer<A, G, X> = <HasAll<A, X> as Choose>::Either<
    Check<
        <<RankAfter<A, G, X> as Rank>::Nat as Number>::Within<Most>,
        HighRank,
        R<0>,
        <RankAfter<A, G, X> as Rank>::Count,
        <R<16> as Rank>::Count,
        Accept,
    >,
    <<A as AxisParts>::Open as Choose>::Either<
        Check<
            HasAll<A, X>,
            PatternTooLong,
            R<0>,
            <<A as AxisParts>::Taken as Rank>::Count,
            CountOf<<X as AxisList>::Shape>,
            Accept,
        >,
        Check<
            HasAll<A, X>,
            PatternAxes,
            R<0>,
            <<A as AxisParts>::Taken as Rank>::Count,
            CountOf<<X as AxisList>::Shape>,
            Accept,
        >,
    >,
>;

/// The answers about the left side, the first one about the number of axes. If there are too few axes, the others are not refused.
pub(crate) type LeftAnswers<A, G, X> = (AxesAnswer<A, G, X>, <A as PartsOn<X, R<0>>>::Answers);
/// Those about the right side.
pub(crate) type RightAnswers<A, G, X, U> =
    <G as AxisGroups>::Answers<<A as AxisParts>::Parts<X>, <A as AxisParts>::Middle<X>, U>;

/// The left side of a pattern that views with the axes `X`, and elements `U` apart, have, with the right side `G`.
pub trait PatternOf<X: AxisList, U: Static, G: AxisGroups>: AxisParts {}
impl<X: AxisList, U: Static, G: AxisGroups, A: PartsOn<X, R<0>>> PatternOf<X, U, G> for A
where
    LeftAnswers<A, G, X>: AllAccepted,
    RightAnswers<A, G, X, U>: AllAccepted,
    (OrderAnswer<A, G>, ()): AllAccepted,
{
}
/// The answer whether the right side has each part once.
type OrderAnswer<A, G> = Check<
    IsEqual<<<A as AxisParts>::Count as Rank>::Nat, <PartsIn<G> as Order>::Count>,
    Entries,
    R<0>,
    Shown<<PartsIn<G> as Order>::Count>,
    <<A as AxisParts>::Count as Rank>::Count,
    Check<
        <PartsIn<G> as Order>::Distinct<<<A as AxisParts>::Count as Rank>::Nat>,
        NoOrder,
        R<0>,
        Shown<<PartsIn<G> as Order>::Count>,
        <<A as AxisParts>::Count as Rank>::Count,
        Accept,
    >,
>;
type PartsIn<G> = <G as AxisGroups>::Flat<()>;

/// The left side of a pattern, and the right side `G`, on views with the axes `X`, and elements `U` apart. An extent may be a type parameter, which is
/// not checked here: [`HeedsLeft`] and [`HeedsRight`] ask for what is known.
pub trait Pattern<X: AxisList, U: Static, G: AxisGroups>: AxisParts {
    /// Why an axis has no such parts, as far as extents are static.
    const FAULT: Option<ViewError>;
}
impl<X: AxisList, U: Static, G: AxisGroups, A: PartsOn<X, R<0>>> Pattern<X, U, G> for A {
    const FAULT: Option<ViewError> = match (ranks::<A, X>(), <A as PartsOn<X, R<0>>>::FAULT) {
        (Some(fault), _) | (None, Some(fault)) => Some(fault),
        (None, None) => match <G::Unmerged<A::Parts<X>, A::Middle<X>, U> as Unmergeable>::FAULT {
            Some(gap) => Some(gap.error(A::AHEAD, <A::Middle<X> as AxisList>::COUNT)),
            None => None,
        },
    };
}

/// The types of literals that the macro writes for the answers about the left side `A` of a pattern: see `Heeds` in `message/say.rs`. The first
/// answer is about the number of axes.
pub trait HeedsLeft<A, G, X> {}
impl<A: PartsOn<X, R<0>>, G: AxisGroups, X: AxisList, H> HeedsLeft<A, G, X> for H where
    H: HeedsAll<LeftAnswers<A, G, X>>
{
}
/// The same for the right side `G`, whose answers depend on the size of an element, which rustc may not know before it takes a number for an `i32`.
pub trait HeedsRight<A, G, X, U> {}
impl<A: AxisParts, G: AxisGroups, X: AxisList, U: Static, H> HeedsRight<A, G, X, U> for H where
    H: SettlesAll<RightAnswers<A, G, X, U>>
{
}

/// Why the left side `A` has not an entry for each axis of `X`, if it has not. In generic code the types do not know the rank.
pub(crate) const fn ranks<A: AxisParts, X: AxisList>() -> Option<ViewError> {
    let (axes, rank) = (<A::Taken as Rank>::RANK, X::COUNT);
    if axes == rank || axes < rank && <A::Open as Verdict>::HOLDS {
        None
    } else {
        Some(ViewError::PatternAxes { axes, rank })
    }
}
