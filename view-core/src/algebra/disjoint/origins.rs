//! How the axes of each origin are numbered, put in order and compared.

use crate::algebra::disjoint::congruence::Congruence;
use crate::algebra::disjoint::entry::Entry;
use crate::algebra::disjoint::entry::{Fields, Inserted, Old, Origin};
use crate::algebra::disjoint::intersection::{Disjointness, Intersection};
use crate::algebra::disjoint::numbered::Numbered;
use crate::algebra::disjoint::progression::AxisSelection;
use crate::algebra::disjoint::selection::Selection;
use crate::algebra::number::Nat;

/// An axis that other views have, too. `$Then` is the function that goes on behind it where two views are compared.
macro_rules! shared {
    ($Origin:ident shown $shown:literal then $Then:ident) => {
        impl Origin for $Origin {
            not_numbered!();
            type Number<N: Nat> = Numbered<N, Self>;
            type Next<N: Nat> = N::Inc;
            const SHARED: bool = true;
            const SHOWN: bool = $shown;
            type Against<T: AxisSelection, Rest: Selection, Y: Selection> = Y::Versus<T, Rest>;
            type Versus<T: AxisSelection, Rest: Selection, X: AxisSelection, XRest: Selection> =
                <Intersection<X, T> as Disjointness>::$Then<XRest, Rest>;
        }
    };
}
/// An axis without a number stays at its place when a selection is sorted.
macro_rules! not_numbered {
    () => {
        const NUMBER: Option<usize> = None;
        type Sort<E: Entry, K: Selection> = (E, K);
        type Before<E: Entry, M: Nat, F: Entry, R: Selection> = (F, R::Sort<E, M>);
    };
}
shared!(Old shown true then Next);
shared!(Fields shown false then Within);
impl Origin for Inserted {
    not_numbered!();
    type Number<N: Nat> = Self;
    type Next<N: Nat> = N;
    const SHARED: bool = false;
    const SHOWN: bool = false;
    type Against<T: AxisSelection, Rest: Selection, Y: Selection> =
        <T::Count as Congruence>::Present<Rest::Against<Y>>;
    type Versus<T: AxisSelection, Rest: Selection, X: AxisSelection, XRest: Selection> =
        <T::Count as Congruence>::Present<Rest::Versus<X, XRest>>;
}
