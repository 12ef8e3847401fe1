//! Parts of a list of axes whose length is not written anywhere: what `...` stands for, and what is behind it.

use crate::algebra::pattern::names::{Names, OfOthers};
use crate::algebra::shape::axis_list::AxisList;
use crate::algebra::shape::extent::Extent;
use crate::algebra::shape::rank::Rank;
use crate::algebra::shape::stride::Stride;
use crate::sealed::Sealed;

/// A list of axes, as a number of axes of other lists.
pub trait Span: Sealed {
    /// The axes of `X` without the first ones, as many as these.
    type DropFrom<X: AxisList>: AxisList;
    /// The stored part of that.
    fn drop_from<X: AxisList>(stored: X::Stored) -> <Self::DropFrom<X> as AxisList>::Stored;
    /// The first axes of `X`, as many as these.
    type TakeFrom<X: AxisList>: AxisList;
    /// The stored part of that.
    fn take_from<X: AxisList>(stored: X::Stored) -> <Self::TakeFrom<X> as AxisList>::Stored;
    /// The number of the axis behind these, if `A` is that of the first.
    type Beyond<A: Rank>: Rank;
    /// A name for each of these, in front of `N`.
    type Named<N: Names>: Names;
    /// How many there are.
    const COUNT: usize;
}

impl Span for () {
    type DropFrom<X: AxisList> = X;
    #[inline(always)]
    fn drop_from<X: AxisList>(stored: X::Stored) -> X::Stored {
        stored
    }
    type TakeFrom<X: AxisList> = ();
    #[inline(always)]
    fn take_from<X: AxisList>(_: X::Stored) {}
    type Beyond<A: Rank> = A;
    type Named<N: Names> = N;
    const COUNT: usize = 0;
}

impl<E: Extent, D: Stride, Tail: AxisList> Span for ((E, D), Tail) {
    type DropFrom<X: AxisList> = Tail::DropFrom<X::Tail>;
    #[inline(always)]
    fn drop_from<X: AxisList>(stored: X::Stored) -> <Self::DropFrom<X> as AxisList>::Stored {
        Tail::drop_from::<X::Tail>(X::tail(stored))
    }
    type TakeFrom<X: AxisList> = ((X::Extent, X::Stride), Tail::TakeFrom<X::Tail>);
    #[inline(always)]
    fn take_from<X: AxisList>(stored: X::Stored) -> <Self::TakeFrom<X> as AxisList>::Stored {
        (X::head(stored), Tail::take_from::<X::Tail>(X::tail(stored)))
    }
    type Beyond<A: Rank> = Tail::Beyond<A::Next>;
    type Named<N: Names> = (OfOthers, Tail::Named<N>);
    const COUNT: usize = 1 + Tail::COUNT;
}
