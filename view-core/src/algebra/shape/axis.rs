//! One axis of a list, by its number.

use crate::algebra::number::constant::Const;
use crate::algebra::number::Number;
use crate::algebra::shape::depth::{Deeper, Depth, Outermost};
use crate::algebra::shape::layout::{Cut, Part, Rows};
use crate::algebra::shape::rank::{Rank, R};

/// The number of axis `I`.
pub(crate) type Nth<const I: usize> = Const<I>;
/// How deep it is in a list.
pub(crate) type DepthOf<const I: usize> = <Const<I> as Axis>::Depth;

/// The number of an axis, counted from 0.
#[diagnostic::on_unimplemented(
    message = "view!: this is not the number of an axis [V201]",
    label = "axes are counted from 0",
    note = "help: the highest rank is 16, so the last axis there can be is 15"
)]
pub trait Axis: Number {
    /// How many axes are in front of it, as a type that takes lists apart.
    type Depth: Depth;
    /// Its number as a rank, which sentences about an axis take.
    type Rank: Rank;
    /// What a range on this axis leaves of a view: whole rows, if it is the first.
    type Part: Part;
}

impl Axis for Const<0> {
    type Depth = Outermost;
    type Rank = R<0>;
    type Part = Rows;
}

macro_rules! axes {
    ($($axis:literal behind $before:literal)*) => {$(
        impl Axis for Const<$axis> {
            type Depth = Deeper<<Const<$before> as Axis>::Depth>;
            type Rank = R<$axis>;
            type Part = Cut;
        }
    )*};
}
axes!(
    1 behind 0 2 behind 1 3 behind 2 4 behind 3 5 behind 4 6 behind 5 7 behind 6 8 behind 7 9 behind 8 10 behind 9 11 behind 10 12 behind 11 13 behind 12 14 behind 13 15 behind 14
);
