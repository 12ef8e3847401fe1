//! What bases are made of.

use crate::algebra::align::evidence::Requirement;
use crate::algebra::element::dtype::Dtype;
use crate::algebra::shape::stride::{ItemSize, Static};

/// A type that bases are made of. A view never copies, drops or moves elements.
///
/// Arrays are not elements: `[[f32; 3]; 2]` is a base of shape `shape![2, 3]`, whose elements are `f32`.
/// Derive it for your own types, `#[derive(Element)]`: it asks nothing of them.
#[diagnostic::on_unimplemented(
    message = "view!: `{Self}` is not an element type",
    label = "a base of these cannot be viewed",
    note = "help: put `#[derive(view_core::Element)]` on the definition of `{Self}`; an array is none, its items are: cast to them, and `.reshape[…]`"
)]
pub trait Element: Sized {
    /// The distance between neighbours in memory.
    #[doc(hidden)]
    type Unit: ItemSize;
    /// The alignment.
    #[doc(hidden)]
    type Align: Requirement;
    /// Whose word counts for the validity of bytes, by zerocopy's traits: its own, or that of a stand-in.
    #[doc(hidden)]
    type Dtype: Dtype<Self>;
}

/// What `T`'s implementation says of its size and alignment, confirmed by the compiler (V2): an implementation written by
/// hand can say anything.
pub(crate) const fn confirm<T: Element>() {
    assert!(<T::Unit as Static>::BYTES == size_of::<T>() as isize);
    assert!(T::Align::BYTES == align_of::<T>() || T::Align::BYTES == 0);
}

/// The same, wherever unsafe code believes either: a view of a subtype can have become one of `T` since it was confirmed, and
/// `for<'x> fn(&'x u8)` is a subtype of `fn(&'static u8)` with an implementation of its own.
#[inline(always)]
pub(crate) const fn confirmed<T: Element>() {
    const { confirm::<T>() }
}
