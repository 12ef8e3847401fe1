//! A user's crate that renames view-core to `v` and has no std, no alloc and no prelude. The macros work there.
#![no_std]
#![no_implicit_prelude]
#![forbid(unsafe_code)]
#![deny(warnings, clippy::all, clippy::pedantic)]

use ::core::iter::ExactSizeIterator as _;
use ::core::result::Result;
use ::v::{shape, Element, Extent, Layout, View, ViewError};

// For the macros below, because their callers may not depend on view-core.
pub use ::v;

// For callers: the macro under the name of this crate.
pub use ::v::view;

/// For a macro that names only what it uses.
#[doc(hidden)]
pub mod __reexport {
    pub use ::v::{shape, view, View};
}

/// The first `$n` elements.
#[macro_export]
macro_rules! first {
    ($base:expr, $n:literal) => {{
        let view: $crate::__reexport::View<'_, _, $crate::__reexport::shape![$n]> =
            $crate::__reexport::view!($base[..$n]);
        view
    }};
}

/// One element.
#[macro_export]
macro_rules! element {
    ($base:expr, $row:expr, $column:expr) => {
        *$crate::v::view!($base[$row, $column])
    };
}

/// Some columns.
#[macro_export]
macro_rules! columns {
    ($base:ident, $start:literal, $end:literal) => {
        $crate::v::view!($base[.., $start..$end])
    };
}

/// Any operations behind the base.
#[macro_export]
macro_rules! chain {
    ($base:expr; $($operations:tt)*) => {
        $crate::v::view!($base $($operations)*)
    };
}

/// Two unique views of one base.
#[macro_export]
macro_rules! fill_halves {
    ($base:expr, $at:literal, $value:expr) => {{
        let (mut low, mut high) = $crate::v::view!(mut $base => [..$at], [$at..]);
        low.fill($value);
        high.fill($value + 1);
    }};
}

/// The number of elements of a view of that type.
#[macro_export]
macro_rules! sized {
    ($base:expr, $T:ty, $($extent:literal),*) => {{
        let view: $crate::v::View<'_, $T, $crate::v::shape![$($extent),*]> = $crate::v::view!($base);
        view.len()
    }};
}

/// A struct that is an element.
#[macro_export]
macro_rules! pixel {
    ($Name:ident { $($field:ident: $T:ty),* }) => {
        #[derive($crate::v::Element)]
        #[element(crate = $crate::v)]
        struct $Name {
            $($field: $T),*
        }
    };
}

/// A field of every struct.
#[macro_export]
macro_rules! field {
    ($base:expr, $field:ident) => {
        $crate::v::view!($base.field($field))
    };
}

/// An element type of one's own.
#[derive(Element, ::core::fmt::Debug)]
pub struct Pixel {
    /// Its colour.
    pub color: u8,
}

/// The middle of an array.
pub fn middle(row: &[u8; 6]) -> View<'_, u8, shape![2]> {
    ::v::view!(row[2..-2])
}

/// A part known at run time.
///
/// # Errors
/// If there is no such part.
pub fn part<N: Extent, L: Layout>(row: View<'_, u8, shape![N], L>, from: usize) -> Result<usize, ViewError> {
    let part = ::v::try_view!(row[from..][::2])?;
    Result::Ok(part.len())
}

/// Writes through two brackets.
pub fn clear(grid: &mut [[u8; 6]; 4]) {
    ::v::view!(mut grid[1..3, ::-2][..., newaxis, 0]).fill(0);
}

/// The colour of the last pixel.
#[must_use]
pub fn last(pixels: &[Pixel]) -> u8 {
    ::v::view!(pixels[-1]).color
}

/// Other elements, other shapes, a field, and several views at once.
pub fn everything_else(bytes: &mut [u8; 12], pixels: &[Pixel; 3]) -> usize {
    let total: usize = ::v::view!(pixels.field(color)).len();
    let (mut low, mut high) = ::v::view!(mut bytes => [..6].as<"<u2">, [6..].as<u8>.reshape[2, _].T);
    low.fill(::v::zerocopy::little_endian::U16::new(513));
    high.fill(9);
    let windows = ::v::view!(bytes.windows[4].tiles[3, 2].broadcast[2, 3, 2, 3, 2].permute[4, 0, 1, 2, 3]);
    let pairs = ::v::view!(bytes.as<">u2">[1..3]).zip(::v::view!(bytes[::6].as<i8>));
    let lanes = ::v::view!(bytes.reshape[3, 4]).lanes::<0>();
    total
        + (pairs.len() - lanes.len() / 2)
        + windows.len()
        + ::v::view!(bytes.align[1].reshape[3, 4].diagonal).len()
        + ::v::view!(bytes.reshape[3, 4].rot90[{ 2 + 3 }]).len()
}

#[cfg(test)]
mod tests {
    use ::core::assert_eq;

    #[::core::prelude::v1::test]
    fn views_made_under_another_name() {
        let row = [1, 2, 3, 4, 5, 6];
        assert_eq!(super::middle(&row)[[0]], 3);
        assert_eq!(
            super::part(::v::view!(row), 1).ok(),
            ::core::option::Option::Some(3)
        );
        ::core::assert!(super::part(::v::view!(row), 7).is_err());
        let mut grid = [[1; 6]; 4];
        super::clear(&mut grid);
        assert_eq!(grid, [[1; 6], [1, 1, 1, 1, 1, 0], [1, 1, 1, 1, 1, 0], [1; 6]]);
        let mut bytes = [0; 12];
        let pixels = [1, 2, 3].map(|color| super::Pixel { color });
        assert_eq!(super::everything_else(&mut bytes, &pixels), 3 + 72 + 3 + 12);
        assert_eq!(bytes, [1, 2, 1, 2, 1, 2, 9, 9, 9, 9, 9, 9]);
        assert_eq!(
            super::last(&[super::Pixel { color: 1 }, super::Pixel { color: 2 }]),
            2
        );
    }
}
