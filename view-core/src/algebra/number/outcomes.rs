//! The functions of the two verdicts.

use crate::algebra::disjoint::congruence::Congruence;
use crate::algebra::disjoint::entry::Entry;
use crate::algebra::disjoint::intersection::Disjoint;
use crate::algebra::disjoint::progression::AxisSelection;
use crate::algebra::disjoint::selection::Selection;
use crate::algebra::number::verdict::Choose;
use crate::algebra::number::{Addition, Fails, Holds, Nat, Verdict};
use crate::algebra::reshape::{Case, Join};
use crate::algebra::shape::axis_list::AxisList;
use crate::algebra::shape::extent::Extent;
use crate::algebra::shape::stride::Stride;

impl Verdict for Holds {
    type Sort<E: Entry, M: Nat, F: Entry, R: Selection> = (E, (F, R));
    type And<V: Verdict> = V;
    type Or<V: Verdict> = Holds;
    type Implies<V: Verdict> = V;
    type Not = Fails;
    type Meet<X: AxisSelection, Y: AxisSelection, T: Nat> =
        <X::Count as Congruence>::Sure<Y::Count, <X::Low as Addition>::Plus<T>>;
    const HOLDS: bool = true;
}
impl Verdict for Fails {
    type And<V: Verdict> = Fails;
    type Or<V: Verdict> = V;
    type Implies<V: Verdict> = Holds;
    type Not = Holds;
    type Meet<X: AxisSelection, Y: AxisSelection, T: Nat> = Disjoint;
    type Sort<E: Entry, M: Nat, F: Entry, R: Selection> = (F, R::Sort<E, M>);
    const HOLDS: bool = false;
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
