//! What follows for two selections from a verdict.

use crate::algebra::disjoint::congruence::Congruence;
use crate::algebra::disjoint::entry::Entry;
use crate::algebra::disjoint::intersection::BothReach;
use crate::algebra::disjoint::intersection::Disjoint;
use crate::algebra::disjoint::progression::AxisSelection;
use crate::algebra::disjoint::selection::Precedes;
use crate::algebra::disjoint::selection::Selection;
use crate::algebra::number::arithmetic::Addition;
use crate::algebra::number::nat::Nat;
use crate::algebra::number::{Fails, Holds};

impl BothReach for Holds {
    type Meet<X: AxisSelection, Y: AxisSelection, T: Nat> =
        <X::Count as Congruence>::Sure<Y::Count, <X::Low as Addition>::Plus<T>>;
}

impl BothReach for Fails {
    type Meet<X: AxisSelection, Y: AxisSelection, T: Nat> = Disjoint;
}

impl Precedes for Holds {
    type Sort<E: Entry, M: Nat, F: Entry, R: Selection> = (E, (F, R));
}

impl Precedes for Fails {
    type Sort<E: Entry, M: Nat, F: Entry, R: Selection> = (F, R::Sort<E, M>);
}
