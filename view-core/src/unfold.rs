//! A view on its way through the macro, with its strides spelled out in its type.
//!
//! A fully static slice of an ordinary view is the common case, and the compile-time benchmark. Its
//! methods match extents and strides as type parameters, so that rustc has four associated types to
//! resolve for a slice and no list to take apart. All other slices go through [`crate::slices`].

use crate::align::Natural;
use crate::error::refuse;
use crate::extent::Extent;
use crate::index::{offset, ItemList, DYNAMIC};
use crate::layout::{Layout, Strided};
use crate::refuse::Fits;
use crate::shape::Shape;
use crate::stride::Stride;
use crate::stride_list::StrideList;
use crate::view::{View, ViewMut};
use crate::words::Words;
use core::marker::PhantomData;

/// The view `V` with strides `D` and alignment evidence `A`.
pub struct Unfolded<V, D: StrideList, A> {
    pub(crate) view: V,
    pub(crate) strides: D::Words,
    align: PhantomData<A>,
}

impl<V, D: StrideList, A> Unfolded<V, D, A> {
    #[inline(always)]
    pub(crate) fn new(view: V, strides: D::Words) -> Self {
        Self { view, strides, align: PhantomData }
    }

    /// The view itself.
    #[inline(always)]
    pub fn whole(self) -> V {
        self.view
    }
}

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

/// `$slice` and, for whole rows, `$rows`, for one number of indices.
macro_rules! fast {
    ($View:ident $slice:ident $rows:ident $(($AXIS:literal $I:ident $E:ident $D:ident))+) => {
        impl<'a, T, L: Layout, $($E: Extent, $D: Stride,)+ R: Shape, DR: StrideList>
            Unfolded<$View<'a, T, nest!(in R, $($E),+), L>, nest!(in DR, $($D),+), Natural>
        {
            fast!(@method $View $slice; Strided<strides!(DR $($I $D)+)>, |words| words;
                [$($AXIS $I $E $D)+] nest!(in R, $($E),+), nest!(in DR, $($D),+), nest!($($I),+),
                extents!(R $($I $E)+), strides!(DR $($I $D)+));
            fast!(@method $View $rows; L::Rows<strides!(DR $($I $D)+), Natural>,
                |words| L::rows::<strides!(DR $($I $D)+), Natural>(words);
                [$($AXIS $I $E $D)+] nest!(in R, $($E),+), nest!(in DR, $($D),+), nest!($($I),+),
                extents!(R $($I $E)+), strides!(DR $($I $D)+));
        }
    };
    (@method $View:ident $name:ident; $Layout:ty, |$words:ident| $layout:expr;
     [$($AXIS:literal $I:ident $E:ident $D:ident)+] $S:ty, $DL:ty, $Items:ty, $Shape:ty, $Strides:ty) => {
        #[doc(hidden)]
        #[inline(always)]
        #[track_caller]
        pub fn $name<$($I: Fits<$E, $AXIS>),+>(self) -> $View<'a, T, $Shape, $Layout> {
            let base = self.view.ptr();
            match (const { offset(&[$(($I::PLACE, $E::STATIC, $D::STATIC)),+], if <DR as StrideList>::Words::STATIC { R::LEN } else { None }) }) {
                DYNAMIC => {
                    let args = <$Items as ItemList>::NO_ARGS.expect("a static index");
                    match <$Items as ItemList>::select::<$S, $DL>(args, self.view.shape_words(), self.strides, 0) {
                        Ok((offset, shape, $words)) => {
                            // The pointer of an empty view stays where it is (V3).
                            let offset = if <$Shape as Shape>::len(shape) == 0 { 0 } else { offset };
                            // SAFETY: V3, `select` checked that every index lies on its axis.
                            unsafe { $View::new(base.byte_offset(offset), shape, $layout) }
                        }
                        Err(error) => refuse(error),
                    }
                }
                offset => {
                    let $words = <$Strides as StrideList>::Words::nil();
                    // SAFETY: V3, `Fits` proved that every index lies on its axis.
                    unsafe { $View::new(base.byte_offset(offset), <$Shape as Shape>::Words::nil(), $layout) }
                }
            }
        }
    };
}

macro_rules! all_fast {
    ($($slice:ident $rows:ident $(($AXIS:literal $I:ident $E:ident $D:ident))+;)+) => {$(
        fast!(View $slice $rows $(($AXIS $I $E $D))+);
        fast!(ViewMut $slice $rows $(($AXIS $I $E $D))+);
    )+};
}
all_fast! {
    slice1 rows1 (0 I0 E0 D0);
    slice2 rows2 (0 I0 E0 D0) (1 I1 E1 D1);
    slice3 rows3 (0 I0 E0 D0) (1 I1 E1 D1) (2 I2 E2 D2);
    slice4 rows4 (0 I0 E0 D0) (1 I1 E1 D1) (2 I2 E2 D2) (3 I3 E3 D3);
    slice5 rows5 (0 I0 E0 D0) (1 I1 E1 D1) (2 I2 E2 D2) (3 I3 E3 D3) (4 I4 E4 D4);
    slice6 rows6 (0 I0 E0 D0) (1 I1 E1 D1) (2 I2 E2 D2) (3 I3 E3 D3) (4 I4 E4 D4) (5 I5 E5 D5);
    slice7 rows7 (0 I0 E0 D0) (1 I1 E1 D1) (2 I2 E2 D2) (3 I3 E3 D3) (4 I4 E4 D4) (5 I5 E5 D5) (6 I6 E6 D6);
    slice8 rows8 (0 I0 E0 D0) (1 I1 E1 D1) (2 I2 E2 D2) (3 I3 E3 D3) (4 I4 E4 D4) (5 I5 E5 D5) (6 I6 E6 D6) (7 I7 E7 D7);
    slice9 rows9 (0 I0 E0 D0) (1 I1 E1 D1) (2 I2 E2 D2) (3 I3 E3 D3) (4 I4 E4 D4) (5 I5 E5 D5) (6 I6 E6 D6) (7 I7 E7 D7) (8 I8 E8 D8);
    slice10 rows10 (0 I0 E0 D0) (1 I1 E1 D1) (2 I2 E2 D2) (3 I3 E3 D3) (4 I4 E4 D4) (5 I5 E5 D5) (6 I6 E6 D6) (7 I7 E7 D7) (8 I8 E8 D8) (9 I9 E9 D9);
    slice11 rows11 (0 I0 E0 D0) (1 I1 E1 D1) (2 I2 E2 D2) (3 I3 E3 D3) (4 I4 E4 D4) (5 I5 E5 D5) (6 I6 E6 D6) (7 I7 E7 D7) (8 I8 E8 D8) (9 I9 E9 D9) (10 I10 E10 D10);
    slice12 rows12 (0 I0 E0 D0) (1 I1 E1 D1) (2 I2 E2 D2) (3 I3 E3 D3) (4 I4 E4 D4) (5 I5 E5 D5) (6 I6 E6 D6) (7 I7 E7 D7) (8 I8 E8 D8) (9 I9 E9 D9) (10 I10 E10 D10) (11 I11 E11 D11);
}
