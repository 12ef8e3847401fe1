//! Exact division, which stops at the first digit that shows it is not: sizes of elements are mostly powers of
//! two, and those only drop digits.

use crate::algebra::number::divide::Whole;
use crate::algebra::number::Addition;
use crate::algebra::number::Left;
use crate::algebra::number::Unknown;
use crate::algebra::number::{Fails, Holds, One, UInt, UTerm, Verdict, B0, B1};
use crate::algebra::number::{Nat, Positive};
use crate::algebra::reshape::Place;
use crate::sealed::Sealed;

/// A quotient, and whether it is exact.
pub trait Quotient: Place {
    /// The quotient. Where it is not exact, this is 0 or the quotient rounded down: the verdict counts.
    type Whole: Nat;
    /// Whether nothing is left over.
    type Exact: Verdict;
}
impl<Q: Nat, V: Verdict> Quotient for (Q, V) {
    type Whole = Q;
    type Exact = V;
}
/// Something is left over.
type Broken = (UTerm, Fails);

/// A number by which others are divided, and which is divided.
pub trait Divisor: Sealed {
    /// `N / self`
    type Dividing<N: Nat>: Quotient;
    /// `self / 4·V`
    type Quartered<V: Nat>: Quotient;
    /// `self / 2`
    type Halved: Quotient;
    /// `self / K` for any `K`.
    type Slowly<K: Nat>: Quotient;
}

impl Divisor for UTerm {
    type Dividing<N: Nat> = Broken;
    type Quartered<V: Nat> = (UTerm, Holds);
    type Halved = (UTerm, Holds);
    type Slowly<K: Nat> = (UTerm, Holds);
}
impl Divisor for Unknown {
    type Dividing<N: Nat> = (Unknown, Holds);
    type Quartered<V: Nat> = (Unknown, Holds);
    type Halved = (Unknown, Holds);
    type Slowly<K: Nat> = (Unknown, Holds);
}

macro_rules! divisors {
    ($([$($V:ident)?] $Self:ty: dividing $N:ident $Dividing:ty; quartered $W:ident $Quartered:ty; halved $Halved:ty;)*) => {$(
        impl$(<$V: Positive>)? Divisor for $Self {
            type Dividing<$N: Nat> = $Dividing;
            type Quartered<$W: Nat> = $Quartered;
            type Halved = $Halved;
            // By subtraction.
            type Slowly<K: Nat> = (Whole<Self, K>, <Left<Self, K> as Addition>::IsZero);
        }
    )*};
}
type Two = UInt<One, B0>;
type Three = UInt<One, B1>;
divisors! {
    [] One: dividing N (N, Holds); quartered W Broken; halved Broken;
    [] Two: dividing N N::Halved; quartered W Broken; halved (One, Holds);
    [] Three: dividing N N::Slowly<Self>; quartered W Broken; halved Broken;
    [V] UInt<UInt<V, B0>, B0>: dividing N N::Quartered<V>; quartered W W::Dividing<V>; halved (V::Shift0, Holds);
    [V] UInt<UInt<V, B0>, B1>: dividing N N::Slowly<Self>; quartered W Broken; halved Broken;
    [V] UInt<UInt<V, B1>, B0>: dividing N N::Slowly<Self>; quartered W Broken; halved (V::Shift1, Holds);
    [V] UInt<UInt<V, B1>, B1>: dividing N N::Slowly<Self>; quartered W Broken; halved Broken;
}
