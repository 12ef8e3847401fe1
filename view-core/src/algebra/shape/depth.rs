//! How many axes are in front of one: the recursion that takes an axis out of a list. It goes from one depth to the next, not from number
//! to number, so rustc checks it once and not for each number.

use crate::algebra::disjoint::entry::Entry;
use crate::algebra::disjoint::progress::Progress;
use crate::algebra::disjoint::selection::Selection;
use crate::algebra::index::{All, ItemList};
use crate::algebra::shape::axis::Axis;
use crate::algebra::shape::axis_list::{AxisList, AxisWords};
use crate::algebra::shape::extent::Extent;
use crate::algebra::shape::stride::Stride;
use crate::sealed::{markers, Sealed};

markers! {
    /// No axis is in front.
    Outermost;
    /// One more than `P`.
    Deeper<P>;
}

/// An axis, by how many are in front of it.
pub trait Depth: Sealed {
    /// The extent of that axis.
    type ExtentIn<X: AxisList>: Extent;
    /// Its stride.
    type StrideIn<X: AxisList>: Stride;
    /// Its stored part.
    fn of<X: AxisList>(stored: X::Stored) -> AxisWords<Self::ExtentIn<X>, Self::StrideIn<X>>;
    /// The list without that axis.
    type Without<X: AxisList>: AxisList;
    /// The stored part of that.
    fn without<X: AxisList>(stored: X::Stored) -> <Self::Without<X> as AxisList>::Stored;
    /// The list with a new axis in front of that one.
    type Insert<E: Extent, D: Stride, X: AxisList>: AxisList;
    /// The stored part of that.
    fn insert<E: Extent, D: Stride, X: AxisList>(
        axis: AxisWords<E, D>,
        stored: X::Stored,
    ) -> <Self::Insert<E, D, X> as AxisList>::Stored;
    /// The list with another axis in place of that one.
    type Put<E: Extent, D: Stride, X: AxisList>: AxisList;
    /// The stored part of that.
    fn put<E: Extent, D: Stride, X: AxisList>(
        axis: AxisWords<E, D>,
        stored: X::Stored,
    ) -> <Self::Put<E, D, X> as AxisList>::Stored;
    /// What is taken of that axis.
    type EntryIn<K: Selection>: Entry;
    /// The same at run time.
    fn entry<K: Selection>(stored: K::Stored) -> Progress;
    /// The indices `I` behind one [`All`] for each axis before this one.
    type Behind<I: ItemList>: ItemList;
    /// The run-time part of that.
    fn behind<I: ItemList>(args: I::Args) -> <Self::Behind<I> as ItemList>::Args;
}

impl Depth for Outermost {
    type EntryIn<K: Selection> = K::First;
    #[inline(always)]
    fn entry<K: Selection>(stored: K::Stored) -> Progress {
        K::first(stored)
    }
    type Behind<I: ItemList> = I;
    #[inline(always)]
    fn behind<I: ItemList>(args: I::Args) -> I::Args {
        args
    }
    type ExtentIn<X: AxisList> = X::Extent;
    type StrideIn<X: AxisList> = X::Stride;
    #[inline(always)]
    fn of<X: AxisList>(stored: X::Stored) -> AxisWords<X::Extent, X::Stride> {
        X::head(stored)
    }
    type Without<X: AxisList> = X::Tail;
    #[inline(always)]
    fn without<X: AxisList>(stored: X::Stored) -> <X::Tail as AxisList>::Stored {
        X::tail(stored)
    }
    type Insert<E: Extent, D: Stride, X: AxisList> = ((E, D), X);
    #[inline(always)]
    fn insert<E: Extent, D: Stride, X: AxisList>(
        axis: AxisWords<E, D>,
        stored: X::Stored,
    ) -> (AxisWords<E, D>, X::Stored) {
        (axis, stored)
    }
    type Put<E: Extent, D: Stride, X: AxisList> = ((E, D), X::Tail);
    #[inline(always)]
    fn put<E: Extent, D: Stride, X: AxisList>(
        axis: AxisWords<E, D>,
        stored: X::Stored,
    ) -> <((E, D), X::Tail) as AxisList>::Stored {
        (axis, X::tail(stored))
    }
}

/// A list that has another axis behind the first.
macro_rules! behind_the_first {
    ($List:ident $list:ident) => {
        type $List<E: Extent, D: Stride, X: AxisList> = ((X::Extent, X::Stride), P::$List<E, D, X::Tail>);
        #[inline(always)]
        fn $list<E: Extent, D: Stride, X: AxisList>(
            axis: AxisWords<E, D>,
            stored: X::Stored,
        ) -> <Self::$List<E, D, X> as AxisList>::Stored {
            (
                X::head(stored),
                P::$list::<E, D, X::Tail>(axis, X::tail(stored)),
            )
        }
    };
}

impl<P: Depth> Depth for Deeper<P> {
    type EntryIn<K: Selection> = P::EntryIn<K::Rest>;
    #[inline(always)]
    fn entry<K: Selection>(stored: K::Stored) -> Progress {
        P::entry::<K::Rest>(K::rest(stored))
    }
    type Behind<I: ItemList> = (All, P::Behind<I>);
    #[inline(always)]
    fn behind<I: ItemList>(args: I::Args) -> <Self::Behind<I> as ItemList>::Args {
        ((), P::behind::<I>(args))
    }
    type ExtentIn<X: AxisList> = P::ExtentIn<X::Tail>;
    type StrideIn<X: AxisList> = P::StrideIn<X::Tail>;
    #[inline(always)]
    fn of<X: AxisList>(stored: X::Stored) -> AxisWords<Self::ExtentIn<X>, Self::StrideIn<X>> {
        P::of::<X::Tail>(X::tail(stored))
    }
    type Without<X: AxisList> = ((X::Extent, X::Stride), P::Without<X::Tail>);
    #[inline(always)]
    fn without<X: AxisList>(stored: X::Stored) -> <Self::Without<X> as AxisList>::Stored {
        (X::head(stored), P::without::<X::Tail>(X::tail(stored)))
    }
    behind_the_first!(Insert insert);
    behind_the_first!(Put put);
}

/// The extent of axis `K` of the list `X`.
pub(crate) type ExtentIn<K, X> = <<K as Axis>::Depth as Depth>::ExtentIn<X>;
/// Its stride.
pub(crate) type StrideIn<K, X> = <<K as Axis>::Depth as Depth>::StrideIn<X>;
/// The list without that axis.
pub(crate) type Without<K, X> = <<K as Axis>::Depth as Depth>::Without<X>;
/// The list with a new axis in front of that one.
pub(crate) type Insert<K, E, D, X> = <<K as Axis>::Depth as Depth>::Insert<E, D, X>;
/// The list with another axis in place of that one.
pub(crate) type Put<K, E, D, X> = <<K as Axis>::Depth as Depth>::Put<E, D, X>;
/// The indices `I` behind one [`All`] for each axis before axis `K`.
pub(crate) type Behind<K, I> = <<K as Axis>::Depth as Depth>::Behind<I>;
