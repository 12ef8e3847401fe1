//! What axes are called in messages: by the names of a pattern, or by their numbers.

use crate::message::axes::MsgUnmerged;
use crate::message::say::{known, Accepted, Heeds, Refused};
use crate::sealed::{markers, Sealed};
use core::marker::PhantomData;

markers! {
    /// An axis that `...` stands for.
    OfOthers;
}

/// The name of a part.
pub trait AxisName: Sealed {
    /// It, as messages print it.
    type Text;
    /// The complaint that the axis of this name cannot be merged with the one called `Next`.
    type Apart<Next: AxisName>;
}
impl AxisName for OfOthers {
    type Text = Self;
    type Apart<Next: AxisName> = Unmerged<Self, Next::Text>;
}

/// The answer that the axes called `A` and `B` cannot be merged.
pub struct Unmerged<A, B>(PhantomData<(A, B)>);
impl<A, B> Sealed for Unmerged<A, B> {}
known!([A, B] Unmerged<A, B>);
impl<A, B> Accepted for Unmerged<A, B> where Refused: MsgUnmerged<A, B> {}
impl<A, B> Heeds<Unmerged<A, B>> for i32 {
    type Then = Unmerged<A, B>;
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
    type First = OfOthers;
    type Others = ();
}
impl<N: AxisName, Others: Names> Names for (N, Others) {
    type First = N;
    type Others = Others;
}
