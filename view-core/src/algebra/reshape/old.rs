//! The axes of the old shape, last axis first.

use crate::algebra::number::{Addition, Against, Fails, Nat, UTerm};
use crate::algebra::pattern::names::Names;
use crate::algebra::reshape::ordering::Settled;
use crate::algebra::reshape::outcome::{Done, Fallback, NoElements, OtherCount};
use crate::algebra::reshape::walk::Join;
use crate::algebra::reshape::walk::{AskedOf, NewAxes, OldAxes, Run, Strike};
use crate::algebra::reshape::Outcome;
use crate::algebra::shape::readable::Readable;
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::stride::{Static, Stride};
use crate::algebra::shape::stride_list::StrideList;
use crate::sealed::markers;

markers! {
    /// An axis of extent `N` and stride `D`, and those further out.
    OldAxis<N, D, O>;
    /// An axis of extent 1, which is skipped.
    OldOne<O>;
    /// Axes of a shape with an extent of 0. There is no element, so any strides are right.
    OldZero;
}

impl<N: Nat, D: Run, O: OldAxes> OldAxes for OldAxis<N, D, O> {
    type Walk<W: NewAxes, U: Static> = W::Begin<Self, U, (), ()>;
    type OpenGroup<M: Nat, W: NewAxes, Z: Shape, E: StrideList> = Settled<M, N, Self, M, D::Stride, W, Z, E>;
    type Replaced<W: NewAxes, Z: Shape, E: StrideList, F: Fallback> =
        <W::Fresh<O, (Readable<N>, Z), (D::Stride, E)> as Outcome>::Or<F>;
    type Join<Np: Nat, Op: Nat, B: OldAxes, M: Nat, F: Stride, W: NewAxes, Z: Shape, E: StrideList> =
        <B::Reached<D> as Join>::Join<Np, <N as Addition>::Times<Op>, B, Self, M, F, W, Z, E>;
    type Tail = O;
    type Reached<F: Run> = D::Behind<F, N>;
    type End<Z: Shape, E: StrideList> = OtherCount;
    type Last<U: Stride> = D::Stride;
    type Without<M: Nat, W: NewAxes, Num: Nat, Den: Nat> =
        <<M as Against>::Is<N> as Strike>::Strike<M, N, O, W, Num, Den>;
    type Product<M: Nat> = O::Product<<N as Addition>::Times<M>>;
    type Count = <O::Count as Nat>::Inc;
    type Number = O::Count;
    type In<X: Names> = O::Behind<X>;
    type Behind<X: Names> = <O::Behind<X> as Names>::Others;
}

impl<O: OldAxes> OldAxes for OldOne<O> {
    type Walk<W: NewAxes, U: Static> = W::Begin<Self, U, (), ()>;
    type OpenGroup<N: Nat, W: NewAxes, Z: Shape, E: StrideList> = O::OpenGroup<N, W, Z, E>;
    type Replaced<W: NewAxes, Z: Shape, E: StrideList, F: Fallback> = O::Replaced<W, Z, E, F>;
    type Join<Np: Nat, Op: Nat, B: OldAxes, N: Nat, D: Stride, W: NewAxes, Z: Shape, E: StrideList> =
        O::Join<Np, Op, B, N, D, W, Z, E>;
    type Tail = O;
    // No group has it.
    type Reached<D: Run> = Fails;
    type End<Z: Shape, E: StrideList> = O::End<Z, E>;
    type Last<U: Stride> = O::Last<U>;
    type Without<N: Nat, W: NewAxes, Num: Nat, Den: Nat> = O::Without<N, W, Num, Den>;
    type Product<N: Nat> = O::Product<N>;
    type Count = <O::Count as Nat>::Inc;
    type Number = O::Count;
    type In<X: Names> = O::Behind<X>;
    type Behind<X: Names> = <O::Behind<X> as Names>::Others;
}

/// The functions of a list that has no first axis.
macro_rules! no_first_axis {
    () => {
        type OpenGroup<N: Nat, W: NewAxes, Z: Shape, E: StrideList> = OtherCount;
        type Replaced<W: NewAxes, Z: Shape, E: StrideList, F: Fallback> = F::Outcome;
        type Join<Np: Nat, Op: Nat, B: OldAxes, N: Nat, D: Stride, W: NewAxes, Z: Shape, E: StrideList> =
            OtherCount;
        type Tail = Self;
        type Reached<D: Run> = Fails;
        type Last<U: Stride> = U;
        type Count = UTerm;
        type Number = UTerm;
        type In<X: Names> = X;
        type Behind<X: Names> = X;
    };
}

impl OldAxes for () {
    type Walk<W: NewAxes, U: Static> = W::Begin<Self, U, (), ()>;
    type End<Z: Shape, E: StrideList> = Done<Z, E>;
    type Without<N: Nat, W: NewAxes, Num: Nat, Den: Nat> = W::Quotient<Num, <N as Addition>::Times<Den>, ()>;
    type Product<N: Nat> = N;
    no_first_axis!();
}

impl OldAxes for OldZero {
    type Walk<W: NewAxes, U: Static> = NoElements<AskedOf<W>, U>;
    type End<Z: Shape, E: StrideList> = OtherCount;
    type Without<N: Nat, W: NewAxes, Num: Nat, Den: Nat> = (UTerm, Fails);
    type Product<N: Nat> = UTerm;
    // Never used: the walk ends at once.
    no_first_axis!();
}
