//! Whether an operation is granted.

use crate::sealed::Sealed;

/// An answer that does not refuse.
#[diagnostic::on_unimplemented(
    message = "view!: this operation cannot be checked, because an extent is a type parameter",
    label = "the extent of an axis is a type parameter",
    note = "help: give the extents in the signature, or do this where they are known"
)]
pub trait Granted: Sealed {}
impl Granted for () {}
