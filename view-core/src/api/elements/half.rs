//! Half-precision floats, with the feature `half`.

use crate::algebra::align::evidence::AlignOf;
use crate::algebra::element::dtype::Numeral;
use crate::algebra::element::dtype::{As, Dtype, JudgedBy, OwnNumber};
use crate::algebra::element::element::Element;
use crate::algebra::number::names::E2 as U2;
use crate::algebra::shape::stride::StrideBytes;
use crate::api::elements::zerocopy::order;
use crate::dtype::{ByteOrder, Kind, KindAndOrder};
use core::cmp::Ordering;
use core::fmt;
use half::{bf16, f16};
use zerocopy::byteorder::U16;

macro_rules! native {
    ($($T:ident $kind:ident)*) => {$(
        const _: () = {
            const ALIGN: usize = align_of::<$T>();
            #[diagnostic::do_not_recommend]
            impl Element for $T {
                type Unit = StrideBytes<U2>;
                type Align = AlignOf<ALIGN>;
                type Dtype = OwnNumber;
            }
        };
        // SAFETY: V23, it is a transparent wrapper of the bits.
        #[diagnostic::do_not_recommend]
        unsafe impl Numeral for $T {
            const DTYPE: KindAndOrder = (Kind::$kind, ByteOrder::NATIVE);
        }
    )*};
}
native!(f16 Float bf16 BFloat);

/// A half-precision float in the byte order `O`, with alignment 1: the element of `.as<"<f2">` and `.as<">f2">`.
#[derive(Clone, Copy)]
#[repr(transparent)]
pub struct F16<O>(U16<O>);

impl<O: zerocopy::ByteOrder> F16<O> {
    /// The number in this byte order.
    pub fn new(number: f16) -> Self {
        Self(U16::new(number.to_bits()))
    }

    /// The number.
    pub fn get(self) -> f16 {
        f16::from_bits(self.0.get())
    }

    /// Overwrites the number.
    pub fn set(&mut self, number: f16) {
        self.0.set(number.to_bits());
    }
}

// A derive would ask for `O: Default`, which byte orders do not implement.
impl<O: zerocopy::ByteOrder> Default for F16<O> {
    fn default() -> Self {
        Self::new(f16::ZERO)
    }
}
impl<O: zerocopy::ByteOrder> From<f16> for F16<O> {
    fn from(number: f16) -> Self {
        Self::new(number)
    }
}
impl<O: zerocopy::ByteOrder> From<F16<O>> for f16 {
    fn from(number: F16<O>) -> Self {
        number.get()
    }
}
/// Compares by value, as floats do: NaN is not equal to itself, and 0.0 equals -0.0.
impl<O: zerocopy::ByteOrder> PartialEq for F16<O> {
    fn eq(&self, other: &Self) -> bool {
        self.get() == other.get()
    }
}
impl<O: zerocopy::ByteOrder> PartialOrd for F16<O> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        self.get().partial_cmp(&other.get())
    }
}
impl<O: zerocopy::ByteOrder> fmt::Display for F16<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.get(), f)
    }
}
impl<O: zerocopy::ByteOrder> fmt::Debug for F16<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("F16").field(&self.get()).finish()
    }
}

#[diagnostic::do_not_recommend]
impl<O: zerocopy::ByteOrder> Element for F16<O> {
    type Unit = StrideBytes<U2>;
    type Align = AlignOf<1>;
    type Dtype = JudgedBy<As<U16<O>>>;
}
// SAFETY: it is a transparent wrapper of a `U16`.
#[diagnostic::do_not_recommend]
unsafe impl<O: zerocopy::ByteOrder> Dtype<F16<O>> for As<U16<O>> {
    type Judge = U16<O>;
    const DTYPE: KindAndOrder = <F16<O> as Numeral>::DTYPE;
}
// SAFETY: V23, these are the bits of an `f16` in this byte order.
#[diagnostic::do_not_recommend]
unsafe impl<O: zerocopy::ByteOrder> Numeral for F16<O> {
    const DTYPE: KindAndOrder = (Kind::Float, order::<O>());
}
