//! Whether strides are known to be row-major. Then a view has the default layout in its type.

use crate::algebra::align::evidence::Evidence;
use crate::algebra::number::{Fails, Holds, IsEqual, Verdict};
use crate::algebra::shape::extent::Extent;
use crate::algebra::shape::layout::{ChooseLayout, Packing, RowMajor, Strided};
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::stride::{Static, Stride};
use crate::algebra::shape::stride_list::StrideList;

impl Packing for () {
    type Packs<D: StrideList, U: Static> = Holds;
}
impl<E: Extent, Tail: Shape> Packing for (E, Tail) {
    // From the last axis on: blocks inside of rows are found there, and then nothing else is compared.
    type Packs<D: StrideList, U: Static> =
        <Tail::Packs<D::Tail, U> as ChooseLayout>::Behind<E, D::Head, Tail::Pitch<U>>;
}

/// Whether the types know the number of bytes of both strides, and it is the same. `P` runs forwards.
type Known<D, P> = <<<<D as Stride>::Exact as Verdict>::And<<P as Stride>::Exact> as Verdict>::And<
    <<D as Stride>::Backwards as Verdict>::Not,
> as Verdict>::And<IsEqual<<D as Stride>::Size, <P as Stride>::Size>>;

impl ChooseLayout for Holds {
    type Behind<E: Extent, D: Stride, P: Stride> = <E::Few as Verdict>::Or<Known<D, P>>;
    type Layout<D: StrideList, A: Evidence> = RowMajor<A>;
    #[inline(always)]
    fn layout<S: Shape, D: StrideList, A: Evidence>(_: D::Stored) {}
}
impl ChooseLayout for Fails {
    type Behind<E: Extent, D: Stride, P: Stride> = Fails;
    type Layout<D: StrideList, A: Evidence> = Strided<D, A>;
    #[inline(always)]
    fn layout<S: Shape, D: StrideList, A: Evidence>(strides: D::Stored) -> D::Stored {
        strides
    }
}
