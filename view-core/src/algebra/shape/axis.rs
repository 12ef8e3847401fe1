//! One axis of a list, by its number.

use crate::algebra::disjoint::entry::Entry;
use crate::algebra::disjoint::progress::Progress;
use crate::algebra::disjoint::selection::Selection;
use crate::algebra::index::{All, ItemList};
use crate::algebra::number::const_len::{Const, Length};
use crate::algebra::number::{Nat, UTerm};
use crate::algebra::shape::axis_list::{AxisList, AxisWords};
use crate::algebra::shape::extent::Extent;
use crate::algebra::shape::layout::{Cut, Part, Rows};
use crate::algebra::shape::stride::Stride;
use typenum::consts::*;

/// The number of axis `I`.
pub(crate) type Nth<const I: usize> = <Const<I> as Length>::Nat;

/// The number of an axis, counted from 0.
#[diagnostic::on_unimplemented(
    message = "view!: this is not the number of an axis",
    label = "axes are counted from 0",
    note = "help: the highest rank is 16, so the last axis there can be is 15"
)]
pub trait Axis: Nat {
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
    /// What a range on this axis leaves of a view: whole rows, if it is the first.
    type Part: Part;
}

impl Axis for UTerm {
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
    ($($Axis:ident after $Before:ident)*) => {$(
        impl Axis for $Axis {
            type EntryIn<K: Selection> = <$Before as Axis>::EntryIn<K::Rest>;
            #[inline(always)]
            fn entry<K: Selection>(stored: K::Stored) -> Progress {
                <$Before as Axis>::entry::<K::Rest>(K::rest(stored))
            }
            type Behind<I: ItemList> = (All, <$Before as Axis>::Behind<I>);
            #[inline(always)]
            fn behind<I: ItemList>(args: I::Args) -> <<Self as Axis>::Behind<I> as ItemList>::Args {
                ((), <$Before as Axis>::behind::<I>(args))
            }
            type Part = Cut;
            type ExtentIn<X: AxisList> = <$Before as Axis>::ExtentIn<X::Tail>;
            type StrideIn<X: AxisList> = <$Before as Axis>::StrideIn<X::Tail>;
            #[inline(always)]
            fn of<X: AxisList>(stored: X::Stored) -> AxisWords<Self::ExtentIn<X>, Self::StrideIn<X>> {
                <$Before as Axis>::of::<X::Tail>(X::tail(stored))
            }
            type Without<X: AxisList> = ((X::Extent, X::Stride), <$Before as Axis>::Without<X::Tail>);
            #[inline(always)]
            fn without<X: AxisList>(stored: X::Stored) -> <Self::Without<X> as AxisList>::Stored {
                (X::head(stored), <$Before as Axis>::without::<X::Tail>(X::tail(stored)))
            }
            behind!(@ $Before Insert insert);
            behind!(@ $Before Put put);
        }
    )*};
    // A list that has another axis behind the first.
    (@ $Before:ident $List:ident $list:ident) => {
        type $List<E: Extent, D: Stride, X: AxisList> =
            ((X::Extent, X::Stride), <$Before as Axis>::$List<E, D, X::Tail>);
        #[inline(always)]
        fn $list<E: Extent, D: Stride, X: AxisList>(
            axis: AxisWords<E, D>,
            stored: X::Stored,
        ) -> <Self::$List<E, D, X> as AxisList>::Stored {
            (X::head(stored), <$Before as Axis>::$list::<E, D, X::Tail>(axis, X::tail(stored)))
        }
    };
}
behind!(
    U1 after U0 U2 after U1 U3 after U2 U4 after U3 U5 after U4 U6 after U5 U7 after U6 U8 after U7
    U9 after U8 U10 after U9 U11 after U10 U12 after U11 U13 after U12 U14 after U13 U15 after U14
);
