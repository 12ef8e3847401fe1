//! Comparison of two numbers: less, equal or greater. A difference would tell as well, but to build it as a number takes one and a half
//! times as many steps.

use crate::algebra::family::family;
use crate::algebra::number::arithmetic::Against;
use crate::algebra::number::binary::{Three, Two};
use crate::algebra::number::verdict::{Greater, Less, Ordering};
use crate::algebra::number::{Fails, Holds, Nat, One, Positive, UInt, UTerm, Unknown, B0, B1};

impl Against for UTerm {
    type Against<M: Nat, X: Ordering> = M::AgainstNone<X>;
    family!(Against0 Against1 Against2 Against3 [V: Nat, X: Ordering] = Greater);
    type AgainstNone<X: Ordering> = X;
    type Is<M: Nat> = M::IsNone;
    family!(Is0 Is1 Is2 Is3 [V: Nat] = Fails);
    type IsNone = Holds;
}

// Never used: only static shapes are walked over, and their extents are known.
impl Against for Unknown {
    type Against<M: Nat, X: Ordering> = Greater;
    family!(Against0 Against1 Against2 Against3 [V: Nat, X: Ordering] = Less);
    type AgainstNone<X: Ordering> = Less;
    family!(Is Is0 Is1 Is2 Is3 [V: Nat] = Fails);
    type IsNone = Fails;
}

/// The number `4·High + digit`. The lowest digit of the other number is lower, the same or higher, and `V` is its other digits.
macro_rules! digits {
    ($([$($V:ident)?] $Self:ty = 4 * $High:ty, $Against:ident $Is:ident,
       shorter ($($Shorter:ident $NotShorter:ident)*) same $Same:ident $IsSame:ident longer ($($Longer:ident $NotLonger:ident)*);)*) => {$(
        impl$(<$V: Positive>)? Against for $Self {
            type Against<M: Nat, X: Ordering> = M::$Against<$High, X>;
            $(type $Shorter<W: Nat, X: Ordering> = W::Against<$High, Less>;)*
            type $Same<W: Nat, X: Ordering> = W::Against<$High, X>;
            $(type $Longer<W: Nat, X: Ordering> = W::Against<$High, Greater>;)*
            type AgainstNone<X: Ordering> = Less;
            type Is<M: Nat> = M::$Is<$High>;
            $(type $NotShorter<W: Nat> = Fails;)*
            type $IsSame<W: Nat> = W::Is<$High>;
            $(type $NotLonger<W: Nat> = Fails;)*
            type IsNone = Fails;
        }
    )*};
}
digits! {
    [V] UInt<UInt<V, B0>, B0> = 4 * V, Against0 Is0,
        shorter () same Against0 Is0 longer (Against1 Is1 Against2 Is2 Against3 Is3);
    [] One = 4 * UTerm, Against1 Is1, shorter (Against0 Is0) same Against1 Is1 longer (Against2 Is2 Against3 Is3);
    [V] UInt<UInt<V, B0>, B1> = 4 * V, Against1 Is1,
        shorter (Against0 Is0) same Against1 Is1 longer (Against2 Is2 Against3 Is3);
    [] Two = 4 * UTerm, Against2 Is2, shorter (Against0 Is0 Against1 Is1) same Against2 Is2 longer (Against3 Is3);
    [V] UInt<UInt<V, B1>, B0> = 4 * V, Against2 Is2,
        shorter (Against0 Is0 Against1 Is1) same Against2 Is2 longer (Against3 Is3);
    [] Three = 4 * UTerm, Against3 Is3,
        shorter (Against0 Is0 Against1 Is1 Against2 Is2) same Against3 Is3 longer ();
    [V] UInt<UInt<V, B1>, B1> = 4 * V, Against3 Is3,
        shorter (Against0 Is0 Against1 Is1 Against2 Is2) same Against3 Is3 longer ();
}
