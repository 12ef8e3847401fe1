//! What the items of a base can be: elements, and arrays of them.

use crate::algebra::element::element::Element;
use crate::algebra::number::const_len::Length;
use crate::algebra::number::constant::Const;
use crate::algebra::shape::rank::{Rank, Room};
use crate::algebra::shape::shape::Shape;

/// An element, or an array of elements or of such arrays. A base is a list of these; their shape has the axes behind the first.
///
/// # Safety
/// In memory it consists of its elements only, as many as its shape has, in row-major order without gaps, and all extents of its shape
/// are static (V2).
#[diagnostic::on_unimplemented(
    message = "view!: `{Self}` cannot be the items of a base [V503]",
    label = "a base of these cannot be viewed",
    note = "help: items are elements (put `#[derive(view_core::Element)]` on your own types) and arrays of them, whose length view! has to know: all up to 2048, the common sizes above, and a parameter `N` with the bound `Const<N>: Length`; with the axis of the base they have 16 axes at most"
)]
pub unsafe trait Nested {
    /// The element.
    type Element: Element;
    /// The shape of one of these.
    type Shape: Shape;
}

// SAFETY: V2, a `T` consists of one element, itself, and has no axis.
unsafe impl<T: Element> Nested for T {
    type Element = T;
    type Shape = ();
}

// SAFETY: V2, an array is `N` of its items, and `N` is a constant.
#[rustfmt::skip] // rustc shows this line in errors.
unsafe impl<X: Nested, const N: usize> Nested for [X; N] where Const<N>: Length, RoomAround<X>: Room {
    type Element = X::Element;
    type Shape = (Const<N>, X::Shape);
}

/// Whether there is room for an axis around an `X`.
type RoomAround<X> = <<<X as Nested>::Shape as Shape>::Rank as Rank>::HasRoom;

/// The array length `N` as an extent of a base: `Const<N>`. For an `N` without a number this is no type, so that rustc says only that, and
/// nothing about the methods that the view would have.
pub(crate) type LengthOf<const N: usize> = <<Const<N> as Length>::Nat as Exists>::And<Const<N>>;

/// A type that exists.
pub trait Exists {
    /// The type `X`, which exists if this one does.
    type And<X>;
}
impl<N> Exists for N {
    type And<X> = X;
}
