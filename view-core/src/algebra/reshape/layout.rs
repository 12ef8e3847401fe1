//! The layout after a reshape.

use crate::algebra::align::evidence::Evidence;
use crate::algebra::reshape::case::{FaultOf, OutcomeOf, ReshapedStrides, RowMajorCase};
use crate::algebra::reshape::outcome::Reshape;
use crate::algebra::reshape::run::RowMajorStrides;
use crate::algebra::reshape::{Case, NewAxes, OldAxes, Outcome};
use crate::algebra::shape::layout::{DynLayout, RowMajor, Strided};
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::stride::{DynStride, Static};
use crate::algebra::shape::stride_list::StrideList;

impl<A: Evidence> Reshape for RowMajor<A> {
    type Layout<U: Static, S: Shape, Z: Shape> = Self;
    // The axes always merge, so only the number of elements is checked.
    type Answer<U: Static, S: Shape, Z: Shape> =
        <<RowMajorCase<S, Z> as Case>::Outcome<S::Laid<RowMajorStrides, ()>, Z, U> as Outcome>::Answer<S, Z>;
    type Fault<U: Static, S: Shape, Z: Shape> = ();
    type Walk<U: Static, S: Shape, W: NewAxes> = <S::Laid<RowMajorStrides, ()> as OldAxes>::Walk<W, U>;
}

impl<D: StrideList, A: Evidence> Reshape for Strided<D, A> {
    type Layout<U: Static, S: Shape, Z: Shape> = Strided<ReshapedStrides<D, U, S, Z>, A>;
    type Answer<U: Static, S: Shape, Z: Shape> = <OutcomeOf<D, U, S, Z> as Outcome>::Answer<S, Z>;
    type Fault<U: Static, S: Shape, Z: Shape> = FaultOf<D, U, S, Z>;
    type Walk<U: Static, S: Shape, W: NewAxes> = <S::Laid<D, ()> as OldAxes>::Walk<W, U>;
}

impl Reshape for DynLayout {
    type Layout<U: Static, S: Shape, Z: Shape> = Strided<ReshapedStrides<S::Alike<DynStride>, U, S, Z>>;
    type Answer<U: Static, S: Shape, Z: Shape> =
        <OutcomeOf<S::Alike<DynStride>, U, S, Z> as Outcome>::Answer<S, Z>;
    type Fault<U: Static, S: Shape, Z: Shape> = ();
    type Walk<U: Static, S: Shape, W: NewAxes> = <S::Laid<S::Alike<DynStride>, ()> as OldAxes>::Walk<W, U>;
}
