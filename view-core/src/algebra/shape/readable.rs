//! Numbers as people read them: `Const<480>`. Extents and strides are made of these; they compute as the binary numbers behind them.
//!
//! The way from a binary number to such a type is a walk over its digits (to base 4), from the highest on: [`Prefix`] is how far it
//! has got. Numbers in the table of `const_len` end at a `Const`. Others of up to seven decimal digits are written with those
//! (`Dec4<2, 0, 4, 9>`), and what is larger stays binary ([`Big`]).

use crate::algebra::number::const_len::{Const, Length};
use crate::algebra::number::{Nat, Number, UTerm};
use crate::algebra::shape::decimal::{
    decimals, digits_of, Dec4, Dec5, Dec6, Dec7, Decimal, DecimalDigits, Digit, Figure,
};
use crate::algebra::shape::extent::Extent;
use crate::sealed::Sealed;
use core::marker::PhantomData;

/// The number `N`, which is too large for a [`Const`] and for decimal digits.
#[derive(Debug)]
pub struct Big<N>(PhantomData<N>);
impl<N> Sealed for Big<N> {}

/// The digits of a number so far, from the highest on.
pub trait Prefix: Sealed {
    /// The number `M`, if these are all its digits.
    type Readable<M: Nat>: Extent + Number;
    /// With the digit 0 (to base 4) behind them.
    type Digit0: Prefix;
    /// With 1.
    type Digit1: Prefix;
    /// With 2.
    type Digit2: Prefix;
    /// With 3.
    type Digit3: Prefix;
}

/// `N` as people read it.
pub type Readable<N> = <<N as Digits>::Prefix as Prefix>::Readable<N>;

/// A number that has a readable form.
pub trait Digits: Sealed {
    /// All its digits.
    type Prefix: Prefix;
    /// Its decimal digits.
    type Decimal: Decimal;
}

/// No digit so far: the number 0.
#[derive(Debug)]
pub enum Empty {}
impl Sealed for Empty {}
/// The number `N` of the table, and no number of the table begins with its digits.
#[derive(Debug)]
pub enum Leaf<const N: usize> {}
impl<const N: usize> Sealed for Leaf<N> {}
impl<const N: usize> Prefix for Leaf<N>
where
    Const<N>: Length,
{
    type Readable<M: Nat> = Const<N>;
    type Digit0 = Beyond1;
    type Digit1 = Beyond1;
    type Digit2 = Beyond1;
    type Digit3 = Beyond1;
}

/// So many digits more than a number that the table knows, or its beginning. After seven there are more than seven decimal digits.
macro_rules! beyond {
    ($($Beyond:ident $Next:ident),*) => {$(
        #[doc = "A number that is not in the table, nor the beginning of one that is."]
        #[derive(Debug)]
        pub enum $Beyond {}
        impl Sealed for $Beyond {}
        impl Prefix for $Beyond {
            type Readable<M: Nat> = <M::Decimal as DecimalDigits>::Readable<M>;
            type Digit0 = $Next;
            type Digit1 = $Next;
            type Digit2 = $Next;
            type Digit3 = $Next;
        }
    )*};
}
beyond!(Beyond1 Beyond2, Beyond2 Beyond3, Beyond3 Beyond4, Beyond4 Beyond5, Beyond5 Beyond6, Beyond6 Beyond7, Beyond7 Huge);
/// A number of more than seven decimal digits that is not in the table.
#[derive(Debug)]
pub enum Huge {}
impl Sealed for Huge {}
impl Prefix for Huge {
    type Readable<M: Nat> = Big<M>;
    type Digit0 = Self;
    type Digit1 = Self;
    type Digit2 = Self;
    type Digit3 = Self;
}

/// The digits of a number that only run time knows. Nobody asks for a readable form of it.
#[derive(Debug)]
pub enum Lost {}
impl Sealed for Lost {}
impl Prefix for Lost {
    type Readable<M: Nat> = Big<M>;
    type Digit0 = Self;
    type Digit1 = Self;
    type Digit2 = Self;
    type Digit3 = Self;
}

/// A readable number computes as the number behind it.
macro_rules! number {
    ([$($param:tt)*] [$($bound:tt)*] $Self:ty, $value:expr, $N:ty) => {
        impl<$($param)*> Number for $Self
        where
            $($bound)*
        {
            const VALUE: usize = $value;
            type TakenFrom<M: Nat> = <$N as Number>::TakenFrom<M>;
            type TakenFromBorrowed<M: Nat> = <$N as Number>::TakenFromBorrowed<M>;
            type Within<M: Nat> = <$N as Number>::Within<M>;
            type Below<M: Nat> = <$N as Number>::Below<M>;
            type Nat = $N;
            type LowBits = <$N as Number>::LowBits;
            type Low4 = <$N as Number>::Low4;
            type Low2 = <$N as Number>::Low2;
        }
    };
}
number!([N: Nat] [] Big<N>, N::VALUE, N);
macro_rules! decimal_number {
    ($Dec:ident [$($D:ident)*]) => {
        number!([$(const $D: u8),*] [$(Digit<$D>: Figure,)*] $Dec<$($D),*>, {
            let mut value = 0;
            $(value = value * 10 + $D as usize;)*
            value
        }, digits_of!(UTerm; $($D)*));
    };
}
decimals!(decimal_number);

view_macros::prefixes! {}
