//! How far the walk over the digits of a number has got: the implementations of [`Prefix`].

use crate::algebra::number::const_len::Length;
use crate::algebra::number::constant::Const;
use crate::algebra::number::Nat;
use crate::algebra::shape::decimal::Big;
use crate::algebra::shape::readable::{DecimalDigits, Prefix, Spelling};
use crate::sealed::Sealed;

/// No digit so far: the number 0.
pub enum Empty {}
impl Sealed for Empty {}
/// The number `N` of the table, and no number of the table begins with its digits.
pub enum Leaf<const N: usize> {}
impl<const N: usize> Sealed for Leaf<N> {}
impl<const N: usize> Prefix for Leaf<N>
where
    Const<N>: Length,
{
    type Spelling = Self;
    type Digit0 = Beyond1;
    type Digit1 = Beyond1;
    type Digit2 = Beyond1;
    type Digit3 = Beyond1;
}
impl<const N: usize> Spelling for Leaf<N>
where
    Const<N>: Length,
{
    type Readable<M: Nat> = Const<N>;
}

/// The spelling of a number in decimal.
pub enum InDecimal {}
impl Sealed for InDecimal {}
impl Spelling for InDecimal {
    type Readable<M: Nat> = <M::Decimal as DecimalDigits>::Readable<M>;
}
/// The spelling of a number in binary.
pub enum InBinary {}
impl Sealed for InBinary {}
impl Spelling for InBinary {
    type Readable<M: Nat> = Big<M>;
}

/// So many digits more than a number that the table knows, or its beginning. After seven there are more than seven decimal digits.
macro_rules! beyond {
    ($($Beyond:ident $Next:ident),*) => {$(
        #[doc = "A number that is not in the table, nor the beginning of one that is."]
        pub enum $Beyond {}
        impl Sealed for $Beyond {}
        impl Prefix for $Beyond {
            type Spelling = InDecimal;
            type Digit0 = $Next;
            type Digit1 = $Next;
            type Digit2 = $Next;
            type Digit3 = $Next;
        }
    )*};
}
beyond!(Beyond1 Beyond2, Beyond2 Beyond3, Beyond3 Beyond4, Beyond4 Beyond5, Beyond5 Beyond6, Beyond6 Beyond7, Beyond7 Huge);
/// A number of more than seven decimal digits that is not in the table.
pub enum Huge {}
impl Sealed for Huge {}
impl Prefix for Huge {
    type Spelling = InBinary;
    type Digit0 = Self;
    type Digit1 = Self;
    type Digit2 = Self;
    type Digit3 = Self;
}

/// The digits of a number that only run time knows. Nobody asks for a readable form of it.
pub enum Lost {}
impl Sealed for Lost {}
impl Prefix for Lost {
    type Spelling = InBinary;
    type Digit0 = Self;
    type Digit1 = Self;
    type Digit2 = Self;
    type Digit3 = Self;
}

view_macros::prefixes! {}
