//! Elements that are nothing but their bytes: numbers and `bool`s.

use crate::algebra::element::element::Element;
use crate::dtype::{ElementType, Kind};

/// Whether `T` is a number, or a `bool`. A clone of one is a copy of its bytes, and nobody can see in which order they are cloned or compared.
#[inline(always)]
pub(crate) const fn is_plain<T: Element>() -> bool {
    !matches!(ElementType::of::<T>().kind(), Kind::Opaque)
}

/// Whether a `T` and a `U` are equal if and only if their bytes are: two integers, or two `bool`s, of one size and byte order.
#[inline(always)]
pub(crate) const fn equal_as_bytes<T: Element, U: Element>() -> bool {
    let (left, right) = (ElementType::of::<T>(), ElementType::of::<U>());
    matches!(left.kind(), Kind::Bool | Kind::Int | Kind::Uint)
        && left.kind() as u8 == right.kind() as u8
        && left.byte_order() as u8 == right.byte_order() as u8
        && size_of::<T>() == size_of::<U>()
}
