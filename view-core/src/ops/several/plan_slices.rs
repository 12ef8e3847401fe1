//! Static slices of plans, as `slice_static` has those of views.

use crate::algebra::align::evidence::Natural;
use crate::algebra::disjoint::selection::Selection;
use crate::algebra::index::{offset, offset_of_rows, ItemList, OnAxis};
use crate::algebra::shape::extent::Extent;
use crate::algebra::shape::layout::{Layout, Strided};
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::stored::Stored;
use crate::algebra::shape::stride::Stride;
use crate::algebra::shape::stride_list::StrideList;
use crate::algebra::staticness::AllStatic;
use crate::checks::bounds::Fits;
use crate::ops::several::plan::Plan;
use crate::ops::several::taken::{IsTaken, Take, Taken};
use crate::view::slice_static::{heed, WithStrides};
use crate::view::slice_static::{
    List1, List10, List11, List12, List2, List3, List4, List5, List6, List7, List8, List9,
};

/// `$slice` and, for whole rows, `$rows`, for one number of indices.
macro_rules! static_slices {
    ($($List:ident: [$slice:ident $rows:ident $slice_chained:ident $rows_chained:ident] [$($More:ident)*; $($Heed:ident)+] $(($I:ident $E:ident $D:ident: $($Fits:tt)+))+ where $Out:tt;)+) => {$(
        static_slices!(@one $List $slice $rows $slice_chained $rows_chained [$($More)*; $($Heed)+; $Out], $($I $E $D [$($Fits)+])+);
    )+};
    (@one $List:ident $slice:ident $rows:ident $slice_chained:ident $rows_chained:ident $more:tt, $($I:ident $E:ident $D:ident $Fits:tt)+) => {
        impl<$($I: OnAxis, $E: Extent, $D: Stride,)+ R: Shape, DR: StrideList, K: Selection>
            Take<$List<$($E,)+ R>, $List<$($D,)+ DR>, K> for $List<$($I),+>
        {
            type Out = (
                <Self as ItemList>::Shape<$List<$($E,)+ R>>,
                Taken<<Self as ItemList>::Strides<$List<$($D,)+ DR>>, K::Follow<Self>>,
            );
            const OFFSET: isize = offset(&[$(($I::PLACE, $E::STATIC, $D::STATIC)),+], R::LEN);
            const OFFSET_OF_ROWS: isize = offset_of_rows(&[$(($I::PLACE, $E::STATIC, $D::STATIC)),+], R::LEN);
            #[inline(always)]
            fn follow(selection: K::Stored) -> <K::Follow<Self> as Selection>::Stored {
                let args = <Self as ItemList>::NO_ARGS.expect("a static index");
                match K::follow::<Self>(selection, args, 0) {
                    Ok(taken) => taken,
                    Err(misfit) => misfit.refuse(),
                }
            }
        }
        static_slices!(@ $slice $rows $slice_chained $rows_chained $more $List<$($E,)+ R>, $List<$($D,)+ DR>, $List<$($I),+>, $($I $E $D $Fits)+);
    };
    (@ $slice:ident $rows:ident $slice_chained:ident $rows_chained:ident [$($More:ident)*; $($Heed:ident)+; [$($Out:tt)+]] $S:ty, $DL:ty, $Items:ty, $($I:ident $E:ident $D:ident [$($Fits:tt)+])+) => {
        // There is one literal for each index.
        #[allow(clippy::too_many_arguments)]
        impl<U, T, L: Layout, B: Shape, N: Layout, K: Selection, $($E, $D,)+ R, DR>
            WithStrides<Plan<U, T, $S, L, B, N, K>, $DL, AllStatic>
        where
            $S: Shape,
            $DL: StrideList,
        {
            #[doc(hidden)]
            #[inline(always)]
            pub fn $slice<$($I: $($Fits)+,)+ Selected: Shape, Rest: IsTaken, $($More),*>(
                self,
                $(_: $More,)* $(_: heed!($Heed)),+
            ) -> Plan<U, T, Selected, Strided<Rest::Strides>, B, N, Rest::Selection>
            where
                $Items: Take<$S, $DL, K, $($Out)+>,
            {
                let plan = self.into_inner();
                let offset = const { <$Items as Take<$S, $DL, K>>::OFFSET };
                let selection = <$Items as Take<$S, $DL, K>>::follow(plan.selection());
                // SAFETY: V8 and V3, as for a view; the same indices selected from the selection.
                unsafe { plan.moved(offset, Stored::nil(), Stored::nil(), selection) }
            }
            #[doc(hidden)]
            #[inline(always)]
            pub fn $rows<$($I: $($Fits)+,)+ Selected: Shape, Rest: IsTaken, $($More),*>(
                self,
                $(_: $More,)* $(_: heed!($Heed)),+
            ) -> Plan<U, T, Selected, L::Rows<Rest::Strides, Natural>, B, N, Rest::Selection>
            where
                $Items: Take<$S, $DL, K, $($Out)+>,
            {
                let plan = self.into_inner();
                let offset = const { <$Items as Take<$S, $DL, K>>::OFFSET_OF_ROWS };
                let selection = <$Items as Take<$S, $DL, K>>::follow(plan.selection());
                let layout = L::rows::<Selected, Rest::Strides, Natural>(Stored::nil());
                // SAFETY: V8 and V3, as for a view; the same indices selected from the selection.
                unsafe { plan.moved(offset, Stored::nil(), layout, selection) }
            }
            #[doc(hidden)]
            #[inline(always)]
            pub fn $slice_chained<$($I: $($Fits)+,)+ Selected: Shape, Rest: IsTaken, $($More),*>(
                self,
                $(_: $More,)* $(_: heed!($Heed)),+
            ) -> WithStrides<Plan<U, T, Selected, Strided<Rest::Strides>, B, N, Rest::Selection>, Rest::Strides, AllStatic>
            where
                $Items: Take<$S, $DL, K, $($Out)+>,
            {
                let plan = self.into_inner();
                let offset = const { <$Items as Take<$S, $DL, K>>::OFFSET };
                let selection = <$Items as Take<$S, $DL, K>>::follow(plan.selection());
                // SAFETY: V8, V3 and V15, as above. `Rest::Strides` are the strides of its layout, and all of it is static.
                unsafe { WithStrides::new(plan.moved(offset, Stored::nil(), Stored::nil(), selection), Stored::nil()) }
            }
            #[doc(hidden)]
            #[inline(always)]
            pub fn $rows_chained<$($I: $($Fits)+,)+ Selected: Shape, Rest: IsTaken, $($More),*>(
                self,
                $(_: $More,)* $(_: heed!($Heed)),+
            ) -> WithStrides<
                Plan<U, T, Selected, L::Rows<Rest::Strides, Natural>, B, N, Rest::Selection>,
                Rest::Strides,
                AllStatic,
            >
            where
                $Items: Take<$S, $DL, K, $($Out)+>,
            {
                let plan = self.into_inner();
                let offset = const { <$Items as Take<$S, $DL, K>>::OFFSET_OF_ROWS };
                let selection = <$Items as Take<$S, $DL, K>>::follow(plan.selection());
                let layout = L::rows::<Selected, Rest::Strides, Natural>(Stored::nil());
                // SAFETY: V8, V3 and V15, as above. `Rest::Strides` are the strides of its layout, and all of it is static.
                unsafe { WithStrides::new(plan.moved(offset, Stored::nil(), layout, selection), Stored::nil()) }
            }
        }
    };
}
// Each bound is written out, because rustc shows its line in a refusal.
static_slices! {
    List1: [slice1 rows1 slice1_chained rows1_chained] [; H0] (I0 E0 D0: Fits<E0, 0>) where [Out = (Selected, Rest)];
    List2: [slice2 rows2 slice2_chained rows2_chained] [; H0 H1] (I0 E0 D0: Fits<E0, 0>) (I1 E1 D1: Fits<E1, 1>) where [Out = (Selected, Rest)];
    List3: [slice3 rows3 slice3_chained rows3_chained] [X0; H0 H1] (I0 E0 D0: Fits<E0, 0>) (I1 E1 D1: Fits<E1, 1>) (I2 E2 D2: Fits<E2, 2>) where [Out = (Selected, Rest)];
    List4: [slice4 rows4 slice4_chained rows4_chained] [X0 X1; H0 H1] (I0 E0 D0: Fits<E0, 0>) (I1 E1 D1: Fits<E1, 1>) (I2 E2 D2: Fits<E2, 2>) (I3 E3 D3: Fits<E3, 3>) where [Out = (Selected, Rest)];
    List5: [slice5 rows5 slice5_chained rows5_chained] [X0 X1 X2; H0 H1] (I0 E0 D0: Fits<E0, 0>) (I1 E1 D1: Fits<E1, 1>) (I2 E2 D2: Fits<E2, 2>) (I3 E3 D3: Fits<E3, 3>) (I4 E4 D4: Fits<E4, 4>) where [Out = (Selected, Rest)];
    List6: [slice6 rows6 slice6_chained rows6_chained] [X0 X1 X2 X3; H0 H1] (I0 E0 D0: Fits<E0, 0>) (I1 E1 D1: Fits<E1, 1>) (I2 E2 D2: Fits<E2, 2>) (I3 E3 D3: Fits<E3, 3>) (I4 E4 D4: Fits<E4, 4>) (I5 E5 D5: Fits<E5, 5>) where [Out = (Selected, Rest)];
    List7: [slice7 rows7 slice7_chained rows7_chained] [X0 X1 X2 X3 X4; H0 H1] (I0 E0 D0: Fits<E0, 0>) (I1 E1 D1: Fits<E1, 1>) (I2 E2 D2: Fits<E2, 2>) (I3 E3 D3: Fits<E3, 3>) (I4 E4 D4: Fits<E4, 4>) (I5 E5 D5: Fits<E5, 5>) (I6 E6 D6: Fits<E6, 6>) where [Out = (Selected, Rest)];
    List8: [slice8 rows8 slice8_chained rows8_chained] [X0 X1 X2 X3 X4 X5; H0 H1] (I0 E0 D0: Fits<E0, 0>) (I1 E1 D1: Fits<E1, 1>) (I2 E2 D2: Fits<E2, 2>) (I3 E3 D3: Fits<E3, 3>) (I4 E4 D4: Fits<E4, 4>) (I5 E5 D5: Fits<E5, 5>) (I6 E6 D6: Fits<E6, 6>) (I7 E7 D7: Fits<E7, 7>) where [Out = (Selected, Rest)];
    List9: [slice9 rows9 slice9_chained rows9_chained] [X0 X1 X2 X3 X4 X5 X6; H0 H1] (I0 E0 D0: Fits<E0, 0>) (I1 E1 D1: Fits<E1, 1>) (I2 E2 D2: Fits<E2, 2>) (I3 E3 D3: Fits<E3, 3>) (I4 E4 D4: Fits<E4, 4>) (I5 E5 D5: Fits<E5, 5>) (I6 E6 D6: Fits<E6, 6>) (I7 E7 D7: Fits<E7, 7>) (I8 E8 D8: Fits<E8, 8>) where [Out = (Selected, Rest)];
    List10: [slice10 rows10 slice10_chained rows10_chained] [X0 X1 X2 X3 X4 X5 X6 X7; H0 H1] (I0 E0 D0: Fits<E0, 0>) (I1 E1 D1: Fits<E1, 1>) (I2 E2 D2: Fits<E2, 2>) (I3 E3 D3: Fits<E3, 3>) (I4 E4 D4: Fits<E4, 4>) (I5 E5 D5: Fits<E5, 5>) (I6 E6 D6: Fits<E6, 6>) (I7 E7 D7: Fits<E7, 7>) (I8 E8 D8: Fits<E8, 8>) (I9 E9 D9: Fits<E9, 9>) where [Out = (Selected, Rest)];
    List11: [slice11 rows11 slice11_chained rows11_chained] [X0 X1 X2 X3 X4 X5 X6 X7 X8; H0 H1] (I0 E0 D0: Fits<E0, 0>) (I1 E1 D1: Fits<E1, 1>) (I2 E2 D2: Fits<E2, 2>) (I3 E3 D3: Fits<E3, 3>) (I4 E4 D4: Fits<E4, 4>) (I5 E5 D5: Fits<E5, 5>) (I6 E6 D6: Fits<E6, 6>) (I7 E7 D7: Fits<E7, 7>) (I8 E8 D8: Fits<E8, 8>) (I9 E9 D9: Fits<E9, 9>) (I10 E10 D10: Fits<E10, 10>) where [Out = (Selected, Rest)];
    List12: [slice12 rows12 slice12_chained rows12_chained] [X0 X1 X2 X3 X4 X5 X6 X7 X8 X9; H0 H1] (I0 E0 D0: Fits<E0, 0>) (I1 E1 D1: Fits<E1, 1>) (I2 E2 D2: Fits<E2, 2>) (I3 E3 D3: Fits<E3, 3>) (I4 E4 D4: Fits<E4, 4>) (I5 E5 D5: Fits<E5, 5>) (I6 E6 D6: Fits<E6, 6>) (I7 E7 D7: Fits<E7, 7>) (I8 E8 D8: Fits<E8, 8>) (I9 E9 D9: Fits<E9, 9>) (I10 E10 D10: Fits<E10, 10>) (I11 E11 D11: Fits<E11, 11>) where [Out = (Selected, Rest)];
}
