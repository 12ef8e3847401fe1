//! An order of axes, as a list of their numbers: `shape![2, 0, 1]`.

use crate::algebra::disjoint::selection::Selection;
use crate::algebra::number::{Fails, Holds, IsEqual, Nat, Number, UTerm, Verdict};
use crate::algebra::shape::axis::Axis;
use crate::algebra::shape::axis_list::AxisList;
use crate::algebra::shape::depth::{Depth, ExtentIn, StrideIn};
use crate::sealed::Sealed;

/// A list of axes in a new order.
#[diagnostic::on_unimplemented(
    message = "view!: this is not a list of axes [V205]",
    label = "an order of the axes is written as a list of their numbers",
    note = "help: `shape![1, 0]` exchanges two axes"
)]
pub trait Order: Sealed {
    /// How many there are.
    type Count: Nat;
    /// The axes of `X` in this order.
    type Of<X: AxisList>: AxisList;
    /// The stored part of that.
    fn of<X: AxisList>(stored: X::Stored) -> <Self::Of<X> as AxisList>::Stored;
    /// The selection `K` with its axes in this order.
    type Selection<K: Selection>: Selection;
    /// The same at run time.
    fn selection<K: Selection>(stored: K::Stored) -> <Self::Selection<K> as Selection>::Stored;
    /// Whether axis `N` is in the list.
    type Has<N: Nat>: Verdict;
    /// Whether all axes are below `Rank`, each in the list once at most.
    type Distinct<Rank: Nat>: Verdict;
}

impl Order for () {
    type Count = UTerm;
    type Of<X: AxisList> = ();
    #[inline(always)]
    fn of<X: AxisList>(_: X::Stored) {}
    type Selection<K: Selection> = ();
    #[inline(always)]
    fn selection<K: Selection>(_: K::Stored) {}
    type Has<N: Nat> = Fails;
    type Distinct<Rank: Nat> = Holds;
}

impl<A: Axis, P: Order> Order for (A, P) {
    type Count = <P::Count as Nat>::Inc;
    type Of<X: AxisList> = ((ExtentIn<A, X>, StrideIn<A, X>), P::Of<X>);
    #[inline(always)]
    fn of<X: AxisList>(stored: X::Stored) -> <Self::Of<X> as AxisList>::Stored {
        (A::Depth::of::<X>(stored), P::of::<X>(stored))
    }
    type Selection<K: Selection> = (<A::Depth as Depth>::EntryIn<K>, P::Selection<K>);
    #[inline(always)]
    fn selection<K: Selection>(stored: K::Stored) -> <Self::Selection<K> as Selection>::Stored {
        (A::Depth::entry::<K>(stored), P::selection::<K>(stored))
    }
    type Has<N: Nat> = <IsEqual<A::Nat, N> as Verdict>::Or<P::Has<N>>;
    type Distinct<Rank: Nat> =
        <<<A as Number>::Below<Rank> as Verdict>::And<<P::Has<A::Nat> as Verdict>::Not> as Verdict>::And<
            P::Distinct<Rank>,
        >;
}
