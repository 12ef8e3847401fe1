//! How the walk goes on, depending on how the products of a group compare.

use crate::algebra::number::verdict::{Equal, Greater, Less};
use crate::algebra::number::{Against, Nat};
use crate::algebra::reshape::walk::{Compared, NewAxes, OldAxes};
use crate::algebra::shape::readable::Readable;
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::stride::Stride;
use crate::algebra::shape::stride_list::StrideList;

/// The outcome for the products `Np` and `Op`.
pub(crate) type Settled<Np, Op, B, N, D, W, Z, E> =
    <<Np as Against>::Against<Op, Equal> as Compared>::Next<Np, Op, B, N, D, W, Z, E>;

// The group is complete.
impl Compared for Equal {
    type Next<Np: Nat, Op: Nat, B: OldAxes, N: Nat, D: Stride, W: NewAxes, Z: Shape, E: StrideList> =
        W::Fresh<B::Tail, (Readable<N>, Z), (D, E)>;
}
// The next new axis joins.
impl Compared for Less {
    type Next<Np: Nat, Op: Nat, B: OldAxes, N: Nat, D: Stride, W: NewAxes, Z: Shape, E: StrideList> =
        W::More<Np, Op, B, N, D, Z, E>;
}
// The next old axis joins.
impl Compared for Greater {
    type Next<Np: Nat, Op: Nat, B: OldAxes, N: Nat, D: Stride, W: NewAxes, Z: Shape, E: StrideList> =
        <B::Tail as OldAxes>::Join<Np, Op, B, N, D, W, Z, E>;
}
