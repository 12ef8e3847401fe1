//! Where an axis of a selection comes from: the base, a field, or an index `newaxis` of the view itself.

use crate::algebra::disjoint::entry::Entry;
use crate::algebra::disjoint::intersection::Outcome;
use crate::algebra::disjoint::progression::AxisSelection;
use crate::algebra::disjoint::selection::Selection;
use crate::algebra::number::Nat;
use crate::sealed::{markers, Sealed};

/// Where an axis comes from.
pub trait Origin: Sealed {
    /// Whether other views have it too.
    const SHARED: bool;
    /// Whether its positions are indices, so that a message can name them.
    const SHOWN: bool;
    /// Its number, once it has one.
    const NUMBER: Option<usize>;
    /// This with the number `N`, if other views have it too.
    type Number<N: Nat>: Origin;
    /// The next number behind `N`.
    type Next<N: Nat>: Nat;
    /// The sorted list `K` with the entry `E` of this kind.
    type Sort<E: Entry, K: Selection>: Selection;
    /// The entry `E` with the number `M` before or behind the entry `F` of this kind, which is in front of `R`.
    type Before<E: Entry, M: Nat, F: Entry, R: Selection>: Selection;
    /// See [`Selection::Against`], for the entry `T` in front of `Rest`.
    type Against<T: AxisSelection, Rest: Selection, Y: Selection>: Outcome;
    /// See [`Selection::Versus`].
    type Versus<T: AxisSelection, Rest: Selection, X: AxisSelection, XRest: Selection>: Outcome;
}

markers! {
    /// The base's, or that of a field which is an array.
    Old;
    /// The fields of an element, as an axis. Its positions are the offsets of the fields: different fields have different offsets, and
    /// no byte in common (V8). The axes behind it are those of the field.
    Fields;
    /// The view's own, from `newaxis`. It only matters if it is empty: then the view is empty, too.
    Inserted;
}
