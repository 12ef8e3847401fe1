//! One axis of the base in a selection: the view still has it, or an index dropped it.

use crate::algebra::disjoint::origin::Origin;
use crate::algebra::disjoint::progress::Progress;
use crate::algebra::disjoint::progression::AxisSelection;
use crate::algebra::disjoint::selection::Selection;
use crate::algebra::index::ItemList;
use crate::error::ViewError;
use crate::sealed::Sealed;
use core::marker::PhantomData;

/// One axis.
pub trait Entry: Sealed {
    /// The positions.
    type AxisSelection: AxisSelection;
    /// Whose axis it is.
    type Origin: Origin;
    /// The same axis, of another kind.
    type Of<A: Origin>: Entry;
    /// This in front of `Rest` if the view still has the axis, `Rest` if not.
    type IfKept<Rest: Selection>: Selection;
    /// The same at run time.
    fn if_kept<Rest: Selection>(
        here: Progress,
        rest: Rest::Stored,
    ) -> <Self::IfKept<Rest> as Selection>::Stored;
    /// The opposite.
    type IfGone<Rest: Selection>: Selection;
    /// The same at run time.
    fn if_gone<Rest: Selection>(
        here: Progress,
        rest: Rest::Stored,
    ) -> <Self::IfGone<Rest> as Selection>::Stored;
    /// The list after the indices `I`, where this is the first entry, in front of `Rest`.
    type Follow<I: ItemList, Rest: Selection>: Selection;
    /// The same at run time.
    fn follow<I: ItemList, Rest: Selection>(
        here: Progress,
        rest: Rest::Stored,
        args: I::Args,
        axis: isize,
    ) -> Result<<Self::Follow<I, Rest> as Selection>::Stored, ViewError>;
}
/// An axis with the positions `T`, which the next index takes.
#[derive(Debug)]
pub struct Kept<T, A>(PhantomData<(T, A)>);
impl<T, A> Sealed for Kept<T, A> {}
/// An axis that an index dropped.
#[derive(Debug)]
pub struct Gone<T, A>(PhantomData<(T, A)>);
impl<T, A> Sealed for Gone<T, A> {}

impl<T: AxisSelection, A: Origin> Entry for Kept<T, A> {
    type Of<O: Origin> = Kept<T, O>;
    type IfKept<Rest: Selection> = (Self, Rest);
    #[inline(always)]
    fn if_kept<Rest: Selection>(here: Progress, rest: Rest::Stored) -> (Progress, Rest::Stored) {
        (here, rest)
    }
    type IfGone<Rest: Selection> = Rest;
    #[inline(always)]
    fn if_gone<Rest: Selection>(_: Progress, rest: Rest::Stored) -> Rest::Stored {
        rest
    }
    type AxisSelection = T;
    type Origin = A;
    type Follow<I: ItemList, Rest: Selection> = I::Onto<T, A, Rest>;
    #[inline(always)]
    fn follow<I: ItemList, Rest: Selection>(
        here: Progress,
        rest: Rest::Stored,
        args: I::Args,
        axis: isize,
    ) -> Result<<Self::Follow<I, Rest> as Selection>::Stored, ViewError> {
        I::onto::<T, A, Rest>(args, here, rest, axis)
    }
}
impl<T: AxisSelection, A: Origin> Entry for Gone<T, A> {
    type Of<O: Origin> = Gone<T, O>;
    type IfGone<Rest: Selection> = (Self, Rest);
    #[inline(always)]
    fn if_gone<Rest: Selection>(here: Progress, rest: Rest::Stored) -> (Progress, Rest::Stored) {
        (here, rest)
    }
    type IfKept<Rest: Selection> = Rest;
    #[inline(always)]
    fn if_kept<Rest: Selection>(_: Progress, rest: Rest::Stored) -> Rest::Stored {
        rest
    }
    type AxisSelection = T;
    type Origin = A;
    type Follow<I: ItemList, Rest: Selection> = (Self, Rest::Follow<I>);
    #[inline(always)]
    fn follow<I: ItemList, Rest: Selection>(
        here: Progress,
        rest: Rest::Stored,
        args: I::Args,
        axis: isize,
    ) -> Result<<Self::Follow<I, Rest> as Selection>::Stored, ViewError> {
        Ok((here, Rest::follow::<I>(rest, args, axis)?))
    }
}
