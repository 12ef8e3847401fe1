//! `⌈n / k⌉` for the extent of a slice with a step: long division, most significant digit first.

use crate::algebra::number::arithmetic::Quotient;
use crate::algebra::number::arithmetic::{AnyDivisor, Division};
use crate::algebra::number::{Nat, Subtracted, UTerm};
use typenum::consts::{U1, U2, U3, U4, U5, U6};

macro_rules! small {
    ($($k:literal: [$($r:literal $Left:ident => $($q:ident $n:literal),*; $Ceil:ty;)*])*) => {$($(
        small!(@ $k $r [$($q $n),*] $Ceil, $Left);
    )*)*};
    (@ $k:literal $r:literal [$q0:ident $n0:literal, $q1:ident $n1:literal, $q2:ident $n2:literal, $q3:ident $n3:literal] $Ceil:ty, $Left:ty) => {
        impl<Q: Nat> Division for Quotient<$k, $r, Q> {
            type Digit0 = Quotient<$k, $n0, Q::$q0>;
            type Digit1 = Quotient<$k, $n1, Q::$q1>;
            type Digit2 = Quotient<$k, $n2, Q::$q2>;
            type Digit3 = Quotient<$k, $n3, Q::$q3>;
            type Ceil = $Ceil;
            type Whole = Q;
            type Left = $Left;
        }
    };
}
small! {
    3: [
        0 UTerm => Digit0 0, Digit0 1, Digit0 2, Digit1 0; Q;
        1 U1 => Digit1 1, Digit1 2, Digit2 0, Digit2 1; Q::Inc;
        2 U2 => Digit2 2, Digit3 0, Digit3 1, Digit3 2; Q::Inc;
    ]
    5: [
        0 UTerm => Digit0 0, Digit0 1, Digit0 2, Digit0 3; Q;
        1 U1 => Digit0 4, Digit1 0, Digit1 1, Digit1 2; Q::Inc;
        2 U2 => Digit1 3, Digit1 4, Digit2 0, Digit2 1; Q::Inc;
        3 U3 => Digit2 2, Digit2 3, Digit2 4, Digit3 0; Q::Inc;
        4 U4 => Digit3 1, Digit3 2, Digit3 3, Digit3 4; Q::Inc;
    ]
    7: [
        0 UTerm => Digit0 0, Digit0 1, Digit0 2, Digit0 3; Q;
        1 U1 => Digit0 4, Digit0 5, Digit0 6, Digit1 0; Q::Inc;
        2 U2 => Digit1 1, Digit1 2, Digit1 3, Digit1 4; Q::Inc;
        3 U3 => Digit1 5, Digit1 6, Digit2 0, Digit2 1; Q::Inc;
        4 U4 => Digit2 2, Digit2 3, Digit2 4, Digit2 5; Q::Inc;
        5 U5 => Digit2 6, Digit3 0, Digit3 1, Digit3 2; Q::Inc;
        6 U6 => Digit3 3, Digit3 4, Digit3 5, Digit3 6; Q::Inc;
    ]
}

impl<K: Nat, Q: Nat, R: Nat> Division for AnyDivisor<K, Q, R> {
    type Digit0 = <K::TakenFrom<R::Digit0> as Subtracted>::Fits0<K, Q, R::Digit0>;
    type Digit1 = <K::TakenFrom<R::Digit1> as Subtracted>::Fits0<K, Q, R::Digit1>;
    type Digit2 = <K::TakenFrom<R::Digit2> as Subtracted>::Fits0<K, Q, R::Digit2>;
    type Digit3 = <K::TakenFrom<R::Digit3> as Subtracted>::Fits0<K, Q, R::Digit3>;
    type Ceil = R::RoundUp<Q>;
    type Whole = Q;
    type Left = R;
}
