//! The check that two views have equal shapes.

use crate::algebra::number::IsEqual;
use crate::algebra::shape::answer::{Check, CountOf, RankOf, RanksDiffer};
use crate::algebra::shape::rank::R;
use crate::algebra::shape::shape::Shape;
use crate::checks::extents::{Asked, Comparing};
use crate::error::ViewError;
use crate::message::say::Accepted;

/// A shape of the rank of `S` whose static extents are equal to those of `S`. Dynamic extents are compared at run time.
pub trait SameShape<S: Shape>: Shape {}
impl<S: Shape + Asked<Comparing, Z, R<0>>, Z: Shape> SameShape<Z> for S where
    Check<
        IsEqual<RankOf<S>, RankOf<Z>>,
        RanksDiffer,
        R<0>,
        CountOf<Z>,
        CountOf<S>,
        <S as Asked<Comparing, Z, R<0>>>::Checks,
    >: Accepted
{
}

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
