//! Numbers with a total order.

use crate::algebra::element::scalar::Scalar;
use crate::algebra::shape::layout::Layout;
use crate::algebra::shape::shape::Shape;
use crate::api::reduce::race::{race, Float};
use crate::view::view::View;
use zerocopy::byteorder;

/// A number, or a `bool`, with a total order, so that views of it have a [`max`](crate::View::max) and a [`min`](crate::View::min).
///
/// Integers and `bool`s have the order of `Ord`, floats that of `total_cmp`: `-0.0` is below `0.0`, and NaNs are beyond the infinities, on the
/// side of their sign. Numbers with a byte order are compared by value, as are `f16` and `bf16`.
#[diagnostic::on_unimplemented(
    message = "view!: `{Self}` has no order that is known here [V328]",
    label = "there is neither `max` nor `min` of these elements",
    note = "help: `.iter().max()` compares elements by `Ord`, and `.iter().max_by(…)` by what you say"
)]
pub trait TotalOrder: Scalar + Copy {
    /// What is compared: integers of the same order.
    #[doc(hidden)]
    type Key: Ord + Copy;
    #[doc(hidden)]
    fn __key(self) -> Self::Key;
    /// The number that has the key.
    #[doc(hidden)]
    fn __of(key: Self::Key) -> Self;
    /// The least number of a view, of which `first` is one.
    #[doc(hidden)]
    #[inline(always)]
    fn __least<S: Shape, L: Layout>(view: &View<'_, Self, S, L>, first: Self) -> Self {
        let least = view.fold_unordered(first.__key(), |least, number| least.min(number.__key()));
        Self::__of(least)
    }
    /// The greatest.
    #[doc(hidden)]
    #[inline(always)]
    fn __most<S: Shape, L: Layout>(view: &View<'_, Self, S, L>, first: Self) -> Self {
        let most = view.fold_unordered(first.__key(), |most, number| most.max(number.__key()));
        Self::__of(most)
    }
    /// Both.
    #[doc(hidden)]
    #[inline(always)]
    fn __least_and_most<S: Shape, L: Layout>(view: &View<'_, Self, S, L>, first: Self) -> (Self, Self) {
        by_keys(view, first)
    }
}

/// The least and the greatest number of a view, of which `first` is one.
#[inline(always)]
fn by_keys<T: TotalOrder, S: Shape, L: Layout>(view: &View<'_, T, S, L>, first: T) -> (T, T) {
    let both = (first.__key(), first.__key());
    let (least, most) = view.fold_unordered(both, |(least, most), number| {
        let key = number.__key();
        (least.min(key), most.max(key))
    });
    (T::__of(least), T::__of(most))
}

/// The same of floats. Only if there is a NaN, their keys are compared.
#[inline(always)]
fn by_race<T: TotalOrder + Float, S: Shape, L: Layout, const LANES: usize>(
    view: &View<'_, T, S, L>,
    first: T,
) -> (T, T) {
    match race::<T, S, L, LANES>(view, first) {
        Some(both) => both,
        None => by_keys(view, first),
    }
}

macro_rules! own_order {
    ($($T:ident)*) => {$(
        #[diagnostic::do_not_recommend]
        impl TotalOrder for $T {
            type Key = $T;
            #[inline(always)]
            fn __key(self) -> $T {
                self
            }
            #[inline(always)]
            fn __of(key: $T) -> $T {
                key
            }
        }
    )*};
}
own_order!(bool u8 i8 u16 i16 u32 i32 u64 i64 u128 i128 usize isize);

macro_rules! by_bits {
    ($($T:ty, $Key:ident $Bits:ident $(, $lanes:literal)?;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl TotalOrder for $T {
            type Key = $Key;
            #[inline(always)]
            fn __key(self) -> $Key {
                by_bits!(@ self.to_bits() as $Key, $Key $Bits)
            }
            #[inline(always)]
            fn __of(key: $Key) -> $T {
                <$T>::from_bits(by_bits!(@ key, $Key $Bits) as $Bits)
            }
            $(
                #[inline(always)]
                fn __least<S: Shape, L: Layout>(view: &View<'_, $T, S, L>, first: $T) -> $T {
                    by_race::<$T, S, L, $lanes>(view, first).0
                }
                #[inline(always)]
                fn __most<S: Shape, L: Layout>(view: &View<'_, $T, S, L>, first: $T) -> $T {
                    by_race::<$T, S, L, $lanes>(view, first).1
                }
                #[inline(always)]
                fn __least_and_most<S: Shape, L: Layout>(view: &View<'_, $T, S, L>, first: $T) -> ($T, $T) {
                    by_race::<$T, S, L, $lanes>(view, first)
                }
            )?
        }
    )*};
    // Of negative floats, those with larger bits are lower: all bits but the sign are turned over. Twice is not at all.
    (@ $key:expr, $Key:ident $Bits:ident) => {{
        let key: $Key = $key;
        key ^ ((key >> ($Key::BITS - 1)) as $Bits >> 1) as $Key
    }};
}
by_bits! {
    f32, i32 u32, 8;
    f64, i64 u64, 4;
}
#[cfg(feature = "half")]
by_bits! {
    half::f16, i16 u16;
    half::bf16, i16 u16;
}

macro_rules! by_value {
    ($($T:ident $Native:ty;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<O: zerocopy::ByteOrder> TotalOrder for byteorder::$T<O> {
            type Key = <$Native as TotalOrder>::Key;
            #[inline(always)]
            fn __key(self) -> Self::Key {
                self.get().__key()
            }
            #[inline(always)]
            fn __of(key: Self::Key) -> Self {
                Self::new(<$Native>::__of(key))
            }
        }
    )*};
}
by_value! {
    U16 u16; I16 i16; U32 u32; I32 i32; U64 u64; I64 i64; U128 u128; I128 i128; Usize usize; Isize isize; F32 f32; F64 f64;
}

#[cfg(feature = "half")]
#[diagnostic::do_not_recommend]
impl<O: zerocopy::ByteOrder> TotalOrder for crate::api::elements::half::F16<O> {
    type Key = i16;
    #[inline(always)]
    fn __key(self) -> i16 {
        self.get().__key()
    }
    #[inline(always)]
    fn __of(key: i16) -> Self {
        Self::new(half::f16::__of(key))
    }
}
