//! The types of numbers: `typenum`'s binary ones, and the one that only run time knows.

use crate::sealed::{markers, Sealed};

pub use typenum::{UInt, UTerm, B0, B1};

/// One, as a number of one bit.
pub type One = UInt<UTerm, B1>;
/// Two, a digit to base 4.
pub(crate) type Two = UInt<One, B0>;
/// Three, a digit to base 4.
pub(crate) type Three = UInt<One, B1>;

markers! {
    /// A number that only run time knows. It has no value: code that uses its value does not compile.
    #[derive(Clone, Copy)]
    Unknown;
}

impl Sealed for UTerm {}
impl<U, B> Sealed for UInt<U, B> {}
