//! What a view stores about its shape and strides: nothing for what is static, a word for the rest.

use crate::sealed::Sealed;

/// The stored part of a list of extents or strides: `()` for a static one, `usize` or `isize` for a
/// dynamic one, nested pairs for lists.
pub trait Stored: Sealed + Copy + PartialEq + Send + Sync + 'static {
    /// Whether all is static and nothing has to be stored.
    const STATIC: bool;
    /// The value where all is static; zeros otherwise, which nobody asks for.
    fn nil() -> Self;
}

impl Stored for () {
    const STATIC: bool = true;
    #[inline(always)]
    fn nil() {}
}
impl Stored for usize {
    const STATIC: bool = false;
    #[inline(always)]
    fn nil() -> Self {
        0
    }
}
impl Stored for isize {
    const STATIC: bool = false;
    #[inline(always)]
    fn nil() -> Self {
        0
    }
}
impl<Head: Stored, Tail: Stored> Stored for (Head, Tail) {
    const STATIC: bool = Head::STATIC && Tail::STATIC;
    #[inline(always)]
    fn nil() -> Self {
        (Head::nil(), Tail::nil())
    }
}
