//! What a view takes of every axis of its base, as a list: the axes that it still has and those that an index
//! dropped, in the order of the base, and between them the axes that are its own.

use crate::algebra::disjoint::entry::Entry;
use crate::algebra::disjoint::intersection::Disjointness;
use crate::algebra::disjoint::progress::Progress;
use crate::algebra::disjoint::progression::AxisSelection;
use crate::algebra::disjoint::run_time::{CommonElement, RunTimeSelection};
use crate::algebra::index::misfit::Misfit;
use crate::algebra::index::ItemList;
use crate::algebra::number::Nat;
use crate::sealed::Sealed;

/// A list of axes.
pub trait Selection: Sealed {
    /// The positions on each, at run time.
    type Stored: Copy;
    /// The list after the indices `I`.
    type Follow<I: ItemList>: Selection;
    /// What this view and `Y` have in common.
    type Against<Y: Selection>: Disjointness;
    /// The same, of a view with the positions `T` of the axis that comes next, and the axes `X` behind it.
    type Versus<T: AxisSelection, X: Selection>: Disjointness;
    /// The same, of a view without further axes.
    type Ended: Disjointness;
    /// [`Follow`](Self::Follow) at run time; `axis` is the number of the first axis, for the error.
    fn follow<I: ItemList>(
        stored: Self::Stored,
        args: I::Args,
        axis: isize,
    ) -> Result<<Self::Follow<I> as Selection>::Stored, Misfit>;
    /// This list in front of `Y`.
    type Append<Y: Selection>: Selection;
    /// The same at run time.
    fn append<Y: Selection>(stored: Self::Stored, more: Y::Stored) -> <Self::Append<Y> as Selection>::Stored;
    /// Whether the axes are in the order of the base.
    const IN_ORDER: bool;
    /// The list in that order.
    type BaseOrder: Selection;
    /// The numbered list in the order of its numbers.
    type Sorted: Selection;
    /// This sorted list with the entry `E`, which has the number `N`.
    type Sort<E: Entry, N: Nat>: Selection;
    /// The number of axes that other views have as well.
    type Count: Nat;
    /// The list with a number for each axis that other views have as well, from `N` on.
    type Numbered<N: Nat>: Selection;
    /// The same at run time.
    fn numbered<N: Nat>(stored: Self::Stored) -> <Self::Numbered<N> as Selection>::Stored;
    /// This list from last to first in front of `Y`.
    type Reversed<Y: Selection>: Selection;
    /// The same at run time.
    fn reversed<Y: Selection>(
        stored: Self::Stored,
        more: Y::Stored,
    ) -> <Self::Reversed<Y> as Selection>::Stored;
    /// The first axis.
    type First: Entry;
    /// The others.
    type Rest: Selection;
    /// The first at run time.
    fn first(stored: Self::Stored) -> Progress;
    /// The others at run time.
    fn rest(stored: Self::Stored) -> <Self::Rest as Selection>::Stored;
    /// The axes that the view still has: those that no index dropped.
    type Kept: Selection;
    /// The same at run time.
    fn kept(stored: Self::Stored) -> <Self::Kept as Selection>::Stored;
    /// The axes that an index dropped.
    type Gone: Selection;
    /// The same at run time.
    fn gone(stored: Self::Stored) -> <Self::Gone as Selection>::Stored;
    /// Writes the positions on every axis into `gathered`, at the place of the axis in the base.
    fn collect(stored: Self::Stored, gathered: &mut RunTimeSelection);
    /// [`Against`](Self::Against) at run time: where they meet, if they do, behind `found`.
    fn against<Y: Selection>(x: Self::Stored, y: Y::Stored, found: CommonElement) -> Option<CommonElement>;
    /// [`Versus`](Self::Versus) at run time.
    fn versus<X: Selection>(
        y: Self::Stored,
        here: Progress,
        x: X::Stored,
        found: CommonElement,
    ) -> Option<CommonElement>;
    /// [`Ended`](Self::Ended) at run time.
    fn ended(y: Self::Stored, found: CommonElement) -> Option<CommonElement>;
}

/// A verdict whether one axis stands in front of another, which sorts the two.
pub trait Precedes: Sealed {
    /// The entry `E`, number `M`, before the entry `F` in front of `R` if this holds, and behind it if not.
    type Sort<E: Entry, M: Nat, F: Entry, R: Selection>: Selection;
}
