//! The macro's literals, in hexadecimal: `X4<X3<Zero>>` is 52, digits from the least significant on.
//!
//! `typenum` takes two type nodes for each bit, and rustc walks every node of a type each time it matches
//! an implementation. A literal is only subtracted and compared, so it has this short form.

use crate::algebra::number::nat::Literal;
use crate::algebra::number::{Nat, Number, B0, B1};
use crate::sealed::markers;

/// The end of a literal.
pub type Zero = crate::algebra::number::UTerm;

impl Literal for Zero {}

/// The literal `$base·H + $value`. Behind `$High`, it is a digit to base 4.
macro_rules! literal {
    ($Name:ident = $base:literal * H + $value:literal, $High:ty, $digit:ident $less:ident $more:ident $covers:ident $above:ident,
     bits $LowBits:ty, $Low4:ty, $Low2:ty) => {
        markers! {
            #[doc = concat!("`", stringify!($base), "·H + ", stringify!($value), "`")]
            $Name<H>;
        }
        impl<H: Literal> Literal for $Name<H> {}
        impl<H: Literal> Number for $Name<H> {
            const VALUE: usize = $base * H::VALUE + $value;
            type TakenFrom<M: Nat> = M::$less<$High>;
            type TakenFromBorrowed<M: Nat> = M::$more<$High>;
            type Within<M: Nat> = M::$covers<$High>;
            type Below<M: Nat> = M::$above<$High>;
            type Nat = <<$High as Number>::Nat as Nat>::$digit;
            type LowBits = $LowBits;
            type Low4 = $Low4;
            type Low2 = $Low2;
        }
    };
}

macro_rules! literals {
    ($($X:ident $value:literal = 4 * $High:ident + $digit:ident $less:ident $more:ident $covers:ident $above:ident,
       bits $b3:ident $b2:ident $b1:ident $b0:ident;)*) => {$(
        literal!($X = 16 * H + $value, $High<H>, $digit $less $more $covers $above,
            bits ($b0, ($b1, ($b2, ($b3, H::Low2)))), ($b0, ($b1, ($b2, ($b3, ())))), ($b0, ($b1, ())));
    )*};
}
literals! {
    X0 0 = 4 * Q0 + Digit0 Less0 Less1 Covers0 Covers1, bits B0 B0 B0 B0;
    X1 1 = 4 * Q0 + Digit1 Less1 Less2 Covers1 Covers2, bits B0 B0 B0 B1;
    X2 2 = 4 * Q0 + Digit2 Less2 Less3 Covers2 Covers3, bits B0 B0 B1 B0;
    X3 3 = 4 * Q0 + Digit3 Less3 Less4 Covers3 Covers4, bits B0 B0 B1 B1;
    X4 4 = 4 * Q1 + Digit0 Less0 Less1 Covers0 Covers1, bits B0 B1 B0 B0;
    X5 5 = 4 * Q1 + Digit1 Less1 Less2 Covers1 Covers2, bits B0 B1 B0 B1;
    X6 6 = 4 * Q1 + Digit2 Less2 Less3 Covers2 Covers3, bits B0 B1 B1 B0;
    X7 7 = 4 * Q1 + Digit3 Less3 Less4 Covers3 Covers4, bits B0 B1 B1 B1;
    X8 8 = 4 * Q2 + Digit0 Less0 Less1 Covers0 Covers1, bits B1 B0 B0 B0;
    X9 9 = 4 * Q2 + Digit1 Less1 Less2 Covers1 Covers2, bits B1 B0 B0 B1;
    XA 10 = 4 * Q2 + Digit2 Less2 Less3 Covers2 Covers3, bits B1 B0 B1 B0;
    XB 11 = 4 * Q2 + Digit3 Less3 Less4 Covers3 Covers4, bits B1 B0 B1 B1;
    XC 12 = 4 * Q3 + Digit0 Less0 Less1 Covers0 Covers1, bits B1 B1 B0 B0;
    XD 13 = 4 * Q3 + Digit1 Less1 Less2 Covers1 Covers2, bits B1 B1 B0 B1;
    XE 14 = 4 * Q3 + Digit2 Less2 Less3 Covers2 Covers3, bits B1 B1 B1 B0;
    XF 15 = 4 * Q3 + Digit3 Less3 Less4 Covers3 Covers4, bits B1 B1 B1 B1;
}

/// The upper half of a hexadecimal digit: a digit to base 4 in front of the rest of a literal.
macro_rules! halves {
    ($($Q:ident $value:literal $digit:ident $less:ident $more:ident $covers:ident $above:ident, $b1:ident $b0:ident;)*) => {$(
        literal!($Q = 4 * H + $value, H, $digit $less $more $covers $above,
            bits ($b0, ($b1, H::Low4)), ($b0, ($b1, H::Low2)), ($b0, ($b1, ())));
    )*};
}
halves! {
    Q0 0 Digit0 Less0 Less1 Covers0 Covers1, B0 B0;
    Q1 1 Digit1 Less1 Less2 Covers1 Covers2, B0 B1;
    Q2 2 Digit2 Less2 Less3 Covers2 Covers3, B1 B0;
    Q3 3 Digit3 Less3 Less4 Covers3 Covers4, B1 B1;
}
