//! Elements, which bases are made of.

use crate::algebra::align::evidence::Requirement;
use crate::algebra::element::dtype::Judges;
use crate::algebra::shape::stride::{ItemSize, Static};

/// A type that bases are made of. A view never copies, drops or moves elements.
///
/// Arrays are not elements: `[[f32; 3]; 2]` is a base of shape `shape![2, 3]`, whose elements are `f32`.
/// Derive it for your own types with `#[derive(Element)]`: any struct, enum or union can be an element.
#[diagnostic::on_unimplemented(
    message = "view!: `{Self}` is not an element type [V504]",
    label = "a base of these cannot be viewed",
    note = "help: numbers are elements, and your own types with `#[derive(view_core::Element)]`; a type of another crate goes into a `#[repr(transparent)]` struct of yours; an array is no element, its items are: cast to them, and `.reshape[…]`"
)]
pub trait Element: Sized {
    /// The distance between neighbours in memory: the size of `Self`, in bytes.
    #[doc(hidden)]
    type Unit: ItemSize;
    /// The alignment, in bytes.
    #[doc(hidden)]
    type Align: Requirement;
    /// The type whose implementations of zerocopy's traits say which bytes are valid: `Self`, or another type in its place.
    #[doc(hidden)]
    type Dtype: Judges<Self>;
}

/// Compares the size and the alignment that the implementation for `T` states with those of the compiler (V2), because an
/// implementation written by hand can state any.
pub(crate) const fn confirm<T: Element>() {
    assert!(<T::Unit as Static>::BYTES == size_of::<T>() as isize);
    assert!(T::Align::BYTES == align_of::<T>() || T::Align::BYTES == 0);
}

/// The same comparison, repeated wherever unsafe code relies on the size or the alignment: since the base was opened, a view of a subtype
/// can have become a view of `T`. For example, `for<'x> fn(&'x u8)` is a subtype of `fn(&'static u8)`, with an implementation of its own.
#[inline(always)]
pub(crate) const fn confirmed<T: Element>() {
    const { confirm::<T>() }
}
