//! Slices of any kind: with run-time indices, of views in generic code, and of views with alignment evidence. Static slices with more
//! indices than axes come here too, and are refused.

use crate::algebra::index::{ItemList, OnAxis};
use crate::algebra::shape::layout::{Cut, Part, Rows};
use crate::algebra::shape::rank::Rank;
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::stride_list::StrideList;
use crate::checks::axes::{Inserts, InsertsLast};
use crate::checks::bounds::{Fits, LastOf, Ranked};
use crate::error::{refuse, ViewError};
use crate::sealed::Sealed;
use crate::view::slice_static::nest;

/// The last axes of `S`, as many as `I` takes.
pub(crate) type LastAxes<S, I> = <<I as ItemList>::Leave<S> as Shape>::DropFrom<S>;
/// The indices `I` on the last axes of `S`.
type Last<S, I> = <<I as ItemList>::Leave<S> as Shape>::Fill<I>;

/// The extent of axis 0 of `S`, and of those behind.
type Extent0<S> = <S as Shape>::Head;
type Extent1<S> = Extent0<<S as Shape>::Tail>;
type Extent2<S> = Extent1<<S as Shape>::Tail>;
type Extent3<S> = Extent2<<S as Shape>::Tail>;
type Extent4<S> = Extent3<<S as Shape>::Tail>;
type Extent5<S> = Extent4<<S as Shape>::Tail>;
type Extent6<S> = Extent5<<S as Shape>::Tail>;
type Extent7<S> = Extent6<<S as Shape>::Tail>;
type Extent8<S> = Extent7<<S as Shape>::Tail>;
type Extent9<S> = Extent8<<S as Shape>::Tail>;
type Extent10<S> = Extent9<<S as Shape>::Tail>;
type Extent11<S> = Extent10<<S as Shape>::Tail>;

/// Lets inference resolve two parameters that only the methods of static views use.
pub trait Selects<S, D>: Sealed {
    /// Shape and strides.
    type Out;
}
impl<I: ItemList, S: Shape, D: StrideList> Selects<S, D> for I {
    type Out = (I::Shape<S>, I::Strides<D>);
}

/// The methods for each number of indices. For each index there are its bounds on an axis counted from the start, and from the end.
macro_rules! methods {
    ($([$slice:ident $rows:ident $slice_chained:ident $rows_chained:ident]
       [$slice_at:ident $rows_at:ident $try_slice_at:ident $try_rows_at:ident $last_at:ident $try_last_at:ident]
       $Last:ident: [$($Count:tt)+]
       $($I:ident: [$($Fits:tt)+] [$($FitsLast:tt)+],)+;)+) => {$(
        methods!(@static $slice $slice_chained Cut $Last [$($Count)+] $($I [$($Fits)+])+);
        methods!(@static $rows $rows_chained Rows $Last [$($Count)+] $($I [$($Fits)+])+);
        methods!(@given $slice_at $try_slice_at Cut $Last [$($Count)+] $($I [$($Fits)+])+);
        methods!(@given $rows_at $try_rows_at Rows $Last [$($Count)+] $($I [$($Fits)+])+);
        methods!(@last $last_at $try_last_at nest!($($I),+), $($I [$($FitsLast)+])+);
    )+};
    (@last $last_at:ident $try_last_at:ident $Items:ty, $($I:ident [$($Fits:tt)+])+) => {
        #[inline(always)]
        #[track_caller]
        fn $last_at<$($I: OnAxis + $($Fits)+),+>(
            self,
            args: <$Items as ItemList>::Args,
        ) -> Self::Sliced<Cut, Last<Self::Shape, $Items>> {
            match self.$try_last_at::<$($I),+>(args) {
                Ok(view) => view,
                Err(error) => refuse(error),
            }
        }
        #[inline(always)]
        fn $try_last_at<$($I: OnAxis + $($Fits)+),+>(
            self,
            args: <$Items as ItemList>::Args,
        ) -> Result<Self::Sliced<Cut, Last<Self::Shape, $Items>>, ViewError> {
            let args = <<$Items as ItemList>::Leave<Self::Shape> as Shape>::fill::<$Items>(args);
            // These axes are counted from the end, where the first axis has the number -rank.
            let first = -(<<Self::Shape as Shape>::Rank as Rank>::RANK as isize);
            self.select::<Cut, Last<Self::Shape, $Items>>(args, first)
        }
    };
    (@static $name:ident $chained:ident $P:ident $Last:ident [$($Count:tt)+] $($I:ident [$($Fits:tt)+])+) => {
        #[inline(always)]
        #[track_caller]
        fn $name<$($I: OnAxis + $($Fits)+,)+ Selected, Strides>(
            self,
        ) -> Self::Sliced<$P, nest!($($I),+)>
        where
            $Last: $($Count)+,
            nest!($($I),+): Selects<Self::Shape, Self::Strides, Out = (Selected, Strides)>,
        {
            let args = <nest!($($I),+) as ItemList>::NO_ARGS.expect("a static index");
            match self.select::<$P, nest!($($I),+)>(args, 0) {
                Ok(view) => view,
                Err(error) => refuse(error),
            }
        }
        #[inline(always)]
        #[track_caller]
        fn $chained<$($I: OnAxis + $($Fits)+,)+ Selected, Strides>(
            self,
        ) -> <Self as ChainedSlices>::Chained<$P, nest!($($I),+)>
        where
            Self: ChainedSlices,
            $Last: $($Count)+,
            nest!($($I),+): Selects<Self::Shape, Self::Strides, Out = (Selected, Strides)>,
        {
            <Self as ChainedSlices>::chained::<$P, nest!($($I),+)>(self.$name::<$($I,)+ Selected, Strides>())
        }
    };
    (@given $name:ident $try_name:ident $P:ident $Last:ident [$($Count:tt)+] $($I:ident [$($Fits:tt)+])+) => {
        #[inline(always)]
        #[track_caller]
        fn $name<$($I: OnAxis + $($Fits)+),+>(
            self,
            args: <nest!($($I),+) as ItemList>::Args,
        ) -> Self::Sliced<$P, nest!($($I),+)>
        where
            $Last: $($Count)+,
        {
            match self.select::<$P, nest!($($I),+)>(args, 0) {
                Ok(view) => view,
                Err(error) => refuse(error),
            }
        }
        #[inline(always)]
        fn $try_name<$($I: OnAxis + $($Fits)+),+>(
            self,
            args: <nest!($($I),+) as ItemList>::Args,
        ) -> Result<Self::Sliced<$P, nest!($($I),+)>, ViewError>
        where
            $Last: $($Count)+,
        {
            self.select::<$P, nest!($($I),+)>(args, 0)
        }
    };
}

/// The slicing methods of a view or a plan with its strides.
///
/// `slice…` selects any part, `rows…` whole rows, and `last…` indexes the last axes. Static indices are types, so their methods take no
/// arguments; the methods in `…_at` take the run-time values of indices. `try_…` return the error with which the others panic. `last…`
/// do not compare the number of indices with the rank: the macro calls `ranked` first, with the indices on both sides of `...`.
pub trait Slices: Sealed + Sized {
    /// The shape of the view.
    type Shape: Shape;
    /// Its strides.
    type Strides: StrideList;
    /// The view that the indices `I` select.
    type Sliced<P: Part, I: ItemList>;

    /// Applies the indices `I`. `axis` is the number of the first axis, for the error.
    ///
    /// # Errors
    /// If an index is not on its axis.
    fn select<P: Part, I: ItemList>(
        self,
        args: I::Args,
        axis: isize,
    ) -> Result<Self::Sliced<P, I>, ViewError>;

    /// Inserts the new axes of the list `I`, which takes all others whole.
    #[inline(always)]
    fn insert<I: ItemList + Inserts<Self::Shape>>(self) -> Self::Sliced<Cut, I> {
        self.inserted::<I>()
    }

    /// Applies a list of new and whole axes.
    #[inline(always)]
    fn inserted<I: ItemList>(self) -> Self::Sliced<Cut, I> {
        let args = I::NO_ARGS.expect("a list of axes");
        match self.select::<Cut, I>(args, 0) {
            Ok(view) => view,
            Err(error) => refuse(error),
        }
    }

    /// Like [`insert`](Self::insert), where the list is about the last axes.
    #[inline(always)]
    fn insert_last<I: ItemList + InsertsLast<Self::Shape>>(self) -> Self::Sliced<Cut, Last<Self::Shape, I>> {
        self.inserted::<Last<Self::Shape, I>>()
    }

    /// The view itself, if it has at least `K` axes.
    #[inline(always)]
    fn ranked<const K: usize>(self) -> Self
    where
        Self::Shape: Ranked<K>,
    {
        self
    }

    // Each bound is written out, because rustc shows its line in a refusal.
    methods! {
        [slice1 rows1 slice1_chained rows1_chained] [slice1_at rows1_at try_slice1_at try_rows1_at last1_at try_last1_at] I0: [LastOf<1, Self::Shape>] I0: [Fits<Extent0<Self::Shape>, 0>] [Fits<Extent0<LastAxes<Self::Shape, nest!(I0)>>, -1>],;
        [slice2 rows2 slice2_chained rows2_chained] [slice2_at rows2_at try_slice2_at try_rows2_at last2_at try_last2_at] I1: [LastOf<2, Self::Shape>] I0: [Fits<Extent0<Self::Shape>, 0>] [Fits<Extent0<LastAxes<Self::Shape, nest!(I0, I1)>>, -2>], I1: [Fits<Extent1<Self::Shape>, 1>] [Fits<Extent1<LastAxes<Self::Shape, nest!(I0, I1)>>, -1>],;
        [slice3 rows3 slice3_chained rows3_chained] [slice3_at rows3_at try_slice3_at try_rows3_at last3_at try_last3_at] I2: [LastOf<3, Self::Shape>] I0: [Fits<Extent0<Self::Shape>, 0>] [Fits<Extent0<LastAxes<Self::Shape, nest!(I0, I1, I2)>>, -3>], I1: [Fits<Extent1<Self::Shape>, 1>] [Fits<Extent1<LastAxes<Self::Shape, nest!(I0, I1, I2)>>, -2>], I2: [Fits<Extent2<Self::Shape>, 2>] [Fits<Extent2<LastAxes<Self::Shape, nest!(I0, I1, I2)>>, -1>],;
        [slice4 rows4 slice4_chained rows4_chained] [slice4_at rows4_at try_slice4_at try_rows4_at last4_at try_last4_at] I3: [LastOf<4, Self::Shape>] I0: [Fits<Extent0<Self::Shape>, 0>] [Fits<Extent0<LastAxes<Self::Shape, nest!(I0, I1, I2, I3)>>, -4>], I1: [Fits<Extent1<Self::Shape>, 1>] [Fits<Extent1<LastAxes<Self::Shape, nest!(I0, I1, I2, I3)>>, -3>], I2: [Fits<Extent2<Self::Shape>, 2>] [Fits<Extent2<LastAxes<Self::Shape, nest!(I0, I1, I2, I3)>>, -2>], I3: [Fits<Extent3<Self::Shape>, 3>] [Fits<Extent3<LastAxes<Self::Shape, nest!(I0, I1, I2, I3)>>, -1>],;
        [slice5 rows5 slice5_chained rows5_chained] [slice5_at rows5_at try_slice5_at try_rows5_at last5_at try_last5_at] I4: [LastOf<5, Self::Shape>] I0: [Fits<Extent0<Self::Shape>, 0>] [Fits<Extent0<LastAxes<Self::Shape, nest!(I0, I1, I2, I3, I4)>>, -5>], I1: [Fits<Extent1<Self::Shape>, 1>] [Fits<Extent1<LastAxes<Self::Shape, nest!(I0, I1, I2, I3, I4)>>, -4>], I2: [Fits<Extent2<Self::Shape>, 2>] [Fits<Extent2<LastAxes<Self::Shape, nest!(I0, I1, I2, I3, I4)>>, -3>], I3: [Fits<Extent3<Self::Shape>, 3>] [Fits<Extent3<LastAxes<Self::Shape, nest!(I0, I1, I2, I3, I4)>>, -2>], I4: [Fits<Extent4<Self::Shape>, 4>] [Fits<Extent4<LastAxes<Self::Shape, nest!(I0, I1, I2, I3, I4)>>, -1>],;
        [slice6 rows6 slice6_chained rows6_chained] [slice6_at rows6_at try_slice6_at try_rows6_at last6_at try_last6_at] I5: [LastOf<6, Self::Shape>] I0: [Fits<Extent0<Self::Shape>, 0>] [Fits<Extent0<LastAxes<Self::Shape, nest!(I0, I1, I2, I3, I4, I5)>>, -6>], I1: [Fits<Extent1<Self::Shape>, 1>] [Fits<Extent1<LastAxes<Self::Shape, nest!(I0, I1, I2, I3, I4, I5)>>, -5>], I2: [Fits<Extent2<Self::Shape>, 2>] [Fits<Extent2<LastAxes<Self::Shape, nest!(I0, I1, I2, I3, I4, I5)>>, -4>], I3: [Fits<Extent3<Self::Shape>, 3>] [Fits<Extent3<LastAxes<Self::Shape, nest!(I0, I1, I2, I3, I4, I5)>>, -3>], I4: [Fits<Extent4<Self::Shape>, 4>] [Fits<Extent4<LastAxes<Self::Shape, nest!(I0, I1, I2, I3, I4, I5)>>, -2>], I5: [Fits<Extent5<Self::Shape>, 5>] [Fits<Extent5<LastAxes<Self::Shape, nest!(I0, I1, I2, I3, I4, I5)>>, -1>],;
        [slice7 rows7 slice7_chained rows7_chained] [slice7_at rows7_at try_slice7_at try_rows7_at last7_at try_last7_at] I6: [LastOf<7, Self::Shape>] I0: [Fits<Extent0<Self::Shape>, 0>] [Fits<Extent0<LastAxes<Self::Shape, nest!(I0, I1, I2, I3, I4, I5, I6)>>, -7>], I1: [Fits<Extent1<Self::Shape>, 1>] [Fits<Extent1<LastAxes<Self::Shape, nest!(I0, I1, I2, I3, I4, I5, I6)>>, -6>], I2: [Fits<Extent2<Self::Shape>, 2>] [Fits<Extent2<LastAxes<Self::Shape, nest!(I0, I1, I2, I3, I4, I5, I6)>>, -5>], I3: [Fits<Extent3<Self::Shape>, 3>] [Fits<Extent3<LastAxes<Self::Shape, nest!(I0, I1, I2, I3, I4, I5, I6)>>, -4>], I4: [Fits<Extent4<Self::Shape>, 4>] [Fits<Extent4<LastAxes<Self::Shape, nest!(I0, I1, I2, I3, I4, I5, I6)>>, -3>], I5: [Fits<Extent5<Self::Shape>, 5>] [Fits<Extent5<LastAxes<Self::Shape, nest!(I0, I1, I2, I3, I4, I5, I6)>>, -2>], I6: [Fits<Extent6<Self::Shape>, 6>] [Fits<Extent6<LastAxes<Self::Shape, nest!(I0, I1, I2, I3, I4, I5, I6)>>, -1>],;
        [slice8 rows8 slice8_chained rows8_chained] [slice8_at rows8_at try_slice8_at try_rows8_at last8_at try_last8_at] I7: [LastOf<8, Self::Shape>] I0: [Fits<Extent0<Self::Shape>, 0>] [Fits<Extent0<LastAxes<Self::Shape, nest!(I0, I1, I2, I3, I4, I5, I6, I7)>>, -8>], I1: [Fits<Extent1<Self::Shape>, 1>] [Fits<Extent1<LastAxes<Self::Shape, nest!(I0, I1, I2, I3, I4, I5, I6, I7)>>, -7>], I2: [Fits<Extent2<Self::Shape>, 2>] [Fits<Extent2<LastAxes<Self::Shape, nest!(I0, I1, I2, I3, I4, I5, I6, I7)>>, -6>], I3: [Fits<Extent3<Self::Shape>, 3>] [Fits<Extent3<LastAxes<Self::Shape, nest!(I0, I1, I2, I3, I4, I5, I6, I7)>>, -5>], I4: [Fits<Extent4<Self::Shape>, 4>] [Fits<Extent4<LastAxes<Self::Shape, nest!(I0, I1, I2, I3, I4, I5, I6, I7)>>, -4>], I5: [Fits<Extent5<Self::Shape>, 5>] [Fits<Extent5<LastAxes<Self::Shape, nest!(I0, I1, I2, I3, I4, I5, I6, I7)>>, -3>], I6: [Fits<Extent6<Self::Shape>, 6>] [Fits<Extent6<LastAxes<Self::Shape, nest!(I0, I1, I2, I3, I4, I5, I6, I7)>>, -2>], I7: [Fits<Extent7<Self::Shape>, 7>] [Fits<Extent7<LastAxes<Self::Shape, nest!(I0, I1, I2, I3, I4, I5, I6, I7)>>, -1>],;
        [slice9 rows9 slice9_chained rows9_chained] [slice9_at rows9_at try_slice9_at try_rows9_at last9_at try_last9_at] I8: [LastOf<9, Self::Shape>] I0: [Fits<Extent0<Self::Shape>, 0>] [Fits<Extent0<LastAxes<Self::Shape, nest!(I0, I1, I2, I3, I4, I5, I6, I7, I8)>>, -9>], I1: [Fits<Extent1<Self::Shape>, 1>] [Fits<Extent1<LastAxes<Self::Shape, nest!(I0, I1, I2, I3, I4, I5, I6, I7, I8)>>, -8>], I2: [Fits<Extent2<Self::Shape>, 2>] [Fits<Extent2<LastAxes<Self::Shape, nest!(I0, I1, I2, I3, I4, I5, I6, I7, I8)>>, -7>], I3: [Fits<Extent3<Self::Shape>, 3>] [Fits<Extent3<LastAxes<Self::Shape, nest!(I0, I1, I2, I3, I4, I5, I6, I7, I8)>>, -6>], I4: [Fits<Extent4<Self::Shape>, 4>] [Fits<Extent4<LastAxes<Self::Shape, nest!(I0, I1, I2, I3, I4, I5, I6, I7, I8)>>, -5>], I5: [Fits<Extent5<Self::Shape>, 5>] [Fits<Extent5<LastAxes<Self::Shape, nest!(I0, I1, I2, I3, I4, I5, I6, I7, I8)>>, -4>], I6: [Fits<Extent6<Self::Shape>, 6>] [Fits<Extent6<LastAxes<Self::Shape, nest!(I0, I1, I2, I3, I4, I5, I6, I7, I8)>>, -3>], I7: [Fits<Extent7<Self::Shape>, 7>] [Fits<Extent7<LastAxes<Self::Shape, nest!(I0, I1, I2, I3, I4, I5, I6, I7, I8)>>, -2>], I8: [Fits<Extent8<Self::Shape>, 8>] [Fits<Extent8<LastAxes<Self::Shape, nest!(I0, I1, I2, I3, I4, I5, I6, I7, I8)>>, -1>],;
        [slice10 rows10 slice10_chained rows10_chained] [slice10_at rows10_at try_slice10_at try_rows10_at last10_at try_last10_at] I9: [LastOf<10, Self::Shape>] I0: [Fits<Extent0<Self::Shape>, 0>] [Fits<Extent0<LastAxes<Self::Shape, nest!(I0, I1, I2, I3, I4, I5, I6, I7, I8, I9)>>, -10>], I1: [Fits<Extent1<Self::Shape>, 1>] [Fits<Extent1<LastAxes<Self::Shape, nest!(I0, I1, I2, I3, I4, I5, I6, I7, I8, I9)>>, -9>], I2: [Fits<Extent2<Self::Shape>, 2>] [Fits<Extent2<LastAxes<Self::Shape, nest!(I0, I1, I2, I3, I4, I5, I6, I7, I8, I9)>>, -8>], I3: [Fits<Extent3<Self::Shape>, 3>] [Fits<Extent3<LastAxes<Self::Shape, nest!(I0, I1, I2, I3, I4, I5, I6, I7, I8, I9)>>, -7>], I4: [Fits<Extent4<Self::Shape>, 4>] [Fits<Extent4<LastAxes<Self::Shape, nest!(I0, I1, I2, I3, I4, I5, I6, I7, I8, I9)>>, -6>], I5: [Fits<Extent5<Self::Shape>, 5>] [Fits<Extent5<LastAxes<Self::Shape, nest!(I0, I1, I2, I3, I4, I5, I6, I7, I8, I9)>>, -5>], I6: [Fits<Extent6<Self::Shape>, 6>] [Fits<Extent6<LastAxes<Self::Shape, nest!(I0, I1, I2, I3, I4, I5, I6, I7, I8, I9)>>, -4>], I7: [Fits<Extent7<Self::Shape>, 7>] [Fits<Extent7<LastAxes<Self::Shape, nest!(I0, I1, I2, I3, I4, I5, I6, I7, I8, I9)>>, -3>], I8: [Fits<Extent8<Self::Shape>, 8>] [Fits<Extent8<LastAxes<Self::Shape, nest!(I0, I1, I2, I3, I4, I5, I6, I7, I8, I9)>>, -2>], I9: [Fits<Extent9<Self::Shape>, 9>] [Fits<Extent9<LastAxes<Self::Shape, nest!(I0, I1, I2, I3, I4, I5, I6, I7, I8, I9)>>, -1>],;
        [slice11 rows11 slice11_chained rows11_chained] [slice11_at rows11_at try_slice11_at try_rows11_at last11_at try_last11_at] I10: [LastOf<11, Self::Shape>] I0: [Fits<Extent0<Self::Shape>, 0>] [Fits<Extent0<LastAxes<Self::Shape, nest!(I0, I1, I2, I3, I4, I5, I6, I7, I8, I9, I10)>>, -11>], I1: [Fits<Extent1<Self::Shape>, 1>] [Fits<Extent1<LastAxes<Self::Shape, nest!(I0, I1, I2, I3, I4, I5, I6, I7, I8, I9, I10)>>, -10>], I2: [Fits<Extent2<Self::Shape>, 2>] [Fits<Extent2<LastAxes<Self::Shape, nest!(I0, I1, I2, I3, I4, I5, I6, I7, I8, I9, I10)>>, -9>], I3: [Fits<Extent3<Self::Shape>, 3>] [Fits<Extent3<LastAxes<Self::Shape, nest!(I0, I1, I2, I3, I4, I5, I6, I7, I8, I9, I10)>>, -8>], I4: [Fits<Extent4<Self::Shape>, 4>] [Fits<Extent4<LastAxes<Self::Shape, nest!(I0, I1, I2, I3, I4, I5, I6, I7, I8, I9, I10)>>, -7>], I5: [Fits<Extent5<Self::Shape>, 5>] [Fits<Extent5<LastAxes<Self::Shape, nest!(I0, I1, I2, I3, I4, I5, I6, I7, I8, I9, I10)>>, -6>], I6: [Fits<Extent6<Self::Shape>, 6>] [Fits<Extent6<LastAxes<Self::Shape, nest!(I0, I1, I2, I3, I4, I5, I6, I7, I8, I9, I10)>>, -5>], I7: [Fits<Extent7<Self::Shape>, 7>] [Fits<Extent7<LastAxes<Self::Shape, nest!(I0, I1, I2, I3, I4, I5, I6, I7, I8, I9, I10)>>, -4>], I8: [Fits<Extent8<Self::Shape>, 8>] [Fits<Extent8<LastAxes<Self::Shape, nest!(I0, I1, I2, I3, I4, I5, I6, I7, I8, I9, I10)>>, -3>], I9: [Fits<Extent9<Self::Shape>, 9>] [Fits<Extent9<LastAxes<Self::Shape, nest!(I0, I1, I2, I3, I4, I5, I6, I7, I8, I9, I10)>>, -2>], I10: [Fits<Extent10<Self::Shape>, 10>] [Fits<Extent10<LastAxes<Self::Shape, nest!(I0, I1, I2, I3, I4, I5, I6, I7, I8, I9, I10)>>, -1>],;
        [slice12 rows12 slice12_chained rows12_chained] [slice12_at rows12_at try_slice12_at try_rows12_at last12_at try_last12_at] I11: [LastOf<12, Self::Shape>] I0: [Fits<Extent0<Self::Shape>, 0>] [Fits<Extent0<LastAxes<Self::Shape, nest!(I0, I1, I2, I3, I4, I5, I6, I7, I8, I9, I10, I11)>>, -12>], I1: [Fits<Extent1<Self::Shape>, 1>] [Fits<Extent1<LastAxes<Self::Shape, nest!(I0, I1, I2, I3, I4, I5, I6, I7, I8, I9, I10, I11)>>, -11>], I2: [Fits<Extent2<Self::Shape>, 2>] [Fits<Extent2<LastAxes<Self::Shape, nest!(I0, I1, I2, I3, I4, I5, I6, I7, I8, I9, I10, I11)>>, -10>], I3: [Fits<Extent3<Self::Shape>, 3>] [Fits<Extent3<LastAxes<Self::Shape, nest!(I0, I1, I2, I3, I4, I5, I6, I7, I8, I9, I10, I11)>>, -9>], I4: [Fits<Extent4<Self::Shape>, 4>] [Fits<Extent4<LastAxes<Self::Shape, nest!(I0, I1, I2, I3, I4, I5, I6, I7, I8, I9, I10, I11)>>, -8>], I5: [Fits<Extent5<Self::Shape>, 5>] [Fits<Extent5<LastAxes<Self::Shape, nest!(I0, I1, I2, I3, I4, I5, I6, I7, I8, I9, I10, I11)>>, -7>], I6: [Fits<Extent6<Self::Shape>, 6>] [Fits<Extent6<LastAxes<Self::Shape, nest!(I0, I1, I2, I3, I4, I5, I6, I7, I8, I9, I10, I11)>>, -6>], I7: [Fits<Extent7<Self::Shape>, 7>] [Fits<Extent7<LastAxes<Self::Shape, nest!(I0, I1, I2, I3, I4, I5, I6, I7, I8, I9, I10, I11)>>, -5>], I8: [Fits<Extent8<Self::Shape>, 8>] [Fits<Extent8<LastAxes<Self::Shape, nest!(I0, I1, I2, I3, I4, I5, I6, I7, I8, I9, I10, I11)>>, -4>], I9: [Fits<Extent9<Self::Shape>, 9>] [Fits<Extent9<LastAxes<Self::Shape, nest!(I0, I1, I2, I3, I4, I5, I6, I7, I8, I9, I10, I11)>>, -3>], I10: [Fits<Extent10<Self::Shape>, 10>] [Fits<Extent10<LastAxes<Self::Shape, nest!(I0, I1, I2, I3, I4, I5, I6, I7, I8, I9, I10, I11)>>, -2>], I11: [Fits<Extent11<Self::Shape>, 11>] [Fits<Extent11<LastAxes<Self::Shape, nest!(I0, I1, I2, I3, I4, I5, I6, I7, I8, I9, I10, I11)>>, -1>],;
    }
}

/// The view or plan after a slice, with its strides, for the next operation. It needs an element type; for other types the base has
/// reported an error already.
pub trait ChainedSlices: Slices {
    /// [`Slices::Sliced`] with its strides.
    type Chained<P: Part, I: ItemList>;

    /// Adds its strides.
    fn chained<P: Part, I: ItemList>(view: Self::Sliced<P, I>) -> Self::Chained<P, I>;
}
