//! Sums and products of numbers. Casts, reshapes and proofs of disjointness need them; slices only need
//! differences.

use crate::algebra::family::family;
use crate::algebra::number::arithmetic::Addition;
use crate::algebra::number::binary::{Three, Two};
use crate::algebra::number::{Fails, Holds, Nat, One, Positive, UInt, UTerm, Unknown, B0, B1};

impl Addition for UTerm {
    type Plus<M: Nat> = M;
    type PlusOne<M: Nat> = M::Inc;
    type Add0<V: Nat> = V::Digit0;
    type Add1<V: Nat> = V::Digit1;
    type Add2<V: Nat> = V::Digit2;
    type Add3<V: Nat> = V::Digit3;
    type Add4<V: Nat> = <V::Inc as Nat>::Digit0;
    family!(IsZero IsFew = Holds);
    type Times<M: Nat> = UTerm;
}

impl Addition for Unknown {
    family!(Plus PlusOne Add0 Add1 Add2 Add3 Add4 Times [M: Nat] = Self);
    family!(IsZero IsFew = Fails);
}

/// `(4·High + digit) · M`. Most factors are powers of two, which only shift.
macro_rules! multiple {
    (UTerm, 1, $M:ident) => { $M };
    (UTerm, $digit:tt, $M:ident) => { multiple!($digit $M) };
    ($High:ident, 0, $M:ident) => { <<$High as Addition>::Times<$M> as Nat>::Digit0 };
    ($High:ident, $digit:tt, $M:ident) => { <multiple!($High, 0, $M) as Addition>::Plus<multiple!($digit $M)> };
    (1 $M:ident) => { $M };
    (2 $M:ident) => { <$M as Addition>::Plus<$M> };
    (3 $M:ident) => { <<$M as Addition>::Plus<$M> as Addition>::Plus<$M> };
}

/// The numbers `4·High + digit`: `digit + k` is the new digit, and a carry goes up where that is 4 or more.
macro_rules! sums {
    ($(digit $digit:tt: $row:tt $([$($V:ident)?] $Self:ty = 4 * $High:ident, few $Few:ident;)+)*) => {$($(
        sums!(@ $digit [$($V)?] $Self, $High, $Few, $row);
    )+)*};
    (@ $digit:tt [$($V:ident)?] $Self:ty, $High:ident, $Few:ident,
       { $Plus:ident $PlusOne:ident: $($Add:ident $Carry:ident $Digit:ident),* }) => {
        impl$(<$V: Positive>)? Addition for $Self {
            type Plus<M: Nat> = M::$Plus<$High>;
            type PlusOne<M: Nat> = M::$PlusOne<$High>;
            $(type $Add<W: Nat> = <<$High as Addition>::$Carry<W> as Nat>::$Digit;)*
            type IsZero = Fails;
            type IsFew = $Few;
            type Times<M: Nat> = multiple!($High, $digit, M);
        }
    };
}
sums! {
    digit 0: { Add0 Add1: Add0 Plus Digit0, Add1 Plus Digit1, Add2 Plus Digit2, Add3 Plus Digit3, Add4 PlusOne Digit0 }
        [V] UInt<UInt<V, B0>, B0> = 4 * V, few Fails;
    digit 1: { Add1 Add2: Add0 Plus Digit1, Add1 Plus Digit2, Add2 Plus Digit3, Add3 PlusOne Digit0, Add4 PlusOne Digit1 }
        [] One = 4 * UTerm, few Holds;
        [V] UInt<UInt<V, B0>, B1> = 4 * V, few Fails;
    digit 2: { Add2 Add3: Add0 Plus Digit2, Add1 Plus Digit3, Add2 PlusOne Digit0, Add3 PlusOne Digit1, Add4 PlusOne Digit2 }
        [] Two = 4 * UTerm, few Fails;
        [V] UInt<UInt<V, B1>, B0> = 4 * V, few Fails;
    digit 3: { Add3 Add4: Add0 Plus Digit3, Add1 PlusOne Digit0, Add2 PlusOne Digit1, Add3 PlusOne Digit2, Add4 PlusOne Digit3 }
        [] Three = 4 * UTerm, few Fails;
        [V] UInt<UInt<V, B1>, B1> = 4 * V, few Fails;
}
