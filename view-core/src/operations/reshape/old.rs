//! The axes of the old shape, without those of extent 1.

use super::outcome::{Copies, OtherCount, Outcome, Trailing};
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
    type Open<D: Run, Z: Shape>: Outcome;
    /// The strides of the new axes `Z`, once as many old axes have joined the group as it needs; the last to
    /// have joined is axis `A`, of stride `D`.
    type Next<Np: Nat, Op: Nat, D: Run, A: Rank, Z: Shape>: Outcome;
}

/// Axis `A`, of extent `N` and stride `D`, in front of others.
#[derive(Debug)]
pub struct Old<N, D, A, O>(PhantomData<(N, D, A, O)>);

impl<N, D, A, O> Sealed for Old<N, D, A, O> {}

impl Olds for () {
    type Open<D: Run, Z: Shape> = Trailing<Z, D::Stride>;
    type Next<Np: Nat, Op: Nat, D: Run, A: Rank, Z: Shape> = OtherCount;
}

impl<N: Nat, D: Run, A: Rank, O: Olds> Olds for Old<N, D, A, O> {
    type Open<Last: Run, Z: Shape> = Z::Start<N, D, A, O>;
    type Next<Np: Nat, Op: Nat, Last: Run, B: Rank, Z: Shape> =
        <D::Behind<Last, N> as Join>::Join<Np, <N as Addition>::Times<Op>, D, B, A, Z, O>;
}

/// What is known of how far apart the positions of an old axis are.
pub trait Run: Sealed {
    /// The stride.
    type Stride: Stride;
    /// Whether an axis of stride `Last` runs through this one, which has extent `N`.
    type Behind<Last: Run, N: Nat>: Verdict;
}
/// The stride `D`.
#[derive(Debug)]
pub struct By<D>(PhantomData<D>);
/// Row-major, so that every axis runs through the next one.
#[derive(Debug)]
pub enum InOrder {}
impl<D> Sealed for By<D> {}
impl Sealed for InOrder {}
impl<D: Stride> Run for By<D> {
    type Stride = D;
    type Behind<Last: Run, N: Nat> =
        <AsLong<Last::Stride, N, D> as Verdict>::And<<SameWay<Last::Stride, D> as Verdict>::Or<IsZero<D>>>;
}
impl Run for InOrder {
    // Nobody asks for it: row-major stays row-major.
    type Stride = DynStride;
    type Behind<Last: Run, N: Nat> = Holds;
}
type AsLong<Last, N, D> = Equal<<Last as Stride>::Factor, <N as Addition>::Times<<D as Stride>::Factor>>;
type SameWay<A, B> = <<A as Stride>::Backwards as Choose>::Verdict<
    <B as Stride>::Backwards,
    <<B as Stride>::Backwards as Verdict>::Not,
>;
type IsZero<D> = <<D as Stride>::Factor as Number>::Within<UTerm>;

/// Whether an old axis joins a group, and what comes of it.
pub trait Join: Sealed {
    /// Axis `A`, of stride `D`, behind axis `B`.
    type Join<Np: Nat, Op: Nat, D: Run, B: Rank, A: Rank, Z: Shape, O: Olds>: Outcome;
}
impl Join for Holds {
    type Join<Np: Nat, Op: Nat, D: Run, B: Rank, A: Rank, Z: Shape, O: Olds> =
        <<<Np as Number>::TakenFrom<Op> as Nat>::Lead as Settle>::Settle<Np, Op, D, A, Z, O>;
}
impl Join for Fails {
    type Join<Np: Nat, Op: Nat, D: Run, B: Rank, A: Rank, Z: Shape, O: Olds> = Copies<B, A>;
}
