//! Slices of any kind: with run-time indices, of views in generic code, and of views with alignment evidence. Static slices with more
//! indices than axes come here too, and are refused.

use crate::algebra::index::foreseen_list::Foreseen;
use crate::algebra::index::misfit::Misfit;
use crate::algebra::index::on_axes::OnAxes;
use crate::algebra::index::{foresee, foreseen_offset, ItemList, OnAxis};
use crate::algebra::shape::layout::{Cut, Part, Rows};
use crate::algebra::shape::nth::{
    Extent0, Extent1, Extent10, Extent11, Extent2, Extent3, Extent4, Extent5, Extent6, Extent7, Extent8,
    Extent9,
};
use crate::algebra::shape::nth::{
    Tail1, Tail10, Tail11, Tail12, Tail2, Tail3, Tail4, Tail5, Tail6, Tail7, Tail8, Tail9,
};
use crate::algebra::shape::rank::Rank;
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::stride_list::StrideList;
use crate::algebra::staticness::Staticness;
use crate::checks::axes::{Inserts, InsertsLast};
use crate::checks::bounds::{FitsIf, LastOf, Ranked};
use crate::error::ViewError;
use crate::sealed::Sealed;
use crate::view::slice_static::{
    List1, List10, List11, List12, List2, List3, List4, List5, List6, List7, List8, List9,
};

/// The last axes of `S`, as many as `I` takes.
pub(crate) type LastAxes<S, I> = <<I as ItemList>::Leave<S> as Shape>::DropFrom<S>;
/// The indices `I` on the last axes of `S`.
type Last<S, I> = <<I as ItemList>::Leave<S> as Shape>::Fill<I>;

/// The last axes of `S`, 1 to 12 of them. `LastAxes` would be the same, but rustc does not compare it with itself in a bound.
type Last1<S> = <Tail1<S> as Shape>::DropFrom<S>;
type Last2<S> = <Tail2<S> as Shape>::DropFrom<S>;
type Last3<S> = <Tail3<S> as Shape>::DropFrom<S>;
type Last4<S> = <Tail4<S> as Shape>::DropFrom<S>;
type Last5<S> = <Tail5<S> as Shape>::DropFrom<S>;
type Last6<S> = <Tail6<S> as Shape>::DropFrom<S>;
type Last7<S> = <Tail7<S> as Shape>::DropFrom<S>;
type Last8<S> = <Tail8<S> as Shape>::DropFrom<S>;
type Last9<S> = <Tail9<S> as Shape>::DropFrom<S>;
type Last10<S> = <Tail10<S> as Shape>::DropFrom<S>;
type Last11<S> = <Tail11<S> as Shape>::DropFrom<S>;
type Last12<S> = <Tail12<S> as Shape>::DropFrom<S>;

/// Lets inference resolve a parameter that only the methods of static views use.
pub trait Unit<N>: Sealed {}
impl Unit<()> for () {}

/// The methods for each number of indices. For each index there is an extent of the axis and the check of the index, on an axis counted from
/// the start, and from the end.
macro_rules! methods {
    ($List:ident [$slice:ident $rows:ident $slice_chained:ident $rows_chained:ident]
     [$slice_at:ident $rows_at:ident $values_at:ident $try_slice_at:ident $try_rows_at:ident $try_values_at:ident $last_at:ident $try_last_at:ident]
     [$($Rest:ident)?] $Last:ident: [$($Count:tt)+]
     $($I:ident $K:ident: [$($Fits:tt)+] [$($FitsLast:tt)+]),+; $Tail:ident) => {
        methods!(@static $List $slice $slice_chained Cut [$($Rest)?] $Last [$($Count)+] $($I $K [$($Fits)+])+);
        methods!(@static $List $rows $rows_chained Rows [$($Rest)?] $Last [$($Count)+] $($I $K [$($Fits)+])+);
        methods!(@given $List $slice_at $try_slice_at [Cut] $Last [$($Count)+] $($I $K [$($Fits)+])+);
        methods!(@given $List $rows_at $try_rows_at [Rows] $Last [$($Count)+] $($I $K [$($Fits)+])+);
        methods!(@given $List $values_at $try_values_at [<$List<$($I),+> as ItemList>::Rows] $Last [$($Count)+] $($I $K [$($Fits)+])+);
        methods!(@last $last_at $try_last_at $List<$($I),+>, $Tail $($I $K [$($FitsLast)+])+);
    };
    (@last $last_at:ident $try_last_at:ident $Items:ty, $Tail:ident $($I:ident $K:ident [$($Fits:tt)+])+) => {
        #[inline(always)]
        #[track_caller]
        fn $last_at<$($I: OnAxis + $($Fits)+,)+ $($K),+>(
            self,
            args: <$Items as ItemList>::Args,
            $(_: $K),+
        ) -> Self::Sliced<Cut, Last<Self::Shape, $Items>> {
            const { foresee(<$Items as OnAxes<$Tail<Self::Shape>, ()>>::MEANINGS, true) };
            match select_last::<Self, $Items>(self, args) {
                Ok(view) => view,
                Err(misfit) => misfit.refuse(),
            }
        }
        #[inline(always)]
        fn $try_last_at<$($I: OnAxis + $($Fits)+,)+ $($K),+>(
            self,
            args: <$Items as ItemList>::Args,
            $(_: $K),+
        ) -> Result<Self::Sliced<Cut, Last<Self::Shape, $Items>>, ViewError> {
            match select_last::<Self, $Items>(self, args) {
                Ok(view) => Ok(view),
                Err(misfit) => Err(misfit.error()),
            }
        }
    };
    (@static $List:ident $name:ident $chained:ident $P:ident [$($Rest:ident)?] $Last:ident [$($Count:tt)+] $($I:ident $K:ident [$($Fits:tt)+])+) => {
        #[inline(always)]
        #[track_caller]
        fn $name<$($I: OnAxis + $($Fits)+,)+ $($K,)+ $($Rest)?>(
            self,
            $(_: $K),+
        ) -> Self::Sliced<$P, $List<$($I),+>>
        where
            $Last: $($Count)+,
            $((): Unit<$Rest>,)?
        {
            let offset = const { checked::<Self, $P, $List<$($I),+>>() };
            // SAFETY: V3 and V6, this is the offset of these indices.
            unsafe { sliced::<Self, $P, $List<$($I),+>>(self, offset) }
        }
        #[inline(always)]
        #[track_caller]
        fn $chained<$($I: OnAxis + $($Fits)+,)+ $($K,)+ $($Rest)?>(
            self,
            $(_: $K),+
        ) -> <Self as ChainedSlices>::Chained<$P, $List<$($I),+>>
        where
            Self: ChainedSlices,
            $Last: $($Count)+,
            $((): Unit<$Rest>,)?
        {
            let offset = const { checked::<Self, $P, $List<$($I),+>>() };
            // SAFETY: V3 and V6, this is the offset of these indices.
            let view = unsafe { sliced::<Self, $P, $List<$($I),+>>(self, offset) };
            <Self as ChainedSlices>::chained::<$P, $List<$($I),+>>(view)
        }
    };
    (@given $List:ident $name:ident $try_name:ident [$P:ty] $Last:ident [$($Count:tt)+] $($I:ident $K:ident [$($Fits:tt)+])+) => {
        #[inline(always)]
        #[track_caller]
        fn $name<$($I: OnAxis + $($Fits)+,)+ $($K),+>(
            self,
            args: <$List<$($I),+> as ItemList>::Args,
            $(_: $K),+
        ) -> Self::Sliced<$P, $List<$($I),+>>
        where
            $Last: $($Count)+,
            $P: Part,
        {
            const { foresee(<$List<$($I),+> as OnAxes<Self::Shape, ()>>::MEANINGS, false) };
            match self.select::<$P, $List<$($I),+>>(args, 0) {
                Ok(view) => view,
                Err(misfit) => misfit.refuse(),
            }
        }
        #[inline(always)]
        fn $try_name<$($I: OnAxis + $($Fits)+,)+ $($K),+>(
            self,
            args: <$List<$($I),+> as ItemList>::Args,
            $(_: $K),+
        ) -> Result<Self::Sliced<$P, $List<$($I),+>>, ViewError>
        where
            $Last: $($Count)+,
            $P: Part,
        {
            match self.select::<$P, $List<$($I),+>>(args, 0) {
                Ok(view) => Ok(view),
                Err(misfit) => Err(misfit.error()),
            }
        }
    };
}

/// Applies the static indices `I`. What is static leaves nothing for run time.
///
/// # Safety
/// `offset` is what [`foreseen_offset`] says of them. Each method computes it itself, because rustc shows the call of the function with the
/// constant that refuses an index.
#[inline(always)]
#[track_caller]
unsafe fn sliced<V: Slices, P: Part, I: ItemList>(view: V, offset: isize) -> V::Sliced<P, I> {
    if V::STATIC {
        // SAFETY: V3 and V6, the constant compared both ends of each index with its axis, and checked that they take whole rows.
        return unsafe { V::Sliced::<P, I>::place(view, offset) };
    }
    V::Staticness::at_run_time(view, |view| {
        view.select::<P, I>(I::NO_ARGS.expect("a static index"), 0)
    })
}

/// The constant that checks the static indices `I`, see [`sliced`].
const fn checked<V: Slices, P: Part, I: Foreseen<V::Shape> + OnAxes<V::Shape, V::Strides>>() -> isize {
    foreseen_offset::<V::Shape, I>(V::STATIC, P::ROWS, I::PLACES, I::REST)
}

/// Applies the indices `I` to the last axes.
///
/// # Errors
/// If an index is not on its axis.
#[inline(always)]
fn select_last<V: Slices, I: ItemList>(
    view: V,
    args: I::Args,
) -> Result<V::Sliced<Cut, Last<V::Shape, I>>, Misfit> {
    let args = <I::Leave<V::Shape> as Shape>::fill::<I>(args);
    // These axes are counted from the end, where the first axis has the number -rank.
    let first = -(<<V::Shape as Shape>::Rank as Rank>::RANK as isize);
    view.select::<Cut, Last<V::Shape, I>>(args, first)
}

/// What the indices `I` select of the view or plan `V`. It is a trait of the result, whose type the caller of a slice has already, so that
/// rustc need not compute the type again to make the result.
pub trait Placed<V, I>: Sealed {
    /// Applies the indices `I` where all is static: the result begins at `offset`, in bytes.
    ///
    /// # Safety
    /// This is what `I` selects of `view`, both are static ([`Slices::STATIC`]), the indices are on their axes, they take whole rows if the
    /// result claims that (V6), and `offset` is that of the first element they select, or 0 if there is none (V3).
    unsafe fn place(view: V, offset: isize) -> Self;
}

/// The slicing methods of a view or a plan with its strides.
///
/// `slice…` selects any part, `rows…` whole rows, `values…` what the types of the indices say, and `last…` indexes the last axes. Static indices are types, so their methods take no
/// arguments; the methods in `…_at` take the run-time values of indices. `try_…` return the error with which the others panic. `last…`
/// do not compare the number of indices with the rank: the macro calls `ranked` first, with the indices on both sides of `...`.
// There is one literal for each index.
#[allow(clippy::too_many_arguments)]
pub trait Slices: Sealed + Sized {
    /// The shape of the view.
    type Shape: Shape;
    /// Its strides.
    type Strides: StrideList;
    /// The view that the indices `I` select.
    type Sliced<P: Part, I: ItemList>: Placed<Self, I>;
    /// Whether extents and strides are static, and nothing is known of the alignment beyond that of the elements.
    const STATIC: bool;
    /// The same as a type.
    type Staticness: Staticness;

    /// Applies the indices `I`. `axis` is the number of the first axis, for the error.
    ///
    /// # Errors
    /// If an index is not on its axis.
    fn select<P: Part, I: ItemList>(self, args: I::Args, axis: isize) -> Result<Self::Sliced<P, I>, Misfit>;

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
            Err(misfit) => misfit.refuse(),
        }
    }

    /// Like [`insert`](Self::insert), where the list is about the last axes.
    #[inline(always)]
    fn insert_last<I: ItemList + InsertsLast<Self::Shape>>(self) -> Self::Sliced<Cut, Last<Self::Shape, I>> {
        self.inserted::<Last<Self::Shape, I>>()
    }

    /// The view itself, if it has at least `K` axes.
    #[inline(always)]
    #[rustfmt::skip]
    fn ranked<const K: usize>(self) -> Self where Self::Shape: Ranked<K> {
        self
    }

    // Each bound is written out, because rustc shows its line in a refusal.
    methods! { List1 [slice1 rows1 slice1_chained rows1_chained] [slice1_at rows1_at values1_at try_slice1_at try_rows1_at try_values1_at last1_at try_last1_at] [Rest] I0: [LastOf<1, Self::Shape>] I0 K0: [FitsIf<K0, Extent0<Self::Shape>, 0>] [FitsIf<K0, Extent0<Last1<Self::Shape>>, -1>]; Last1 }
    methods! { List2 [slice2 rows2 slice2_chained rows2_chained] [slice2_at rows2_at values2_at try_slice2_at try_rows2_at try_values2_at last2_at try_last2_at] [] I1: [LastOf<2, Self::Shape>] I0 K0: [FitsIf<K0, Extent0<Self::Shape>, 0>] [FitsIf<K0, Extent0<Last2<Self::Shape>>, -2>], I1 K1: [FitsIf<K1, Extent1<Self::Shape>, 1>] [FitsIf<K1, Extent1<Last2<Self::Shape>>, -1>]; Last2 }
    methods! { List3 [slice3 rows3 slice3_chained rows3_chained] [slice3_at rows3_at values3_at try_slice3_at try_rows3_at try_values3_at last3_at try_last3_at] [] I2: [LastOf<3, Self::Shape>] I0 K0: [FitsIf<K0, Extent0<Self::Shape>, 0>] [FitsIf<K0, Extent0<Last3<Self::Shape>>, -3>], I1 K1: [FitsIf<K1, Extent1<Self::Shape>, 1>] [FitsIf<K1, Extent1<Last3<Self::Shape>>, -2>], I2 K2: [FitsIf<K2, Extent2<Self::Shape>, 2>] [FitsIf<K2, Extent2<Last3<Self::Shape>>, -1>]; Last3 }
    methods! { List4 [slice4 rows4 slice4_chained rows4_chained] [slice4_at rows4_at values4_at try_slice4_at try_rows4_at try_values4_at last4_at try_last4_at] [] I3: [LastOf<4, Self::Shape>] I0 K0: [FitsIf<K0, Extent0<Self::Shape>, 0>] [FitsIf<K0, Extent0<Last4<Self::Shape>>, -4>], I1 K1: [FitsIf<K1, Extent1<Self::Shape>, 1>] [FitsIf<K1, Extent1<Last4<Self::Shape>>, -3>], I2 K2: [FitsIf<K2, Extent2<Self::Shape>, 2>] [FitsIf<K2, Extent2<Last4<Self::Shape>>, -2>], I3 K3: [FitsIf<K3, Extent3<Self::Shape>, 3>] [FitsIf<K3, Extent3<Last4<Self::Shape>>, -1>]; Last4 }
    methods! { List5 [slice5 rows5 slice5_chained rows5_chained] [slice5_at rows5_at values5_at try_slice5_at try_rows5_at try_values5_at last5_at try_last5_at] [] I4: [LastOf<5, Self::Shape>] I0 K0: [FitsIf<K0, Extent0<Self::Shape>, 0>] [FitsIf<K0, Extent0<Last5<Self::Shape>>, -5>], I1 K1: [FitsIf<K1, Extent1<Self::Shape>, 1>] [FitsIf<K1, Extent1<Last5<Self::Shape>>, -4>], I2 K2: [FitsIf<K2, Extent2<Self::Shape>, 2>] [FitsIf<K2, Extent2<Last5<Self::Shape>>, -3>], I3 K3: [FitsIf<K3, Extent3<Self::Shape>, 3>] [FitsIf<K3, Extent3<Last5<Self::Shape>>, -2>], I4 K4: [FitsIf<K4, Extent4<Self::Shape>, 4>] [FitsIf<K4, Extent4<Last5<Self::Shape>>, -1>]; Last5 }
    methods! { List6 [slice6 rows6 slice6_chained rows6_chained] [slice6_at rows6_at values6_at try_slice6_at try_rows6_at try_values6_at last6_at try_last6_at] [] I5: [LastOf<6, Self::Shape>] I0 K0: [FitsIf<K0, Extent0<Self::Shape>, 0>] [FitsIf<K0, Extent0<Last6<Self::Shape>>, -6>], I1 K1: [FitsIf<K1, Extent1<Self::Shape>, 1>] [FitsIf<K1, Extent1<Last6<Self::Shape>>, -5>], I2 K2: [FitsIf<K2, Extent2<Self::Shape>, 2>] [FitsIf<K2, Extent2<Last6<Self::Shape>>, -4>], I3 K3: [FitsIf<K3, Extent3<Self::Shape>, 3>] [FitsIf<K3, Extent3<Last6<Self::Shape>>, -3>], I4 K4: [FitsIf<K4, Extent4<Self::Shape>, 4>] [FitsIf<K4, Extent4<Last6<Self::Shape>>, -2>], I5 K5: [FitsIf<K5, Extent5<Self::Shape>, 5>] [FitsIf<K5, Extent5<Last6<Self::Shape>>, -1>]; Last6 }
    methods! { List7 [slice7 rows7 slice7_chained rows7_chained] [slice7_at rows7_at values7_at try_slice7_at try_rows7_at try_values7_at last7_at try_last7_at] [] I6: [LastOf<7, Self::Shape>] I0 K0: [FitsIf<K0, Extent0<Self::Shape>, 0>] [FitsIf<K0, Extent0<Last7<Self::Shape>>, -7>], I1 K1: [FitsIf<K1, Extent1<Self::Shape>, 1>] [FitsIf<K1, Extent1<Last7<Self::Shape>>, -6>], I2 K2: [FitsIf<K2, Extent2<Self::Shape>, 2>] [FitsIf<K2, Extent2<Last7<Self::Shape>>, -5>], I3 K3: [FitsIf<K3, Extent3<Self::Shape>, 3>] [FitsIf<K3, Extent3<Last7<Self::Shape>>, -4>], I4 K4: [FitsIf<K4, Extent4<Self::Shape>, 4>] [FitsIf<K4, Extent4<Last7<Self::Shape>>, -3>], I5 K5: [FitsIf<K5, Extent5<Self::Shape>, 5>] [FitsIf<K5, Extent5<Last7<Self::Shape>>, -2>], I6 K6: [FitsIf<K6, Extent6<Self::Shape>, 6>] [FitsIf<K6, Extent6<Last7<Self::Shape>>, -1>]; Last7 }
    methods! { List8 [slice8 rows8 slice8_chained rows8_chained] [slice8_at rows8_at values8_at try_slice8_at try_rows8_at try_values8_at last8_at try_last8_at] [] I7: [LastOf<8, Self::Shape>] I0 K0: [FitsIf<K0, Extent0<Self::Shape>, 0>] [FitsIf<K0, Extent0<Last8<Self::Shape>>, -8>], I1 K1: [FitsIf<K1, Extent1<Self::Shape>, 1>] [FitsIf<K1, Extent1<Last8<Self::Shape>>, -7>], I2 K2: [FitsIf<K2, Extent2<Self::Shape>, 2>] [FitsIf<K2, Extent2<Last8<Self::Shape>>, -6>], I3 K3: [FitsIf<K3, Extent3<Self::Shape>, 3>] [FitsIf<K3, Extent3<Last8<Self::Shape>>, -5>], I4 K4: [FitsIf<K4, Extent4<Self::Shape>, 4>] [FitsIf<K4, Extent4<Last8<Self::Shape>>, -4>], I5 K5: [FitsIf<K5, Extent5<Self::Shape>, 5>] [FitsIf<K5, Extent5<Last8<Self::Shape>>, -3>], I6 K6: [FitsIf<K6, Extent6<Self::Shape>, 6>] [FitsIf<K6, Extent6<Last8<Self::Shape>>, -2>], I7 K7: [FitsIf<K7, Extent7<Self::Shape>, 7>] [FitsIf<K7, Extent7<Last8<Self::Shape>>, -1>]; Last8 }
    methods! { List9 [slice9 rows9 slice9_chained rows9_chained] [slice9_at rows9_at values9_at try_slice9_at try_rows9_at try_values9_at last9_at try_last9_at] [] I8: [LastOf<9, Self::Shape>] I0 K0: [FitsIf<K0, Extent0<Self::Shape>, 0>] [FitsIf<K0, Extent0<Last9<Self::Shape>>, -9>], I1 K1: [FitsIf<K1, Extent1<Self::Shape>, 1>] [FitsIf<K1, Extent1<Last9<Self::Shape>>, -8>], I2 K2: [FitsIf<K2, Extent2<Self::Shape>, 2>] [FitsIf<K2, Extent2<Last9<Self::Shape>>, -7>], I3 K3: [FitsIf<K3, Extent3<Self::Shape>, 3>] [FitsIf<K3, Extent3<Last9<Self::Shape>>, -6>], I4 K4: [FitsIf<K4, Extent4<Self::Shape>, 4>] [FitsIf<K4, Extent4<Last9<Self::Shape>>, -5>], I5 K5: [FitsIf<K5, Extent5<Self::Shape>, 5>] [FitsIf<K5, Extent5<Last9<Self::Shape>>, -4>], I6 K6: [FitsIf<K6, Extent6<Self::Shape>, 6>] [FitsIf<K6, Extent6<Last9<Self::Shape>>, -3>], I7 K7: [FitsIf<K7, Extent7<Self::Shape>, 7>] [FitsIf<K7, Extent7<Last9<Self::Shape>>, -2>], I8 K8: [FitsIf<K8, Extent8<Self::Shape>, 8>] [FitsIf<K8, Extent8<Last9<Self::Shape>>, -1>]; Last9 }
    methods! { List10 [slice10 rows10 slice10_chained rows10_chained] [slice10_at rows10_at values10_at try_slice10_at try_rows10_at try_values10_at last10_at try_last10_at] [] I9: [LastOf<10, Self::Shape>] I0 K0: [FitsIf<K0, Extent0<Self::Shape>, 0>] [FitsIf<K0, Extent0<Last10<Self::Shape>>, -10>], I1 K1: [FitsIf<K1, Extent1<Self::Shape>, 1>] [FitsIf<K1, Extent1<Last10<Self::Shape>>, -9>], I2 K2: [FitsIf<K2, Extent2<Self::Shape>, 2>] [FitsIf<K2, Extent2<Last10<Self::Shape>>, -8>], I3 K3: [FitsIf<K3, Extent3<Self::Shape>, 3>] [FitsIf<K3, Extent3<Last10<Self::Shape>>, -7>], I4 K4: [FitsIf<K4, Extent4<Self::Shape>, 4>] [FitsIf<K4, Extent4<Last10<Self::Shape>>, -6>], I5 K5: [FitsIf<K5, Extent5<Self::Shape>, 5>] [FitsIf<K5, Extent5<Last10<Self::Shape>>, -5>], I6 K6: [FitsIf<K6, Extent6<Self::Shape>, 6>] [FitsIf<K6, Extent6<Last10<Self::Shape>>, -4>], I7 K7: [FitsIf<K7, Extent7<Self::Shape>, 7>] [FitsIf<K7, Extent7<Last10<Self::Shape>>, -3>], I8 K8: [FitsIf<K8, Extent8<Self::Shape>, 8>] [FitsIf<K8, Extent8<Last10<Self::Shape>>, -2>], I9 K9: [FitsIf<K9, Extent9<Self::Shape>, 9>] [FitsIf<K9, Extent9<Last10<Self::Shape>>, -1>]; Last10 }
    methods! { List11 [slice11 rows11 slice11_chained rows11_chained] [slice11_at rows11_at values11_at try_slice11_at try_rows11_at try_values11_at last11_at try_last11_at] [] I10: [LastOf<11, Self::Shape>] I0 K0: [FitsIf<K0, Extent0<Self::Shape>, 0>] [FitsIf<K0, Extent0<Last11<Self::Shape>>, -11>], I1 K1: [FitsIf<K1, Extent1<Self::Shape>, 1>] [FitsIf<K1, Extent1<Last11<Self::Shape>>, -10>], I2 K2: [FitsIf<K2, Extent2<Self::Shape>, 2>] [FitsIf<K2, Extent2<Last11<Self::Shape>>, -9>], I3 K3: [FitsIf<K3, Extent3<Self::Shape>, 3>] [FitsIf<K3, Extent3<Last11<Self::Shape>>, -8>], I4 K4: [FitsIf<K4, Extent4<Self::Shape>, 4>] [FitsIf<K4, Extent4<Last11<Self::Shape>>, -7>], I5 K5: [FitsIf<K5, Extent5<Self::Shape>, 5>] [FitsIf<K5, Extent5<Last11<Self::Shape>>, -6>], I6 K6: [FitsIf<K6, Extent6<Self::Shape>, 6>] [FitsIf<K6, Extent6<Last11<Self::Shape>>, -5>], I7 K7: [FitsIf<K7, Extent7<Self::Shape>, 7>] [FitsIf<K7, Extent7<Last11<Self::Shape>>, -4>], I8 K8: [FitsIf<K8, Extent8<Self::Shape>, 8>] [FitsIf<K8, Extent8<Last11<Self::Shape>>, -3>], I9 K9: [FitsIf<K9, Extent9<Self::Shape>, 9>] [FitsIf<K9, Extent9<Last11<Self::Shape>>, -2>], I10 K10: [FitsIf<K10, Extent10<Self::Shape>, 10>] [FitsIf<K10, Extent10<Last11<Self::Shape>>, -1>]; Last11 }
    methods! { List12 [slice12 rows12 slice12_chained rows12_chained] [slice12_at rows12_at values12_at try_slice12_at try_rows12_at try_values12_at last12_at try_last12_at] [] I11: [LastOf<12, Self::Shape>] I0 K0: [FitsIf<K0, Extent0<Self::Shape>, 0>] [FitsIf<K0, Extent0<Last12<Self::Shape>>, -12>], I1 K1: [FitsIf<K1, Extent1<Self::Shape>, 1>] [FitsIf<K1, Extent1<Last12<Self::Shape>>, -11>], I2 K2: [FitsIf<K2, Extent2<Self::Shape>, 2>] [FitsIf<K2, Extent2<Last12<Self::Shape>>, -10>], I3 K3: [FitsIf<K3, Extent3<Self::Shape>, 3>] [FitsIf<K3, Extent3<Last12<Self::Shape>>, -9>], I4 K4: [FitsIf<K4, Extent4<Self::Shape>, 4>] [FitsIf<K4, Extent4<Last12<Self::Shape>>, -8>], I5 K5: [FitsIf<K5, Extent5<Self::Shape>, 5>] [FitsIf<K5, Extent5<Last12<Self::Shape>>, -7>], I6 K6: [FitsIf<K6, Extent6<Self::Shape>, 6>] [FitsIf<K6, Extent6<Last12<Self::Shape>>, -6>], I7 K7: [FitsIf<K7, Extent7<Self::Shape>, 7>] [FitsIf<K7, Extent7<Last12<Self::Shape>>, -5>], I8 K8: [FitsIf<K8, Extent8<Self::Shape>, 8>] [FitsIf<K8, Extent8<Last12<Self::Shape>>, -4>], I9 K9: [FitsIf<K9, Extent9<Self::Shape>, 9>] [FitsIf<K9, Extent9<Last12<Self::Shape>>, -3>], I10 K10: [FitsIf<K10, Extent10<Self::Shape>, 10>] [FitsIf<K10, Extent10<Last12<Self::Shape>>, -2>], I11 K11: [FitsIf<K11, Extent11<Self::Shape>, 11>] [FitsIf<K11, Extent11<Last12<Self::Shape>>, -1>]; Last12 }
}

/// The view or plan after a slice, with its strides, for the next operation. It needs an element type; for other types the base has
/// reported an error already.
pub trait ChainedSlices: Slices {
    /// [`Slices::Sliced`] with its strides.
    type Chained<P: Part, I: ItemList>;

    /// Adds its strides.
    fn chained<P: Part, I: ItemList>(view: Self::Sliced<P, I>) -> Self::Chained<P, I>;
}
