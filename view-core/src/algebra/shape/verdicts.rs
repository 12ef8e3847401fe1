//! The choice between two extents, strides or lists of axes, by a verdict.

use crate::algebra::number::{Fails, Holds};
use crate::algebra::shape::axis_list::AxisList;
use crate::algebra::shape::extent::Extent;
use crate::algebra::shape::extent_ops::ChooseExtent;
use crate::algebra::shape::stride::Stride;

/// The choice of `$A`, whose stored part is `$a` of two.
macro_rules! choose {
    ($Verdict:ident => $A:ident, |$first:pat_param, $second:pat_param| $a:ident) => {
        impl ChooseExtent for $Verdict {
            type Extent<A: Extent, B: Extent> = $A;
            type Stride<A: Stride, B: Stride> = $A;
            #[inline(always)]
            fn stride<A: Stride, B: Stride>($first: A::Stored, $second: B::Stored) -> $A::Stored {
                $a
            }
            type Axes<A: AxisList, B: AxisList> = $A;
            #[inline(always)]
            fn axes<A: AxisList, B: AxisList>($first: A::Stored, $second: B::Stored) -> $A::Stored {
                $a
            }
        }
    };
}
choose!(Holds => A, |a, _| a);
choose!(Fails => B, |_, b| b);
