//! The check that two unique views of one base share no element.

use crate::algebra::disjoint::intersection::{Between, Disjoint, Open, Outcome, Together};
use crate::algebra::disjoint::selection::Selection;
use crate::algebra::dispatch::Shown;
use crate::algebra::number::Number;
use crate::algebra::shape::extent::Extent;
use crate::algebra::shape::shape::Shape;
use crate::algebra::staticness::{AllStatic, SomeDynamic};
use crate::message::overlap::*;
use crate::message::say::{Accepted, Refusal, Refusal1, Refusal3, Refused};
use crate::sealed::Sealed;
use core::marker::PhantomData;

/// Two views of a base of shape `S` that take `X` and `Y` of it, and share no element.
#[diagnostic::on_unimplemented(
    message = "view!: nothing is known of these views",
    label = "whether they overlap cannot be told"
)]
pub trait Pairwise<S, X, Y>: Sealed {
    /// Whether this has to be checked at run time.
    const CHECK: bool;
}

/// The views number `A` and `B` of a tuple.
#[derive(Debug)]
pub struct Pair<const A: usize, const B: usize>;
impl<const A: usize, const B: usize> Sealed for Pair<A, B> {}
/// The views number `A` and `B` of a tuple. `LEAST` is the smallest extent of axis `AXIS` with which they share no element; the sentence
/// names it.
#[derive(Debug)]
pub struct PairFrom<const A: usize, const B: usize, const AXIS: usize, const LEAST: u64>;
impl<const A: usize, const B: usize, const AXIS: usize, const LEAST: u64> Sealed
    for PairFrom<A, B, AXIS, LEAST>
{
}
/// Two views whose literals prove that they overlap on their first axes, as many as `K` has, for all extents. They share no element only if
/// another axis is empty. `Why` is the sentence.
#[derive(Debug)]
pub struct Certain<Why, K>(PhantomData<(Why, K)>);
impl<Why, K> Sealed for Certain<Why, K> {}

/// A [`Certain`] overlap.
#[inline(always)]
pub fn certain<Why, K>() -> Certain<Why, K> {
    Certain(PhantomData)
}

impl<S, X: Selection, Y: Selection, const A: usize, const B: usize> Pairwise<S, X, Y> for Pair<A, B>
where
    Between<X, Y>: ProvenDisjoint<S, Plainly<A, B>>,
{
    const CHECK: bool = !matches!(<Between<X, Y> as Outcome>::TOLD, Some(true));
}
impl<S, X: Selection, Y: Selection, const A: usize, const B: usize, const AXIS: usize, const LEAST: u64>
    Pairwise<S, X, Y> for PairFrom<A, B, AXIS, LEAST>
where
    Between<X, Y>: ProvenDisjoint<S, Below<A, B, AXIS, LEAST>>,
{
    const CHECK: bool = !matches!(<Between<X, Y> as Outcome>::TOLD, Some(true));
}
impl<S: Shape, X, Y, Why, K: Shape> Pairwise<S, X, Y> for Certain<Why, K>
where
    Others<S, K>: ProvenDisjoint<S, Quoting<Why>>,
{
    const CHECK: bool = !matches!(<Others<S, K> as Outcome>::TOLD, Some(true));
}
/// What two views share if they take all axes behind the first ones whole.
type Others<S, K> = <SelectionOf<S, K> as Selection>::Against<SelectionOf<S, K>>;
type SelectionOf<S, K> = <<K as Shape>::DropFrom<S> as Shape>::Selection;

/// An outcome without an overlap. Otherwise the sentence of `Why` refuses it, for a base of shape `S`.
///
/// A pair that is refused is checked at run time as well, so soundness does not depend on the sentences.
#[diagnostic::on_unimplemented(
    message = "view!: whether these views overlap cannot be told, because an extent is a type parameter",
    label = "it depends on an extent that is a type parameter",
    note = "help: an index in parentheses, `(3)` or `(0)::2`, is checked at run time"
)]
pub trait ProvenDisjoint<S, Why>: Outcome {}
impl<S, Why> ProvenDisjoint<S, Why> for Disjoint {}
impl<S, Why> ProvenDisjoint<S, Why> for Open {}
impl<S, Why: Sentences<S, At>, At> ProvenDisjoint<S, Why> for Together<At> {}

/// The sentence about the common element at the positions `At`.
pub trait Sentences<S, At>: Sealed {}

/// A sentence that the macro wrote.
#[derive(Debug)]
pub struct Quoting<Why>(PhantomData<Why>);
impl<Why> Sealed for Quoting<Why> {}
/// The macro implements this with a bound on `X` that no type meets; the text of that bound is the sentence.
pub trait Quoted<X> {}
impl<S, At, Why: Quoted<()>> Sentences<S, At> for Quoting<Why> {}

/// No extent is known with which the views would share no element.
#[derive(Debug)]
pub enum Plainly<const A: usize, const B: usize> {}
impl<const A: usize, const B: usize> Sealed for Plainly<A, B> {}
/// With the extent `LEAST` of axis `AXIS` the views would share no element.
#[derive(Debug)]
pub enum Below<const A: usize, const B: usize, const AXIS: usize, const LEAST: u64> {}
impl<const A: usize, const B: usize, const AXIS: usize, const LEAST: u64> Sealed
    for Below<A, B, AXIS, LEAST>
{
}

macro_rules! sentences_of {
    ($([$($param:ident: $ty:ty),*] $Why:ident: $Row:ident $OpenRow:ident $Plane:ident $Cube:ident $Space:ident;)*) => {$(
        impl<S, $(const $param: $ty),*> Sentences<S, ()> for $Why<$($param),*>
        where
            Refused: MsgOverlap<A, B>,
        {
        }
        impl<S: Shape, I, $(const $param: $ty),*> Sentences<S, (I, ())> for $Why<$($param),*>
        where
            <S::Head as Extent>::Mode<AllStatic>: Length<$Row<$($param),*>, $OpenRow<$($param),*>, I, S::Head>,
        {
        }
        impl<S, I: Number, J: Number, $(const $param: $ty),*> Sentences<S, (I, (J, ()))> for $Why<$($param),*>
        where
            Refusal<$Plane<$($param),*>, Shown<I>, Shown<J>>: Accepted,
        {
        }
        impl<S, I: Number, J: Number, H: Number, $(const $param: $ty),*> Sentences<S, (I, (J, (H, ())))>
            for $Why<$($param),*>
        where
            Refusal3<$Cube<$($param),*>, Shown<I>, Shown<J>, Shown<H>>: Accepted,
        {
        }
        impl<S, I: Number, J: Number, H: Number, More, Rest, $(const $param: $ty),*>
            Sentences<S, (I, (J, (H, (More, Rest))))> for $Why<$($param),*>
        where
            Refusal3<$Space<$($param),*>, Shown<I>, Shown<J>, Shown<H>>: Accepted,
        {
        }
    )*};
}
sentences_of! {
    [A: usize, B: usize] Plainly: MsgOverlapOnRow MsgOverlapOnOpenRow MsgOverlapOnPlane MsgOverlapInCube MsgOverlapInSpace;
    [A: usize, B: usize, AXIS: usize, LEAST: u64] Below: MsgOverlapBelowOnRow MsgOverlapBelowOnOpenRow
        MsgOverlapBelowOnPlane MsgOverlapBelowInCube MsgOverlapBelowInSpace;
}

/// Selects the sentence with the extent of the axis, if that is static, or the one without it.
pub trait Length<Static, Dynamic, I, E>: Sealed {}
impl<Static, Dynamic, I: Number, E: Extent> Length<Static, Dynamic, I, E> for AllStatic where
    Refusal<Static, Shown<I>, Shown<E::Numeral>>: Accepted
{
}
impl<Static, Dynamic, I: Number, E> Length<Static, Dynamic, I, E> for SomeDynamic where
    Refusal1<Dynamic, Shown<I>>: Accepted
{
}
