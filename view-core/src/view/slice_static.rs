//! A view with its strides in its type, and the static slices of static views.
//!
//! This is the common case, and the one that the compile-time benchmark measures. The methods match extents and strides as type
//! parameters, so rustc resolves four associated types for a slice and takes no list apart. They contain no code for dynamic extents,
//! so code generation has none to remove. All other slices go through [`crate::view::slice_any`].

use crate::algebra::align::evidence::Natural;
use crate::algebra::index::{offset, offset_of_rows, OnAxis};
use crate::algebra::shape::extent::Extent;
use crate::algebra::shape::layout::{Layout, Strided};
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::stored::Stored;
use crate::algebra::shape::stride::Stride;
use crate::algebra::shape::stride_list::StrideList;
use crate::algebra::staticness::AllStatic;
use crate::checks::bounds::Fits;
use crate::sealed::Sealed;
use crate::view::view::{View, ViewMut};
use core::marker::PhantomData;
use core::ptr::NonNull;

/// The view or plan `V` with the strides `D`. `M` is [`AllStatic`] if it has the methods of static views.
pub struct WithStrides<V, D: StrideList, M> {
    view: V,
    strides: D::Stored,
    mode: PhantomData<M>,
}
impl<V, D: StrideList, M> Sealed for WithStrides<V, D, M> {}

impl<V, D: StrideList, M> WithStrides<V, D, M> {
    /// The view or plan with its strides.
    ///
    /// # Safety
    /// `strides` are those of the view, one for each axis, and agree with `D` (V15). If `M` is [`AllStatic`], all extents and strides are
    /// static, and there is no evidence for its alignment but that of its element type.
    #[inline(always)]
    pub(crate) unsafe fn new(view: V, strides: D::Stored) -> Self {
        Self {
            view,
            strides,
            mode: PhantomData,
        }
    }

    /// A reference to the view.
    #[inline(always)]
    pub(crate) fn view(&self) -> &V {
        &self.view
    }

    /// Its strides.
    #[inline(always)]
    pub(crate) fn strides(&self) -> D::Stored {
        self.strides
    }

    /// The view itself.
    #[inline(always)]
    pub fn into_inner(self) -> V {
        self.view
    }
}

view_macros::for_rows! { [$View] [View] [ViewMut] => {
        impl<T, S: Shape, L: Layout, D: StrideList, M> WithStrides<$View<'_, T, S, L>, D, M> {
            /// The pointer of the view.
            #[inline(always)]
            pub(crate) fn ptr(&self) -> NonNull<T> {
                self.view.ptr()
            }
        }
}}

/// Lists of so many types, and then `R`. They are aliases: a macro would be expanded at each use.
pub(crate) type List1<A, Rest = ()> = (A, Rest);
pub(crate) type List2<A, B, Rest = ()> = (A, List1<B, Rest>);
pub(crate) type List3<A, B, C, Rest = ()> = (A, List2<B, C, Rest>);
pub(crate) type List4<A, B, C, D, Rest = ()> = (A, List3<B, C, D, Rest>);
pub(crate) type List5<A, B, C, D, E, Rest = ()> = (A, List4<B, C, D, E, Rest>);
pub(crate) type List6<A, B, C, D, E, F, Rest = ()> = (A, List5<B, C, D, E, F, Rest>);
pub(crate) type List7<A, B, C, D, E, F, G, Rest = ()> = (A, List6<B, C, D, E, F, G, Rest>);
pub(crate) type List8<A, B, C, D, E, F, G, H, Rest = ()> = (A, List7<B, C, D, E, F, G, H, Rest>);
pub(crate) type List9<A, B, C, D, E, F, G, H, I, Rest = ()> = (A, List8<B, C, D, E, F, G, H, I, Rest>);
pub(crate) type List10<A, B, C, D, E, F, G, H, I, J, Rest = ()> = (A, List9<B, C, D, E, F, G, H, I, J, Rest>);
pub(crate) type List11<A, B, C, D, E, F, G, H, I, J, K, Rest = ()> =
    (A, List10<B, C, D, E, F, G, H, I, J, K, Rest>);
pub(crate) type List12<A, B, C, D, E, F, G, H, I, J, K, L, Rest = ()> =
    (A, List11<B, C, D, E, F, G, H, I, J, K, L, Rest>);

/// The type of the literal that the macro writes for the index `$I`, where `Fits` has checked the index: see
/// [`Heeds`](crate::message::say::Heeds).
macro_rules! heed {
    ($I:ident) => {
        u8
    };
}
pub(crate) use heed;
/// The extents that the indices leave, in front of those of `R`.
macro_rules! extents {
    ($R:ident) => { $R };
    ($R:ident $I:ident $E:ident $($rest:ident)*) => { $I::Extents<$E, extents!($R $($rest)*)> };
}
/// The strides that they leave, in front of those of `R`.
macro_rules! strides {
    ($R:ident) => { $R };
    ($R:ident $I:ident $D:ident $($rest:ident)*) => { $I::Strides<$D, strides!($R $($rest)*)> };
}

/// What a list of indices selects of the static extents `S` and strides `D`, as one associated type. rustc resolves it once in a call;
/// several associated types in the signature would be resolved at each use.
pub trait Select<S, D>: Sealed {
    /// Shape and strides.
    type Out;
    /// The byte offset.
    const OFFSET: isize;
    /// The byte offset, if the indices take whole rows; otherwise this does not compile.
    const OFFSET_OF_ROWS: isize;
}

/// `$slice` and, for whole rows, `$rows`, for one number of indices. `$…_chained` of both keep the strides in the type for the next
/// operation, so that rustc need not compute them once more.
macro_rules! static_slices {
    ($($List:ident: [$slice:ident $rows:ident $slice_chained:ident $rows_chained:ident] [$($More:ident)*; $($Heed:ident)+] $(($I:ident $E:ident $D:ident: $($Fits:tt)+))+ where $Out:tt;)+) => {$(
        static_slices!(@one $List $slice $rows $slice_chained $rows_chained [$($More)*; $($Heed)+; $Out], $($I $E $D [$($Fits)+])+);
    )+};
    (@one $List:ident $slice:ident $rows:ident $slice_chained:ident $rows_chained:ident $more:tt, $($I:ident $E:ident $D:ident $Fits:tt)+) => {
        impl<$($I: OnAxis, $E: Extent, $D: Stride,)+ R: Shape, DR: StrideList>
            Select<$List<$($E,)+ R>, $List<$($D,)+ DR>> for $List<$($I),+>
        {
            type Out = (extents!(R $($I $E)+), strides!(DR $($I $D)+));
            const OFFSET: isize = offset(&[$(($I::PLACE, $E::STATIC, $D::STATIC)),+], R::LEN);
            const OFFSET_OF_ROWS: isize = offset_of_rows(&[$(($I::PLACE, $E::STATIC, $D::STATIC)),+], R::LEN);
        }
        static_slices!(@view View $slice $rows $slice_chained $rows_chained $more $List<$($E,)+ R>, $List<$($D,)+ DR>, $List<$($I),+>, $($I $E $D $Fits)+);
        static_slices!(@view ViewMut $slice $rows $slice_chained $rows_chained $more $List<$($E,)+ R>, $List<$($D,)+ DR>, $List<$($I),+>, $($I $E $D $Fits)+);
    };
    (@view $View:ident $slice:ident $rows:ident $slice_chained:ident $rows_chained:ident [$($More:ident)*; $($Heed:ident)+; [$($Out:tt)+]] $S:ty, $DL:ty, $Items:ty, $($I:ident $E:ident $D:ident [$($Fits:tt)+])+) => {
        // The bounds are on the lists only, because rustc would have to prove bounds on their parts at each call as well.
        // There is one literal for each index.
        #[allow(clippy::too_many_arguments)]
        impl<'a, T, L: Layout, $($E, $D,)+ R, DR> WithStrides<$View<'a, T, $S, L>, $DL, AllStatic>
        where
            $S: Shape,
            $DL: StrideList,
        {
            #[doc(hidden)]
            #[inline(always)]
            pub fn $slice<$($I: $($Fits)+,)+ Selected: Shape, Strides: StrideList, $($More),*>(
                self,
                $(_: $More,)* $(_: heed!($Heed)),+
            ) -> $View<'a, T, Selected, Strided<Strides>>
            where
                $Items: Select<$S, $DL, $($Out)+>,
            {
                let offset = const { <$Items as Select<$S, $DL>>::OFFSET };
                // SAFETY: V3, the constant compared both ends of every index with its axis, and checked that all extents are static; `Select`
                // computes shape and strides from the same indices. V15, nothing is stored of what is static.
                unsafe { $View::new(self.view.ptr().byte_offset(offset), Selected::Stored::NIL, Strides::Stored::NIL) }
            }
            #[doc(hidden)]
            #[inline(always)]
            pub fn $rows<$($I: $($Fits)+,)+ Selected: Shape, Strides: StrideList, $($More),*>(
                self,
                $(_: $More,)* $(_: heed!($Heed)),+
            ) -> $View<'a, T, Selected, L::Rows<Strides, Natural>>
            where
                $Items: Select<$S, $DL, $($Out)+>,
            {
                let offset = const { <$Items as Select<$S, $DL>>::OFFSET_OF_ROWS };
                let layout = L::rows::<Selected, Strides, Natural>(Strides::Stored::NIL);
                // SAFETY: V3 and V15, as above; V6, the constant checked that the indices take whole rows.
                unsafe { $View::new(self.view.ptr().byte_offset(offset), Selected::Stored::NIL, layout) }
            }
            #[doc(hidden)]
            #[inline(always)]
            pub fn $slice_chained<$($I: $($Fits)+,)+ Selected: Shape, Strides: StrideList, $($More),*>(
                self,
                $(_: $More,)* $(_: heed!($Heed)),+
            ) -> WithStrides<$View<'a, T, Selected, Strided<Strides>>, Strides, AllStatic>
            where
                $Items: Select<$S, $DL, $($Out)+>,
            {
                let offset = const { <$Items as Select<$S, $DL>>::OFFSET };
                // SAFETY: V3 and V15, as above. `Strides` are the strides of its layout, and all of it is static.
                unsafe {
                    let view = $View::new(self.view.ptr().byte_offset(offset), Selected::Stored::NIL, Strides::Stored::NIL);
                    WithStrides::new(view, Strides::Stored::NIL)
                }
            }
            #[doc(hidden)]
            #[inline(always)]
            pub fn $rows_chained<$($I: $($Fits)+,)+ Selected: Shape, Strides: StrideList, $($More),*>(
                self,
                $(_: $More,)* $(_: heed!($Heed)),+
            ) -> WithStrides<$View<'a, T, Selected, L::Rows<Strides, Natural>>, Strides, AllStatic>
            where
                $Items: Select<$S, $DL, $($Out)+>,
            {
                let offset = const { <$Items as Select<$S, $DL>>::OFFSET_OF_ROWS };
                let layout = L::rows::<Selected, Strides, Natural>(Strides::Stored::NIL);
                // SAFETY: V3, V6 and V15, as above. `Strides` are the strides of its layout, and all of it is static.
                unsafe {
                    let view = $View::new(self.view.ptr().byte_offset(offset), Selected::Stored::NIL, layout);
                    WithStrides::new(view, Strides::Stored::NIL)
                }
            }
        }
    };
}

// Each bound is written out, because rustc shows its line in a refusal.
static_slices! {
    List1: [slice1 rows1 slice1_chained rows1_chained] [; H0] (I0 E0 D0: Fits<E0, 0>) where [Out = (Selected, Strides)];
    List2: [slice2 rows2 slice2_chained rows2_chained] [; H0 H1] (I0 E0 D0: Fits<E0, 0>) (I1 E1 D1: Fits<E1, 1>) where [Out = (Selected, Strides)];
    List3: [slice3 rows3 slice3_chained rows3_chained] [X0; H0 H1] (I0 E0 D0: Fits<E0, 0>) (I1 E1 D1: Fits<E1, 1>) (I2 E2 D2: Fits<E2, 2>) where [Out = (Selected, Strides)];
    List4: [slice4 rows4 slice4_chained rows4_chained] [X0 X1; H0 H1] (I0 E0 D0: Fits<E0, 0>) (I1 E1 D1: Fits<E1, 1>) (I2 E2 D2: Fits<E2, 2>) (I3 E3 D3: Fits<E3, 3>) where [Out = (Selected, Strides)];
    List5: [slice5 rows5 slice5_chained rows5_chained] [X0 X1 X2; H0 H1] (I0 E0 D0: Fits<E0, 0>) (I1 E1 D1: Fits<E1, 1>) (I2 E2 D2: Fits<E2, 2>) (I3 E3 D3: Fits<E3, 3>) (I4 E4 D4: Fits<E4, 4>) where [Out = (Selected, Strides)];
    List6: [slice6 rows6 slice6_chained rows6_chained] [X0 X1 X2 X3; H0 H1] (I0 E0 D0: Fits<E0, 0>) (I1 E1 D1: Fits<E1, 1>) (I2 E2 D2: Fits<E2, 2>) (I3 E3 D3: Fits<E3, 3>) (I4 E4 D4: Fits<E4, 4>) (I5 E5 D5: Fits<E5, 5>) where [Out = (Selected, Strides)];
    List7: [slice7 rows7 slice7_chained rows7_chained] [X0 X1 X2 X3 X4; H0 H1] (I0 E0 D0: Fits<E0, 0>) (I1 E1 D1: Fits<E1, 1>) (I2 E2 D2: Fits<E2, 2>) (I3 E3 D3: Fits<E3, 3>) (I4 E4 D4: Fits<E4, 4>) (I5 E5 D5: Fits<E5, 5>) (I6 E6 D6: Fits<E6, 6>) where [Out = (Selected, Strides)];
    List8: [slice8 rows8 slice8_chained rows8_chained] [X0 X1 X2 X3 X4 X5; H0 H1] (I0 E0 D0: Fits<E0, 0>) (I1 E1 D1: Fits<E1, 1>) (I2 E2 D2: Fits<E2, 2>) (I3 E3 D3: Fits<E3, 3>) (I4 E4 D4: Fits<E4, 4>) (I5 E5 D5: Fits<E5, 5>) (I6 E6 D6: Fits<E6, 6>) (I7 E7 D7: Fits<E7, 7>) where [Out = (Selected, Strides)];
    List9: [slice9 rows9 slice9_chained rows9_chained] [X0 X1 X2 X3 X4 X5 X6; H0 H1] (I0 E0 D0: Fits<E0, 0>) (I1 E1 D1: Fits<E1, 1>) (I2 E2 D2: Fits<E2, 2>) (I3 E3 D3: Fits<E3, 3>) (I4 E4 D4: Fits<E4, 4>) (I5 E5 D5: Fits<E5, 5>) (I6 E6 D6: Fits<E6, 6>) (I7 E7 D7: Fits<E7, 7>) (I8 E8 D8: Fits<E8, 8>) where [Out = (Selected, Strides)];
    List10: [slice10 rows10 slice10_chained rows10_chained] [X0 X1 X2 X3 X4 X5 X6 X7; H0 H1] (I0 E0 D0: Fits<E0, 0>) (I1 E1 D1: Fits<E1, 1>) (I2 E2 D2: Fits<E2, 2>) (I3 E3 D3: Fits<E3, 3>) (I4 E4 D4: Fits<E4, 4>) (I5 E5 D5: Fits<E5, 5>) (I6 E6 D6: Fits<E6, 6>) (I7 E7 D7: Fits<E7, 7>) (I8 E8 D8: Fits<E8, 8>) (I9 E9 D9: Fits<E9, 9>) where [Out = (Selected, Strides)];
    List11: [slice11 rows11 slice11_chained rows11_chained] [X0 X1 X2 X3 X4 X5 X6 X7 X8; H0 H1] (I0 E0 D0: Fits<E0, 0>) (I1 E1 D1: Fits<E1, 1>) (I2 E2 D2: Fits<E2, 2>) (I3 E3 D3: Fits<E3, 3>) (I4 E4 D4: Fits<E4, 4>) (I5 E5 D5: Fits<E5, 5>) (I6 E6 D6: Fits<E6, 6>) (I7 E7 D7: Fits<E7, 7>) (I8 E8 D8: Fits<E8, 8>) (I9 E9 D9: Fits<E9, 9>) (I10 E10 D10: Fits<E10, 10>) where [Out = (Selected, Strides)];
    List12: [slice12 rows12 slice12_chained rows12_chained] [X0 X1 X2 X3 X4 X5 X6 X7 X8 X9; H0 H1] (I0 E0 D0: Fits<E0, 0>) (I1 E1 D1: Fits<E1, 1>) (I2 E2 D2: Fits<E2, 2>) (I3 E3 D3: Fits<E3, 3>) (I4 E4 D4: Fits<E4, 4>) (I5 E5 D5: Fits<E5, 5>) (I6 E6 D6: Fits<E6, 6>) (I7 E7 D7: Fits<E7, 7>) (I8 E8 D8: Fits<E8, 8>) (I9 E9 D9: Fits<E9, 9>) (I10 E10 D10: Fits<E10, 10>) (I11 E11 D11: Fits<E11, 11>) where [Out = (Selected, Strides)];
}
