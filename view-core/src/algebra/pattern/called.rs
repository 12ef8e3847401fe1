//! Parts that are called by their numbers.

use crate::algebra::pattern::names::AxisName;
use crate::algebra::shape::axis::Axis;
use crate::message::axes::MsgCopies;
use crate::message::say::Refusal;

impl<A: Axis> AxisName for A {
    type Part = A;
    type Apart<Next: AxisName> = Refusal<MsgCopies<0>, A, Next::Part>;
}
