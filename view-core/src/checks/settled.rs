//! What `view!(static …)` asks for: that nothing is left to be checked at run time.

use crate::algebra::align::boundary::Boundary;
use crate::algebra::align::evidence::Evidence;
use crate::algebra::disjoint::intersection::{Disjoint, DisjointnessOf, Together};
use crate::algebra::disjoint::selection::Selection;
use crate::algebra::number::low_bits::Bits;
use crate::algebra::number::Holds;
use crate::algebra::shape::extent::StaticExtent;
use crate::algebra::shape::layout::{RowMajor, Strided};
use crate::algebra::shape::stride::Static;
use crate::checks::overlap::Pairwise;
use crate::sealed::Sealed;

/// A shape all of whose extents are static.
#[diagnostic::on_unimplemented(
    message = "view!: an operation of `view!(static …)` needs static extents, and only run time knows one of this view [V641]",
    label = "needs static extents",
    note = "help: `.with_shape()` gives a view static extents, and compares them once; a parameter takes `N: StaticExtent`"
)]
pub trait StaticShape: Sealed {}
#[diagnostic::do_not_recommend]
impl StaticShape for () {}
#[diagnostic::do_not_recommend]
impl<E: StaticExtent, Rest: StaticShape> StaticShape for (E, Rest) {}

/// A layout all of whose strides are static if the extents are.
#[diagnostic::on_unimplemented(
    message = "view!: an operation of `view!(static …)` needs static strides, and only run time knows one of this view [V641]",
    label = "needs static strides",
    note = "help: a run-time step, and what was cut out of a view with a run-time extent, has such strides"
)]
pub trait StaticLayout: Sealed {}
#[diagnostic::do_not_recommend]
impl<A: Evidence> StaticLayout for RowMajor<A> {}
#[diagnostic::do_not_recommend]
impl<D: StaticStrides, A: Evidence> StaticLayout for Strided<D, A> {}

/// Strides all of which are static.
#[diagnostic::on_unimplemented(
    message = "view!: an operation of `view!(static …)` needs static strides, and only run time knows one of this view [V641]",
    label = "needs static strides",
    note = "help: a run-time step, and what was cut out of a view with a run-time extent, has such strides"
)]
pub trait StaticStrides: Sealed {}
#[diagnostic::do_not_recommend]
impl StaticStrides for () {}
#[diagnostic::do_not_recommend]
impl<D: Static, Rest: StaticStrides> StaticStrides for (D, Rest) {}

/// An alignment that the types prove of an address with the low bits `B`.
#[diagnostic::on_unimplemented(
    message = "view!: this alignment is checked at run time [V642]",
    label = "no type proves it",
    note = "help: evidence comes from the base, as in `Aligned::<A4, _>(bytes)`, and from indices that are literals"
)]
pub trait ProvenOn<B: Bits>: Sealed {}
#[diagnostic::do_not_recommend]
impl<N: Boundary, B: Bits> ProvenOn<B> for N where <N::Zeros as Bits>::Masks<B>: IsTrue {}

/// A verdict that holds.
pub trait IsTrue: Sealed {}
impl IsTrue for Holds {}

/// What two views have in common, if the types know it.
#[diagnostic::on_unimplemented(
    message = "view!: whether these views overlap is checked at run time [V643]",
    label = "only run time knows an extent on which it depends",
    note = "help: views that are apart on an axis with a static extent are apart on all; `.with_shape()` gives a view static extents"
)]
pub trait KnownApart: Sealed {}
#[diagnostic::do_not_recommend]
impl KnownApart for Disjoint {}
// It has been refused.
#[diagnostic::do_not_recommend]
impl<Element> KnownApart for Together<Element> {}
/// Two views that take `X` and `Y` of their base, if the types know what they have in common.
pub trait SettledPair<X: Selection, Y: Selection>: Pairwise {}
impl<P: Pairwise, X: Selection, Y: Selection> SettledPair<X, Y> for P where DisjointnessOf<X, Y>: KnownApart {}
