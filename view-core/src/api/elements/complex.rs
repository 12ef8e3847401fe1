//! Complex numbers, with the feature `num-complex`.

use crate::algebra::align::evidence::AlignOf;
use crate::algebra::element::dtype::{As, Dtype, JudgedBy};
use crate::algebra::element::element::Element;
use crate::algebra::number::names::{E16 as U16, E2 as U2, E4 as U4, E8 as U8};
use crate::algebra::shape::stride::StrideBytes;
use core::fmt;
use num_complex::Complex;
use zerocopy::byteorder::{F32, F64};
use zerocopy::ByteOrder;

macro_rules! native {
    ($($T:ident $Unit:ident)*) => {$(
        const _: () = {
            const ALIGN: usize = align_of::<$T>();
            #[diagnostic::do_not_recommend]
            impl Element for Complex<$T> {
                type Unit = StrideBytes<$Unit>;
                type Align = AlignOf<ALIGN>;
                type Dtype = JudgedBy<As<[$T; 2]>>;
            }
        };
        // SAFETY: `Complex` is `repr(C)` with two fields of this type, so its layout is that of the array.
        #[diagnostic::do_not_recommend]
        unsafe impl Dtype<Complex<$T>> for As<[$T; 2]> {
            type Judge = [$T; 2];
        }
    )*};
}
native!(u8 U2 i8 U2 u16 U4 i16 U4 u32 U8 i32 U8 f32 U8 u64 U16 i64 U16 f64 U16);

macro_rules! ordered {
    ($($(#[$docs:meta])* $Name:ident $Part:ident $part:ident $Unit:ident;)*) => {$(
        $(#[$docs])*
        #[derive(Clone, Copy)]
        #[repr(C)]
        pub struct $Name<O> {
            /// The real part.
            pub re: $Part<O>,
            /// The imaginary part.
            pub im: $Part<O>,
        }

        impl<O: ByteOrder> $Name<O> {
            /// The number in this byte order.
            pub fn new(number: Complex<$part>) -> Self {
                Self {
                    re: $Part::new(number.re),
                    im: $Part::new(number.im),
                }
            }

            /// The number.
            pub fn get(self) -> Complex<$part> {
                Complex::new(self.re.get(), self.im.get())
            }

            /// Overwrites the number.
            pub fn set(&mut self, number: Complex<$part>) {
                *self = Self::new(number);
            }
        }

        // A derive would ask for `O: Default`, which byte orders do not implement.
        impl<O: ByteOrder> Default for $Name<O> {
            fn default() -> Self {
                Self::new(Complex::default())
            }
        }
        impl<O: ByteOrder> From<Complex<$part>> for $Name<O> {
            fn from(number: Complex<$part>) -> Self {
                Self::new(number)
            }
        }
        impl<O: ByteOrder> From<$Name<O>> for Complex<$part> {
            fn from(number: $Name<O>) -> Self {
                number.get()
            }
        }
        /// Compares by value, as floats do: NaN is not equal to itself, and 0.0 equals -0.0.
        impl<O: ByteOrder> PartialEq for $Name<O> {
            fn eq(&self, other: &Self) -> bool {
                self.get() == other.get()
            }
        }
        impl<O: ByteOrder> fmt::Display for $Name<O> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(&self.get(), f)
            }
        }
        impl<O: ByteOrder> fmt::Debug for $Name<O> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_tuple(stringify!($Name)).field(&self.get()).finish()
            }
        }

        #[diagnostic::do_not_recommend]
        impl<O> Element for $Name<O> {
            type Unit = StrideBytes<$Unit>;
            type Align = AlignOf<1>;
            type Dtype = JudgedBy<As<[$Part<O>; 2]>>;
        }
        // SAFETY: it is `repr(C)` with two fields of this type, so its layout is that of the array.
        #[diagnostic::do_not_recommend]
        unsafe impl<O> Dtype<$Name<O>> for As<[$Part<O>; 2]> {
            type Judge = [$Part<O>; 2];
        }
    )*};
}
ordered! {
    /// A complex number of two `f32` in the byte order `O`, with alignment 1: the element of `.as<"<c8">` and `.as<">c8">`.
    ComplexF32 F32 f32 U8;
    /// A complex number of two `f64` in the byte order `O`, with alignment 1: the element of `.as<"<c16">` and `.as<">c16">`.
    ComplexF64 F64 f64 U16;
}
