//! Parts of a pattern as names: their numbers, or types whose names are theirs.

use crate::algebra::pattern::names::{AxisName, Unmerged};
use crate::algebra::shape::axis::Axis;
use crate::message::axes::MsgCopies;
use crate::message::say::Refusal;
use crate::sealed::markers;

markers! {
    /// The part `A` of a pattern, with a type `N` whose name is that of the part.
    Called<A, N>;
}

impl<A: Axis> AxisName for A {
    type Text = A;
    type Apart<Next: AxisName> = Refusal<MsgCopies<0>, A, Next::Text>;
}
impl<A: Axis, N> AxisName for Called<A, N> {
    type Text = N;
    type Apart<Next: AxisName> = Unmerged<N, Next::Text>;
}
