//! The check that two views have equal shapes.

use crate::algebra::dispatch::Shown;
use crate::algebra::number::{Fails, Holds};
use crate::algebra::shape::extent::Extent;
use crate::algebra::shape::rank::{Rank, R};
use crate::algebra::shape::shape::Shape;
use crate::error::ViewError;
use crate::message::bounds::{MsgRanksDiffer, MsgShapesDiffer};
use crate::message::say::Msg;
use crate::sealed::Sealed;

/// A shape of the rank of `S` whose static extents are equal to those of `S`. Dynamic extents are compared at run time.
pub trait SameShape<S: Shape>: Shape {}
impl<S: Shape, Z: Shape> SameShape<Z> for S where
    crate::algebra::number::IsEqual<RankOf<S>, RankOf<Z>>: SameRank<S, Z>
{
}
/// The rank of `S`, as a number.
type RankOf<S> = <<S as Shape>::Rank as Rank>::Nat;

/// The outcome of the comparison of two ranks. The extents are compared only if the ranks are equal.
pub trait SameRank<S, Z>: Sealed {}
impl<S: SameFrom<Z, R<0>>, Z> SameRank<S, Z> for Holds {}
impl<S: Shape, Z: Shape> SameRank<S, Z> for Fails where
    MsgRanksDiffer<0>: Msg<Shown<RankOf<Z>>, Shown<RankOf<S>>>
{
}

/// Shapes of equal rank whose extents are equal from axis `A` on.
pub trait SameFrom<S, A>: Sealed {}
impl<A> SameFrom<(), A> for () {}
impl<E: Extent, F: Extent, S, Z, const A: usize> SameFrom<(F, Z), R<A>> for (E, S)
where
    R<A>: Rank,
    E::Same<F::Len>: SameThen<E, F, S, Z, A>,
{
}

/// The outcome of the comparison of two extents. The other axes are compared only if they may be equal.
pub trait SameThen<E, F, S, Z, const A: usize>: Sealed {}
impl<E, F, S, Z, const A: usize> SameThen<E, F, S, Z, A> for Holds
where
    R<A>: Rank,
    S: SameFrom<Z, <R<A> as Rank>::Next>,
{
}
impl<E: Extent, F: Extent, S, Z, const A: usize> SameThen<E, F, S, Z, A> for Fails where
    MsgShapesDiffer<A>: Msg<Decimals<F>, Decimals<E>>
{
}
type Decimals<E> = Shown<<E as Extent>::Numeral>;

/// Compares two shapes at run time, for their dynamic extents.
#[inline(always)]
pub(crate) fn check_shapes(expected: &[usize], found: &[usize]) -> Result<(), ViewError> {
    for (axis, (&expected, &found)) in expected.iter().zip(found).enumerate() {
        if expected != found {
            return Err(ViewError::Shape {
                axis: axis as isize,
                expected,
                found,
            });
        }
    }
    Ok(())
}
