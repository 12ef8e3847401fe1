//! The origin of an axis, with the number of the axis in the base.

use crate::algebra::disjoint::entry::Entry;
use crate::algebra::disjoint::entry::Origin;
use crate::algebra::disjoint::progression::AxisSelection;
use crate::algebra::disjoint::selection::Precedes;
use crate::algebra::disjoint::selection::Selection;
use crate::algebra::number::Nat;
use crate::sealed::markers;

markers! {
    /// Axis number `N`, with the origin `A`.
    Numbered<N, A>;
}

impl<N: Nat, A: Origin> Origin for Numbered<N, A> {
    const SHARED: bool = A::SHARED;
    const SHOWN: bool = A::SHOWN;
    const NUMBER: Option<usize> = Some(N::VALUE);
    type Against<T: AxisSelection, Rest: Selection, Y: Selection> = A::Against<T, Rest, Y>;
    type Versus<T: AxisSelection, Rest: Selection, X: AxisSelection, XRest: Selection> =
        A::Versus<T, Rest, X, XRest>;
    type Number<M: Nat> = Self;
    type Next<M: Nat> = M::Inc;
    type Sort<E: Entry, K: Selection> = K::Sort<E, N>;
    type Before<E: Entry, M: Nat, F: Entry, R: Selection> = <M::Below<N> as Precedes>::Sort<E, M, F, R>;
}
