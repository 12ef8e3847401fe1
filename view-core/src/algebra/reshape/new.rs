//! The axes of the new shape, last axis first.

use crate::algebra::number::constant::Const;
use crate::algebra::number::{Addition, Divisor, Fails, Nat, One, UTerm};
use crate::algebra::reshape::ordering::Settled;
use crate::algebra::reshape::outcome::OtherCount;
use crate::algebra::reshape::walk::{Around, NewAxes, OldAxes, ReshapeAxis};
use crate::algebra::reshape::Request;
use crate::algebra::shape::extent::Extent;
use crate::algebra::shape::readable::Readable;
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::stride::{Static, Stride};
use crate::algebra::shape::stride_list::StrideList;
use crate::sealed::markers;

markers! {
    /// An axis of extent `N`, and those further out.
    NewAxis<N, W>;
    /// An axis of extent 1. It begins no group.
    NewOne<W>;
    /// An axis that no old axis can become: its extent is 0, or no extent fits in the place of `_`.
    NewZero<W>;
    /// An axis of extent `E`, which may be any of these.
    NewAny<E, W>;
}

impl NewAxes for () {
    type Begin<O: OldAxes, U: Static, Z: Shape, E: StrideList> = O::End<Z, E>;
    type Fresh<O: OldAxes, Z: Shape, E: StrideList> = O::End<Z, E>;
    type More<Np: Nat, Op: Nat, B: OldAxes, N: Nat, D: Stride, Z: Shape, E: StrideList> = OtherCount;
    type Complete<O: OldAxes, N: Nat, D: Stride, Z: Shape, E: StrideList> = OtherCount;
    type Quotient<Num: Nat, Den: Nat, O: OldAxes> = <Den as Divisor>::Dividing<O::Product<Num>>;
    type Asked<X: Request> = X;
}

impl<M: Nat, W: NewAxes> NewAxes for NewAxis<M, W> {
    type Begin<O: OldAxes, U: Static, Z: Shape, E: StrideList> = O::OpenGroup<M, W, Z, E>;
    type Fresh<O: OldAxes, Z: Shape, E: StrideList> = O::OpenGroup<M, W, Z, E>;
    type More<Np: Nat, Op: Nat, B: OldAxes, N: Nat, D: Stride, Z: Shape, E: StrideList> =
        Settled<<Np as Addition>::Times<M>, Op, B, M, Around<N, D>, W, (Readable<N>, Z), (D, E)>;
    type Complete<O: OldAxes, N: Nat, D: Stride, Z: Shape, E: StrideList> =
        W::Fresh<O, (Readable<M>, (Readable<N>, Z)), (Around<N, D>, (D, E))>;
    type Quotient<Num: Nat, Den: Nat, O: OldAxes> = O::Without<M, W, Num, Den>;
    type Asked<X: Request> = W::Asked<(Readable<M>, X)>;
}

impl<W: NewAxes> NewAxes for NewOne<W> {
    type Begin<O: OldAxes, U: Static, Z: Shape, E: StrideList> =
        W::Begin<O, U, (Const<1>, Z), (O::Last<U>, E)>;
    type Fresh<O: OldAxes, Z: Shape, E: StrideList> = W::Fresh<O, (Const<1>, Z), (Z::Outer<E>, E)>;
    type More<Np: Nat, Op: Nat, B: OldAxes, N: Nat, D: Stride, Z: Shape, E: StrideList> =
        W::More<Np, Op, B, One, Around<N, D>, (Readable<N>, Z), (D, E)>;
    // The group was complete without it.
    type Complete<O: OldAxes, N: Nat, D: Stride, Z: Shape, E: StrideList> = OtherCount;
    type Quotient<Num: Nat, Den: Nat, O: OldAxes> = W::Quotient<Num, Den, O>;
    type Asked<X: Request> = W::Asked<(Const<1>, X)>;
}

impl<W: NewAxes> NewAxes for NewZero<W> {
    type Begin<O: OldAxes, U: Static, Z: Shape, E: StrideList> = OtherCount;
    type Fresh<O: OldAxes, Z: Shape, E: StrideList> = OtherCount;
    type More<Np: Nat, Op: Nat, B: OldAxes, N: Nat, D: Stride, Z: Shape, E: StrideList> = OtherCount;
    type Complete<O: OldAxes, N: Nat, D: Stride, Z: Shape, E: StrideList> = OtherCount;
    type Quotient<Num: Nat, Den: Nat, O: OldAxes> = (UTerm, Fails);
    type Asked<X: Request> = W::Asked<(Const<0>, X)>;
}

impl<F: Extent, W: NewAxes> NewAxes for NewAny<F, W> {
    type Begin<O: OldAxes, U: Static, Z: Shape, E: StrideList> = <Seen<F, W> as NewAxes>::Begin<O, U, Z, E>;
    type Fresh<O: OldAxes, Z: Shape, E: StrideList> = <Seen<F, W> as NewAxes>::Fresh<O, Z, E>;
    type More<Np: Nat, Op: Nat, B: OldAxes, N: Nat, D: Stride, Z: Shape, E: StrideList> =
        <Seen<F, W> as NewAxes>::More<Np, Op, B, N, D, Z, E>;
    type Complete<O: OldAxes, N: Nat, D: Stride, Z: Shape, E: StrideList> =
        <Seen<F, W> as NewAxes>::Complete<O, N, D, Z, E>;
    type Quotient<Num: Nat, Den: Nat, O: OldAxes> = <Seen<F, W> as NewAxes>::Quotient<Num, Den, O>;
    type Asked<X: Request> = W::Asked<(F, X)>;
}
/// The axis, as what its extent says.
type Seen<E, W> = <<E as Extent>::Len as ReshapeAxis>::New<W>;
