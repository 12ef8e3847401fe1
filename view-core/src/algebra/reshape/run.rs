//! The strides of the old axes, and whether the positions of two axes together are equidistant.

use crate::algebra::number::verdict::Choose;
use crate::algebra::number::{Addition, Against, Fails, Holds, Nat, Verdict};
use crate::algebra::reshape::case::ChooseCase;
use crate::algebra::reshape::ordering::Settled;
use crate::algebra::reshape::outcome::{Copies, Incomparable};
use crate::algebra::reshape::walk::Join;
use crate::algebra::reshape::walk::{NewAxes, OldAxes, ReshapeAxis, Run, Runs};
use crate::algebra::shape::extent::Extent;
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::stride::DynStride;
use crate::algebra::shape::stride::Stride;
use crate::algebra::shape::stride_list::StrideList;
use crate::algebra::shape::stride_unit::Unit;
use crate::sealed::markers;

markers! {
    /// Row-major strides: the positions of all axes together are equidistant.
    RowMajorStrides;
}

impl<D: Stride> Run for D {
    type Stride = D;
    type Behind<Outer: Run, N: Nat> =
        <<<D::Unit as Unit>::With<<Outer::Stride as Stride>::Unit> as Unit>::Clear as ChooseCase>::Join<
            <AsLong<Outer::Stride, N, D> as Verdict>::And<
                <SameWay<Outer::Stride, D> as Verdict>::Or<IsZero<D>>,
            >,
            OtherUnit,
        >;
}
impl Run for RowMajorStrides {
    // Never used: row-major stays row-major.
    type Stride = DynStride;
    type Behind<Outer: Run, N: Nat> = Holds;
}
type AsLong<Outer, N, D> =
    <<Outer as Stride>::Factor as Against>::Is<<N as Addition>::Times<<D as Stride>::Factor>>;
type SameWay<A, B> = <<A as Stride>::Backwards as Choose>::Verdict<
    <B as Stride>::Backwards,
    <<B as Stride>::Backwards as Verdict>::Not,
>;
type IsZero<D> = <<D as Stride>::Factor as Against>::IsNone;

impl Runs for () {
    // There are as many strides as extents.
    type Laid<E: Extent, S: Shape, O: OldAxes> = O;
}
impl<D: Stride, Tail: StrideList> Runs for (D, Tail) {
    type Laid<E: Extent, S: Shape, O: OldAxes> = <E::Len as ReshapeAxis>::Laid<D, S, Tail, O>;
}
impl Runs for RowMajorStrides {
    type Laid<E: Extent, S: Shape, O: OldAxes> = <E::Len as ReshapeAxis>::Laid<Self, S, Self, O>;
}

markers! {
    /// The strides have different units, and cannot be compared.
    OtherUnit;
}

/// The outcome if `$Answer` says whether an old axis joins a group: see [`Join::Join`].
macro_rules! join {
    ($Answer:ident => $Outcome:ty) => {
        impl Join for $Answer {
            type Join<
                Np: Nat,
                Op: Nat,
                Before: OldAxes,
                B: OldAxes,
                N: Nat,
                D: Stride,
                W: NewAxes,
                Z: Shape,
                E: StrideList,
            > = $Outcome;
        }
    };
}
join!(Holds => Settled<Np, Op, B, N, D, W, Z, E>);
join!(Fails => Copies<B, Before>);
join!(OtherUnit => Incomparable);
