//! What axes are called in messages. A message is a text of the macro: types print names with their paths.

use crate::message::axes::MsgUnmerged;
use crate::message::say::{known, Accepted, Refused, Settles};
use crate::sealed::{markers, Sealed};
use core::marker::PhantomData;

markers! {
    /// All axes that a pattern has no entry for: `...`.
    Ellipsis;
    /// The part `A` of a pattern, or [`Ellipsis`], as one of the axes that are merged. `G` has a sentence for each two of them.
    Called<A, G>;
}

/// The name of a part.
pub trait AxisName: Sealed {
    /// The number of the part, or [`Ellipsis`].
    type Part;
    /// The complaint that the axis of this name cannot be merged with the one called `Next`.
    type Apart<Next: AxisName>;
}
impl AxisName for Ellipsis {
    type Part = Self;
    type Apart<Next: AxisName> = Unmerged<(), Self, Next::Part>;
}
impl<A, G> AxisName for Called<A, G> {
    type Part = A;
    type Apart<Next: AxisName> = Unmerged<G, A, Next::Part>;
}

/// The answer that the parts `A` and `B` cannot be merged. `G` has the sentence.
pub struct Unmerged<G, A, B>(PhantomData<(G, A, B)>);
impl<G, A, B> Sealed for Unmerged<G, A, B> {}
known!([G, A, B] Unmerged<G, A, B>);
impl<G, A, B> Accepted for Unmerged<G, A, B> where G: MsgUnmerged<A, B, Refused> {}
impl<G, A, B> Settles<Unmerged<G, A, B>> for i32 {
    type Then = Unmerged<G, A, B>;
}

/// A list of names, one for each axis.
pub trait Names: Sealed {
    /// The first.
    type First: AxisName;
    /// The others.
    type Others: Names;
}
impl Names for () {
    // Never read: there are as many names as axes.
    type First = Ellipsis;
    type Others = ();
}
impl<N: AxisName, Others: Names> Names for (N, Others) {
    type First = N;
    type Others = Others;
}
