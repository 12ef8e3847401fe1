//! The check that two unique views of one base share no element.
//!
//! It is about the message only: what two views have in common ([`DisjointnessOf`]) decides whether they are compared at run time, whatever
//! is said here.

use crate::algebra::disjoint::intersection::{Disjointness, DisjointnessOf, Sentences};
use crate::algebra::disjoint::selection::Selection;
use crate::algebra::dispatch::Shown;
use crate::algebra::number::verdict::Choose;
use crate::algebra::number::Nat;
use crate::algebra::shape::extent::Extent;
use crate::algebra::shape::shape::Shape;
use crate::message::overlap::*;
use crate::message::say::{Accept, Accepted, Heeds, Refusal, Refusal1, Refusal3, Refused};
use crate::sealed::Sealed;

/// What is asked about two views of one tuple.
pub trait Pairwise: Sealed {
    /// The answer, if they take `X` and `Y` of a base of shape `S`.
    type Answer<S: Shape, X: Selection, Y: Selection>;
}

/// The answer about two views is that they share no element, or that only run time can tell.
#[diagnostic::on_unimplemented(
    message = "view!: whether these views overlap cannot be told, because an extent is a type parameter [V403]",
    label = "it depends on an extent that is a type parameter",
    note = "help: an index in parentheses, `(3)` or `(0)::2`, is checked at run time"
)]
pub trait Apart<K> {}
impl<A, K: Heeds<A>> Apart<K> for A where K::Then: Accepted {}

macro_rules! pairs {
    ($($(#[$doc:meta])* $Pair:ident<$(const $param:ident: $ty:ty),*>: $Row:ident $OpenRow:ident $Plane:ident $Cube:ident $Space:ident;)*) => {$(
        $(#[$doc])*
        pub struct $Pair<$(const $param: $ty),*>;
        impl<$(const $param: $ty),*> Sealed for $Pair<$($param),*> {}
        impl<$(const $param: $ty),*> Pairwise for $Pair<$($param),*> {
            type Answer<S: Shape, X: Selection, Y: Selection> = <DisjointnessOf<X, Y> as Disjointness>::Answer<S, Self>;
        }
        impl<$(const $param: $ty),*> Sentences for $Pair<$($param),*> {
            type Single = OnlyElement<A, B>;
            type Row<I: Nat, E: Extent> = <<E::Len as Nat>::Known as Choose>::Either<
                Refusal<$Row<$($param),*>, Shown<I>, E::Numeral>,
                Refusal1<$OpenRow<$($param),*>, Shown<I>>,
            >;
            type Plane<I: Nat, J: Nat> = Refusal<$Plane<$($param),*>, Shown<I>, Shown<J>>;
            type Cube<I: Nat, J: Nat, H: Nat> = Refusal3<$Cube<$($param),*>, Shown<I>, Shown<J>, Shown<H>>;
            type Space<I: Nat, J: Nat, H: Nat> = Refusal3<$Space<$($param),*>, Shown<I>, Shown<J>, Shown<H>>;
        }
    )*};
}
pairs! {
    /// The views number `A` and `B` of a tuple.
    Pair<const A: usize, const B: usize>:
        MsgOverlapOnRow MsgOverlapOnOpenRow MsgOverlapOnPlane MsgOverlapInCube MsgOverlapInSpace;
    /// The views number `A` and `B` of a tuple. `LEAST` is the smallest extent of axis `AXIS` with which they share no element; the
    /// sentence names it.
    PairFrom<const A: usize, const B: usize, const AXIS: usize, const LEAST: u64>:
        MsgOverlapBelowOnRow MsgOverlapBelowOnOpenRow MsgOverlapBelowOnPlane MsgOverlapBelowInCube MsgOverlapBelowInSpace;
}

/// The refusal of the views number `A` and `B` of a base of rank 0.
pub enum OnlyElement<const A: usize, const B: usize> {}
impl<const A: usize, const B: usize> Sealed for OnlyElement<A, B> {}
impl<const A: usize, const B: usize> Accepted for OnlyElement<A, B> where Refused: MsgOverlap<A, B> {}

impl<const A: usize, const B: usize> Heeds<OnlyElement<A, B>> for i32 {
    type Then = OnlyElement<A, B>;
}

/// Two views whose literals prove that they overlap on the first axes, for all extents. They share no element only if another axis is
/// empty. The macro refuses them with its own sentence, by a bound on the answer about the others ([`AnswerToOthers`]).
pub struct Stated;
impl Sealed for Stated {}
impl Pairwise for Stated {
    type Answer<S: Shape, X: Selection, Y: Selection> = Accept;
}
impl Sentences for Stated {
    type Single = Overlapping;
    type Row<I: Nat, E: Extent> = Overlapping;
    type Plane<I: Nat, J: Nat> = Overlapping;
    type Cube<I: Nat, J: Nat, H: Nat> = Overlapping;
    type Space<I: Nat, J: Nat, H: Nat> = Overlapping;
}
/// The views overlap.
pub enum Overlapping {}

/// The answer about two views of a base of shape `S` that share an element on the first axes, as many as `K` has, and take all of the
/// others: [`Accept`] if one of those is empty or only run time knows its extent, otherwise [`Overlapping`].
pub type AnswerToOthers<K, S> = AnswerTo<<<K as Shape>::DropFrom<S> as Shape>::Selection, S>;
type AnswerTo<X, S> = <<X as Selection>::Against<X> as Disjointness>::Answer<S, Stated>;
