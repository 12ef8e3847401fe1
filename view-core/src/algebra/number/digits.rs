//! The numbers: `UTerm` is zero, `UInt<U, B>` is `2·U + B`; subtraction and comparison, a digit to base 4 at a time.

use crate::algebra::family::family;
use crate::algebra::number::binary::{Three, Two};
use crate::algebra::number::low_bits;
use crate::algebra::number::subtract::{number_left, Underflow};
use crate::algebra::number::Division;
use crate::algebra::number::Subtracted;
use crate::algebra::number::{Fails, Holds};
use crate::algebra::number::{Nat, Number, Positive};
use crate::algebra::number::{One, UInt, UTerm, B0, B1};

impl Number for UTerm {
    const VALUE: usize = 0;
    type TakenFrom<M: Nat> = M;
    type TakenFromBorrowed<M: Nat> = M::Dec;
    type Within<M: Nat> = Holds;
    type Below<M: Nat> = M::Covers1<UTerm>;
    type Nat = Self;
    type LowBits = low_bits::ZeroBits;
    type Low4 = (B0, (B0, (B0, (B0, ()))));
    type Low2 = (B0, (B0, ()));
}

impl Subtracted for UTerm {
    type HalfUp = Self;
    type Divide<Start: Division> = Start;
    number_left!();
    type Push0 = Self;
    type Push1 = One;
    type Push2 = UInt<One, B0>;
    type Push3 = UInt<One, B1>;
}

impl Nat for UTerm {
    type Known = Holds;
    type IsOne = Fails;
    type Inc = One;
    type Dec = Underflow;
    type Digit0 = Self;
    type Digit1 = One;
    type Digit2 = UInt<One, B0>;
    type Digit3 = UInt<One, B1>;
    type Less0<V: Number> = V::TakenFrom<UTerm>;
    family!(Less1 Less2 Less3 Less4 [V: Number] = Underflow);
    type Covers0<V: Number> = V::Within<UTerm>;
    family!(Covers1 Covers2 Covers3 Covers4 [V: Number] = Fails);
    type RoundUp<Q: Nat> = Q;
}

/// The number `4·High + digit`. In a row of `less`, the digit that stays is `digit - k` modulo 4, and
/// the higher digits are borrowed from where `digit < k`.
macro_rules! number {
    ([$($V:ident)?] $Self:ty = 4 * $High:ty, $digit:literal,
     shift $Shift0:ty, $Shift1:ty; half $Half:ty; one $IsOne:ident; inc $Inc:ty; dec $Dec:ty; divide $Divide:ident;
     bits $Low1:ident $Low0:ident; taken $Taken:ident $TakenBorrowed:ident; within $Within:ident $Below:ident;
     less $($Less:ident $Covers:ident $Take:ident $Fit:ident $Push:ident),*) => {
        #[diagnostic::do_not_recommend]
        impl$(<$V: Positive>)? Positive for $Self {
            type Shift0 = $Shift0;
            type Shift1 = $Shift1;
        }
        impl$(<$V: Positive>)? Number for $Self {
            const VALUE: usize = 4 * <$High as Number>::VALUE + $digit;
            type TakenFrom<M: Nat> = M::$Taken<$High>;
            type TakenFromBorrowed<M: Nat> = M::$TakenBorrowed<$High>;
            type Within<M: Nat> = M::$Within<$High>;
            type Below<M: Nat> = M::$Below<$High>;
            type Nat = Self;
            type LowBits = ($Low0, ($Low1, <$High as Number>::Low4));
            type Low4 = ($Low0, ($Low1, <$High as Number>::Low2));
            type Low2 = ($Low0, ($Low1, ()));
        }
        impl$(<$V: Positive>)? Subtracted for $Self {
            type HalfUp = $Half;
            type Divide<Start: Division> = <<$High as Subtracted>::Divide<Start> as Division>::$Divide;
            number_left!();
            type Push0 = UInt<UInt<Self, B0>, B0>;
            type Push1 = UInt<UInt<Self, B0>, B1>;
            type Push2 = UInt<UInt<Self, B1>, B0>;
            type Push3 = UInt<UInt<Self, B1>, B1>;
        }
        impl$(<$V: Positive>)? Nat for $Self {
            type Known = Holds;
            type IsOne = $IsOne;
            type Inc = $Inc;
            type Dec = $Dec;
            type Digit0 = UInt<UInt<Self, B0>, B0>;
            type Digit1 = UInt<UInt<Self, B0>, B1>;
            type Digit2 = UInt<UInt<Self, B1>, B0>;
            type Digit3 = UInt<UInt<Self, B1>, B1>;
            $(type $Less<W: Number> = <W::$Take<$High> as Subtracted>::$Push;)*
            $(type $Covers<W: Number> = W::$Fit<$High>;)*
            type RoundUp<Q: Nat> = Q::Inc;
        }
    };
}

/// The four rows, by digit; `$Bit1`/`$Bit0` are the digit's bits where they have to be shifted.
macro_rules! numbers {
    ($(0: [$($V:ident)?] $Self:ty = $High:ty, shift $S0:ty, $S1:ty; half $Half:ty; one $IsOne:ident;)*) => {$(
        number!([$($V)?] $Self = 4 * $High, 0, shift $S0, $S1; half $Half; one $IsOne;
            inc <$High as Nat>::Digit1; dec <<$High as Nat>::Dec as Subtracted>::Push3; divide Digit0;
            bits B0 B0; taken Less0 Less1; within Covers0 Covers1;
            less Less0 Covers0 TakenFrom Within Push0, Less1 Covers1 TakenFromBorrowed Below Push3,
                Less2 Covers2 TakenFromBorrowed Below Push2, Less3 Covers3 TakenFromBorrowed Below Push1,
                Less4 Covers4 TakenFromBorrowed Below Push0);
    )*};
    ($(1: [$($V:ident)?] $Self:ty = $High:ty, shift $S0:ty, $S1:ty; half $Half:ty; one $IsOne:ident;)*) => {$(
        number!([$($V)?] $Self = 4 * $High, 1, shift $S0, $S1; half $Half; one $IsOne;
            inc <$High as Nat>::Digit2; dec <$High as Nat>::Digit0; divide Digit1;
            bits B0 B1; taken Less1 Less2; within Covers1 Covers2;
            less Less0 Covers0 TakenFrom Within Push1, Less1 Covers1 TakenFrom Within Push0,
                Less2 Covers2 TakenFromBorrowed Below Push3, Less3 Covers3 TakenFromBorrowed Below Push2,
                Less4 Covers4 TakenFromBorrowed Below Push1);
    )*};
    ($(2: [$($V:ident)?] $Self:ty = $High:ty, shift $S0:ty, $S1:ty; half $Half:ty; one $IsOne:ident;)*) => {$(
        number!([$($V)?] $Self = 4 * $High, 2, shift $S0, $S1; half $Half; one $IsOne;
            inc <$High as Nat>::Digit3; dec <$High as Nat>::Digit1; divide Digit2;
            bits B1 B0; taken Less2 Less3; within Covers2 Covers3;
            less Less0 Covers0 TakenFrom Within Push2, Less1 Covers1 TakenFrom Within Push1,
                Less2 Covers2 TakenFrom Within Push0, Less3 Covers3 TakenFromBorrowed Below Push3,
                Less4 Covers4 TakenFromBorrowed Below Push2);
    )*};
    ($(3: [$($V:ident)?] $Self:ty = $High:ty, shift $S0:ty, $S1:ty; half $Half:ty; one $IsOne:ident;)*) => {$(
        number!([$($V)?] $Self = 4 * $High, 3, shift $S0, $S1; half $Half; one $IsOne;
            inc <<$High as Nat>::Inc as Nat>::Digit0; dec <$High as Nat>::Digit2; divide Digit3;
            bits B1 B1; taken Less3 Less4; within Covers3 Covers4;
            less Less0 Covers0 TakenFrom Within Push3, Less1 Covers1 TakenFrom Within Push2,
                Less2 Covers2 TakenFrom Within Push1, Less3 Covers3 TakenFrom Within Push0,
                Less4 Covers4 TakenFromBorrowed Below Push3);
    )*};
}

numbers! {
    0: [V] UInt<UInt<V, B0>, B0> = V,
        shift UInt<UInt<V::Shift0, B0>, B0>, UInt<UInt<V::Shift0, B0>, B1>; half V::Shift0; one Fails;
}
numbers! {
    1: [] One = UTerm, shift Two, Three; half One; one Holds;
    1: [V] UInt<UInt<V, B0>, B1> = V,
        shift UInt<UInt<V::Shift0, B1>, B0>, UInt<UInt<V::Shift0, B1>, B1>; half <V::Shift0 as Nat>::Inc; one Fails;
}
numbers! {
    2: [] Two = UTerm, shift UInt<Two, B0>, UInt<Two, B1>; half One; one Fails;
    2: [V] UInt<UInt<V, B1>, B0> = V,
        shift UInt<UInt<V::Shift1, B0>, B0>, UInt<UInt<V::Shift1, B0>, B1>; half V::Shift1; one Fails;
}
numbers! {
    3: [] Three = UTerm, shift UInt<Three, B0>, UInt<Three, B1>; half Two; one Fails;
    3: [V] UInt<UInt<V, B1>, B1> = V,
        shift UInt<UInt<V::Shift1, B1>, B0>, UInt<UInt<V::Shift1, B1>, B1>; half <V::Shift1 as Nat>::Inc; one Fails;
}
