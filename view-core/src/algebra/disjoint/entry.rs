//! One axis of a selection: the view still has it, or an index dropped it. It comes from the base, a field, or an index `newaxis` of
//! the view itself.

use crate::algebra::disjoint::intersection::Disjointness;
use crate::algebra::disjoint::progress::Progress;
use crate::algebra::disjoint::progression::AxisSelection;
use crate::algebra::disjoint::selection::Selection;
use crate::algebra::index::misfit::Misfit;
use crate::algebra::index::ItemList;
use crate::algebra::number::Nat;
use crate::sealed::{markers, Sealed};

/// One axis.
pub trait Entry: Sealed {
    /// The positions.
    type AxisSelection: AxisSelection;
    /// Where the axis comes from.
    type Origin: Origin;
    /// The same axis, with another origin.
    type Of<A: Origin>: Entry;
    /// This in front of `Rest` if the view still has the axis, `Rest` if not.
    type IfKept<Rest: Selection>: Selection;
    /// The same at run time.
    fn if_kept<Rest: Selection>(
        here: Progress,
        rest: Rest::Stored,
    ) -> <Self::IfKept<Rest> as Selection>::Stored;
    /// This in front of `Rest` if an index dropped the axis, `Rest` if the view still has it.
    type IfGone<Rest: Selection>: Selection;
    /// The same at run time.
    fn if_gone<Rest: Selection>(
        here: Progress,
        rest: Rest::Stored,
    ) -> <Self::IfGone<Rest> as Selection>::Stored;
    /// The list after the indices `I` are applied to this entry and to `Rest` behind it.
    type Follow<I: ItemList, Rest: Selection>: Selection;
    /// The same at run time.
    fn follow<I: ItemList, Rest: Selection>(
        here: Progress,
        rest: Rest::Stored,
        args: I::Args,
        axis: isize,
    ) -> Result<<Self::Follow<I, Rest> as Selection>::Stored, Misfit>;
}

markers! {
    /// An axis with the positions `T`, which the next index takes.
    Kept<T, A>;
    /// An axis that an index dropped.
    Gone<T, A>;
}

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
    type Against<T: AxisSelection, Rest: Selection, Y: Selection>: Disjointness;
    /// See [`Selection::Versus`].
    type Versus<T: AxisSelection, Rest: Selection, X: AxisSelection, XRest: Selection>: Disjointness;
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

/// An entry. `$Keep` keeps it and `$LeaveOut` leaves it out; `$Follow` is the selection after the indices `I`, and `$follow` the same
/// at run time.
macro_rules! entry {
    ($Entry:ident keeps $Keep:ident $keep:ident, leaves out $LeaveOut:ident $leave_out:ident,
     follow |$here:pat_param, $rest:pat_param, $args:pat_param, $axis:pat_param| $follow:expr => $Follow:ty) => {
        impl<T: AxisSelection, A: Origin> Entry for $Entry<T, A> {
            type AxisSelection = T;
            type Origin = A;
            type Of<O: Origin> = $Entry<T, O>;
            type $Keep<Rest: Selection> = (Self, Rest);
            #[inline(always)]
            fn $keep<Rest: Selection>(here: Progress, rest: Rest::Stored) -> (Progress, Rest::Stored) {
                (here, rest)
            }
            type $LeaveOut<Rest: Selection> = Rest;
            #[inline(always)]
            fn $leave_out<Rest: Selection>(_: Progress, rest: Rest::Stored) -> Rest::Stored {
                rest
            }
            type Follow<I: ItemList, Rest: Selection> = $Follow;
            #[inline(always)]
            fn follow<I: ItemList, Rest: Selection>(
                $here: Progress,
                $rest: Rest::Stored,
                $args: I::Args,
                $axis: isize,
            ) -> Result<<Self::Follow<I, Rest> as Selection>::Stored, Misfit> {
                $follow
            }
        }
    };
}
entry!(Kept keeps IfKept if_kept, leaves out IfGone if_gone,
    follow |here, rest, args, axis| I::onto::<T, A, Rest>(args, here, rest, axis) => I::Onto<T, A, Rest>);
entry!(Gone keeps IfGone if_gone, leaves out IfKept if_kept,
    follow |here, rest, args, axis| Ok((here, Rest::follow::<I>(rest, args, axis)?)) => (Self, Rest::Follow<I>));
