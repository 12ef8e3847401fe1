//! The outcome of the walk: a shape and strides, unless two axes cannot be merged.

use crate::algebra::dispatch::Shown;
use crate::algebra::number::constant::Const;
use crate::algebra::number::verdict::Choose;
use crate::algebra::number::{Fails, Holds};
use crate::algebra::reshape::request::Rests;
use crate::algebra::reshape::walk::Join;
use crate::algebra::reshape::{AskedOf, NewAxes, OldAxes, Request};
use crate::algebra::shape::extent::Dyn;
use crate::algebra::shape::layout::Layout;
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::stride::Static;
use crate::algebra::shape::stride_list::StrideList;
use crate::message::axes::{MsgCopies, MsgIncomparable};
use crate::message::say::{Accept, Accepted};
use crate::message::say::{Msg, Refused};
use crate::sealed::Sealed;
use core::marker::PhantomData;

/// An outcome.
pub trait Outcome: Sealed {
    /// The strides of the new axes.
    type Strides: StrideList;
    /// [`Accept`], or the complaint about a view of shape `S` in the shape `X`.
    type Answer<S, X: Request>;
    /// This outcome, or that of `F` if this one is a complaint.
    type Or<F: Fallback>: Outcome;
    /// The answer, and the shape and the layout that a view in the layout `L` gets, as one.
    type Out<S, W: NewAxes, L: Layout>;
}

/// Another way to compute an outcome, if the first one fails.
pub trait Fallback: Sealed {
    /// The outcome.
    type Outcome: Outcome;
}

/// The shape `Z` with the strides `E`.
#[derive(Debug)]
pub struct Done<Z, E>(PhantomData<(Z, E)>);
impl<Z, E> Sealed for Done<Z, E> {}
impl<Z: Shape, E: StrideList> Outcome for Done<Z, E> {
    type Strides = E;
    type Or<F: Fallback> = Self;
    type Answer<S, X: Request> = Accept;
    type Out<S, W: NewAxes, L: Layout> = (Accept, Z, L::Rows<E, L::Align>);
}

/// The outcome for a view without elements. Any strides would be right; these are row-major, for elements `U` apart.
#[derive(Debug)]
pub struct Nothing<X, U>(PhantomData<(X, U)>);
impl<X, U> Sealed for Nothing<X, U> {}
impl<Y: Request, U: Static> Outcome for Nothing<Y, U> {
    type Strides = <Y::Filled<Const<0>> as Shape>::Strides<U>;
    type Or<F: Fallback> = Self;
    type Answer<S, X: Request> =
        <<Y::Rests as Rests>::TakesNone<Y::HasZero> as Choose>::Either<Accept, Judged<Unequal, S, X>>;
    type Out<S, W: NewAxes, L: Layout> = (
        Self::Answer<S, Y>,
        Y::Filled<Const<0>>,
        L::Rows<Self::Strides, L::Align>,
    );
}

/// The strides `D`, which only run time knows.
#[derive(Debug)]
pub struct Strides<D>(PhantomData<D>);
impl<D> Sealed for Strides<D> {}
impl<D: StrideList> Outcome for Strides<D> {
    type Strides = D;
    type Or<F: Fallback> = Self;
    type Answer<S, X: Request> = Accept;
    type Out<S, W: NewAxes, L: Layout> = (Accept, <AskedOf<W> as Request>::Filled<Dyn>, L::Rows<D, L::Align>);
}

macro_rules! refused {
    ($([$($param:ident),*] $Self:ty: $Complaint:ty;)*) => {$(
        impl<$($param),*> Outcome for $Self {
            type Strides = ();
            type Or<F: Fallback> = F::Outcome;
            type Answer<S, X: Request> = Judged<$Complaint, S, X>;
            type Out<S, W: NewAxes, L: Layout> = (
                Judged<$Complaint, S, AskedOf<W>>,
                <AskedOf<W> as Request>::Filled<Dyn>,
                L::Rows<(), L::Align>,
            );
        }
    )*};
}
refused! {
    [A, B] Copies<A, B>: Merge<A, B>;
    [] OtherCount: Unequal;
    [] Incomparable: Incomparable;
}
/// The first axes of `A` and of `B` cannot be merged.
#[derive(Debug)]
pub struct Copies<A, B>(PhantomData<(A, B)>);
impl<A, B> Sealed for Copies<A, B> {}
/// The shapes have different numbers of elements.
#[derive(Debug)]
pub enum OtherCount {}
impl Sealed for OtherCount {}
/// Strides that the types cannot compare.
#[derive(Debug)]
pub enum Incomparable {}
impl Sealed for Incomparable {}

/// The complaint about two axes, the first ones of `A` and of `B`.
#[derive(Debug)]
pub struct Merge<A, B>(PhantomData<(A, B)>);
/// The complaint about the number of elements.
#[derive(Debug)]
pub enum Unequal {}

/// The complaint `A` about a view of shape `S` in the shape `X`. Elements are counted only here, after a refusal.
#[derive(Debug)]
pub struct Judged<A, S, X>(PhantomData<(A, S, X)>);
impl<A, S, X> Sealed for Judged<A, S, X> {}
impl<S, X> Accepted for Judged<Incomparable, S, X> where Refused: MsgIncomparable<S> {}
impl<S: Request, X: Request> Accepted for Judged<Unequal, S, X> where
    <X::Rests as Rests>::Blame<X, S>: Accepted
{
}
impl<A, B, S: Request, X: Request> Accepted for Judged<Merge<A, B>, S, X> where
    <X::Rests as Rests>::Takes<X, S>: Cause<A, B, S, X>
{
}

/// Whether the numbers of elements are equal, and what is wrong then.
pub trait Cause<A, B, S, X>: Join {}
impl<A: OldAxes, B: OldAxes, S, X> Cause<A, B, S, X> for Holds where
    MsgCopies<0>: Msg<Shown<A::Number>, Shown<B::Number>>
{
}
impl<A, B, S, X> Cause<A, B, S, X> for Fails where Judged<Unequal, S, X>: Accepted {}

/// A layout whose views can be reshaped.
pub trait Reshape: Sealed {
    /// The layout of a view of shape `S`, with elements `U` apart, in the shape `Z` of as many elements.
    type Layout<U: Static, S: Shape, Z: Shape>: Layout;
    /// Accepted, or the complaint about the number of elements or about axes that cannot be merged.
    type Answer<U: Static, S: Shape, Z: Shape>;
    /// The outcome for a static view, in the shape `W`.
    type Walk<U: Static, S: Shape, W: NewAxes>: Outcome;
}
