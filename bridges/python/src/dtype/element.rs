//! Elements that Python knows.

use super::format;
use super::item::Item;
use std::ffi::CStr;
use view_core::zerocopy::{BigEndian, LittleEndian};
use view_core::{Element, ElementType};

/// An element that Python knows by a format of PEP 3118: `bool`s, integers and floats with up to 8 bytes, complex floats, `f16`, the numbers of
/// zerocopy with a byte order, and structs of these, by [`record!`](crate::record).
///
/// # Safety
/// All bytes of a `Self` are initialised, and none is an address. It has no interior mutability. `format` is what PEP 3118 calls such bytes.
#[diagnostic::on_unimplemented(
    message = "Python has no elements that are `{Self}`",
    label = "not an element of a Python buffer",
    note = "help: numbers with up to 8 bytes, complex floats and `bool`s are; `view_python::record!` makes structs of these known"
)]
pub unsafe trait PyElement: Element + Part + Send + Sync + 'static {
    /// The format, as PEP 3118 writes it.
    #[doc(hidden)]
    fn format() -> &'static CStr;
}

/// An element of which any bytes are valid, so that it can be taken from Python, and Python may write it.
///
/// # Safety
/// Any bytes are a valid `Self`.
#[diagnostic::on_unimplemented(
    message = "elements of Python cannot be taken as `{Self}`",
    label = "Python has no such elements, or may write bytes that are none",
    note = "help: take numbers with up to 8 bytes, complex floats, or a struct of these by `view_python::record!`; `bool`s as `u8`: `array.view(np.uint8)`; objects as `PyObjects`"
)]
pub unsafe trait AnyBytes: PyElement + Copy {}

/// What a field of a struct can be: an element, or an array of such.
#[diagnostic::on_unimplemented(
    message = "Python has no fields that are `{Self}`",
    label = "a field is not an element of a Python buffer",
    note = "help: numbers with up to 8 bytes and complex floats are, structs of these by `view_python::record!`, and arrays `[X; N]` of these"
)]
pub trait Part {
    /// What it is.
    fn item() -> Item;
}

#[diagnostic::do_not_recommend]
impl<X: Part, const N: usize> Part for [X; N] {
    fn item() -> Item {
        match X::item() {
            Item::Array(mut extents, item) => {
                extents.insert(0, N);
                Item::Array(extents, item)
            }
            item => Item::Array(vec![N], Box::new(item)),
        }
    }
}

macro_rules! known {
    ($($T:ty)*) => {$(
        #[diagnostic::do_not_recommend]
        impl Part for $T {
            fn item() -> Item {
                Item::Number(ElementType::of::<$T>())
            }
        }
        // SAFETY: a number, all of whose bytes are value; the format is made of its dtype.
        #[diagnostic::do_not_recommend]
        unsafe impl PyElement for $T {
            #[inline]
            fn format() -> &'static CStr {
                const { format::of_number(ElementType::of::<$T>()) }
            }
        }
    )*};
}
known!(bool);

macro_rules! numbers {
    ($($T:ty)*) => {
        known!($($T)*);
        $(
            // SAFETY: a number, of which all bytes are valid.
            #[diagnostic::do_not_recommend]
            unsafe impl AnyBytes for $T {}
        )*
    };
}
numbers!(u8 i8 u16 i16 u32 i32 u64 i64 usize isize f32 f64);
numbers!(half::f16 num_complex::Complex<f32> num_complex::Complex<f64>);

macro_rules! ordered {
    ($($T:ident)*) => {
        numbers!($(
            view_core::zerocopy::byteorder::$T<LittleEndian>
            view_core::zerocopy::byteorder::$T<BigEndian>
        )*);
    };
}
ordered!(U16 I16 U32 I32 U64 I64 F32 F64);
