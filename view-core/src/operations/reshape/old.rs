//! The axes of the old shape, without those of extent 1.

use super::outcome::{Copies, Outcome, Trailing};
use super::Settle;
use crate::number::{Addition, Equal, Fails, Holds, Nat, Number, UTerm, Verdict};
use crate::operations::Choose;
use crate::rank::Rank;
use crate::sealed::Sealed;
use crate::shape::Shape;
use crate::stride::{DynStride, Stride};
use core::marker::PhantomData;

/// The old axes that are left. `Np` and `Op` are the products of the new and of the old extents in a group so far.
pub trait Olds: Sealed {
    /// The strides of the new axes `Z`, a new group; `D` is the stride of the last one before.
    type Open<D: Stride, Z: Shape>: Outcome;
    /// The strides of the new axes `Z`, once as many old axes have joined the group as it needs; the last to
    /// have joined is axis `A`, of stride `D`.
    type Next<Np: Nat, Op: Nat, D: Stride, A: Rank, Z: Shape>: Outcome;
}

/// Axis `A`, of extent `N` and stride `D`, in front of others.
#[derive(Debug)]
pub struct Old<N, D, A, O>(PhantomData<(N, D, A, O)>);

impl<N, D, A, O> Sealed for Old<N, D, A, O> {}

impl Olds for () {
    type Open<D: Stride, Z: Shape> = Trailing<Z, D>;
    // There are as many new elements as old ones, so no group is without its end.
    type Next<Np: Nat, Op: Nat, D: Stride, A: Rank, Z: Shape> = Trailing<Z, DynStride>;
}

impl<N: Nat, D: Stride, A: Rank, O: Olds> Olds for Old<N, D, A, O> {
    type Open<Last: Stride, Z: Shape> = Z::Start<N, D, A, O>;
    type Next<Np: Nat, Op: Nat, Last: Stride, B: Rank, Z: Shape> =
        <Runs<Last, N, D> as Join>::Join<Np, <N as Addition>::Times<Op>, D, B, A, Z, O>;
}

/// Whether an axis of stride `Last` runs through another, of extent `N` and stride `D`.
type Runs<Last, N, D> = <AsLong<Last, N, D> as Verdict>::And<<SameWay<Last, D> as Verdict>::Or<IsZero<D>>>;
type AsLong<Last, N, D> = Equal<<Last as Stride>::Factor, <N as Addition>::Times<<D as Stride>::Factor>>;
type SameWay<A, B> = <<A as Stride>::Backwards as Choose>::Verdict<
    <B as Stride>::Backwards,
    <<B as Stride>::Backwards as Verdict>::Not,
>;
type IsZero<D> = <<D as Stride>::Factor as Number>::Within<UTerm>;

/// Whether an old axis joins a group, and what comes of it.
pub trait Join: Sealed {
    /// Axis `A`, of stride `D`, behind axis `B`.
    type Join<Np: Nat, Op: Nat, D: Stride, B: Rank, A: Rank, Z: Shape, O: Olds>: Outcome;
}
impl Join for Holds {
    type Join<Np: Nat, Op: Nat, D: Stride, B: Rank, A: Rank, Z: Shape, O: Olds> =
        <<<Np as Number>::TakenFrom<Op> as Nat>::Lead as Settle>::Settle<Np, Op, D, A, Z, O>;
}
impl Join for Fails {
    type Join<Np: Nat, Op: Nat, D: Stride, B: Rank, A: Rank, Z: Shape, O: Olds> = Copies<B, A, Z::Alike<D>>;
}
