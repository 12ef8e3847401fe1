//! What `_` is: the number of elements divided by the other extents. Extents that both shapes have are left out of the products, since
//! products and quotients of large numbers are what takes rustc's time.

use crate::algebra::number::{Addition, ExactQuotient, Fails, Holds, Nat, Verdict};
use crate::algebra::reshape::Olds;
use crate::algebra::reshape::{News, Vain};
use crate::sealed::Sealed;

/// A quotient as a new axis.
pub trait Place: Sealed {
    /// An axis of this extent in front of `W`; one that nothing becomes if it is not exact.
    type Place<W: News>: News;
}
impl<Q: Nat, V: Verdict> Place for (Q, V) {
    type Place<W: News> = V::Place<Q, W>;
}

/// What follows where two extents are the same, or not.
pub trait Strike: Sealed {
    /// The quotient of `News::Quotient`, for the old axes with one of extent `N` in front of `O`, and the new ones with one of extent `M`
    /// in front of `W`.
    type Strike<M: Nat, N: Nat, O: Olds, W: News, Num: Nat, Den: Nat>: ExactQuotient;
    /// An axis of extent `Q` in front of `W`, if this is whether the quotient is exact.
    type Place<Q: Nat, W: News>: News;
}
impl Strike for Holds {
    type Strike<M: Nat, N: Nat, O: Olds, W: News, Num: Nat, Den: Nat> = W::Quotient<Num, Den, O>;
    type Place<Q: Nat, W: News> = Q::New<W>;
}
impl Strike for Fails {
    type Strike<M: Nat, N: Nat, O: Olds, W: News, Num: Nat, Den: Nat> =
        O::Without<M, W, <N as Addition>::Times<Num>, Den>;
    type Place<Q: Nat, W: News> = Vain<W>;
}
