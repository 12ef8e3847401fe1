//! The axes of the new shape, last axis first.

use super::old::Olds;
use super::outcome::{OtherCount, Outcome};
use super::quotient::Place;
use super::request::{Request, Rest};
use super::walk::Settled;
use crate::extent::Extent;
use crate::number::{Addition, Divisor, ExactQuotient, Fails, Nat, Negative, One, UTerm};
use crate::sealed::Sealed;
use crate::shape::Shape;
use crate::stride::Stride;
use crate::stride_list::StrideList;
use core::marker::PhantomData;

/// The new axes that are left, last axis first. `O` are the old ones that are left, `Z` and `E` the extents and strides of the new
/// ones that are done.
pub trait News: Sealed {
    /// No group is open. `C` tells the stride of an axis of extent 1.
    type Fresh<O: Olds, C: Cursor, Z: Shape, E: StrideList>: Outcome;
    /// The first of these joins a group whose products are `Np` and `Op`; the last old axis in it is the first of `B`,
    /// and the last new one has extent `N` and stride `D`.
    type More<Np: Nat, Op: Nat, B: Olds, O: Olds, N: Fixed, D: Stride, Z: Shape, E: StrideList>: Outcome;
    /// `Num / Den`, times the extents of `O`, divided by these.
    type Quotient<Num: Nat, Den: Nat, O: Olds>: ExactQuotient;
    /// These in front of `X`, as what was asked for: first axis first.
    type Asked<X: Request>: Request;
}
/// What has been asked for with the axes `W`.
pub(in crate::operations) type AskedOf<W> = <W as News>::Asked<()>;

/// A number that is an extent.
pub trait Fixed: Nat + Extent {}
impl<N: Nat + Extent> Fixed for N {}

/// An axis of extent `N`, and those further out.
#[derive(Debug)]
pub struct Wide<N, W>(PhantomData<(N, W)>);
/// An axis of extent 1: it continues what is behind it, and begins nothing.
#[derive(Debug)]
pub struct Slim<W>(PhantomData<W>);
/// The axis of which only the others say how long it is.
#[derive(Debug)]
pub struct Gap<W>(PhantomData<W>);
/// An axis that no old one becomes: of extent 0, or what the others do not leave.
#[derive(Debug)]
pub struct Vain<W>(PhantomData<W>);
/// An axis of extent `E`, which may be any of these.
#[derive(Debug)]
pub struct Any<E, W>(PhantomData<(E, W)>);

impl<E, W> Sealed for Any<E, W> {}
impl<N, W> Sealed for Wide<N, W> {}
impl<W> Sealed for Slim<W> {}
impl<W> Sealed for Gap<W> {}
impl<W> Sealed for Vain<W> {}

impl News for () {
    type Fresh<O: Olds, C: Cursor, Z: Shape, E: StrideList> = O::End<Z, E>;
    type More<Np: Nat, Op: Nat, B: Olds, O: Olds, N: Fixed, D: Stride, Z: Shape, E: StrideList> = OtherCount;
    type Quotient<Num: Nat, Den: Nat, O: Olds> = <Den as Divisor>::Dividing<O::Product<Num>>;
    type Asked<X: Request> = X;
}

impl<M: Fixed, W: News> News for Wide<M, W> {
    type Fresh<O: Olds, C: Cursor, Z: Shape, E: StrideList> = O::Open<M, W, Z, E>;
    type More<Np: Nat, Op: Nat, B: Olds, O: Olds, N: Fixed, D: Stride, Z: Shape, E: StrideList> =
        Settled<<Np as Addition>::Times<M>, Op, B, O, M, <N as Nat>::Around<D>, W, (N, Z), (D, E)>;
    type Quotient<Num: Nat, Den: Nat, O: Olds> = O::Without<M, W, Num, Den>;
    type Asked<X: Request> = W::Asked<(M, X)>;
}

impl<W: News> News for Slim<W> {
    type Fresh<O: Olds, C: Cursor, Z: Shape, E: StrideList> =
        W::Fresh<O, After<One, C::Next<O>>, (One, Z), (C::Next<O>, E)>;
    type More<Np: Nat, Op: Nat, B: Olds, O: Olds, N: Fixed, D: Stride, Z: Shape, E: StrideList> =
        W::More<Np, Op, B, O, One, <N as Nat>::Around<D>, (N, Z), (D, E)>;
    type Quotient<Num: Nat, Den: Nat, O: Olds> = W::Quotient<Num, Den, O>;
    type Asked<X: Request> = W::Asked<(One, X)>;
}

impl<W: News> News for Gap<W> {
    type Fresh<O: Olds, C: Cursor, Z: Shape, E: StrideList> =
        <Filled<One, One, O, W> as News>::Fresh<O, C, Z, E>;
    type More<Np: Nat, Op: Nat, B: Olds, O: Olds, N: Fixed, D: Stride, Z: Shape, E: StrideList> =
        <Filled<Op, Np, O, W> as News>::More<Np, Op, B, O, N, D, Z, E>;
    // There are two of them.
    type Quotient<Num: Nat, Den: Nat, O: Olds> = (Negative, Fails);
    type Asked<X: Request> = W::Asked<(Rest, X)>;
}
/// The axis that `O` and the products of its group leave in front of `W`.
type Filled<Op, Np, O, W> = <<W as News>::Quotient<Op, Np, O> as Place>::Place<W>;

impl<W: News> News for Vain<W> {
    type Fresh<O: Olds, C: Cursor, Z: Shape, E: StrideList> = OtherCount;
    type More<Np: Nat, Op: Nat, B: Olds, O: Olds, N: Fixed, D: Stride, Z: Shape, E: StrideList> = OtherCount;
    type Quotient<Num: Nat, Den: Nat, O: Olds> = (Negative, Fails);
    type Asked<X: Request> = W::Asked<(UTerm, X)>;
}

impl<E: Extent, W: News> News for Any<E, W> {
    type Fresh<O: Olds, C: Cursor, Z: Shape, D: StrideList> = <Seen<E, W> as News>::Fresh<O, C, Z, D>;
    type More<Np: Nat, Op: Nat, B: Olds, O: Olds, N: Fixed, D: Stride, Z: Shape, F: StrideList> =
        <Seen<E, W> as News>::More<Np, Op, B, O, N, D, Z, F>;
    type Quotient<Num: Nat, Den: Nat, O: Olds> = <Seen<E, W> as News>::Quotient<Num, Den, O>;
    type Asked<X: Request> = W::Asked<(E, X)>;
}
/// The axis, as what its extent says.
type Seen<E, W> = <<E as Extent>::Len as Nat>::New<W>;

/// Where the next group begins.
pub trait Cursor: Sealed {
    /// The stride of a new axis of extent 1 there, if `O` are the old ones that are left.
    type Next<O: Olds>: Stride;
}
/// Behind all axes, with elements `U` apart: an axis there has the stride of the last old one.
#[derive(Debug)]
pub struct Start<U>(PhantomData<U>);
/// In front of an axis of extent `N` and stride `D`.
#[derive(Debug)]
pub struct After<N, D>(PhantomData<(N, D)>);
impl<U> Sealed for Start<U> {}
impl<N, D> Sealed for After<N, D> {}
impl<U: Stride> Cursor for Start<U> {
    type Next<O: Olds> = O::Last<U>;
}
impl<N: Nat, D: Stride> Cursor for After<N, D> {
    type Next<O: Olds> = N::Around<D>;
}
