//! Complex numbers, with the feature `num-complex`.

use crate::algebra::align::evidence::AlignOf;
use crate::algebra::element::dtype::{As, Dtype, JudgedBy};
use crate::algebra::element::dtype::{Numeral, OPAQUE};
use crate::algebra::element::element::Element;
use crate::algebra::number::names::{E16 as U16, E2 as U2, E4 as U4, E8 as U8};
use crate::algebra::shape::stride::StrideBytes;
use crate::api::elements::zerocopy::order;
use crate::dtype::{ByteOrder, Kind, KindAndOrder};
use core::fmt;
use num_complex::Complex;
use zerocopy::byteorder::{F32, F64};

/// Two floats in the order of the machine.
const FLOATS: KindAndOrder = (Kind::ComplexFloat, ByteOrder::NATIVE);
// SAFETY: V23, `Complex` is `repr(C)`: the real part, then the imaginary one.
#[diagnostic::do_not_recommend]
unsafe impl Numeral for Complex<f32> {
    const DTYPE: KindAndOrder = FLOATS;
}
// SAFETY: V23, as above.
#[diagnostic::do_not_recommend]
unsafe impl Numeral for Complex<f64> {
    const DTYPE: KindAndOrder = FLOATS;
}

macro_rules! native {
    ($($T:ident $Unit:ident $dtype:expr;)*) => {$(
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
            const DTYPE: KindAndOrder = $dtype;
        }
    )*};
}
native! {
    u8 U2 OPAQUE;
    i8 U2 OPAQUE;
    u16 U4 OPAQUE;
    i16 U4 OPAQUE;
    u32 U8 OPAQUE;
    i32 U8 OPAQUE;
    f32 U8 FLOATS;
    u64 U16 OPAQUE;
    i64 U16 OPAQUE;
    f64 U16 FLOATS;
}

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

        impl<O: zerocopy::ByteOrder> $Name<O> {
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
        impl<O: zerocopy::ByteOrder> Default for $Name<O> {
            fn default() -> Self {
                Self::new(Complex::default())
            }
        }
        impl<O: zerocopy::ByteOrder> From<Complex<$part>> for $Name<O> {
            fn from(number: Complex<$part>) -> Self {
                Self::new(number)
            }
        }
        impl<O: zerocopy::ByteOrder> From<$Name<O>> for Complex<$part> {
            fn from(number: $Name<O>) -> Self {
                number.get()
            }
        }
        /// Compares by value, as floats do: NaN is not equal to itself, and 0.0 equals -0.0.
        impl<O: zerocopy::ByteOrder> PartialEq for $Name<O> {
            fn eq(&self, other: &Self) -> bool {
                self.get() == other.get()
            }
        }
        impl<O: zerocopy::ByteOrder> fmt::Display for $Name<O> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(&self.get(), f)
            }
        }
        impl<O: zerocopy::ByteOrder> fmt::Debug for $Name<O> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_tuple(stringify!($Name)).field(&self.get()).finish()
            }
        }

        #[diagnostic::do_not_recommend]
        impl<O: zerocopy::ByteOrder> Element for $Name<O> {
            type Unit = StrideBytes<$Unit>;
            type Align = AlignOf<1>;
            type Dtype = JudgedBy<As<[$Part<O>; 2]>>;
        }
        // SAFETY: it is `repr(C)` with two fields of this type, so its layout is that of the array.
        #[diagnostic::do_not_recommend]
        unsafe impl<O: zerocopy::ByteOrder> Dtype<$Name<O>> for As<[$Part<O>; 2]> {
            type Judge = [$Part<O>; 2];
            const DTYPE: KindAndOrder = <$Name<O> as Numeral>::DTYPE;
        }
        // SAFETY: V23, as `Complex`, of floats in this byte order.
        #[diagnostic::do_not_recommend]
        unsafe impl<O: zerocopy::ByteOrder> Numeral for $Name<O> {
            const DTYPE: KindAndOrder = (Kind::ComplexFloat, order::<O>());
        }
    )*};
}
ordered! {
    /// A complex number of two `f32` in the byte order `O`, with alignment 1: the element of `.as<"<c8">` and `.as<">c8">`.
    ComplexF32 F32 f32 U8;
    /// A complex number of two `f64` in the byte order `O`, with alignment 1: the element of `.as<"<c16">` and `.as<">c16">`.
    ComplexF64 F64 f64 U16;
}
