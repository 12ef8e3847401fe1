//! The indices of a family as types: of each axis, the index that a member has, and whether it moves from member to member.

use crate::algebra::index::misfit::Misfit;
use crate::algebra::index::{Anywhere, Count, Edge, ItemList, OnAxis, Pick, PickEnd, Runtime, Stepping};
use crate::algebra::loops::sweep::Sweep;
use crate::algebra::shape::extent::Extent;
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::step::Step;
use crate::sealed::{markers, Sealed};

markers! {
    /// The index `X`, which all members have.
    Fixed<X>;
    /// An index of type `X` whose run-time value the variables of the family give.
    Moving<X>;
}

/// An index whose run-time value a [`Sweep`] gives.
pub trait Moves: OnAxis {
    /// Whether the index takes what the sweep says.
    fn takes<const R: usize>(sweep: &Sweep<R>) -> bool;
    /// The index of the member at these values of the variables.
    fn at<const R: usize>(sweep: &Sweep<R>, index: &[usize; R]) -> Self::Arg;
}
impl Moves for Pick {
    #[inline(always)]
    fn takes<const R: usize>(sweep: &Sweep<R>) -> bool {
        sweep.is_position(false)
    }
    #[inline(always)]
    fn at<const R: usize>(sweep: &Sweep<R>, index: &[usize; R]) -> usize {
        position(sweep.start_at(index))
    }
}
impl Moves for PickEnd {
    #[inline(always)]
    fn takes<const R: usize>(sweep: &Sweep<R>) -> bool {
        sweep.is_position(true)
    }
    #[inline(always)]
    fn at<const R: usize>(sweep: &Sweep<R>, index: &[usize; R]) -> usize {
        position(sweep.start_at(index))
    }
}
impl<N: Count, K: Step> Moves for Runtime<N, K, Anywhere> {
    #[inline(always)]
    fn takes<const R: usize>(sweep: &Sweep<R>) -> bool {
        sweep.is_slice(K::VALUE)
    }
    #[inline(always)]
    fn at<const R: usize>(sweep: &Sweep<R>, index: &[usize; R]) -> Self::Arg {
        (sweep.start_at(index), sweep.stop_at(index))
    }
}
impl Moves for Stepping<Anywhere> {
    #[inline(always)]
    fn takes<const R: usize>(sweep: &Sweep<R>) -> bool {
        sweep.is_slice(sweep.step())
    }
    #[inline(always)]
    fn at<const R: usize>(sweep: &Sweep<R>, index: &[usize; R]) -> Self::Arg {
        ((sweep.start_at(index), sweep.stop_at(index)), sweep.step())
    }
}

/// The number of a position; a slice cannot be open here.
#[inline(always)]
const fn position(edge: Edge) -> usize {
    match edge {
        Edge::Open => 0,
        Edge::Start(position) | Edge::End(position) => position,
    }
}

/// The index of a family on one axis.
pub trait MemberItem: Sealed {
    /// The index of a member.
    type Item: OnAxis;
    /// Its run-time value, if all members have the same.
    type Given: Copy;
    /// Whether the index takes what the sweep says.
    fn takes<const R: usize>(sweep: &Sweep<R>) -> bool;
    /// The index of the member at these values of the variables.
    fn at<const R: usize>(
        given: Self::Given,
        sweep: &Sweep<R>,
        index: &[usize; R],
    ) -> <Self::Item as OnAxis>::Arg;
    /// Whether an index that all members have takes something of an axis of `length`; one that moves does if a sweep says so.
    ///
    /// # Errors
    /// If the index is not on the axis.
    fn takes_something(given: Self::Given, length: usize, axis: isize) -> Result<bool, Misfit>;
}
impl<X: OnAxis> MemberItem for Fixed<X> {
    type Item = X;
    type Given = X::Arg;
    #[inline(always)]
    fn takes<const R: usize>(sweep: &Sweep<R>) -> bool {
        sweep.is_fixed()
    }
    #[inline(always)]
    fn at<const R: usize>(given: X::Arg, _: &Sweep<R>, _: &[usize; R]) -> X::Arg {
        given
    }
    #[inline(always)]
    fn takes_something(given: X::Arg, length: usize, axis: isize) -> Result<bool, Misfit> {
        Ok(X::select(given, length, axis)?.count != 0)
    }
}
impl<X: Moves> MemberItem for Moving<X> {
    type Item = X;
    type Given = ();
    #[inline(always)]
    fn takes<const R: usize>(sweep: &Sweep<R>) -> bool {
        !sweep.is_fixed() && X::takes(sweep)
    }
    #[inline(always)]
    fn at<const R: usize>((): (), sweep: &Sweep<R>, index: &[usize; R]) -> X::Arg {
        X::at(sweep, index)
    }
    #[inline(always)]
    fn takes_something((): (), _: usize, _: isize) -> Result<bool, Misfit> {
        Ok(true)
    }
}

/// The indices of a family, as a list `(I0, (I1, ()))` along the axes, beside a sweep for each.
pub trait MemberItems: Sealed {
    /// The indices of a member.
    type Items: ItemList;
    /// The run-time values of those that all members have.
    type Given: Copy;
    /// Whether the indices take what the sweeps say.
    fn take<const R: usize>(sweeps: &[Sweep<R>]) -> bool;
    /// The indices of the member at these values of the variables.
    fn at<const R: usize>(
        given: Self::Given,
        sweeps: &[Sweep<R>],
        index: &[usize; R],
    ) -> <Self::Items as ItemList>::Args;
    /// Writes the length of each axis, and whether the index takes something if all members have the same one.
    ///
    /// # Errors
    /// If an index is not on its axis.
    fn measure<S: Shape>(
        given: Self::Given,
        shape: S::Stored,
        axis: isize,
        out: &mut [(usize, bool)],
    ) -> Result<(), Misfit>;
}
impl MemberItems for () {
    type Items = ();
    type Given = ();
    #[inline(always)]
    fn take<const R: usize>(sweeps: &[Sweep<R>]) -> bool {
        sweeps.is_empty()
    }
    #[inline(always)]
    fn at<const R: usize>((): (), _: &[Sweep<R>], _: &[usize; R]) {}
    #[inline(always)]
    fn measure<S: Shape>((): (), _: S::Stored, _: isize, _: &mut [(usize, bool)]) -> Result<(), Misfit> {
        Ok(())
    }
}
impl<X: MemberItem, Rest: MemberItems> MemberItems for (X, Rest) {
    type Items = (X::Item, Rest::Items);
    type Given = (X::Given, Rest::Given);
    #[inline(always)]
    fn take<const R: usize>(sweeps: &[Sweep<R>]) -> bool {
        match sweeps {
            [sweep, rest @ ..] => X::takes(sweep) && Rest::take(rest),
            [] => false,
        }
    }
    #[inline(always)]
    fn at<const R: usize>(
        (given, rest): Self::Given,
        sweeps: &[Sweep<R>],
        index: &[usize; R],
    ) -> <Self::Items as ItemList>::Args {
        (
            X::at(given, &sweeps[0], index),
            Rest::at(rest, &sweeps[1..], index),
        )
    }
    #[inline(always)]
    fn measure<S: Shape>(
        (given, rest): Self::Given,
        shape: S::Stored,
        axis: isize,
        out: &mut [(usize, bool)],
    ) -> Result<(), Misfit> {
        let length = S::Head::get(S::head(shape));
        out[0] = (length, X::takes_something(given, length, axis)?);
        Rest::measure::<S::Tail>(rest, S::tail(shape), axis + 1, &mut out[1..])
    }
}
