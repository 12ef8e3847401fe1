//! The alignments that `.align` accepts.

use crate::algebra::number::low_bits::Bits;
use crate::algebra::number::names::{
    E1 as U1, E16 as U16, E2 as U2, E32 as U32, E4 as U4, E64 as U64, E8 as U8,
};
use crate::algebra::number::{Number, B0};

/// A number of bytes that `.align` accepts.
#[diagnostic::on_unimplemented(
    message = "view!: this is not an alignment [V308]",
    label = "not a power of two, or more than 64",
    note = "help: `.align[…]` takes 1, 2, 4, 8, 16, 32 or 64 bytes"
)]
pub trait Boundary: Number {
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
    U64 crate::algebra::number::low_bits::ZeroBits;
}
