//! The walk over both shapes, from the last axis to the first: a group of axes is complete where the products are equal.

use crate::algebra::number::{Against, Nat};
use crate::algebra::reshape::new::Fixed;
use crate::algebra::reshape::NewAxes;
use crate::algebra::reshape::OldAxes;
use crate::algebra::reshape::Outcome;
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::stride::Stride;
use crate::algebra::shape::stride_list::StrideList;
use crate::sealed::Sealed;

/// What comes of the products `Np` and `Op`.
pub(crate) type Settled<Np, Op, B, N, D, W, Z, E> =
    <<Np as Against>::Against<Op, Even> as Ordering>::Ordering<Np, Op, B, N, D, W, Z, E>;

/// How the product of the old extents compares to that of the new ones, and what comes of it. The first axis of `B` is the last old
/// one that has joined, a new one of extent `N` and stride `D` the last new one; `W` are left, `Z` and `E` are done.
pub trait Ordering: Sealed {
    /// The outcome.
    type Ordering<Np: Nat, Op: Nat, B: OldAxes, N: Fixed, D: Stride, W: NewAxes, Z: Shape, E: StrideList>: Outcome;
}
/// Equal: the group is complete.
#[derive(Debug)]
pub enum Even {}
/// The new one is short: the next new axis joins.
#[derive(Debug)]
pub enum Short {}
/// The new one is longer: the next old axis joins.
#[derive(Debug)]
pub enum Greater {}
impl Sealed for Even {}
impl Sealed for Short {}
impl Sealed for Greater {}

impl Ordering for Even {
    type Ordering<Np: Nat, Op: Nat, B: OldAxes, N: Fixed, D: Stride, W: NewAxes, Z: Shape, E: StrideList> =
        W::Fresh<B::Tail, (N, Z), (D, E)>;
}
impl Ordering for Short {
    type Ordering<Np: Nat, Op: Nat, B: OldAxes, N: Fixed, D: Stride, W: NewAxes, Z: Shape, E: StrideList> =
        W::More<Np, Op, B, N, D, Z, E>;
}
impl Ordering for Greater {
    type Ordering<Np: Nat, Op: Nat, B: OldAxes, N: Fixed, D: Stride, W: NewAxes, Z: Shape, E: StrideList> =
        <B::Tail as OldAxes>::Join<Np, Op, B, N, D, W, Z, E>;
}
