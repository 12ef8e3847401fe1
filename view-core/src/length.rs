//! From constants to type-level numbers: a table, since stable Rust cannot compute the one from the other.

use crate::number::literal::*;
use crate::number::{Nat, UInt, UTerm, B0, B1};

/// The constant `N`, as a type.
#[derive(Debug, Clone, Copy)]
pub enum Const<const N: usize> {}

/// A constant that has a type-level number: everything up to 2048, and the common sizes above.
#[diagnostic::on_unimplemented(
    message = "view!: `{Self}` is a length without a type-level number",
    label = "view! knows the numbers up to 2048, and the common image, audio and packet sizes above",
    note = "help: view it as a slice, `view!((buf[..]) …)`, whose length is checked at run time; for an index write the number as a literal"
)]
pub trait Length {
    /// The number.
    type Nat: Nat;
}

view_macros::numerals! {}
