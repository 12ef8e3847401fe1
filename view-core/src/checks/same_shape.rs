//! Two views of equal shape, and the sentence about two that are not.

use crate::algebra::number::{Fails, Holds, Number};
use crate::algebra::shape::extent::Extent;
use crate::algebra::shape::rank::{Rank, R};
use crate::algebra::shape::shape::Shape;
use crate::checks::bounds::{MsgRanksDiffer, MsgShapesDiffer};
use crate::error::ViewError;
use crate::message::say::Msg;
use crate::sealed::Sealed;

/// A shape whose static extents do not contradict those of `S`. Dynamic ones are compared at run time.
pub trait SameShape<S: Shape>: Shape {}
impl<S: Shape, Z: Shape> SameShape<Z> for S where <RankOf<S> as Extent>::Same<RankOf<Z>>: SameRank<S, Z> {}
/// The rank of `S`, as a number.
type RankOf<S> = <<S as Shape>::Rank as Rank>::Nat;

/// Whether two ranks are equal; the extents are asked about only if they are.
pub trait SameRank<S, Z>: Sealed {}
impl<S: SameFrom<Z, R<0>>, Z> SameRank<S, Z> for Holds {}
impl<S: Shape, Z: Shape> SameRank<S, Z> for Fails where
    MsgRanksDiffer<0>: Msg<<RankOf<Z> as Number>::Decimal, <RankOf<S> as Number>::Decimal>
{
}

/// Shapes of equal rank that are the same from axis `A` on.
pub trait SameFrom<S, A>: Sealed {}
impl<A> SameFrom<(), A> for () {}
impl<E: Extent, F: Extent, S, Z, const A: usize> SameFrom<(F, Z), R<A>> for (E, S)
where
    R<A>: Rank,
    E::Same<F::Len>: SameThen<E, F, S, Z, A>,
{
}

/// Whether two extents may be equal; the other axes are asked about only if they are.
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
type Decimals<E> = <<E as Extent>::Numeral as Number>::Decimal;

/// What is left to compare of two shapes at run time.
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
