//! An order of axes, as a list of their numbers: `shape![2, 0, 1]`.

use crate::algebra::disjoint::selection::Tracks;
use crate::algebra::number::{Fails, Holds, Nat, Number, UTerm, Verdict};
use crate::algebra::shape::axis::Axis;
use crate::algebra::shape::axis_list::AxisList;
use crate::sealed::Sealed;

/// A list of axes in a new order.
#[diagnostic::on_unimplemented(
    message = "view!: this is not a list of axes",
    label = "an order of the axes is written as a list of their numbers",
    note = "help: `shape![1, 0]` exchanges two axes"
)]
pub trait Order: Sealed {
    /// How many there are.
    type Count: Nat;
    /// The axes of `X` in this order.
    type Of<X: AxisList>: AxisList;
    /// The stored part of that.
    fn of<X: AxisList>(words: X::Words) -> <Self::Of<X> as AxisList>::Words;
    /// Of what a view takes of the axes `K`, in this order.
    type Tracks<K: Tracks>: Tracks;
    /// The same at run time.
    fn tracks<K: Tracks>(words: K::Words) -> <Self::Tracks<K> as Tracks>::Words;
    /// Whether axis `N` is in the list.
    type Has<N: Nat>: Verdict;
    /// Whether all axes are below `Rank`, each in the list once at most.
    type Distinct<Rank: Nat>: Verdict;
}

impl Order for () {
    type Count = UTerm;
    type Of<X: AxisList> = ();
    #[inline(always)]
    fn of<X: AxisList>(_: X::Words) {}
    type Tracks<K: Tracks> = ();
    #[inline(always)]
    fn tracks<K: Tracks>(_: K::Words) {}
    type Has<N: Nat> = Fails;
    type Distinct<Rank: Nat> = Holds;
}

impl<A: Axis, P: Order> Order for (A, P) {
    type Count = <P::Count as Nat>::Inc;
    type Of<X: AxisList> = ((A::ExtentIn<X>, A::StrideIn<X>), P::Of<X>);
    #[inline(always)]
    fn of<X: AxisList>(words: X::Words) -> <Self::Of<X> as AxisList>::Words {
        (A::of::<X>(words), P::of::<X>(words))
    }
    type Tracks<K: Tracks> = (A::EntryIn<K>, P::Tracks<K>);
    #[inline(always)]
    fn tracks<K: Tracks>(words: K::Words) -> <Self::Tracks<K> as Tracks>::Words {
        (A::entry::<K>(words), P::tracks::<K>(words))
    }
    type Has<N: Nat> =
        <<<A as Number>::Within<N> as Verdict>::And<<N as Number>::Within<A>> as Verdict>::Or<P::Has<N>>;
    type Distinct<Rank: Nat> =
        <<<A as Number>::Below<Rank> as Verdict>::And<<P::Has<A> as Verdict>::Not> as Verdict>::And<
            P::Distinct<Rank>,
        >;
}
