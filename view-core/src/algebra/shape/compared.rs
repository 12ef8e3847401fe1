//! Extents and shapes that have to be equal, in a form that knows the numbers of the axes.
//!
//! An extent and a shape are equal to themselves also where they are type parameters: their compared forms are bound by that
//! (`Extent::Compared`, `Shape::Compared`), so generic code needs no bound of its own.

use crate::algebra::number::nat::Equals;
use crate::algebra::number::verdict::Choose;
use crate::algebra::number::Holds;
use crate::algebra::shape::answer::{RanksDiffer, ShapesDiffer};
use crate::algebra::shape::extent::StaticExtent;
use crate::algebra::shape::extent_ops::{
    AnyLength, AxesEnd, Conjunction, EqualExtents, EqualTo, SameShape, StaticLength,
};
use crate::algebra::shape::rank::{Rank, R};
use crate::algebra::shape::shape::Shape;
use crate::message::say::{Accept, Accepted, Refusal};
use crate::sealed::Sealed;

impl<A, X> EqualTo<X> for AnyLength<A> {
    type Same = Holds;
    type Refusal = Accept;
}
impl<E, A> EqualTo<AnyLength<A>> for StaticLength<E, A> {
    type Same = Holds;
    type Refusal = Accept;
}
impl<E: StaticExtent, F: StaticExtent, A: Rank> EqualTo<StaticLength<F, A>> for StaticLength<E, A>
where
    E::Len: Equals<F::Len>,
{
    type Same = <E::Len as Equals<F::Len>>::Same;
    type Refusal = Refusal<A::About<ShapesDiffer>, F, E>;
}

impl Conjunction for Accept {
    type And<Other> = Other;
}
impl<Why, N, M> Conjunction for Refusal<Why, N, M> {
    type And<Other> = Self;
}

/// How many axes there are.
pub trait Listed: Sealed {
    /// Their number.
    type Rank: Rank;
}
impl<A: Rank> Listed for AxesEnd<A> {
    type Rank = A;
}
impl<X, Rest: Listed> Listed for (X, Rest) {
    type Rank = Rest::Rank;
}
type RankOf<X> = <<X as Listed>::Rank as Rank>::Count;
type OtherRank<Theirs, Ours> = Refusal<<R<0> as Rank>::About<RanksDiffer>, Theirs, Ours>;

impl<A> EqualExtents<AxesEnd<A>> for AxesEnd<A> {
    type Rank = Accept;
    type Extents = Accept;
}
// Otherwise rustc would suggest a bound on a hidden associated type.
#[diagnostic::do_not_recommend]
impl<X: EqualTo<Y>, Y, Rest: EqualExtents<Others>, Others> EqualExtents<(Y, Others)> for (X, Rest) {
    type Rank = Rest::Rank;
    type Extents = <X::Same as Choose>::Either<Rest::Extents, X::Refusal>;
}
impl<A: Rank, X, Rest: Listed> EqualExtents<AxesEnd<A>> for (X, Rest) {
    type Rank = OtherRank<A::Count, RankOf<Rest>>;
    type Extents = Accept;
}
impl<A: Rank, Y, Others: Listed> EqualExtents<(Y, Others)> for AxesEnd<A> {
    type Rank = OtherRank<RankOf<Others>, A::Count>;
    type Extents = Accept;
}

/// The answer whether the shape `S` is equal to `Z`.
pub(crate) type Equality<S, Z> =
    <RanksOf<S, Z> as Conjunction>::And<<FromFirst<S> as EqualExtents<FromFirst<Z>>>::Extents>;
type RanksOf<S, Z> = <FromFirst<S> as EqualExtents<FromFirst<Z>>>::Rank;
/// All axes of a shape in compared form.
pub(crate) type FromFirst<S> = <S as Shape>::Compared<R<0>>;

impl<S: Shape, Z: Shape> SameShape<Z> for S
where
    FromFirst<S>: EqualExtents<FromFirst<Z>>,
    Equality<S, Z>: Accepted,
{
}
