//! Sums and products of numbers. Only casts, reshapes and proofs of disjointness ask for them: slicing
//! gets by with differences.

use crate::algebra::number::arithmetic::Addition;
use crate::algebra::number::{Fails, Holds, Nat, One, Positive, UInt, UTerm, Unknown, B0, B1};

impl Addition for UTerm {
    type Plus<M: Nat> = M;
    type PlusOne<M: Nat> = M::Inc;
    type Add0<V: Nat> = V::Digit0;
    type Add1<V: Nat> = V::Digit1;
    type Add2<V: Nat> = V::Digit2;
    type Add3<V: Nat> = V::Digit3;
    type Add4<V: Nat> = <V::Inc as Nat>::Digit0;
    type IsZero = Holds;
    type IsFew = Holds;
    type Times<M: Nat> = UTerm;
}

impl Addition for Unknown {
    type Plus<M: Nat> = Self;
    type PlusOne<M: Nat> = Self;
    type Add0<V: Nat> = Self;
    type Add1<V: Nat> = Self;
    type Add2<V: Nat> = Self;
    type Add3<V: Nat> = Self;
    type Add4<V: Nat> = Self;
    type IsZero = Fails;
    type IsFew = Fails;
    type Times<M: Nat> = Self;
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

/// The number `4·High + digit`: `digit + k` is the new digit, and a carry goes up where that is 4 or more.
macro_rules! sums {
    ($([$($V:ident)?] $Self:ty = 4 * $High:ident, $digit:tt, few $Few:ident, $Plus:ident $PlusOne:ident,
       $($Add:ident $Carry:ident $Digit:ident),*;)*) => {$(
        impl$(<$V: Positive>)? Addition for $Self {
            type Plus<M: Nat> = M::$Plus<$High>;
            type PlusOne<M: Nat> = M::$PlusOne<$High>;
            $(type $Add<W: Nat> = <<$High as Addition>::$Carry<W> as Nat>::$Digit;)*
            type IsZero = Fails;
            type IsFew = $Few;
            type Times<M: Nat> = multiple!($High, $digit, M);
        }
    )*};
}
type Two = UInt<One, B0>;
type Three = UInt<One, B1>;
sums! {
    [V] UInt<UInt<V, B0>, B0> = 4 * V, 0, few Fails, Add0 Add1,
        Add0 Plus Digit0, Add1 Plus Digit1, Add2 Plus Digit2, Add3 Plus Digit3, Add4 PlusOne Digit0;
    [] One = 4 * UTerm, 1, few Holds, Add1 Add2,
        Add0 Plus Digit1, Add1 Plus Digit2, Add2 Plus Digit3, Add3 PlusOne Digit0, Add4 PlusOne Digit1;
    [V] UInt<UInt<V, B0>, B1> = 4 * V, 1, few Fails, Add1 Add2,
        Add0 Plus Digit1, Add1 Plus Digit2, Add2 Plus Digit3, Add3 PlusOne Digit0, Add4 PlusOne Digit1;
    [] Two = 4 * UTerm, 2, few Fails, Add2 Add3,
        Add0 Plus Digit2, Add1 Plus Digit3, Add2 PlusOne Digit0, Add3 PlusOne Digit1, Add4 PlusOne Digit2;
    [V] UInt<UInt<V, B1>, B0> = 4 * V, 2, few Fails, Add2 Add3,
        Add0 Plus Digit2, Add1 Plus Digit3, Add2 PlusOne Digit0, Add3 PlusOne Digit1, Add4 PlusOne Digit2;
    [] Three = 4 * UTerm, 3, few Fails, Add3 Add4,
        Add0 Plus Digit3, Add1 PlusOne Digit0, Add2 PlusOne Digit1, Add3 PlusOne Digit2, Add4 PlusOne Digit3;
    [V] UInt<UInt<V, B1>, B1> = 4 * V, 3, few Fails, Add3 Add4,
        Add0 Plus Digit3, Add1 PlusOne Digit0, Add2 PlusOne Digit1, Add3 PlusOne Digit2, Add4 PlusOne Digit3;
}
