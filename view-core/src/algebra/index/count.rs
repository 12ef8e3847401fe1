//! How many positions a slice has, as a type.

use crate::algebra::index::CountValue;
use crate::algebra::number::Number;
use crate::algebra::shape::extent::{Dyn, Extent, StaticExtent};
use crate::algebra::shape::extent_ops::ChooseExtent;
use crate::algebra::shape::step::Step;
use crate::sealed::{markers, Sealed};

markers! {
    /// `N` positions.
    Exactly<N>;
    /// `⌈N / step⌉` positions.
    Divided<N>;
    /// `⌈(E - N) / step⌉` positions on an axis of extent `E`.
    Shorter<N>;
    /// `⌈(N - E) / step⌉` positions.
    Longer<N>;
    /// The number of positions that both `A` and `B` say, or one of run time if they differ. `B` says at most as many as `A`.
    Alike<A, B>;
}

/// How many positions a slice has.
pub trait Count: Sealed {
    /// As a value.
    const VALUE: CountValue;
    /// On an axis of extent `E`, with step `K`.
    type Of<E: Extent, K: Step>: Extent;
}
impl<N: StaticExtent> Count for Exactly<N> {
    const VALUE: CountValue = CountValue::Exactly(N::VALUE);
    type Of<E: Extent, K: Step> = N;
}
impl<N: Number> Count for Divided<N> {
    const VALUE: CountValue = CountValue::Divided(N::VALUE);
    type Of<E: Extent, K: Step> = K::Ceil<N::Nat>;
}
impl<N: Number> Count for Shorter<N> {
    const VALUE: CountValue = CountValue::Shorter(N::VALUE);
    type Of<E: Extent, K: Step> = E::Less<N, K>;
}
impl<N: Number> Count for Longer<N> {
    const VALUE: CountValue = CountValue::Longer(N::VALUE);
    type Of<E: Extent, K: Step> = E::More<N::Nat, K>;
}
impl<A: Count, B: Count> Count for Alike<A, B> {
    const VALUE: CountValue = CountValue::AtRunTime;
    type Of<E: Extent, K: Step> =
        <<B::Of<E, K> as Extent>::AtLeast<<A::Of<E, K> as Extent>::Numeral> as ChooseExtent>::Extent<
            A::Of<E, K>,
            Dyn,
        >;
}
impl Count for Dyn {
    const VALUE: CountValue = CountValue::AtRunTime;
    type Of<E: Extent, K: Step> = Dyn;
}
