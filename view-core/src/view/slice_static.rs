//! Static slices of static views.
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
use crate::view::unfolded::WithStrides;
use crate::view::view::{View, ViewMut};

/// `nest!(A, B)` is `(A, (B, ()))`, `nest!(in R, A, B)` is `(A, (B, R))`.
macro_rules! nest {
    (in $last:ty) => { $last };
    (in $last:ty, $first:ty $(, $rest:ty)*) => { ($first, nest!(in $last $(, $rest)*)) };
    ($($all:ty),*) => { nest!(in () $(, $all)*) };
}
pub(crate) use nest;

/// Calls the macro `$methods` once for every number of indices. There are three such macros: for static views, for static plans, and for
/// slices of any kind. They get the number, the names of the methods without run-time arguments and of those with them, and for each index the
/// number of its axis, the same counted from the end, and names for the types of the index, the extent and the stride.
macro_rules! for_each_count {
    ($methods:ident) => {
        $methods!(1
            [slice1 rows1 slice1_chained rows1_chained]
            [slice1_at rows1_at try_slice1_at try_rows1_at last1_at try_last1_at]
            (0 -1 I0 E0 D0));
        $methods!(2
            [slice2 rows2 slice2_chained rows2_chained]
            [slice2_at rows2_at try_slice2_at try_rows2_at last2_at try_last2_at]
            (0 -2 I0 E0 D0) (1 -1 I1 E1 D1));
        $methods!(3
            [slice3 rows3 slice3_chained rows3_chained]
            [slice3_at rows3_at try_slice3_at try_rows3_at last3_at try_last3_at]
            (0 -3 I0 E0 D0) (1 -2 I1 E1 D1) (2 -1 I2 E2 D2));
        $methods!(4
            [slice4 rows4 slice4_chained rows4_chained]
            [slice4_at rows4_at try_slice4_at try_rows4_at last4_at try_last4_at]
            (0 -4 I0 E0 D0) (1 -3 I1 E1 D1) (2 -2 I2 E2 D2) (3 -1 I3 E3 D3));
        $methods!(5
            [slice5 rows5 slice5_chained rows5_chained]
            [slice5_at rows5_at try_slice5_at try_rows5_at last5_at try_last5_at]
            (0 -5 I0 E0 D0) (1 -4 I1 E1 D1) (2 -3 I2 E2 D2) (3 -2 I3 E3 D3) (4 -1 I4 E4 D4));
        $methods!(6
            [slice6 rows6 slice6_chained rows6_chained]
            [slice6_at rows6_at try_slice6_at try_rows6_at last6_at try_last6_at]
            (0 -6 I0 E0 D0) (1 -5 I1 E1 D1) (2 -4 I2 E2 D2) (3 -3 I3 E3 D3) (4 -2 I4 E4 D4) (5 -1 I5 E5 D5));
        $methods!(7
            [slice7 rows7 slice7_chained rows7_chained]
            [slice7_at rows7_at try_slice7_at try_rows7_at last7_at try_last7_at]
            (0 -7 I0 E0 D0) (1 -6 I1 E1 D1) (2 -5 I2 E2 D2) (3 -4 I3 E3 D3) (4 -3 I4 E4 D4) (5 -2 I5 E5 D5) (6 -1 I6 E6 D6));
        $methods!(8
            [slice8 rows8 slice8_chained rows8_chained]
            [slice8_at rows8_at try_slice8_at try_rows8_at last8_at try_last8_at]
            (0 -8 I0 E0 D0) (1 -7 I1 E1 D1) (2 -6 I2 E2 D2) (3 -5 I3 E3 D3) (4 -4 I4 E4 D4) (5 -3 I5 E5 D5) (6 -2 I6 E6 D6) (7 -1 I7 E7 D7));
        $methods!(9
            [slice9 rows9 slice9_chained rows9_chained]
            [slice9_at rows9_at try_slice9_at try_rows9_at last9_at try_last9_at]
            (0 -9 I0 E0 D0) (1 -8 I1 E1 D1) (2 -7 I2 E2 D2) (3 -6 I3 E3 D3) (4 -5 I4 E4 D4) (5 -4 I5 E5 D5) (6 -3 I6 E6 D6) (7 -2 I7 E7 D7) (8 -1 I8 E8 D8));
        $methods!(10
            [slice10 rows10 slice10_chained rows10_chained]
            [slice10_at rows10_at try_slice10_at try_rows10_at last10_at try_last10_at]
            (0 -10 I0 E0 D0) (1 -9 I1 E1 D1) (2 -8 I2 E2 D2) (3 -7 I3 E3 D3) (4 -6 I4 E4 D4) (5 -5 I5 E5 D5) (6 -4 I6 E6 D6) (7 -3 I7 E7 D7) (8 -2 I8 E8 D8) (9 -1 I9 E9 D9));
        $methods!(11
            [slice11 rows11 slice11_chained rows11_chained]
            [slice11_at rows11_at try_slice11_at try_rows11_at last11_at try_last11_at]
            (0 -11 I0 E0 D0) (1 -10 I1 E1 D1) (2 -9 I2 E2 D2) (3 -8 I3 E3 D3) (4 -7 I4 E4 D4) (5 -6 I5 E5 D5) (6 -5 I6 E6 D6) (7 -4 I7 E7 D7) (8 -3 I8 E8 D8) (9 -2 I9 E9 D9) (10 -1 I10 E10 D10));
        $methods!(12
            [slice12 rows12 slice12_chained rows12_chained]
            [slice12_at rows12_at try_slice12_at try_rows12_at last12_at try_last12_at]
            (0 -12 I0 E0 D0) (1 -11 I1 E1 D1) (2 -10 I2 E2 D2) (3 -9 I3 E3 D3) (4 -8 I4 E4 D4) (5 -7 I5 E5 D5) (6 -6 I6 E6 D6) (7 -5 I7 E7 D7) (8 -4 I8 E8 D8) (9 -3 I9 E9 D9) (10 -2 I10 E10 D10) (11 -1 I11 E11 D11));
    };
}
pub(crate) use for_each_count;

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
macro_rules! fast {
    ($k:literal [$slice:ident $rows:ident $slice_chained:ident $rows_chained:ident] $at:tt
     $(($AXIS:literal $BACK:literal $I:ident $E:ident $D:ident))+) => {
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
        // The bounds are on the lists only, because rustc would have to prove bounds on their parts at each call as well.
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
                // SAFETY: V3, the constant compared both ends of every index with its axis, and checked that all extents are static; `Select`
                // computes shape and strides from the same indices. V15, nothing is stored of what is static.
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
                // SAFETY: V3 and V15, as above; V6, the constant checked that the indices take whole rows.
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
                // SAFETY: V15, `Strides` are the strides of its layout, and all of it is static.
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
                // SAFETY: V15, `Strides` are the strides of its layout, and all of it is static.
                unsafe { WithStrides::new(self.$rows::<$($I,)+ Selected, Strides>(), Strides::Stored::nil()) }
            }
        }
    };
}

for_each_count!(fast);
