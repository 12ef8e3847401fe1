//! One axis of the base in a selection: the view still has it, or an index dropped it.

use crate::algebra::disjoint::origin::Origin;
use crate::algebra::disjoint::progress::Progress;
use crate::algebra::disjoint::progression::AxisSelection;
use crate::algebra::disjoint::selection::Selection;
use crate::algebra::index::ItemList;
use crate::error::ViewError;
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
    ) -> Result<<Self::Follow<I, Rest> as Selection>::Stored, ViewError>;
}

markers! {
    /// An axis with the positions `T`, which the next index takes.
    Kept<T, A>;
    /// An axis that an index dropped.
    Gone<T, A>;
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
            ) -> Result<<Self::Follow<I, Rest> as Selection>::Stored, ViewError> {
                $follow
            }
        }
    };
}
entry!(Kept keeps IfKept if_kept, leaves out IfGone if_gone,
    follow |here, rest, args, axis| I::onto::<T, A, Rest>(args, here, rest, axis) => I::Onto<T, A, Rest>);
entry!(Gone keeps IfGone if_gone, leaves out IfKept if_kept,
    follow |here, rest, args, axis| Ok((here, Rest::follow::<I>(rest, args, axis)?)) => (Self, Rest::Follow<I>));
