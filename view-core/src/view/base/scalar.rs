//! Single numbers as bases: views of rank 0, as NumPy's arrays of rank 0.

use crate::algebra::element::element::confirmed;
use crate::algebra::shape::layout::RowMajor;
use crate::view::base::as_view::{AsView, AsViewMut};
use crate::view::base::lend::{Base, BaseMut, Lent};
use crate::view::view::{View, ViewMut};
use crate::view::with_strides::{ViewMutWithStrides, ViewWithStrides};
use core::ptr::NonNull;

macro_rules! scalars {
    ($($T:ty)*) => {$(
        // rustc would list all of these where a type is no base.
        #[diagnostic::do_not_recommend]
        impl Lent for $T {}
        #[diagnostic::do_not_recommend]
        impl<'b> Base<'b> for $T {
            type Open = ViewWithStrides<'b, Self, (), RowMajor>;
            #[inline(always)]
            fn open(&'b self) -> Self::Open {
                self.as_view().with_strides()
            }
        }
        #[diagnostic::do_not_recommend]
        impl<'b> BaseMut<'b> for $T {
            type Open = ViewMutWithStrides<'b, Self, (), RowMajor>;
            #[inline(always)]
            fn open_mut(&'b mut self) -> Self::Open {
                self.as_view_mut().with_strides()
            }
        }
        #[diagnostic::do_not_recommend]
        impl AsView for $T {
            type Element = Self;
            type Shape = ();
            type Layout = RowMajor;
            #[inline(always)]
            fn as_view(&self) -> View<'_, Self, (), RowMajor> {
                View::from_array(self)
            }
        }
        #[diagnostic::do_not_recommend]
        impl AsViewMut for $T {
            #[inline(always)]
            fn as_view_mut(&mut self) -> ViewMut<'_, Self, (), RowMajor> {
                confirmed::<Self>();
                // SAFETY: V24, a borrowed number is one element.
                unsafe { ViewMut::new(NonNull::from(self), (), ()) }
            }
        }
    )*};
}
scalars! { u8 i8 u16 i16 u32 i32 u64 i64 u128 i128 usize isize f32 f64 bool char }
#[cfg(feature = "half")]
scalars! { half::f16 half::bf16 }
#[cfg(feature = "num-complex")]
macro_rules! complex {
    ($($T:ident)*) => { scalars! { $(num_complex::Complex<$T>)* } };
}
#[cfg(feature = "num-complex")]
complex! { u8 i8 u16 i16 u32 i32 u64 i64 f32 f64 }
