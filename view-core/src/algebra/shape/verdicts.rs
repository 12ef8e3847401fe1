//! What a verdict says of extents, strides and axes.

use crate::algebra::number::{Fails, Holds};
use crate::algebra::shape::axis_list::AxisList;
use crate::algebra::shape::extent::Extent;
use crate::algebra::shape::extent_ops::ChooseExtent;
use crate::algebra::shape::stride::Stride;

impl ChooseExtent for Holds {
    type Extent<A: Extent, B: Extent> = A;
    type Stride<A: Stride, B: Stride> = A;
    #[inline(always)]
    fn stride<A: Stride, B: Stride>(a: A::Stored, _: B::Stored) -> A::Stored {
        a
    }
    type Axes<A: AxisList, B: AxisList> = A;
    #[inline(always)]
    fn axes<A: AxisList, B: AxisList>(a: A::Stored, _: B::Stored) -> A::Stored {
        a
    }
}

impl ChooseExtent for Fails {
    type Extent<A: Extent, B: Extent> = B;
    type Stride<A: Stride, B: Stride> = B;
    #[inline(always)]
    fn stride<A: Stride, B: Stride>(_: A::Stored, b: B::Stored) -> B::Stored {
        b
    }
    type Axes<A: AxisList, B: AxisList> = B;
    #[inline(always)]
    fn axes<A: AxisList, B: AxisList>(_: A::Stored, b: B::Stored) -> B::Stored {
        b
    }
}
