//! Checks of the extents of two shapes, axis by axis.

use crate::algebra::dispatch::Shown;
use crate::algebra::number::arithmetic::Twice;
use crate::algebra::number::constant::Const;
use crate::algebra::number::verdict::Choose;
use crate::algebra::number::{Left, Number, One};
use crate::algebra::shape::answer::{
    Check, CountOf, Frame, HighRank, LeftOver, Most, NoFrame, NotJoined, RankOf, Stretch, Window,
};
use crate::algebra::shape::extent::Extent;
use crate::algebra::shape::extent_ops::{Beside, Broadcasts};
use crate::algebra::shape::rank::{Rank, R};
use crate::algebra::shape::repeated::FormOf;
use crate::algebra::shape::shape::Shape;
use crate::error::ViewError;
use crate::message::say::{Accept, Refusal3, Unasked};
use crate::sealed::{markers, Sealed};

/// The answer whether a view of shape `S` can be divided into tiles of the extents `K`.
pub(crate) type TilesAnswer<S, K> = OnePerAxis<Frame, S, K, <S as Asked<Dividing, K, R<0>>>::Checks>;

/// Checks that `K` has as many extents as `S`, or refuses with `Why`, and that a shape has room for the axes of both; then `Rest`.
pub(crate) type OnePerAxis<Why, S, K, Rest> = Check<
    crate::algebra::number::IsEqual<RankOf<S>, RankOf<K>>,
    Why,
    R<0>,
    CountOf<K>,
    CountOf<S>,
    Check<
        <Twice<RankOf<S>> as Number>::Within<Most>,
        HighRank,
        R<0>,
        Shown<Twice<RankOf<S>>>,
        Const<16>,
        Rest,
    >,
>;

/// A question about two extents.
pub trait Question: Sealed {
    /// The same at run time, for extents that are static once a type parameter is known.
    const RULE: ExtentRule;
    /// The check of `E`, the extent of axis `A`, and of `F`, in front of the checks `Rest`.
    type Ask<E: Extent, F: Extent, A: Rank, Rest>;
}
markers! {
    /// Whether `E` can be repeated until it is `F`.
    Stretching;
    /// Whether a window of extent `F` fits.
    Fitting;
    /// Whether tiles of extent `F` divide the axis.
    Dividing;
}
impl Question for Stretching {
    const RULE: ExtentRule = ExtentRule::Stretching;
    type Ask<E: Extent, F: Extent, A: Rank, Rest> =
        Check<E::Stretches<F>, Stretch, A, E::Numeral, F::Numeral, Rest>;
}
impl Question for Fitting {
    const RULE: ExtentRule = ExtentRule::Fitting;
    type Ask<E: Extent, F: Extent, A: Rank, Rest> =
        NotEmpty<E, F, A, Check<F::FitsOn<E>, Window, A, F::Numeral, E::Numeral, Rest>>;
}
impl Question for Dividing {
    const RULE: ExtentRule = ExtentRule::Dividing;
    type Ask<E: Extent, F: Extent, A: Rank, Rest> = NotEmpty<
        E,
        F,
        A,
        <F::Cuts<E> as Choose>::Either<
            Rest,
            Refusal3<A::About<LeftOver>, E::Numeral, F::Numeral, Shown<Left<E::Len, F::Len>>>,
        >,
    >;
}
/// A rule about two extents, of the question with the same name.
#[derive(Debug, Clone, Copy)]
pub enum ExtentRule {
    /// The first is 1, or equal to the second.
    Stretching,
    /// The second is at least 1, and at most the first.
    Fitting,
    /// The second is at least 1, and divides the first.
    Dividing,
}
impl ExtentRule {
    /// Why two extents of axis `axis` are refused, if they are.
    const fn fault(self, axis: isize, length: usize, other: usize) -> Option<ViewError> {
        match self {
            Self::Stretching if length != 1 && length != other => Some(ViewError::Broadcast {
                axis,
                length,
                wanted: other,
            }),
            Self::Fitting if other == 0 || other > length => Some(ViewError::Window {
                axis,
                window: other,
                length,
            }),
            Self::Dividing if other == 0 || !length.is_multiple_of(other) => Some(ViewError::Tile {
                axis,
                tile: other,
                length,
            }),
            _ => None,
        }
    }
}

/// Checks that `F` is at least 1.
type NotEmpty<E, F, A, Rest> = Check<
    <One as Number>::Within<<F as Extent>::Len>,
    NoFrame,
    A,
    <F as Extent>::Numeral,
    <E as Extent>::Numeral,
    Rest,
>;

/// Extents that are checked with those of `W`, axis by axis, by the question `Q`. The first is that of axis `A`.
pub trait Asked<Q, W, A>: Sealed {
    /// The checks of all axes.
    type Checks;
    /// The same as a list.
    type Answers;
    /// Why one of them fails, as far as extents are static.
    const FAULT: Option<ViewError>;
}
impl<Q, W, A> Asked<Q, W, A> for () {
    type Checks = Accept;
    type Answers = ();
    const FAULT: Option<ViewError> = None;
}
impl<Q: Question, E: Extent, Tail, W: Shape, A: Rank> Asked<Q, W, A> for (E, Tail)
where
    Tail: Asked<Q, W::Tail, A::Next>,
{
    type Checks = Q::Ask<E, W::Head, A, <Tail as Asked<Q, W::Tail, A::Next>>::Checks>;
    type Answers = (
        Q::Ask<E, W::Head, A, Accept>,
        <Tail as Asked<Q, W::Tail, A::Next>>::Answers,
    );
    const FAULT: Option<ViewError> = {
        let here = match (E::STATIC, <W::Head as Extent>::STATIC) {
            (Some(length), Some(other)) => Q::RULE.fault(A::RANK as isize, length, other),
            _ => None,
        };
        match here {
            Some(fault) => Some(fault),
            None => <Tail as Asked<Q, W::Tail, A::Next>>::FAULT,
        }
    };
}

/// The answers of all axes, if there are as many extents as axes; otherwise another check refuses.
pub(crate) type AnswersOf<Q, S, K> =
    <crate::algebra::number::IsEqual<RankOf<S>, RankOf<K>> as Choose>::Either<
        <S as Asked<Q, K, R<0>>>::Answers,
        Unasked,
    >;

/// Extents that are repeated until they are those of `W`, or until both are equal, axis by axis. The first is that of axis `A`.
pub trait Broadcast<W, A>: Sealed {
    /// The checks whether these can be repeated until they are those of `W`.
    type Stretching;
    /// The checks whether both can.
    type Joining;
}
impl<W, A> Broadcast<W, A> for () {
    type Stretching = Accept;
    type Joining = Accept;
}
impl<E: Extent, Tail, W: Shape, A: Rank, X> Broadcast<W, A> for (E, Tail)
where
    FormOf<E>: Broadcasts<FormOf<W::Head>, X> + Beside<FormOf<W::Head>, Known = X>,
    Tail: Broadcast<W::Tail, A::Next>,
{
    type Stretching = Check<
        <FormOf<E> as Beside<FormOf<W::Head>>>::Stretches,
        Stretch,
        A,
        E::Numeral,
        <W::Head as Extent>::Numeral,
        <Tail as Broadcast<W::Tail, A::Next>>::Stretching,
    >;
    type Joining = Check<
        <FormOf<E> as Beside<FormOf<W::Head>>>::Joins,
        NotJoined,
        A,
        E::Numeral,
        <W::Head as Extent>::Numeral,
        <Tail as Broadcast<W::Tail, A::Next>>::Joining,
    >;
}
