//! `newaxis`: an index that takes no axis and adds one.

use crate::algebra::disjoint::entry::Kept;
use crate::algebra::disjoint::entry::{Inserted, Origin};
use crate::algebra::disjoint::progress::Progress;
use crate::algebra::disjoint::progression::AxisSelection;
use crate::algebra::disjoint::selection::Selection;
use crate::algebra::index::misfit::Misfit;
use crate::algebra::index::Item;
use crate::algebra::index::{ItemList, Selected};
use crate::algebra::number::constant::Const;
use crate::algebra::number::{Fails, Verdict};
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::stride::NoStride;
use crate::algebra::shape::stride_list::StrideList;
use crate::sealed::markers;

markers! {
    /// A new axis of extent 1, stride 0.
    New;
}

/// What a view takes of it.
type OwnAxis = Kept<crate::algebra::disjoint::progression::WholeAxis<Const<1>>, Inserted>;

impl Item for New {
    type Rows<Rest: Verdict, Whole: Verdict> = Fails;
    type Whole<Whole: Verdict> = Fails;
    type Arg = ();
    const NO_ARG: Option<()> = Some(());
    type Shape<S: Shape, R: ItemList> = (Const<1>, R::Shape<S>);
    type Strides<D: StrideList, R: ItemList> = (NoStride, R::Strides<D>);
    type Shift<S: Shape, D: StrideList, R: ItemList> = R::Shift<S, D>;
    type Leave<S: Shape, R: ItemList> = R::Leave<S>;
    type Onto<T: AxisSelection, A: Origin, Rest: Selection, R: ItemList> = (OwnAxis, R::Onto<T, A, Rest>);
    type Beyond<R: ItemList> = (OwnAxis, R::Beyond);
    #[inline(always)]
    fn onto<T: AxisSelection, A: Origin, Rest: Selection, R: ItemList>(
        (): (),
        args: R::Args,
        here: Progress,
        rest: Rest::Stored,
        axis: isize,
    ) -> Result<(Progress, <R::Onto<T, A, Rest> as Selection>::Stored), Misfit> {
        Ok((Progress::whole(1), R::onto::<T, A, Rest>(args, here, rest, axis)?))
    }
    #[inline(always)]
    fn beyond<R: ItemList>(
        args: R::Args,
        axis: isize,
    ) -> Result<(Progress, <R::Beyond as Selection>::Stored), Misfit> {
        Ok((Progress::whole(1), R::beyond(args, axis)?))
    }
    #[inline(always)]
    fn select<S: Shape, D: StrideList, R: ItemList>(
        (): (),
        rest: R::Args,
        shape: S::Stored,
        strides: D::Stored,
        axis: isize,
    ) -> Result<Selected<(Self, R), S, D>, Misfit> {
        match R::select::<S, D>(rest, shape, strides, axis) {
            Ok((offset, shape, strides)) => Ok((offset, ((), shape), ((), strides))),
            Err(misfit) => Err(misfit),
        }
    }
}
