//! The types of zerocopy as elements: numbers with a byte order, and types without alignment. And numbers that are not zero.

use crate::algebra::align::evidence::AlignOf;
use crate::algebra::element::dtype::Numeral;
use crate::algebra::element::dtype::{Own, OwnNumber};
use crate::algebra::element::element::Element;
use crate::algebra::number::names::{E1 as U1, E16 as U16, E2 as U2, E4 as U4, E8 as U8};
use crate::algebra::shape::stride::{Static, StrideBytes};
use crate::dtype::{ByteOrder, Kind, KindAndOrder};
use core::num;
use zerocopy::byteorder::{self, Order};
use zerocopy::Unalign;

/// The byte order `O` as a value.
pub(super) const fn order<O: zerocopy::ByteOrder>() -> ByteOrder {
    match O::ORDER {
        Order::BigEndian => ByteOrder::Big,
        Order::LittleEndian => ByteOrder::Little,
    }
}

/// Numbers of any byte order, which have alignment 1.
macro_rules! ordered {
    ($($Unit:ident: $($T:ident $kind:ident)*;)*) => {$($(
        #[diagnostic::do_not_recommend]
        impl<O: zerocopy::ByteOrder> Element for byteorder::$T<O> {
            type Unit = StrideBytes<$Unit>;
            type Align = AlignOf<1>;
            type Dtype = OwnNumber;
        }
        // SAFETY: V23, it is a number of this kind, in this byte order.
        #[diagnostic::do_not_recommend]
        unsafe impl<O: zerocopy::ByteOrder> Numeral for byteorder::$T<O> {
            const DTYPE: KindAndOrder = (Kind::$kind, order::<O>());
        }
    )*)*};
}
ordered! {
    U2: U16 Uint I16 Int;
    U4: U32 Uint I32 Int F32 Float;
    U8: U64 Uint I64 Int F64 Float;
    U16: U128 Uint I128 Int;
}
#[cfg(target_pointer_width = "64")]
ordered!(U8: Usize Uint Isize Int;);
#[cfg(target_pointer_width = "32")]
ordered!(U4: Usize Uint Isize Int;);
#[cfg(target_pointer_width = "16")]
ordered!(U2: Usize Uint Isize Int;);

/// Numbers that are not zero. Zero bytes are invalid, so only `try_view!` casts to them.
macro_rules! non_zero {
    ($($Unit:ident: $($T:ident)*;)*) => {$($(
        const _: () = {
            const ALIGN: usize = align_of::<num::$T>();
            #[diagnostic::do_not_recommend]
            impl Element for num::$T {
                type Unit = StrideBytes<$Unit>;
                type Align = AlignOf<ALIGN>;
                type Dtype = Own;
            }
        };
    )*)*};
}
non_zero! {
    U1: NonZeroU8 NonZeroI8;
    U2: NonZeroU16 NonZeroI16;
    U4: NonZeroU32 NonZeroI32;
    U8: NonZeroU64 NonZeroI64;
    U16: NonZeroU128 NonZeroI128;
}

/// Any element type with alignment 1.
#[diagnostic::do_not_recommend]
impl<T: Element> Element for Unalign<T>
where
    T::Unit: Static,
{
    type Unit = T::Unit;
    type Align = AlignOf<1>;
    type Dtype = Own;
}
