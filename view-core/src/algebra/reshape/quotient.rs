//! What `_` is: the number of elements divided by the other extents. Extents that both shapes have are left out of the products, since
//! products and quotients of large numbers are what takes rustc's time.

use crate::algebra::number::{Addition, ExactQuotient, Fails, Holds, Nat, Verdict};
use crate::algebra::reshape::OldAxes;
use crate::algebra::reshape::{NewAxes, NewZero};
use crate::sealed::Sealed;

/// A quotient as a new axis.
pub trait Place: Sealed {
    /// An axis of this extent in front of `W`; one that nothing becomes if it is not exact.
    type Place<W: NewAxes>: NewAxes;
}
impl<Q: Nat, V: Verdict> Place for (Q, V) {
    type Place<W: NewAxes> = V::Place<Q, W>;
}

/// What follows where two extents are the same, or not.
pub trait Strike: Sealed {
    /// The quotient of `NewAxes::Quotient`, for the old axes with one of extent `N` in front of `O`, and the new ones with one of extent `M`
    /// in front of `W`.
    type Strike<M: Nat, N: Nat, O: OldAxes, W: NewAxes, Num: Nat, Den: Nat>: ExactQuotient;
    /// An axis of extent `Q` in front of `W`, if this is whether the quotient is exact.
    type Place<Q: Nat, W: NewAxes>: NewAxes;
}
impl Strike for Holds {
    type Strike<M: Nat, N: Nat, O: OldAxes, W: NewAxes, Num: Nat, Den: Nat> = W::Quotient<Num, Den, O>;
    type Place<Q: Nat, W: NewAxes> = Q::New<W>;
}
impl Strike for Fails {
    type Strike<M: Nat, N: Nat, O: OldAxes, W: NewAxes, Num: Nat, Den: Nat> =
        O::Without<M, W, <N as Addition>::Times<Num>, Den>;
    type Place<Q: Nat, W: NewAxes> = NewZero<W>;
}
