//! `⌈n / k⌉` for the extent of a slice with a step: long division, most significant digit first.

use crate::algebra::number::arithmetic::Quotient;
use crate::algebra::number::arithmetic::{AnyDivisor, Division};
use crate::algebra::number::{Nat, Subtracted, UTerm};
use typenum::consts::{U1, U2, U3, U4, U5, U6};

/// Division by a small number `k`, whose states are the remainders. Behind the remainder `r` the digit `d` makes `4·r + d`, which is
/// divided by `k`. Counted through all states and digits, these are the numbers from 0 to `4·k - 1` in their order: the first `k` of
/// them have the quotient 0, the next ones 1, 2 and 3, and the remainders go round. Every state takes four of them.
macro_rules! small {
    ($($k:literal: $($r:tt $Left:ident),*;)*) => {$(
        small!(@ $k [$($r $Left)*] $([Digit0 $r])* $([Digit1 $r])* $([Digit2 $r])* $([Digit3 $r])*);
    )*};
    (@ $k:literal []) => {};
    (@ $k:literal [$r:tt $Left:ident $($states:tt)*]
       [$q0:ident $r0:tt] [$q1:ident $r1:tt] [$q2:ident $r2:tt] [$q3:ident $r3:tt] $($numbers:tt)*) => {
        impl<Q: Nat> Division for Quotient<$k, $r, Q> {
            type Digit0 = Quotient<$k, $r0, Q::$q0>;
            type Digit1 = Quotient<$k, $r1, Q::$q1>;
            type Digit2 = Quotient<$k, $r2, Q::$q2>;
            type Digit3 = Quotient<$k, $r3, Q::$q3>;
            type Ceil = small!(ceil $r Q);
            type Floor = Q;
            type Left = $Left;
        }
        small!(@ $k [$($states)*] $($numbers)*);
    };
    (ceil 0 $Q:ident) => { $Q };
    (ceil $r:tt $Q:ident) => { $Q::Inc };
}
small! {
    3: 0 UTerm, 1 U1, 2 U2;
    5: 0 UTerm, 1 U1, 2 U2, 3 U3, 4 U4;
    7: 0 UTerm, 1 U1, 2 U2, 3 U3, 4 U4, 5 U5, 6 U6;
}

impl<K: Nat, Q: Nat, R: Nat> Division for AnyDivisor<K, Q, R> {
    type Digit0 = <K::TakenFrom<R::Digit0> as Subtracted>::Fits0<K, Q, R::Digit0>;
    type Digit1 = <K::TakenFrom<R::Digit1> as Subtracted>::Fits0<K, Q, R::Digit1>;
    type Digit2 = <K::TakenFrom<R::Digit2> as Subtracted>::Fits0<K, Q, R::Digit2>;
    type Digit3 = <K::TakenFrom<R::Digit3> as Subtracted>::Fits0<K, Q, R::Digit3>;
    type Ceil = R::RoundUp<Q>;
    type Floor = Q;
    type Left = R;
}
