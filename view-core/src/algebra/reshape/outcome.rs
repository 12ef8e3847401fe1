//! The outcome of the walk: a shape and strides, unless two axes cannot be merged.

use crate::algebra::dispatch::Shown;
use crate::algebra::number::constant::Const;
use crate::algebra::number::verdict::Choose;
use crate::algebra::pattern::names::{AxisName, Names};
use crate::algebra::reshape::case::Foreknown;
use crate::algebra::reshape::request::Rests;
use crate::algebra::reshape::{AskedOf, NewAxes, OldAxes, Request};
use crate::algebra::shape::extent::Dyn;
use crate::algebra::shape::layout::Layout;
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::stride::Static;
use crate::algebra::shape::stride_list::StrideList;
use crate::message::axes::{MsgCopies, MsgIncomparable};
use crate::message::say::{known, Accept, Accepted, Heeds, Refusal, Refused, Settles};
use crate::sealed::Sealed;
use core::marker::PhantomData;

/// An outcome.
pub trait Outcome: Sealed {
    /// The strides of the new axes.
    type Strides: StrideList;
    /// [`Accept`], or the complaint about a view of shape `S` in the shape `X`.
    type Answer<S: Request, X: Request>;
    /// [`Accept`], or the complaint about two axes that cannot be merged, where `N` are their names.
    type Merging<S: Request, N: Names>;
    /// This outcome, or that of `F` if this one is a complaint.
    type Or<F: Fallback>: Outcome;
    /// The answer, and the shape and the layout that a view in the layout `L` gets, as one.
    type Out<S: Request, W: NewAxes, L: Layout>;
}

/// Another way to compute an outcome, if the first one fails.
pub trait Fallback: Sealed {
    /// The outcome.
    type Outcome: Outcome;
}

/// The shape `Z` with the strides `E`.
pub struct Done<Z, E>(PhantomData<(Z, E)>);
impl<Z, E> Sealed for Done<Z, E> {}
impl<Z: Shape, E: StrideList> Outcome for Done<Z, E> {
    type Strides = E;
    type Or<F: Fallback> = Self;
    type Answer<S: Request, X: Request> = Accept;
    type Merging<S: Request, N: Names> = Accept;
    type Out<S: Request, W: NewAxes, L: Layout> = (Accept, Z, L::Rows<E, L::Align>);
}

/// The outcome for a view without elements. Any strides would be right; these are row-major, for elements `U` apart.
pub struct NoElements<X, U>(PhantomData<(X, U)>);
impl<X, U> Sealed for NoElements<X, U> {}
impl<Y: Request, U: Static> Outcome for NoElements<Y, U> {
    type Strides = <Y::Filled<Const<0>> as Shape>::Strides<U>;
    type Or<F: Fallback> = Self;
    type Answer<S: Request, X: Request> = <<Y::Rests as Rests>::TakesNone<Y::HasZero> as Choose>::Either<
        Accept,
        <X::Rests as Rests>::Blame<X, S>,
    >;
    type Merging<S: Request, N: Names> = Accept;
    type Out<S: Request, W: NewAxes, L: Layout> = (
        Self::Answer<S, Y>,
        Y::Filled<Const<0>>,
        L::Rows<Self::Strides, L::Align>,
    );
}

/// The strides `D`, which only run time knows.
pub struct RunTimeStrides<D>(PhantomData<D>);
impl<D> Sealed for RunTimeStrides<D> {}
impl<D: StrideList> Outcome for RunTimeStrides<D> {
    type Strides = D;
    type Or<F: Fallback> = Self;
    type Answer<S: Request, X: Request> = Accept;
    type Merging<S: Request, N: Names> = Accept;
    type Out<S: Request, W: NewAxes, L: Layout> =
        (Accept, <AskedOf<W> as Request>::Filled<Dyn>, L::Rows<D, L::Align>);
}

/// A refusal, with the answer `$Answer` about a view of shape `$S` in the shape `$X`. Elements are counted only here.
macro_rules! refused {
    ([$($param:ident: $Bound:ident),*] $Self:ty, $S:ident $X:ident => $Answer:ty, $N:ident => $Merging:ty) => {
        impl<$($param: $Bound),*> Outcome for $Self {
            type Strides = ();
            type Or<F: Fallback> = F::Outcome;
            type Answer<$S: Request, $X: Request> = $Answer;
            type Merging<$S: Request, $N: Names> = $Merging;
            type Out<S: Request, W: NewAxes, L: Layout> = (
                Self::Answer<S, AskedOf<W>>,
                <AskedOf<W> as Request>::Filled<Dyn>,
                L::Rows<(), L::Align>,
            );
        }
    };
}
refused!([A: OldAxes, B: OldAxes] Copies<A, B>, S X => <<X::Rests as Rests>::Takes<X, S> as Choose>::Either<
    Refusal<MsgCopies<0>, Shown<A::Number>, Shown<B::Number>>,
    <X::Rests as Rests>::Blame<X, S>,
>, N => <<A::In<N> as Names>::First as AxisName>::Apart<<B::In<N> as Names>::First>);
// One axis is asked for, with as many elements.
refused!([] OtherCount, S X => <X::Rests as Rests>::Blame<X, S>, N => Accept);
refused!([] Incomparable, S X => NotComparable<S>, N => NotComparable<S>);
/// The first axes of `A` and of `B` cannot be merged.
pub struct Copies<A, B>(PhantomData<(A, B)>);
impl<A, B> Sealed for Copies<A, B> {}
/// The shapes have different numbers of elements.
pub enum OtherCount {}
impl Sealed for OtherCount {}
/// Strides that the types cannot compare.
pub enum Incomparable {}
impl Sealed for Incomparable {}

/// The answer about strides of a view of shape `S` that the types cannot compare.
pub struct NotComparable<S>(PhantomData<S>);
impl<S> Sealed for NotComparable<S> {}
known!([S] NotComparable<S>);
impl<S> Accepted for NotComparable<S> where Refused: MsgIncomparable<S> {}
impl<S> Heeds<NotComparable<S>> for i32 {
    type Then = NotComparable<S>;
}
impl<S> Settles<NotComparable<S>> for i32 {
    type Then = NotComparable<S>;
}

/// A layout whose views can be reshaped.
pub trait Reshape: Sealed {
    /// The layout of a view of shape `S`, with elements `U` apart, in the shape `Z` of as many elements.
    type Layout<U: Static, S: Shape, Z: Shape>: Layout;
    /// Accepted, or the complaint about the number of elements or about axes that cannot be merged.
    type Answer<U: Static, S: Shape, Z: Shape>;
    /// What is known of axes that cannot be merged.
    type Fault<U: Static, S: Shape, Z: Shape>: Foreknown;
    /// The outcome for a static view, in the shape `W`.
    type Walk<U: Static, S: Shape, W: NewAxes>: Outcome;
}
