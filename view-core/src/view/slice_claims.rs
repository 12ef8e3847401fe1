//! Checks of literals beside run-time values: `row[i..9]` fits no axis of 8, whatever `i` is.
//!
//! Such a claim cannot be a where-clause of the slicing method: in generic code the comparison with a type parameter has no outcome, and
//! the slice has to compile and be checked at run time. So there are two methods `require`. If the outcome is [`Fails`], rustc takes the
//! inherent one, whose bound states the sentence. Otherwise it takes that of the trait, which has no bound.

use crate::algebra::index::on_axis::Unless;
use crate::algebra::index::ItemList;
use crate::algebra::number::{Fails, Nat, Number, Verdict};
use crate::algebra::shape::extent::Extent;
use crate::algebra::shape::readable::Readable;
use crate::algebra::shape::shape::Shape;
use crate::message::bounds::Sentence;
use crate::message::say::Accepted;
use crate::sealed::Sealed;
use crate::view::slice_any::LastAxes;
use crate::view::slice_any::Slices;
use core::marker::PhantomData;

/// A claim about an axis of `S`.
pub trait Claim<S>: Sealed {
    /// Whether it holds.
    type Verdict;
    /// The answer that refuses if it does not.
    type Answer;
}
/// A claim that holds, or is refused with its sentence.
pub trait ClaimHolds<S>: Sealed {}
impl<S, X: Claim<S>> ClaimHolds<S> for X where X::Answer: Accepted {}

/// The first axis, which is axis `AXIS` in the sentence `Why`, has at least `N` positions.
pub struct Reaches<const AXIS: isize, N, Why>(PhantomData<(N, Why)>);
impl<const AXIS: isize, N, Why> Sealed for Reaches<AXIS, N, Why> {}
/// The first axis, which is axis `AXIS` in the sentence `Why`, has a position `N`. The sentence is about the number of positions that this
/// needs.
pub struct Includes<const AXIS: isize, N, Why>(PhantomData<(N, Why)>);
impl<const AXIS: isize, N, Why> Sealed for Includes<AXIS, N, Why> {}
/// The claim `X` about the axes behind the first.
pub struct Inward<X>(PhantomData<X>);
impl<X> Sealed for Inward<X> {}
/// The claim `X` about the last axes, as many as the list `I` has indices.
pub struct Ending<I, X>(PhantomData<(I, X)>);
impl<I, X> Sealed for Ending<I, X> {}

macro_rules! claims {
    ($($Claim:ident $Compared:ident $Needed:ty;)*) => {$(
        impl<const AXIS: isize, N: Number, Why: Sentence, S: Shape> Claim<S> for $Claim<AXIS, N, Why> {
            type Verdict = <S::Head as Extent>::$Compared<N>;
            type Answer = Unless<Self::Verdict, Why::On<AXIS>, $Needed, S::Head>;
        }
    )*};
}
claims! {
    Reaches AtLeast N;
    Includes Holds Readable<<N::Nat as Nat>::Inc>;
}
impl<X: Claim<S::Tail>, S: Shape> Claim<S> for Inward<X> {
    type Verdict = X::Verdict;
    type Answer = X::Answer;
}

impl<I: ItemList, X: Claim<LastAxes<S, I>>, S: Shape> Claim<S> for Ending<I, X> {
    type Verdict = X::Verdict;
    type Answer = X::Answer;
}

/// The view `V` of shape `S`, and the outcome of a claim about it.
pub struct Prechecked<V, S, Outcome> {
    view: V,
    known: PhantomData<(S, Outcome)>,
}
impl<V, S, Outcome> Sealed for Prechecked<V, S, Outcome> {}

/// Views and plans, before they are sliced.
pub trait Precheck: Slices {
    /// The view and the outcome of the claim `X`.
    #[inline(always)]
    fn precheck<X: Claim<Self::Shape>>(self) -> Prechecked<Self, Self::Shape, X::Verdict> {
        Prechecked {
            view: self,
            known: PhantomData,
        }
    }
}
impl<V: Slices> Precheck for V {}

impl<V, S> Prechecked<V, S, Fails> {
    /// Refuses with the sentence of the claim `X`.
    #[doc(hidden)]
    #[inline(always)]
    pub fn require<X: ClaimHolds<S>>(self) -> V {
        self.view
    }
}

/// Views and plans of which the claim holds, or is checked at run time.
pub trait Require<V>: Sealed + Sized {
    /// The view itself.
    fn require<X>(self) -> V;
}
impl<V, S, Outcome: Verdict> Require<V> for Prechecked<V, S, Outcome> {
    #[inline(always)]
    fn require<X>(self) -> V {
        self.view
    }
}
