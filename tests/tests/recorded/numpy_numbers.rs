//! What the cases of `numpy_dtypes.rs` compare with NumPy's answers: the bits of numbers.

use super::numpy::Seen;
use std::fmt::Debug;
use view_core::{Element, Layout, Shape, View};
use zerocopy::{byteorder, ByteOrder, FromBytes, Immutable};

/// Three bytes.
#[derive(Element, FromBytes, Immutable)]
pub struct Rgb([u8; 3]);

/// The number whose bytes here are those of `number` on NumPy's machine, which is little-endian.
pub mod little {
    macro_rules! from {
        ($($T:ident)*) => {$(
            pub const fn $T(number: $T) -> $T {
                $T::from_ne_bytes(number.to_le_bytes())
            }
        )*};
    }
    from!(u16 i16 u32 f32 f64);
}

/// An element that a dtype names.
pub trait Number: Element {
    /// Its bits: those of a number, or where it has the order of the machine, those that its bytes are on
    /// NumPy's machine, which is little-endian.
    type Bits: PartialEq + Debug;
    fn bits(&self) -> Self::Bits;
}

macro_rules! numbers {
    (native $($T:ident $Bits:ident)*) => {$(
        impl Number for $T {
            type Bits = $Bits;
            fn bits(&self) -> $Bits {
                $Bits::from_le_bytes(self.to_ne_bytes())
            }
        }
    )*};
    (ordered $($T:ident $Bits:ident)*) => {$(
        impl<O: ByteOrder> Number for byteorder::$T<O> {
            type Bits = $Bits;
            fn bits(&self) -> $Bits {
                $Bits::from_ne_bytes(self.get().to_ne_bytes())
            }
        }
    )*};
}
numbers!(native u8 u8 i8 u8 u16 u16 i16 u16 u32 u32 i32 u32 u64 u64 i64 u64 f32 u32 f64 u64);
numbers!(ordered U16 u16 I16 u16 U32 u32 I32 u32 U64 u64 I64 u64 F32 u32 F64 u64);

impl Number for Rgb {
    type Bits = [u8; 3];
    fn bits(&self) -> [u8; 3] {
        self.0
    }
}

/// The same as `agrees` for a view cast to other elements: the bits of the values are NumPy's.
pub fn agrees_as<T, S, L>(
    case: &str,
    base: *const u8,
    view: View<'_, T, S, L>,
    shape: &[usize],
    strides: &[isize],
    offset: isize,
    values: &[T::Bits],
) where
    T: Number,
    S: Shape,
    L: Layout,
    T::Bits: Clone,
{
    let seen = Seen {
        shape: view.shape().as_ref().to_vec(),
        strides: view.strides().as_ref().to_vec(),
        offset: view.as_ptr().addr() as isize - base.addr() as isize,
        values: view.iter().map(Number::bits).collect::<Vec<_>>(),
    };
    seen.compare(case, shape, strides, offset, values);
    if !view.is_empty() {
        assert_eq!(view.as_ptr().addr() % align_of::<T>(), 0, "alignment of {case}");
    }
}
