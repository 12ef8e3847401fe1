//! What is asked about the extents of two shapes, axis by axis.

use crate::algebra::number::verdict::Choose;
use crate::algebra::number::{Addition, Number, One};
use crate::algebra::shape::answer::{
    Check, Frame, HighRank, Join, LeftOver, Most, NoFrame, RankOf, Stretch, Window,
};
use crate::algebra::shape::extent::Extent;
use crate::algebra::shape::rank::{Rank, R};
use crate::algebra::shape::shape::Shape;
use crate::sealed::{markers, Sealed};

/// The answer about tiles of the extents `K` of a view of shape `S`.
pub(crate) type TilesAnswer<S, K> = OnePerAxis<S, K, <S as Asked<Dividing, K, R<0>>>::Checks>;

/// As many extents in `K` as in `S`, and room for both in a shape; then `Rest`.
pub(crate) type OnePerAxis<S, K, Rest> = Check<
    <RankOf<S> as Extent>::Same<RankOf<K>>,
    Frame,
    R<0>,
    RankOf<K>,
    RankOf<S>,
    Check<<Twice<RankOf<S>> as Number>::Within<Most>, HighRank, R<0>, Twice<RankOf<S>>, Most, Rest>,
>;
/// `2·N`
type Twice<N> = <N as Addition>::Plus<N>;

/// A question about two extents.
pub trait Question: Sealed {
    /// The question about `E`, that of axis `A`, and `F`, in front of others.
    type Ask<E: Extent, F: Extent, A, Rest>;
}
markers! {
    /// Whether `E` can be repeated until it is `F`.
    Stretching;
    /// Whether `E` and `F` broadcast together.
    Joining;
    /// Whether a window of extent `F` fits.
    Fitting;
    /// Whether tiles of extent `F` divide the axis.
    Dividing;
}
impl Question for Stretching {
    type Ask<E: Extent, F: Extent, A, Rest> =
        Check<E::Stretches<F>, Stretch, A, E::Numeral, F::Numeral, Rest>;
}
impl Question for Joining {
    type Ask<E: Extent, F: Extent, A, Rest> = Check<E::Joins<F>, Join, A, E::Numeral, F::Numeral, Rest>;
}
impl Question for Fitting {
    type Ask<E: Extent, F: Extent, A, Rest> =
        NotEmpty<E, F, A, Check<E::AtLeast<F::Len>, Window, A, F::Numeral, E::Numeral, Rest>>;
}
impl Question for Dividing {
    type Ask<E: Extent, F: Extent, A, Rest> =
        NotEmpty<E, F, A, <E::CutBy<F> as Choose>::Either<Rest, LeftOver<A, E::Len, F::Len>>>;
}
/// Whether `F` is 1 at least.
type NotEmpty<E, F, A, Rest> = Check<
    <One as Number>::Within<<F as Extent>::Len>,
    NoFrame,
    A,
    <F as Extent>::Numeral,
    <E as Extent>::Numeral,
    Rest,
>;

/// Extents all of which the question `Q` is to be asked about, with those of `W`; the first is axis `A`.
pub trait Asked<Q, W, A>: Sealed {
    /// What is to be checked for that.
    type Checks;
}
impl<Q, W, A> Asked<Q, W, A> for () {
    type Checks = ();
}
impl<Q: Question, E: Extent, Tail, W: Shape, A: Rank> Asked<Q, W, A> for (E, Tail)
where
    Tail: Asked<Q, W::Tail, A::Next>,
{
    type Checks = Q::Ask<E, W::Head, A, <Tail as Asked<Q, W::Tail, A::Next>>::Checks>;
}
