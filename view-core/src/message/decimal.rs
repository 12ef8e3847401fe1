//! Conversion from binary to decimal at the type level, for the numbers in messages.

use crate::sealed::Sealed;

/// A number in decimal, as a list of digits with the least significant first: `(Digit<8>, (Digit<9>, ()))` is 98.
pub trait Decimal: Sealed + crate::algebra::shape::decimal::DecimalDigits {
    /// `2·self`.
    type Twice: Decimal;
    /// `2·self + 1`.
    type TwiceAndOne: Decimal;
}

/// A decimal digit. It is a const parameter, because messages print those as plain figures.
#[derive(Debug, Clone, Copy)]
pub enum Digit<const D: u8> {}
impl<const D: u8> Sealed for Digit<D> {}

impl Decimal for () {
    type Twice = ();
    type TwiceAndOne = (Digit<1>, ());
}

/// The double of a digit, and the carry: from 5 on, the next digit is `TwiceAndOne`.
macro_rules! doubled {
    ($($digit:literal => $even:literal $odd:literal $Carry:ident;)*) => {$(
        impl<Rest: Decimal> Decimal for (Digit<$digit>, Rest) {
            type Twice = (Digit<$even>, Rest::$Carry);
            type TwiceAndOne = (Digit<$odd>, Rest::$Carry);
        }
    )*};
}
doubled! {
    0 => 0 1 Twice;
    1 => 2 3 Twice;
    2 => 4 5 Twice;
    3 => 6 7 Twice;
    4 => 8 9 Twice;
    5 => 0 1 TwiceAndOne;
    6 => 2 3 TwiceAndOne;
    7 => 4 5 TwiceAndOne;
    8 => 6 7 TwiceAndOne;
    9 => 8 9 TwiceAndOne;
}
