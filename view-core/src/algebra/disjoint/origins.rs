//! How the axes of each origin are numbered, put in order and compared.

use crate::algebra::disjoint::congruence::Congruence;
use crate::algebra::disjoint::entry::Entry;
use crate::algebra::disjoint::intersection::{Intersection, Outcome};
use crate::algebra::disjoint::numbered::Numbered;
use crate::algebra::disjoint::origin::{Fields, Inserted, Old, Origin};
use crate::algebra::disjoint::progression::AxisSelection;
use crate::algebra::disjoint::selection::Selection;
use crate::algebra::number::Nat;

impl Origin for Old {
    const NUMBER: Option<usize> = None;
    type Number<N: Nat> = Numbered<N, Self>;
    type Next<N: Nat> = N::Inc;
    // Without a number it is where it belongs.
    type Sort<E: Entry, K: Selection> = (E, K);
    type Before<E: Entry, M: Nat, F: Entry, R: Selection> = (F, R::Sort<E, M>);
    const SHARED: bool = true;
    const SHOWN: bool = true;
    type Against<T: AxisSelection, Rest: Selection, Y: Selection> = Y::Versus<T, Rest>;
    type Versus<T: AxisSelection, Rest: Selection, X: AxisSelection, XRest: Selection> =
        <Intersection<X, T> as Outcome>::Next<XRest, Rest>;
}
impl Origin for Fields {
    const NUMBER: Option<usize> = None;
    type Number<N: Nat> = Numbered<N, Self>;
    type Next<N: Nat> = N::Inc;
    // Without a number it is where it belongs.
    type Sort<E: Entry, K: Selection> = (E, K);
    type Before<E: Entry, M: Nat, F: Entry, R: Selection> = (F, R::Sort<E, M>);
    const SHARED: bool = true;
    const SHOWN: bool = false;
    type Against<T: AxisSelection, Rest: Selection, Y: Selection> = Y::Versus<T, Rest>;
    type Versus<T: AxisSelection, Rest: Selection, X: AxisSelection, XRest: Selection> =
        <Intersection<X, T> as Outcome>::Within<XRest, Rest>;
}
impl Origin for Inserted {
    const NUMBER: Option<usize> = None;
    type Number<N: Nat> = Self;
    type Next<N: Nat> = N;
    type Sort<E: Entry, K: Selection> = (E, K);
    type Before<E: Entry, M: Nat, F: Entry, R: Selection> = (F, R::Sort<E, M>);
    const SHARED: bool = false;
    const SHOWN: bool = false;
    type Against<T: AxisSelection, Rest: Selection, Y: Selection> =
        <T::Count as Congruence>::Present<Rest::Against<Y>>;
    type Versus<T: AxisSelection, Rest: Selection, X: AxisSelection, XRest: Selection> =
        <T::Count as Congruence>::Present<Rest::Versus<X, XRest>>;
}
