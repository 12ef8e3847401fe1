//! How the products of a group compare, and what comes of it.

use crate::algebra::number::{Against, Nat};
use crate::algebra::reshape::walk::Ordering;
use crate::algebra::reshape::walk::{Fixed, NewAxes, OldAxes};
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::stride::Stride;
use crate::algebra::shape::stride_list::StrideList;
use crate::sealed::Sealed;

/// What comes of the products `Np` and `Op`.
pub(crate) type Settled<Np, Op, B, N, D, W, Z, E> =
    <<Np as Against>::Against<Op, Even> as Ordering>::Ordering<Np, Op, B, N, D, W, Z, E>;

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
