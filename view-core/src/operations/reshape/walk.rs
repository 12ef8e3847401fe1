//! The walk over the new axes.

use super::cancel::Alike;
use super::old::{By, InOrder};
use super::outcome::{Around, OtherCount, Outcome};
use super::{Factors, Olds, Request};
use crate::extent::Extent;
use crate::number::{Addition, Against, ExactQuotient, Fails, Holds, Nat, One, Verdict};
use crate::sealed::Sealed;
use crate::shape::Shape;
use crate::stride::Stride;
use crate::stride_list::StrideList;

/// The new axes that are left.
pub trait News: Sealed {
    /// How many elements a shape of these axes has; the number that isn't, if that is not known.
    type Count: Nat;
    /// The extents as factors, last axis first, in front of `B`.
    type Factors<B: Factors>: Factors;
    /// The elements of these axes divided by `X` and the extents of `Z` behind it.
    type Under<X: Extent, Z: Request>: ExactQuotient;
    /// Whether all extents are static.
    type Fixed: Verdict;
    /// Whether one of them is 0.
    type HasZero: Verdict;
    /// Whether all of them are 1.
    type AllOne: Verdict;
    /// These axes as old ones, in row-major order.
    type InOrder: Olds;
    /// These axes as old ones, of strides `D`.
    type Along<D: StrideList>: Olds;
    /// The first of them begins a group, as does the first old one of `O`, of extent `N`.
    type Start<N: Nat, O: Olds>: Outcome;
    /// The first of them joins a group, of which the first of `O` is the last old one so far.
    type Next<Np: Nat, Op: Nat, O: Olds>: Outcome;
    /// The stride `D`, as often as there are axes.
    type Alike<D: Stride>: StrideList;
}

impl News for () {
    type Count = One;
    type Factors<B: Factors> = B;
    type Under<X: Extent, Z: Request> = <Fails as Alike>::FromStart<One, (), X, Z>;
    type Fixed = Holds;
    type HasZero = Fails;
    type AllOne = Holds;
    type InOrder = ();
    type Along<D: StrideList> = ();
    type Start<N: Nat, O: Olds> = OtherCount;
    type Next<Np: Nat, Op: Nat, O: Olds> = OtherCount;
    type Alike<D: Stride> = ();
}

impl<E: Extent, Tail: Shape> News for (E, Tail) {
    type Count = <E::Len as Addition>::Times<Tail::Count>;
    type Factors<B: Factors> = Tail::Factors<E::Factors<B>>;
    type Under<X: Extent, Z: Request> = <E::Cancels<X> as Alike>::FromStart<E, Tail, X, Z>;
    type Fixed = <<E::Len as Nat>::Known as Verdict>::And<Tail::Fixed>;
    type HasZero = <<E::Len as Addition>::IsZero as Verdict>::Or<Tail::HasZero>;
    type AllOne = <<E::Len as Nat>::IsOne as Verdict>::And<Tail::AllOne>;
    type InOrder = <Tail::InOrder as Olds>::Behind<E::Len, InOrder>;
    type Along<D: StrideList> = <Tail::Along<D::Tail> as Olds>::Behind<E::Len, By<D::Head>>;
    type Start<N: Nat, O: Olds> = Settled<E::Len, N, Tail, O>;
    type Next<Np: Nat, Op: Nat, O: Olds> = Settled<<E::Len as Addition>::Times<Np>, Op, Tail, O>;
    type Alike<D: Stride> = (D, Tail::Alike<D>);
}

/// What comes of the products `Np` and `Op`.
pub(super) type Settled<Np, Op, Z, O> = <<Np as Against>::Against<Op, Even> as Settle>::Settle<Np, Op, Z, O>;

/// How the product of the old extents compares to that of the new ones, and what comes of it: the strides of the new axis that
/// has just joined, and of `Z` behind it. The first axis of `O` is the last old one that has joined.
pub trait Settle: Sealed {
    /// The outcome.
    type Settle<Np: Nat, Op: Nat, Z: Shape, O: Olds>: Outcome;
}
/// Equal: the group is complete.
#[derive(Debug)]
pub enum Even {}
/// The new one is short: the next new axis joins.
#[derive(Debug)]
pub enum Short {}
/// The new one is longer: the next old axis joins.
#[derive(Debug)]
pub enum Long {}
impl Sealed for Even {}
impl Sealed for Short {}
impl Sealed for Long {}

impl Settle for Even {
    type Settle<Np: Nat, Op: Nat, Z: Shape, O: Olds> = O::Close<Z>;
}
impl Settle for Short {
    type Settle<Np: Nat, Op: Nat, Z: Shape, O: Olds> = Around<Z, Z::Next<Np, Op, O>>;
}
impl Settle for Long {
    type Settle<Np: Nat, Op: Nat, Z: Shape, O: Olds> = O::Grow<Np, Op, Z>;
}
