//! Numbers as people read them: `Const<480>`. Extents and strides are made of these; they compute as the binary numbers behind them.
//!
//! The way from a binary number to such a type is a walk over its digits (to base 4), from the highest on: [`Prefix`] is how far it
//! has got. Numbers in the table of `const_len` end at a `Const`. Others of up to seven decimal digits are written with those
//! (`Dec4<2, 0, 4, 9>`), and what is larger stays binary ([`Big`]).

use crate::algebra::number::{Nat, Number};
use crate::algebra::shape::extent::Extent;
use crate::sealed::Sealed;

/// The digits of a number so far, from the highest on.
pub trait Prefix: Sealed {
    /// How a number of these digits is spelled.
    type Spelling: Spelling;
    /// With the digit 0 (to base 4) behind them.
    type Digit0: Prefix;
    /// With 1.
    type Digit1: Prefix;
    /// With 2.
    type Digit2: Prefix;
    /// With 3.
    type Digit3: Prefix;
}

/// How a number is spelled.
pub trait Spelling: Sealed {
    /// The number `M`, which is spelled so.
    type Readable<M: Nat>: Extent + Number;
}

/// `N` as people read it.
pub type Readable<N> = <<N as Digits>::Spelling as Spelling>::Readable<N>;

/// A number that has a readable form.
pub trait Digits: Sealed {
    /// All its digits.
    type Prefix: Prefix;
    /// How it is spelled, as the digits say.
    type Spelling: Spelling;
    /// Its decimal digits.
    type Decimal: Decimal;
}

/// A number in decimal, as a list of digits with the least significant first: `(Digit<8>, (Digit<9>, ()))` is 98.
pub trait Decimal: Sealed + DecimalDigits {
    /// `2·self`.
    type Twice: Decimal;
    /// `2·self + 1`.
    type TwiceAndOne: Decimal;
}

/// A decimal digit. It is a const parameter, because messages print those as plain figures.
#[derive(Clone, Copy)]
pub enum Digit<const D: u8> {}
impl<const D: u8> Sealed for Digit<D> {}

impl Decimal for () {
    type Twice = ();
    type TwiceAndOne = (Digit<1>, ());
}

/// A list of decimal digits, the lowest first, as [`Decimal`] has it.
pub trait DecimalDigits: Sealed {
    /// The number `M`, which has these digits.
    type Readable<M: Nat>: Extent + Number;
    /// The number `M`, which has these digits in front of those of `W`.
    type Onto<W: Written, M: Nat>: Extent + Number;
}
/// A decimal digit as a number.
pub trait Figure: Sealed {
    /// `10·N + self`
    type After<N: Nat>: Nat;
}
/// The last decimal digits of a number.
pub trait Written: Sealed {
    /// With the digit `D` in front.
    type Behind<const D: u8>: Written
    where
        Digit<D>: Figure;
    /// The number `M`, whose digits these are.
    type Readable<M: Nat>: Extent + Number;
}
