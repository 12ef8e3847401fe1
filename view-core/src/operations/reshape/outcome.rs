//! What becomes of the strides: a list, unless two axes cannot be merged.

use super::{Join, News, Olds};
use crate::extent::Extent;
use crate::number::{Equal, Fails, Holds, Number};
use crate::operations::refuse::{SayApart, SayCopies, SayWrongCount};
use crate::operations::{Choose, Granted};
use crate::rank::Rank;
use crate::refuse::{Refused, Say};
use crate::shape::Shape;
use crate::stride::Stride;
use crate::stride_list::StrideList;
use core::marker::PhantomData;

/// The outcome for the last axes of the new shape.
pub trait Outcome {
    /// Their strides.
    type Strides: StrideList;
    /// [`Fits`], or the complaint.
    type Answer;
}

/// All new axes are there, and no old one is left.
impl Outcome for () {
    type Strides = ();
    type Answer = Fits;
}

/// An axis of stride `D`, the last of its group, and the outcome `O` for those behind it.
#[derive(Debug)]
pub struct Closed<D, O>(PhantomData<(D, O)>);
impl<D: Stride, O: Outcome> Outcome for Closed<D, O> {
    type Strides = (D, O::Strides);
    type Answer = O::Answer;
}

/// An axis in front of another of its group, the first of `Z`, which are the axes that `O` is about.
#[derive(Debug)]
pub struct Around<Z, O>(PhantomData<(Z, O)>);
impl<Z: Shape, O: Outcome> Outcome for Around<Z, O> {
    type Strides = (
        <Z::Head as Extent>::Around<<O::Strides as StrideList>::Head>,
        O::Strides,
    );
    type Answer = O::Answer;
}

/// Axes of extent 1 behind the last group, whose stride they have.
#[derive(Debug)]
pub struct Trailing<Z, D>(PhantomData<(Z, D)>);
impl<Z: Shape, D: Stride> Outcome for Trailing<Z, D> {
    type Strides = Z::Alike<D>;
    type Answer = <Z::AllOne as Choose>::Either<Fits, Unequal>;
}

/// The strides `D`, whatever they are.
#[derive(Debug)]
pub struct Strides<D>(PhantomData<D>);
impl<D: StrideList> Outcome for Strides<D> {
    type Strides = D;
    type Answer = Fits;
}

/// The strides `D` of a shape `Z` that has to be empty.
#[derive(Debug)]
pub struct Nothing<Z, D>(PhantomData<(Z, D)>);
impl<Z: News, D: StrideList> Outcome for Nothing<Z, D> {
    type Strides = D;
    type Answer = <Z::HasZero as Choose>::Either<Fits, Unequal>;
}

/// The first axes of `A` and of `B` cannot be merged.
#[derive(Debug)]
pub struct Copies<A, B>(PhantomData<(A, B)>);
impl<A, B> Outcome for Copies<A, B> {
    type Strides = ();
    type Answer = Merge<A, B>;
}

/// The shapes have different numbers of elements.
#[derive(Debug)]
pub enum OtherCount {}
impl Outcome for OtherCount {
    type Strides = ();
    type Answer = Unequal;
}

/// Strides that the types cannot compare.
#[derive(Debug)]
pub enum Apart {}
impl Outcome for Apart {
    type Strides = ();
    type Answer = Self;
}
impl<S, Z> Granted for Judged<Apart, S, Z> where Refused: SayApart<S> {}

/// The answer that is no complaint.
#[derive(Debug)]
pub enum Fits {}
/// The complaint about two axes, the first ones of `A` and of `B`.
#[derive(Debug)]
pub struct Merge<A, B>(PhantomData<(A, B)>);
/// The complaint about the number of elements.
#[derive(Debug)]
pub enum Unequal {}

/// The answer `A` about a view of shape `S` in the shape `Z`. Elements are counted only where something is wrong.
#[derive(Debug)]
pub struct Judged<A, S, Z>(PhantomData<(A, S, Z)>);
impl<S, Z> Granted for Judged<Fits, S, Z> {}
impl<S: News, Z: News> Granted for Judged<Unequal, S, Z> where
    SayWrongCount<0>: Say<<S::Count as Number>::Decimal, <Z::Count as Number>::Decimal>
{
}
impl<A, B, S: News, Z: News> Granted for Judged<Merge<A, B>, S, Z> where
    Equal<S::Count, Z::Count>: Cause<A, B, S, Z>
{
}
/// The number of the first axis of `A`, which are the last of a view of shape `S`.
type AxisOf<A, S> = <<A as Olds>::Count as Number>::TakenFrom<<<S as Shape>::Rank as Rank>::Nat>;

/// Whether the numbers of elements are equal, and what is wrong then.
pub trait Cause<A, B, S, Z>: Join {}
impl<A: Olds, B: Olds, S: Shape, Z> Cause<A, B, S, Z> for Holds where
    SayCopies<0>: Say<<AxisOf<A, S> as Number>::Decimal, <AxisOf<B, S> as Number>::Decimal>
{
}
impl<A, B, S, Z> Cause<A, B, S, Z> for Fails where Judged<Unequal, S, Z>: Granted {}
