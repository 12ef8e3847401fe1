//! The alignments that `.align` accepts.

use crate::algebra::number::low_bits::Bits;
use crate::algebra::number::{Nat, B0};
use typenum::consts::{U1, U16, U2, U32, U4, U64, U8};

/// A number of bytes that `.align` accepts.
#[diagnostic::on_unimplemented(
    message = "view!: this is not an alignment",
    label = "not a power of two, or more than 64",
    note = "help: `.align[…]` takes 1, 2, 4, 8, 16, 32 or 64 bytes"
)]
pub trait Boundary: Nat {
    /// The low bits of an address that has it.
    type Zeros: Bits;
}
macro_rules! boundaries {
    ($($N:ident $Zeros:ty;)*) => {$(
        impl Boundary for $N {
            type Zeros = $Zeros;
        }
    )*};
}
boundaries! {
    U1 ();
    U2 (B0, ());
    U4 (B0, (B0, ()));
    U8 (B0, (B0, (B0, ())));
    U16 (B0, (B0, (B0, (B0, ()))));
    U32 (B0, (B0, (B0, (B0, (B0, ())))));
    U64 crate::algebra::number::low_bits::Zero;
}
