//! How many positions a slice has, as a type.

use crate::algebra::index::Claim;
use crate::algebra::number::{Nat, Number};
use crate::algebra::shape::extent::{Dyn, Extent};
use crate::algebra::shape::step::Step;
use crate::sealed::Sealed;
use core::marker::PhantomData;

/// `N` positions.
#[derive(Debug)]
pub struct Exactly<N>(PhantomData<N>);
/// `⌈N / step⌉` positions.
#[derive(Debug)]
pub struct Divided<N>(PhantomData<N>);
/// `⌈(E - N) / step⌉` positions on an axis of extent `E`.
#[derive(Debug)]
pub struct Shorter<N>(PhantomData<N>);
/// `⌈(N - E) / step⌉` positions.
#[derive(Debug)]
pub struct Longer<N>(PhantomData<N>);

impl<N> Sealed for Exactly<N> {}
impl<N> Sealed for Divided<N> {}
impl<N> Sealed for Shorter<N> {}
impl<N> Sealed for Longer<N> {}

/// How many positions a slice has.
pub trait Count: Sealed {
    /// As a value.
    const CLAIM: Claim;
    /// On an axis of extent `E`, with step `K`.
    type Of<E: Extent, K: Step>: Extent;
}
impl<N: Nat> Count for Exactly<N> {
    const CLAIM: Claim = Claim::Exactly(N::VALUE);
    type Of<E: Extent, K: Step> = N::Extent;
}
impl<N: Number> Count for Divided<N> {
    const CLAIM: Claim = Claim::Divided(N::VALUE);
    type Of<E: Extent, K: Step> = K::Ceil<N::Nat>;
}
impl<N: Number> Count for Shorter<N> {
    const CLAIM: Claim = Claim::Shorter(N::VALUE);
    type Of<E: Extent, K: Step> = E::Less<N, K>;
}
impl<N: Nat> Count for Longer<N> {
    const CLAIM: Claim = Claim::Longer(N::VALUE);
    type Of<E: Extent, K: Step> = E::More<N, K>;
}
impl Count for Dyn {
    const CLAIM: Claim = Claim::AtRunTime;
    type Of<E: Extent, K: Step> = Dyn;
}
