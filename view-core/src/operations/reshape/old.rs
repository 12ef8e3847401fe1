//! The axes of the old shape.

use super::outcome::{Apart, Copies, Nothing, OtherCount, Outcome, Trailing};
use super::walk::Settled;
use crate::number::{Addition, Against, Fails, Holds, Nat, UTerm, Verdict};
use crate::operations::Choose;
use crate::sealed::Sealed;
use crate::shape::Shape;
use crate::stride::{DynStride, Stride};
use crate::unit::Unit;
use core::marker::PhantomData;

/// The old axes that are left. `Np` and `Op` are the products of the new and of the old extents in a group so far.
pub trait Olds: Sealed {
    /// An axis of extent `N` and stride `D` in front of them.
    type Behind<N: Nat, D: Run>: Olds;
    /// How many there are, those of extent 1 included.
    type Count: Nat;
    /// The strides of the new axes `Z`, a new group; `Last` is the stride of the last one before.
    type Open<Last: Run, Z: Shape>: Outcome;
    /// The first of these axes is the last of its group, and the new axes `Z` are left.
    type Close<Z: Shape>: Outcome;
    /// The first of these axes is not the last of its group: the next one joins.
    type Grow<Np: Nat, Op: Nat, Z: Shape>: Outcome;
    /// The first of these axes joins a group, of which `Before`, of stride `Last`, was the last so far.
    type Join<Np: Nat, Op: Nat, Last: Run, Before: Olds, Z: Shape>: Outcome;
}

/// An axis of extent `N` and stride `D`, in front of others.
#[derive(Debug)]
pub struct Old<N, D, O>(PhantomData<(N, D, O)>);
/// An axis of extent 1, which is in nobody's way.
#[derive(Debug)]
pub struct Thin<O>(PhantomData<O>);
/// Axes one of which has extent 0: there is no element, so all strides will do.
#[derive(Debug)]
pub enum Void {}

impl<N, D, O> Sealed for Old<N, D, O> {}
impl<O> Sealed for Thin<O> {}
impl Sealed for Void {}

impl Olds for () {
    type Behind<N: Nat, D: Run> = N::InFront<D, ()>;
    type Count = UTerm;
    type Open<Last: Run, Z: Shape> = Trailing<Z, Last::Stride>;
    type Close<Z: Shape> = OtherCount;
    type Grow<Np: Nat, Op: Nat, Z: Shape> = OtherCount;
    type Join<Np: Nat, Op: Nat, Last: Run, Before: Olds, Z: Shape> = OtherCount;
}

impl<N: Nat, D: Run, O: Olds> Olds for Old<N, D, O> {
    type Behind<M: Nat, E: Run> = M::InFront<E, Self>;
    type Count = <O::Count as Nat>::Inc;
    type Open<Last: Run, Z: Shape> = Z::Start<N, Self>;
    type Close<Z: Shape> = Closed<D, O, Z>;
    type Grow<Np: Nat, Op: Nat, Z: Shape> = O::Join<Np, Op, D, Self, Z>;
    type Join<Np: Nat, Op: Nat, Last: Run, Before: Olds, Z: Shape> =
        <D::Behind<Last, N> as Join>::Join<Np, <N as Addition>::Times<Op>, Before, Self, Z>;
}
/// The last new axis of a group, whose last old one has stride `D`, and what comes of the others.
type Closed<D, O, Z> = super::outcome::Closed<<D as Run>::Stride, <O as Olds>::Open<D, Z>>;

impl<O: Olds> Olds for Thin<O> {
    type Behind<N: Nat, D: Run> = N::InFront<D, Self>;
    type Count = <O::Count as Nat>::Inc;
    type Open<Last: Run, Z: Shape> = O::Open<Last, Z>;
    // No group has it: it is passed by.
    type Close<Z: Shape> = OtherCount;
    type Grow<Np: Nat, Op: Nat, Z: Shape> = OtherCount;
    type Join<Np: Nat, Op: Nat, Last: Run, Before: Olds, Z: Shape> = O::Join<Np, Op, Last, Before, Z>;
}

impl Olds for Void {
    type Behind<N: Nat, D: Run> = Self;
    type Count = UTerm;
    // `Last` is the distance of elements: nothing has been opened before.
    type Open<Last: Run, Z: Shape> = Nothing<Z, Z::Strides<Last::Stride>>;
    type Close<Z: Shape> = OtherCount;
    type Grow<Np: Nat, Op: Nat, Z: Shape> = OtherCount;
    type Join<Np: Nat, Op: Nat, Last: Run, Before: Olds, Z: Shape> = OtherCount;
}

/// What is known of how far apart the positions of an old axis are.
pub trait Run: Sealed {
    /// The stride.
    type Stride: Stride;
    /// Whether an axis of stride `Last` runs through this one, which has extent `N`.
    type Behind<Last: Run, N: Nat>: Join;
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
        <<<D::Unit as Unit>::With<<Last::Stride as Stride>::Unit> as Unit>::Clear as Choose>::Join<
            <AsLong<Last::Stride, N, D> as Verdict>::And<
                <SameWay<Last::Stride, D> as Verdict>::Or<IsZero<D>>,
            >,
            Unclear,
        >;
}
impl Run for InOrder {
    // Nobody asks for it: row-major stays row-major.
    type Stride = DynStride;
    type Behind<Last: Run, N: Nat> = Holds;
}
type AsLong<Last, N, D> =
    <<Last as Stride>::Factor as Against>::Is<<N as Addition>::Times<<D as Stride>::Factor>>;
type SameWay<A, B> = <<A as Stride>::Backwards as Choose>::Verdict<
    <B as Stride>::Backwards,
    <<B as Stride>::Backwards as Verdict>::Not,
>;
type IsZero<D> = <<D as Stride>::Factor as Against>::IsNone;

/// Whether an old axis joins a group, and what comes of it.
pub trait Join: Sealed {
    /// The first axis of `O` behind the first of `Before`.
    type Join<Np: Nat, Op: Nat, Before: Olds, O: Olds, Z: Shape>: Outcome;
}
/// Their strides are numbers of different things, and cannot be compared.
#[derive(Debug)]
pub enum Unclear {}
impl Sealed for Unclear {}
impl Join for Holds {
    type Join<Np: Nat, Op: Nat, Before: Olds, O: Olds, Z: Shape> = Settled<Np, Op, Z, O>;
}
impl Join for Fails {
    type Join<Np: Nat, Op: Nat, Before: Olds, O: Olds, Z: Shape> = Copies<Before, O>;
}
impl Join for Unclear {
    type Join<Np: Nat, Op: Nat, Before: Olds, O: Olds, Z: Shape> = Apart;
}
