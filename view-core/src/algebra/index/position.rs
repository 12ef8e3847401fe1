//! The indices that take one position and drop the axis.

use crate::algebra::disjoint::entry::Gone;
use crate::algebra::disjoint::entry::Origin;
use crate::algebra::disjoint::progression::{AxisSelection, Single};
use crate::algebra::index::misfit::Misfit;
use crate::algebra::index::on_axis::Unless;
use crate::algebra::index::OnAxis;
use crate::algebra::index::{resolve_index, Edge, Resolved};
use crate::algebra::index::{Meaning, Place};
use crate::algebra::number::low_bits::{BitSum, Negate, NoBits};
use crate::algebra::number::{Fails, Number, Subtracted, Unknown, Verdict};
use crate::algebra::shape::extent::Extent;
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::stride::Stride;
use crate::algebra::shape::stride_list::StrideList;
use crate::message::bounds::{MsgIndexBefore, MsgIndexPast};
use crate::message::say::Accept;
use crate::sealed::markers;

markers! {
    /// The `N`-th position: the axis is dropped.
    At<N>;
    /// The `N`-th position from the end, 1 is the last.
    AtEnd<N>;
    /// A position known only at run time.
    Pick;
    /// A position known only at run time, counted from the end: 1 is the last.
    PickEnd;
}

/// An index that takes the position `$edge` of an axis of extent `E`, and drops the axis. `$arg` is its run-time part.
macro_rules! drops_the_axis {
    ([$($N:ident)?] $Self:ty, $arg:pat => $edge:expr, arg $Arg:ty = $no_arg:expr, place $place:expr, meaning $meaning:expr,
     $E:ident, $AXIS:ident => $Answer:ty, start $Start:ty, chosen $Chosen:ty) => {
        impl$(<$N: Number>)? OnAxis for $Self {
            type Rows<Rest: Verdict, Whole: Verdict> = Rest;
            type Whole<Whole: Verdict> = Fails;
            type Arg = $Arg;
            const NO_ARG: Option<$Arg> = $no_arg;
            const PLACE: Place = $place;
            const MEANING: Option<Meaning> = $meaning;
            type Answer<$E: Extent, const $AXIS: isize> = $Answer;
            type Start<$E: Extent> = $Start;
            type Chosen<$E: Extent> = $Chosen;
            #[inline(always)]
            fn select($arg: $Arg, length: usize, axis: isize) -> Result<Resolved, Misfit> {
                let index = $edge;
                match resolve_index(index, length) {
                    Some(first) => Ok(Resolved { first, count: 1 }),
                    None => Err(Misfit::Position { index, length, axis }),
                }
            }
            type Extents<$E: Extent, Rest: Shape> = Rest;
            type Entry<T: AxisSelection, O: Origin> = Gone<T, O>;
            type Strides<D: Stride, Rest: StrideList> = Rest;
            #[inline(always)]
            fn extents<$E: Extent, Rest: Shape>(_: usize, rest: Rest::Stored) -> Option<Rest::Stored> {
                Some(rest)
            }
            #[inline(always)]
            fn strides<D: Stride, Rest: StrideList>(_: $Arg, _: D::Stored, rest: Rest::Stored) -> Rest::Stored {
                rest
            }
        }
    };
}

drops_the_axis!([N] At<N>, () => Edge::Start(N::VALUE), arg () = Some(()), place Place::at(N::VALUE), meaning Some(Meaning::Position(Edge::Start(N::VALUE))),
    E, AXIS => Unless<E::Holds<N>, MsgIndexPast<AXIS>, N, E>, start N::LowBits, chosen Single<N::Nat>);
drops_the_axis!([N] AtEnd<N>, () => Edge::End(N::VALUE), arg () = Some(()), place Place::back(N::VALUE), meaning Some(Meaning::Position(Edge::End(N::VALUE))),
    E, AXIS => Unless<E::HoldsBack<N>, MsgIndexBefore<AXIS>, N, E>, start BitSum<E::Low, Negate<N::LowBits>>, chosen Single<<N::TakenFrom<E::Len> as Subtracted>::Number>);
drops_the_axis!([] Pick, index => Edge::Start(index), arg usize = None, place Place::AT_RUN_TIME, meaning None,
    E, AXIS => Accept, start NoBits, chosen Single<Unknown>);
drops_the_axis!([] PickEnd, back => Edge::End(back), arg usize = None, place Place::AT_RUN_TIME, meaning None,
    E, AXIS => Accept, start NoBits, chosen Single<Unknown>);
