//! Static slices of views whose strides are spelled out.
//!
//! A fully static slice of an ordinary view is the common case, and the compile-time benchmark. Its
//! methods match extents and strides as type parameters, so that rustc has four associated types to
//! resolve for a slice and no list to take apart, and no dynamic way that code generation would have
//! to walk through only to find it dead. All other slices go through [`crate::view::slice_any`].

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
use crate::view::unfolded::WithStrides;
use crate::view::view::{View, ViewMut};

/// `nest!(A, B)` is `(A, (B, ()))`, `nest!(in R, A, B)` is `(A, (B, R))`.
macro_rules! nest {
    (in $last:ty) => { $last };
    (in $last:ty, $first:ty $(, $rest:ty)*) => { ($first, nest!(in $last $(, $rest)*)) };
    ($($all:ty),*) => { nest!(in () $(, $all)*) };
}
pub(crate) use nest;

/// What the indices leave of the extents, in front of those of `R`.
macro_rules! extents {
    ($R:ident) => { $R };
    ($R:ident $I:ident $E:ident $($rest:ident)*) => { $I::Extents<$E, extents!($R $($rest)*)> };
}
/// What they leave of the strides.
macro_rules! strides {
    ($R:ident) => { $R };
    ($R:ident $I:ident $D:ident $($rest:ident)*) => { $I::Strides<$D, strides!($R $($rest)*)> };
}

/// What the indices of a list select from static extents `S` and strides `D`, as one answer: rustc
/// resolves it once for a call, where associated types in the method's signature are resolved at every use.
pub trait Select<S, D>: Sealed {
    /// Shape and strides.
    type Out;
    /// The byte offset.
    const OFFSET: isize;
    /// The same of indices that take whole rows.
    const OFFSET_OF_ROWS: isize;
}

/// `$slice` and, for whole rows, `$rows`, for one number of indices; the `$…_chained` of both leave the view open for the next
/// operation, so that rustc need not spell the strides out once more.
macro_rules! fast {
    ($slice:ident $rows:ident $slice_chained:ident $rows_chained:ident $(($AXIS:literal $I:ident $E:ident $D:ident))+) => {
        impl<$($I: OnAxis, $E: Extent, $D: Stride,)+ R: Shape, DR: StrideList>
            Select<nest!(in R, $($E),+), nest!(in DR, $($D),+)> for nest!($($I),+)
        {
            type Out = (extents!(R $($I $E)+), strides!(DR $($I $D)+));
            const OFFSET: isize = offset(&[$(($I::PLACE, $E::STATIC, $D::STATIC)),+], R::LEN);
            const OFFSET_OF_ROWS: isize = offset_of_rows(&[$(($I::PLACE, $E::STATIC, $D::STATIC)),+], R::LEN);
        }
        fast!(@view View $slice $rows $slice_chained $rows_chained nest!(in R, $($E),+), nest!(in DR, $($D),+), nest!($($I),+), $($AXIS $I $E $D)+);
        fast!(@view ViewMut $slice $rows $slice_chained $rows_chained nest!(in R, $($E),+), nest!(in DR, $($D),+), nest!($($I),+), $($AXIS $I $E $D)+);
    };
    (@view $View:ident $slice:ident $rows:ident $slice_chained:ident $rows_chained:ident $S:ty, $DL:ty, $Items:ty, $($AXIS:literal $I:ident $E:ident $D:ident)+) => {
        // Bounds on the lists only: those on their parts would be so many more for rustc to prove at every call.
        impl<'a, T, L: Layout, $($E, $D,)+ R, DR> WithStrides<$View<'a, T, $S, L>, $DL, AllStatic>
        where
            $S: Shape,
            $DL: StrideList,
        {
            #[doc(hidden)]
            #[inline(always)]
            pub fn $slice<$($I: Fits<$E, $AXIS>,)+ Selected: Shape, Strides: StrideList>(
                self,
            ) -> $View<'a, T, Selected, Strided<Strides>>
            where
                $Items: Select<$S, $DL, Out = (Selected, Strides)>,
            {
                let offset = const { <$Items as Select<$S, $DL>>::OFFSET };
                // SAFETY: V3, the constant compared both ends of every index with its axis, and asked that all extents are static; `Select`
                // computes shape and strides from the same indices, and nothing is stored of what is static (V15).
                unsafe { $View::new(self.view().ptr().byte_offset(offset), Selected::Stored::nil(), Strides::Stored::nil()) }
            }
            #[doc(hidden)]
            #[inline(always)]
            pub fn $rows<$($I: Fits<$E, $AXIS>,)+ Selected: Shape, Strides: StrideList>(
                self,
            ) -> $View<'a, T, Selected, L::Rows<Strides, Natural>>
            where
                $Items: Select<$S, $DL, Out = (Selected, Strides)>,
            {
                let offset = const { <$Items as Select<$S, $DL>>::OFFSET_OF_ROWS };
                let layout = L::rows::<Strides, Natural>(Strides::Stored::nil());
                // SAFETY: V3 and V15, as above; V6, the constant asked that the indices take whole rows.
                unsafe { $View::new(self.view().ptr().byte_offset(offset), Selected::Stored::nil(), layout) }
            }
            #[doc(hidden)]
            #[inline(always)]
            pub fn $slice_chained<$($I: Fits<$E, $AXIS>,)+ Selected: Shape, Strides: StrideList>(
                self,
            ) -> WithStrides<$View<'a, T, Selected, Strided<Strides>>, Strides, AllStatic>
            where
                $Items: Select<$S, $DL, Out = (Selected, Strides)>,
            {
                // SAFETY: V15, they are the strides of its layout, and all of it is static.
                unsafe { WithStrides::new(self.$slice::<$($I,)+ Selected, Strides>(), Strides::Stored::nil()) }
            }
            #[doc(hidden)]
            #[inline(always)]
            pub fn $rows_chained<$($I: Fits<$E, $AXIS>,)+ Selected: Shape, Strides: StrideList>(
                self,
            ) -> WithStrides<$View<'a, T, Selected, L::Rows<Strides, Natural>>, Strides, AllStatic>
            where
                $Items: Select<$S, $DL, Out = (Selected, Strides)>,
            {
                // SAFETY: V15, they are the strides of its layout, and all of it is static.
                unsafe { WithStrides::new(self.$rows::<$($I,)+ Selected, Strides>(), Strides::Stored::nil()) }
            }
        }
    };
}

fast!(slice1 rows1 slice1_chained rows1_chained (0 I0 E0 D0));
fast!(slice2 rows2 slice2_chained rows2_chained (0 I0 E0 D0) (1 I1 E1 D1));
fast!(slice3 rows3 slice3_chained rows3_chained (0 I0 E0 D0) (1 I1 E1 D1) (2 I2 E2 D2));
fast!(slice4 rows4 slice4_chained rows4_chained (0 I0 E0 D0) (1 I1 E1 D1) (2 I2 E2 D2) (3 I3 E3 D3));
fast!(slice5 rows5 slice5_chained rows5_chained (0 I0 E0 D0) (1 I1 E1 D1) (2 I2 E2 D2) (3 I3 E3 D3) (4 I4 E4 D4));
fast!(slice6 rows6 slice6_chained rows6_chained (0 I0 E0 D0) (1 I1 E1 D1) (2 I2 E2 D2) (3 I3 E3 D3) (4 I4 E4 D4) (5 I5 E5 D5));
fast!(slice7 rows7 slice7_chained rows7_chained (0 I0 E0 D0) (1 I1 E1 D1) (2 I2 E2 D2) (3 I3 E3 D3) (4 I4 E4 D4) (5 I5 E5 D5) (6 I6 E6 D6));
fast!(slice8 rows8 slice8_chained rows8_chained (0 I0 E0 D0) (1 I1 E1 D1) (2 I2 E2 D2) (3 I3 E3 D3) (4 I4 E4 D4) (5 I5 E5 D5) (6 I6 E6 D6) (7 I7 E7 D7));
fast!(slice9 rows9 slice9_chained rows9_chained (0 I0 E0 D0) (1 I1 E1 D1) (2 I2 E2 D2) (3 I3 E3 D3) (4 I4 E4 D4) (5 I5 E5 D5) (6 I6 E6 D6) (7 I7 E7 D7) (8 I8 E8 D8));
fast!(slice10 rows10 slice10_chained rows10_chained (0 I0 E0 D0) (1 I1 E1 D1) (2 I2 E2 D2) (3 I3 E3 D3) (4 I4 E4 D4) (5 I5 E5 D5) (6 I6 E6 D6) (7 I7 E7 D7) (8 I8 E8 D8) (9 I9 E9 D9));
fast!(slice11 rows11 slice11_chained rows11_chained (0 I0 E0 D0) (1 I1 E1 D1) (2 I2 E2 D2) (3 I3 E3 D3) (4 I4 E4 D4) (5 I5 E5 D5) (6 I6 E6 D6) (7 I7 E7 D7) (8 I8 E8 D8) (9 I9 E9 D9) (10 I10 E10 D10));
fast!(slice12 rows12 slice12_chained rows12_chained (0 I0 E0 D0) (1 I1 E1 D1) (2 I2 E2 D2) (3 I3 E3 D3) (4 I4 E4 D4) (5 I5 E5 D5) (6 I6 E6 D6) (7 I7 E7 D7) (8 I8 E8 D8) (9 I9 E9 D9) (10 I10 E10 D10) (11 I11 E11 D11));
