//! The lists of indices: `()`, and an index in front of a list.

use crate::algebra::disjoint::entry::Kept;
use crate::algebra::disjoint::entry::Origin;
use crate::algebra::disjoint::progress::Progress;
use crate::algebra::disjoint::progression::AxisSelection;
use crate::algebra::disjoint::selection::Selection;
use crate::algebra::index::misfit::Misfit;
use crate::algebra::index::Item;
use crate::algebra::index::{ItemList, Selected};
use crate::algebra::number::Holds;
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::stride_list::StrideList;

impl ItemList for () {
    type Args = ();
    const NO_ARGS: Option<()> = Some(());
    type Rows = Holds;
    type Whole = Holds;
    type Shape<S: Shape> = S;
    type Strides<D: StrideList> = D;
    type Shift<S: Shape, D: StrideList> = crate::algebra::number::low_bits::ZeroBits;
    type Leave<S: Shape> = S;
    type Onto<T: AxisSelection, A: Origin, Rest: Selection> = (Kept<T, A>, Rest);
    type Beyond = ();
    #[inline(always)]
    fn onto<T: AxisSelection, A: Origin, Rest: Selection>(
        (): (),
        here: Progress,
        rest: Rest::Stored,
        _: isize,
    ) -> Result<(Progress, Rest::Stored), Misfit> {
        Ok((here, rest))
    }
    #[inline(always)]
    fn beyond((): (), _: isize) -> Result<(), Misfit> {
        Ok(())
    }
    #[inline(always)]
    fn select<S: Shape, D: StrideList>(
        (): (),
        shape: S::Stored,
        strides: D::Stored,
        _: isize,
    ) -> Result<Selected<Self, S, D>, Misfit> {
        Ok((0, shape, strides))
    }
}

impl<I: Item, R: ItemList> ItemList for (I, R) {
    type Args = (I::Arg, R::Args);
    const NO_ARGS: Option<Self::Args> = match (I::NO_ARG, R::NO_ARGS) {
        (Some(arg), Some(rest)) => Some((arg, rest)),
        _ => None,
    };
    type Rows = I::Rows<R::Rows, R::Whole>;
    type Whole = I::Whole<R::Whole>;
    type Shape<S: Shape> = I::Shape<S, R>;
    type Strides<D: StrideList> = I::Strides<D, R>;
    type Shift<S: Shape, D: StrideList> = I::Shift<S, D, R>;
    type Leave<S: Shape> = I::Leave<S, R>;
    type Onto<T: AxisSelection, A: Origin, Rest: Selection> = I::Onto<T, A, Rest, R>;
    type Beyond = I::Beyond<R>;
    #[inline(always)]
    fn onto<T: AxisSelection, A: Origin, Rest: Selection>(
        (arg, args): Self::Args,
        here: Progress,
        rest: Rest::Stored,
        axis: isize,
    ) -> Result<<Self::Onto<T, A, Rest> as Selection>::Stored, Misfit> {
        I::onto::<T, A, Rest, R>(arg, args, here, rest, axis)
    }
    #[inline(always)]
    fn beyond((_, args): Self::Args, axis: isize) -> Result<<Self::Beyond as Selection>::Stored, Misfit> {
        I::beyond::<R>(args, axis)
    }
    #[inline(always)]
    fn select<S: Shape, D: StrideList>(
        (arg, rest): (I::Arg, R::Args),
        shape: S::Stored,
        strides: D::Stored,
        axis: isize,
    ) -> Result<Selected<Self, S, D>, Misfit> {
        I::select::<S, D, R>(arg, rest, shape, strides, axis)
    }
}
