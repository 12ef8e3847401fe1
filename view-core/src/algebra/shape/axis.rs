//! One axis of a list, by its number.

use crate::algebra::disjoint::entry::Entry;
use crate::algebra::disjoint::progress::Progress;
use crate::algebra::disjoint::selection::Selection;
use crate::algebra::index::{All, ItemList};
use crate::algebra::number::constant::Const;
use crate::algebra::number::Number;
use crate::algebra::shape::axis_list::{AxisList, AxisWords};
use crate::algebra::shape::extent::Extent;
use crate::algebra::shape::layout::{Cut, Part, Rows};
use crate::algebra::shape::rank::{Rank, R};
use crate::algebra::shape::stride::Stride;

/// The number of axis `I`.
pub(crate) type Nth<const I: usize> = Const<I>;

/// The number of an axis, counted from 0.
#[diagnostic::on_unimplemented(
    message = "view!: this is not the number of an axis [V201]",
    label = "axes are counted from 0",
    note = "help: the highest rank is 16, so the last axis there can be is 15"
)]
pub trait Axis: Number {
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
    fn behind<I: ItemList>(args: I::Args) -> <<Self as Axis>::Behind<I> as ItemList>::Args;
    /// Its number as a rank, which sentences about an axis take.
    type Rank: Rank;
    /// What a range on this axis leaves of a view: whole rows, if it is the first.
    type Part: Part;
}

impl Axis for Const<0> {
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
    type Rank = R<0>;
    type Part = Rows;
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

macro_rules! behind {
    ($($axis:literal after $before:literal)*) => {$(
        impl Axis for Const<$axis> {
            type EntryIn<K: Selection> = <Const<$before> as Axis>::EntryIn<K::Rest>;
            #[inline(always)]
            fn entry<K: Selection>(stored: K::Stored) -> Progress {
                <Const<$before> as Axis>::entry::<K::Rest>(K::rest(stored))
            }
            type Behind<I: ItemList> = (All, <Const<$before> as Axis>::Behind<I>);
            #[inline(always)]
            fn behind<I: ItemList>(args: I::Args) -> <<Self as Axis>::Behind<I> as ItemList>::Args {
                ((), <Const<$before> as Axis>::behind::<I>(args))
            }
            type Rank = R<$axis>;
            type Part = Cut;
            type ExtentIn<X: AxisList> = <Const<$before> as Axis>::ExtentIn<X::Tail>;
            type StrideIn<X: AxisList> = <Const<$before> as Axis>::StrideIn<X::Tail>;
            #[inline(always)]
            fn of<X: AxisList>(stored: X::Stored) -> AxisWords<Self::ExtentIn<X>, Self::StrideIn<X>> {
                <Const<$before> as Axis>::of::<X::Tail>(X::tail(stored))
            }
            type Without<X: AxisList> = ((X::Extent, X::Stride), <Const<$before> as Axis>::Without<X::Tail>);
            #[inline(always)]
            fn without<X: AxisList>(stored: X::Stored) -> <Self::Without<X> as AxisList>::Stored {
                (X::head(stored), <Const<$before> as Axis>::without::<X::Tail>(X::tail(stored)))
            }
            behind!(@ $before Insert insert);
            behind!(@ $before Put put);
        }
    )*};
    // A list that has another axis behind the first.
    (@ $before:literal $List:ident $list:ident) => {
        type $List<E: Extent, D: Stride, X: AxisList> =
            ((X::Extent, X::Stride), <Const<$before> as Axis>::$List<E, D, X::Tail>);
        #[inline(always)]
        fn $list<E: Extent, D: Stride, X: AxisList>(
            axis: AxisWords<E, D>,
            stored: X::Stored,
        ) -> <Self::$List<E, D, X> as AxisList>::Stored {
            (X::head(stored), <Const<$before> as Axis>::$list::<E, D, X::Tail>(axis, X::tail(stored)))
        }
    };
}
behind!(
    1 after 0 2 after 1 3 after 2 4 after 3 5 after 4 6 after 5 7 after 6 8 after 7 9 after 8 10 after 9 11 after 10 12 after 11 13 after 12 14 after 13 15 after 14
);
