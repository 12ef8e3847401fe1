//! Whether two numbers are the same, digit by digit.

use crate::algebra::number::nat::Equals;
use crate::algebra::number::{Fails, Holds, UInt, UTerm, Unknown, B0, B1};

macro_rules! equals {
    ($([$($param:ident $(: $Bound:path)?),*] $Self:ty, $M:ty => $Same:ty;)*) => {$(
        impl<$($param $(: $Bound)?),*> Equals<$M> for $Self {
            type Same = $Same;
        }
    )*};
}
equals! {
    [] UTerm, UTerm => Holds;
    [] Unknown, Unknown => Holds;
    [V, C] UTerm, UInt<V, C> => Fails;
    [U, B] UInt<U, B>, UTerm => Fails;
    [U, V] UInt<U, B0>, UInt<V, B1> => Fails;
    [U, V] UInt<U, B1>, UInt<V, B0> => Fails;
}
macro_rules! same_bit {
    ($($Bit:ident)*) => {$(
        impl<V, U: Equals<V>> Equals<UInt<V, $Bit>> for UInt<U, $Bit> {
            type Same = U::Same;
        }
    )*};
}
same_bit!(B0 B1);
