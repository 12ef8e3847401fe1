//! Numbers that are not in the table, as people read them: `Dec5<6, 5, 5, 3, 1>` is 65531.

use crate::algebra::number::arithmetic::Twice;
use crate::algebra::number::{Addition, Nat, UTerm};
use crate::algebra::shape::readable::{Decimal, DecimalDigits, Digit, Figure, Written};
use crate::sealed::{type_parts, Sealed};
use core::marker::PhantomData;
use typenum::consts::{U1, U2, U3, U4, U5, U6, U7, U8, U9};

/// The number `N`, which is too large for a [`Const`](crate::Const) and for decimal digits.
pub struct Big<N>(PhantomData<N>);
impl<N> Sealed for Big<N> {}
type_parts!(= [N] Big<N>, Big(PhantomData));

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

impl DecimalDigits for () {
    type Readable<M: Nat> = Big<M>;
    type Onto<W: Written, M: Nat> = W::Readable<M>;
}
impl<const D: u8, Rest: DecimalDigits> DecimalDigits for (Digit<D>, Rest)
where
    Digit<D>: Figure,
{
    type Readable<M: Nat> = Self::Onto<NoDigit, M>;
    type Onto<W: Written, M: Nat> = Rest::Onto<W::Behind<D>, M>;
}

type Ten<N> = <<Twice<N> as Nat>::Digit0 as Addition>::Plus<Twice<N>>;
macro_rules! figures {
    ($($digit:literal $Digit:ty;)*) => {$(
        impl Figure for Digit<$digit> {
            type After<N: Nat> = <Ten<N> as Addition>::Plus<$Digit>;
        }
    )*};
}
figures! { 0 UTerm; 1 U1; 2 U2; 3 U3; 4 U4; 5 U5; 6 U6; 7 U7; 8 U8; 9 U9; }

/// The number with the digit `D` behind `N`.
type With<N, const D: u8> = <Digit<D> as Figure>::After<N>;
/// The number with these digits, from the highest on.
pub(crate) type Of4<const D0: u8, const D1: u8, const D2: u8, const D3: u8> =
    With<With<With<With<UTerm, D0>, D1>, D2>, D3>;
pub(crate) type Of5<const D0: u8, const D1: u8, const D2: u8, const D3: u8, const D4: u8> =
    With<Of4<D0, D1, D2, D3>, D4>;
pub(crate) type Of6<const D0: u8, const D1: u8, const D2: u8, const D3: u8, const D4: u8, const D5: u8> =
    With<Of5<D0, D1, D2, D3, D4>, D5>;
pub(crate) type Of7<
    const D0: u8,
    const D1: u8,
    const D2: u8,
    const D3: u8,
    const D4: u8,
    const D5: u8,
    const D6: u8,
> = With<Of6<D0, D1, D2, D3, D4, D5>, D6>;

/// Calls `$macro!(name number [digits])` for each number of digits that numbers are written with.
macro_rules! decimals {
    ($macro:ident) => {
        $macro!(Dec4 Of4 [D0 D1 D2 D3]);
        $macro!(Dec5 Of5 [D0 D1 D2 D3 D4]);
        $macro!(Dec6 Of6 [D0 D1 D2 D3 D4 D5]);
        $macro!(Dec7 Of7 [D0 D1 D2 D3 D4 D5 D6]);
    };
}
pub(crate) use decimals;

macro_rules! written {
    ($Dec:ident [$($D:ident)*] $Next:ident, $M:ident $Readable:ty) => {
        /// A number in decimal, the highest digit first.
        #[non_exhaustive]
        pub struct $Dec<$(const $D: u8),*> {}
        impl<$(const $D: u8),*> Sealed for $Dec<$($D),*> {}
        type_parts!(= [$(const $D: u8),*] $Dec<$($D),*>, $Dec {});
        impl<$(const $D: u8),*> Written for $Dec<$($D),*>
        where
            $(Digit<$D>: Figure,)*
        {
            type Behind<const D: u8> = written!(@ $Next D $($D)*) where Digit<D>: Figure;
            type Readable<$M: Nat> = $Readable;
        }
    };
    (@ TooMany $($D:ident)*) => { TooMany };
    (@ $Next:ident $($D:ident)*) => { $Next<$($D),*> };
}
written!(NoDigit [] Dec1, M Big<M>);
written!(Dec1 [D0] Dec2, M Big<M>);
written!(Dec2 [D0 D1] Dec3, M Big<M>);
written!(Dec3 [D0 D1 D2] Dec4, M Big<M>);
written!(Dec4 [D0 D1 D2 D3] Dec5, M Self);
written!(Dec5 [D0 D1 D2 D3 D4] Dec6, M Self);
written!(Dec6 [D0 D1 D2 D3 D4 D5] Dec7, M Self);
written!(Dec7 [D0 D1 D2 D3 D4 D5 D6] TooMany, M Self);
/// More digits than numbers are written with.
pub enum TooMany {}
impl Sealed for TooMany {}
impl Written for TooMany {
    type Behind<const D: u8>
        = Self
    where
        Digit<D>: Figure;
    type Readable<M: Nat> = Big<M>;
}
