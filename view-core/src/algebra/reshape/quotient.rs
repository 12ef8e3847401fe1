//! The extent of `_`: the number of elements divided by the other extents. Extents that both shapes have are left out of the products,
//! since products and quotients of large numbers take most of rustc's time.

use crate::algebra::number::{Addition, Fails, Holds, Nat, Verdict};
use crate::algebra::reshape::walk::QuotientAxis;
use crate::algebra::reshape::walk::Strike;
use crate::algebra::reshape::walk::{NewAxes, OldAxes};
use crate::algebra::reshape::NewZero;

impl<Q: Nat, V: Verdict> QuotientAxis for (Q, V) {
    type InFront<W: NewAxes> = V::InFront<Q, W>;
}

impl Strike for Holds {
    type Strike<M: Nat, N: Nat, O: OldAxes, W: NewAxes, Num: Nat, Den: Nat> = W::Quotient<Num, Den, O>;
    type InFront<Q: Nat, W: NewAxes> = Q::New<W>;
}
impl Strike for Fails {
    type Strike<M: Nat, N: Nat, O: OldAxes, W: NewAxes, Num: Nat, Den: Nat> =
        O::Without<M, W, <N as Addition>::Times<Num>, Den>;
    type InFront<Q: Nat, W: NewAxes> = NewZero<W>;
}
