//! Type-level numbers for constants: a table, since stable Rust cannot compute them.

use crate::algebra::number::literal::*;
use crate::algebra::number::{Nat, UInt, UTerm, B0, B1};
use crate::sealed::{markers, Sealed};

/// The constant `N`, as a type. A function over arrays of any length asks for `Const<N>: Length`:
///
/// ```
/// use view_core::{view, Const, Length};
///
/// fn evens<const N: usize>(row: &[u8; N]) -> u32
/// where
///     Const<N>: Length,
/// {
///     view!(row[::2]).iter().map(|&x| u32::from(x)).sum()
/// }
/// assert_eq!(evens(&[1, 2, 3, 4, 5]), 9);
/// ```
#[derive(Debug, Clone, Copy)]
pub enum Const<const N: usize> {}
impl<const N: usize> Sealed for Const<N> {}

/// A constant that has a type-level number: everything up to 2048, and the common sizes above.
pub trait Length: Sealed {
    #[doc(hidden)]
    /// The number.
    type Nat: Nat;
}
impl<const N: usize> Length for Const<N>
where
    Table: Row<N>,
{
    type Nat = <Table as Row<N>>::Nat;
}

markers! {
    /// The table.
    #[derive(Clone, Copy)]
    Table;
}

/// One row of it.
#[diagnostic::on_unimplemented(
    message = "view!: the length {N} has no type-level number",
    label = "view! knows the lengths up to 2048, and the common image, audio and packet sizes above",
    note = "help: view it as a slice, `view!((buf[..]) …)`, whose length is checked at run time, with `.reshape[…]` for its shape; an index is written as a literal; for a const generic add `where Const<{N}>: Length`"
)]
pub trait Row<const N: usize>: Sealed {
    /// The number.
    type Nat: Nat;
}

view_macros::numerals! {}
