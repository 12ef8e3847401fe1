//! The selection of a field: the part of each element that it takes.

use crate::algebra::disjoint::entry::Fields;
use crate::algebra::disjoint::entry::Gone;
use crate::algebra::disjoint::progress::Progress;
use crate::algebra::disjoint::progression::Single;
use crate::algebra::disjoint::selection::Selection;
use crate::algebra::number::Nat;
use crate::algebra::shape::shape::Shape;

/// What a field at the offset `At`, an array of shape `Z`, takes of an element.
pub type Inside<At, Z> = (Gone<Single<At>, Fields>, <Z as Shape>::Selection);

/// The same at run time.
#[inline(always)]
pub fn inside<At: Nat, Z: Shape>(offset: usize, shape: Z::Stored) -> <Inside<At, Z> as Selection>::Stored {
    let here = Progress {
        first: offset,
        ..Progress::whole(1)
    };
    (here, Z::selection(shape))
}
