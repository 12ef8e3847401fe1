//! Numbers from constants that are not const parameters, such as sizes of types: digit by digit. That takes sixteen implementations,
//! where a table takes one for each constant.

use crate::algebra::number::{Nat, UTerm};
use crate::sealed::Sealed;

/// A hexadecimal digit as a constant.
pub enum Nibble<const DIGIT: usize> {}
impl<const DIGIT: usize> Sealed for Nibble<DIGIT> {}

/// A digit behind the number `N`.
pub trait HexDigit: Sealed {
    /// `16·N + digit`
    type Behind<N: Nat>: Nat;
}

macro_rules! nibbles {
    ($($value:literal $High:ident $Low:ident;)*) => {$(
        impl HexDigit for Nibble<$value> {
            type Behind<N: Nat> = <N::$High as Nat>::$Low;
        }
    )*};
}
nibbles! {
    0 Digit0 Digit0; 1 Digit0 Digit1; 2 Digit0 Digit2; 3 Digit0 Digit3;
    4 Digit1 Digit0; 5 Digit1 Digit1; 6 Digit1 Digit2; 7 Digit1 Digit3;
    8 Digit2 Digit0; 9 Digit2 Digit1; 10 Digit2 Digit2; 11 Digit2 Digit3;
    12 Digit3 Digit0; 13 Digit3 Digit1; 14 Digit3 Digit2; 15 Digit3 Digit3;
}

/// The number with these hexadecimal digits, the lowest first. Sizes below 4 GiB have eight.
pub type Measured<
    const D0: usize,
    const D1: usize,
    const D2: usize,
    const D3: usize,
    const D4: usize,
    const D5: usize,
    const D6: usize,
    const D7: usize,
> = Over<D0, Over<D1, Over<D2, Over<D3, Over<D4, Over<D5, Over<D6, Over<D7, UTerm>>>>>>>>;
type Over<const D: usize, N> = <Nibble<D> as HexDigit>::Behind<N>;

/// The constant `$NUMBER`, which is not a const parameter, as a type-level number.
#[doc(hidden)]
#[macro_export]
macro_rules! __measured {
    ($NUMBER:ident) => {
        $crate::__::Measured<
            { $NUMBER & 15 },
            { $NUMBER >> 4 & 15 },
            { $NUMBER >> 8 & 15 },
            { $NUMBER >> 12 & 15 },
            { $NUMBER >> 16 & 15 },
            { $NUMBER >> 20 & 15 },
            { $NUMBER >> 24 & 15 },
            { $NUMBER >> 28 & 15 },
        >
    };
}

/// The arguments of [`Measured`] for the constant `$NUMBER`, as constants with these names. rust-analyzer does not evaluate the expressions
/// that `measured!` writes into the type.
#[doc(hidden)]
#[macro_export]
macro_rules! __digits {
    ($NUMBER:ident => $D0:ident $D1:ident $D2:ident $D3:ident $D4:ident $D5:ident $D6:ident $D7:ident) => {
        const $D0: $crate::__::usize = $NUMBER & 15;
        const $D1: $crate::__::usize = $NUMBER >> 4 & 15;
        const $D2: $crate::__::usize = $NUMBER >> 8 & 15;
        const $D3: $crate::__::usize = $NUMBER >> 12 & 15;
        const $D4: $crate::__::usize = $NUMBER >> 16 & 15;
        const $D5: $crate::__::usize = $NUMBER >> 20 & 15;
        const $D6: $crate::__::usize = $NUMBER >> 24 & 15;
        const $D7: $crate::__::usize = $NUMBER >> 28 & 15;
    };
}
