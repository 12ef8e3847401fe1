//! Exact division. It stops at the first digit that leaves a remainder. Most sizes of elements are powers of two, and
//! division by these only drops digits.

use crate::algebra::number::arithmetic::Divisor;
use crate::algebra::number::arithmetic::ExactQuotient;
use crate::algebra::number::arithmetic::Floor;
use crate::algebra::number::binary::{Three, Two};
use crate::algebra::number::{
    Addition, Fails, Holds, Left, Nat, One, Positive, UInt, UTerm, Unknown, Verdict, B0, B1,
};

impl<Q: Nat, V: Verdict> ExactQuotient for (Q, V) {
    type Number = Q;
    type Exact = V;
}
/// Something is left over.
type Broken = (UTerm, Fails);

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
            type Slowly<K: Nat> = (Floor<Self, K>, <Left<Self, K> as Addition>::IsZero);
        }
    )*};
}
divisors! {
    [] One: dividing N (N, Holds); quartered W Broken; halved Broken;
    [] Two: dividing N N::Halved; quartered W Broken; halved (One, Holds);
    [] Three: dividing N N::Slowly<Self>; quartered W Broken; halved Broken;
    [V] UInt<UInt<V, B0>, B0>: dividing N N::Quartered<V>; quartered W W::Dividing<V>; halved (V::Shift0, Holds);
    [V] UInt<UInt<V, B0>, B1>: dividing N N::Slowly<Self>; quartered W Broken; halved Broken;
    [V] UInt<UInt<V, B1>, B0>: dividing N N::Slowly<Self>; quartered W Broken; halved (V::Shift1, Holds);
    [V] UInt<UInt<V, B1>, B1>: dividing N N::Slowly<Self>; quartered W Broken; halved Broken;
}
