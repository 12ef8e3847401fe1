//! One of two, as a verdict says.

use crate::algebra::number::{Fails, Holds, Nat, Verdict};
use crate::algebra::reshape::{Case, Join, Strike};
use crate::algebra::shape::axis_list::AxisList;
use crate::algebra::shape::extent::Extent;
use crate::algebra::shape::stride::Stride;
use crate::sealed::Sealed;

/// `A` if a verdict holds, `B` if not.
pub trait Choose: Sealed + Strike + Join {
    /// One of any two types.
    type Either<A, B>;
    /// One of two cases of a reshape.
    type Case<A: Case, B: Case>: Case;
    /// One of two answers whether an axis joins a group.
    type Join<A: Join, B: Join>: Join;
    /// One of two verdicts.
    type Verdict<A: Verdict, B: Verdict>: Verdict;
    /// One of two numbers.
    type Nat<A: Nat, B: Nat>: Nat;
    /// One of two extents.
    type Extent<A: Extent, B: Extent>: Extent;
    /// One of two strides.
    type Stride<A: Stride, B: Stride>: Stride;
    /// The stored part of that.
    fn stride<A: Stride, B: Stride>(a: A::Stored, b: B::Stored) -> <Self::Stride<A, B> as Stride>::Stored;
    /// One of two lists of axes.
    type Axes<A: AxisList, B: AxisList>: AxisList;
    /// The stored part of that.
    fn axes<A: AxisList, B: AxisList>(a: A::Stored, b: B::Stored) -> <Self::Axes<A, B> as AxisList>::Stored;
}

impl Choose for Holds {
    type Either<A, B> = A;
    type Case<A: Case, B: Case> = A;
    type Join<A: Join, B: Join> = A;
    type Verdict<A: Verdict, B: Verdict> = A;
    type Nat<A: Nat, B: Nat> = A;
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

impl Choose for Fails {
    type Either<A, B> = B;
    type Case<A: Case, B: Case> = B;
    type Join<A: Join, B: Join> = B;
    type Verdict<A: Verdict, B: Verdict> = B;
    type Nat<A: Nat, B: Nat> = B;
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
