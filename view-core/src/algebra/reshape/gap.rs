//! `_` among the new axes.
//!
//! Usually it completes its group, or is one old axis. The walk tries that first; if it succeeds, the numbers of elements are equal.
//! If it does not, the extent is computed from all axes, which takes rustc longer.

use crate::algebra::number::{Divisor, Fails, Holds, Nat, One, UTerm};
use crate::algebra::reshape::outcome::Outcome;
use crate::algebra::reshape::outcome::{Fallback, OtherCount};
use crate::algebra::reshape::request::Rests;
use crate::algebra::reshape::request::{Request, Rest, Wanted};
use crate::algebra::reshape::{NewAxes, OldAxes, QuotientAxis};
use crate::algebra::shape::extent::Extent;
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::stride::{Static, Stride};
use crate::algebra::shape::stride_list::StrideList;
use crate::sealed::markers;

markers! {
    /// The axis whose extent follows from the others.
    Gap<W>;
}

impl<W: NewAxes> NewAxes for Gap<W> {
    type Begin<O: OldAxes, U: Static, Z: Shape, E: StrideList> = O::Replaced<W, Z, E, AtBegin<O, U, Z, E, W>>;
    type Fresh<O: OldAxes, Z: Shape, E: StrideList> = O::Replaced<W, Z, E, AtFresh<O, Z, E, W>>;
    type More<Np: Nat, Op: Nat, B: OldAxes, N: Nat, D: Stride, Z: Shape, E: StrideList> =
        <<Missing<Np, Op, W> as NewAxes>::Complete<B::Tail, N, D, Z, E> as Outcome>::Or<
            AtMore<Np, Op, B, N, D, Z, E, W>,
        >;
    // There are two of them.
    type Complete<O: OldAxes, N: Nat, D: Stride, Z: Shape, E: StrideList> = OtherCount;
    type Quotient<Num: Nat, Den: Nat, O: OldAxes> = (UTerm, Fails);
    type Asked<X: Request> = W::Asked<(Rest, X)>;
}
impl Wanted for Rest {
    type Extent<E: Extent> = E;
    type Given = ();
    const IS_REST: bool = true;
    type Rests<R: Rests> = R::More;
    type Factor = One;
    type Fixed = Holds;
    type InFront<W: NewAxes> = Gap<W>;
    #[inline(always)]
    fn factor(_: usize) -> usize {
        1
    }
}

/// The axis that completes a group of products `Np` and `Op`, in front of `W`.
type Missing<Np, Op, W> = <<Np as Divisor>::Dividing<Op> as QuotientAxis>::InFront<W>;

/// The axis that `O` and the products of its group leave, in front of `W`.
type Filled<Op, Np, O, W> = <<W as NewAxes>::Quotient<Op, Np, O> as QuotientAxis>::InFront<W>;

markers! {
    /// The outcome where all axes say what `_` is, and nothing but axes of extent 1 is done.
    AtBegin<O, U, Z, E, W>;
}

impl<O: OldAxes, U: Static, Z: Shape, E: StrideList, W: NewAxes> Fallback for AtBegin<O, U, Z, E, W> {
    type Outcome = <Filled<One, One, O, W> as NewAxes>::Begin<O, U, Z, E>;
}

markers! {
    /// The same, where no group is open.
    AtFresh<O, Z, E, W>;
}

impl<O: OldAxes, Z: Shape, E: StrideList, W: NewAxes> Fallback for AtFresh<O, Z, E, W> {
    type Outcome = <Filled<One, One, O, W> as NewAxes>::Fresh<O, Z, E>;
}

markers! {
    /// The same, in a group of products `Np` and `Op`.
    AtMore<Np, Op, B, N, D, Z, E, W>;
}

impl<Np: Nat, Op: Nat, B: OldAxes, N: Nat, D: Stride, Z: Shape, E: StrideList, W: NewAxes> Fallback
    for AtMore<Np, Op, B, N, D, Z, E, W>
{
    type Outcome = <Filled<Op, Np, B::Tail, W> as NewAxes>::More<Np, Op, B, N, D, Z, E>;
}
