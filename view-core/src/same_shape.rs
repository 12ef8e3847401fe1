//! Two views of equal shape, and the sentence about two that are not.

use crate::error::ViewError;
use crate::extent::Extent;
use crate::number::{Fails, Holds, Number};
use crate::rank::{Rank, R};
use crate::refuse::{Say, SayShapesDiffer};
use crate::shape::Shape;

/// A shape whose static extents do not contradict those of `S`. Dynamic ones are compared at run time.
pub trait SameShape<S: Shape>: Shape {}
impl<S: Shape, Z: Shape> SameShape<Z> for S where S::Rank: SameRank<Z::Rank, S, Z> {}

/// Equal ranks; the extents are asked about only if they are.
#[diagnostic::on_unimplemented(
    message = "view!: the shapes of these views differ in rank",
    label = "views of equal shape are needed here",
    note = "help: `newaxis` adds an axis, a single index drops one"
)]
pub trait SameRank<Other, S, Z> {}
impl<const N: usize, S: SameFrom<Z, R<0>>, Z> SameRank<R<N>, S, Z> for R<N> {}

/// Shapes of equal rank that are the same from axis `A` on.
pub trait SameFrom<S, A> {}
impl<A> SameFrom<(), A> for () {}
impl<E: Extent, F: Extent, S, Z, const A: usize> SameFrom<(F, Z), R<A>> for (E, S)
where
    R<A>: Rank,
    E::Same<F::Len>: SameThen<E, F, S, Z, A>,
{
}

/// Whether two extents may be equal; the other axes are asked about only if they are.
pub trait SameThen<E, F, S, Z, const A: usize> {}
impl<E, F, S, Z, const A: usize> SameThen<E, F, S, Z, A> for Holds
where
    R<A>: Rank,
    S: SameFrom<Z, <R<A> as Rank>::Next>,
{
}
impl<E: Extent, F: Extent, S, Z, const A: usize> SameThen<E, F, S, Z, A> for Fails where
    SayShapesDiffer<A>: Say<Decimals<F>, Decimals<E>>
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
