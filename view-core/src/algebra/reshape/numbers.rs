//! Numbers as the extents of old and of new axes.

use crate::algebra::number::{Nat, One, UInt, UTerm, Unknown};
use crate::algebra::reshape::walk::{NewAxes, OldAxes, ReshapeAxis, Run, Runs};
use crate::algebra::reshape::{NewAxis, NewOne, NewZero, OldAxis, OldOne, OldZero};
use crate::algebra::shape::shape::Shape;

impl ReshapeAxis for UTerm {
    type Laid<D: Run, S: Shape, R: Runs, O: OldAxes> = OldZero;
    type New<W: NewAxes> = NewZero<W>;
}
impl ReshapeAxis for One {
    type Laid<D: Run, S: Shape, R: Runs, O: OldAxes> = S::Laid<R, OldOne<O>>;
    type New<W: NewAxes> = NewOne<W>;
}
impl<U, A, B> ReshapeAxis for UInt<UInt<U, A>, B>
where
    Self: Nat,
{
    type Laid<D: Run, S: Shape, R: Runs, O: OldAxes> = S::Laid<R, OldAxis<Self, D, O>>;
    type New<W: NewAxes> = NewAxis<Self, W>;
}
// The walk is only for static shapes.
impl ReshapeAxis for Unknown {
    type Laid<D: Run, S: Shape, R: Runs, O: OldAxes> = O;
    type New<W: NewAxes> = NewZero<W>;
}
