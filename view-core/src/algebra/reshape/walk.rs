//! The walk over both shapes, from the last axis to the first: a group of axes is complete where the products are equal.

use crate::algebra::number::{ExactQuotient, Nat};
use crate::algebra::pattern::names::Names;
use crate::algebra::reshape::outcome::Fallback;
use crate::algebra::reshape::{Outcome, Request};
use crate::algebra::shape::extent::{Extent, StrideAround};
use crate::algebra::shape::readable::Readable;
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::stride::Static;
use crate::algebra::shape::stride::Stride;
use crate::algebra::shape::stride_list::StrideList;
use crate::sealed::Sealed;

/// How the product of the new extents compares to that of the old ones: see [`ordering`](crate::algebra::reshape::ordering). The first
/// axis of `B` is the last old one that has joined, a new one of extent `N` and stride `D` the last new one; `W` are left, `Z` and `E`
/// are done.
pub trait Compared: Sealed {
    /// The outcome.
    type Next<Np: Nat, Op: Nat, B: OldAxes, N: Nat, D: Stride, W: NewAxes, Z: Shape, E: StrideList>: Outcome;
}

/// The old axes that are left, last axis first. `W` are the new ones that are left, `Z` and `E` the extents and strides of those
/// behind them, which are done.
pub trait OldAxes: Sealed {
    /// These axes, with elements `U` apart, in the shape `W`.
    type Walk<W: NewAxes, U: Static>: Outcome;
    /// A new axis of extent `N` begins a group, as does the first of these.
    type OpenGroup<N: Nat, W: NewAxes, Z: Shape, E: StrideList>: Outcome;
    /// A new axis takes the place of the first of these. If that is refused, the outcome is that of `F`.
    type Replaced<W: NewAxes, Z: Shape, E: StrideList, F: Fallback>: Outcome;
    /// The first of these joins a group, of which the first of `B` is the last old axis so far. The products are `Np` and `Op`.
    type Join<Np: Nat, Op: Nat, B: OldAxes, N: Nat, D: Stride, W: NewAxes, Z: Shape, E: StrideList>: Outcome;
    /// Those further out than the first.
    type Tail: OldAxes;
    /// Whether an axis further out, of stride `D`, runs through the first of these.
    type Reached<D: Run>: Join;
    /// No new axis is left.
    type End<Z: Shape, E: StrideList>: Outcome;
    /// The stride of the first of these; `U` if there is none.
    type Last<U: Stride>: Stride;
    /// `Num / Den`, times these extents, divided by `N` and those of `W`.
    type Without<N: Nat, W: NewAxes, Num: Nat, Den: Nat>: ExactQuotient;
    /// The product of `N` and these extents.
    type Product<N: Nat>: Nat;
    /// How many there are, those of extent 1 included.
    type Count: Nat;
    /// The number of the first of these.
    type Number: Nat;
    /// The names `N` of all axes, from that of the first of these on.
    type In<N: Names>: Names;
    /// The same, from the one behind it on.
    type Behind<N: Names>: Names;
}

/// The new axes that are left, last axis first. `O` are the old ones that are left, `Z` and `E` the extents and strides of the new
/// ones that are done.
pub trait NewAxes: Sealed {
    /// Nothing but axes of extent 1 is done, with elements `U` apart.
    type Begin<O: OldAxes, U: Static, Z: Shape, E: StrideList>: Outcome;
    /// No group is open.
    type Fresh<O: OldAxes, Z: Shape, E: StrideList>: Outcome;
    /// The first of these joins a group whose products are `Np` and `Op`, and in which the first of `B` is the last old axis, and one
    /// of extent `N` and stride `D` the last new one.
    type More<Np: Nat, Op: Nat, B: OldAxes, N: Nat, D: Stride, Z: Shape, E: StrideList>: Outcome;
    /// The first of these completes a group.
    type Complete<O: OldAxes, N: Nat, D: Stride, Z: Shape, E: StrideList>: Outcome;
    /// `Num / Den`, times the extents of `O`, divided by these.
    type Quotient<Num: Nat, Den: Nat, O: OldAxes>: ExactQuotient;
    /// These in front of `X`, as what was asked for: first axis first.
    type Asked<X: Request>: Request;
}

/// What has been asked for with the axes `W`.
pub(crate) type AskedOf<W> = <W as NewAxes>::Asked<()>;

/// What a number is as the extent of an axis.
pub trait ReshapeAxis: Sealed {
    /// An old axis of this extent and stride `D`, and those of `S` with strides `R`, in front of `O`.
    type Laid<D: Run, S: Shape, R: Runs, O: OldAxes>: OldAxes;
    /// A new axis of this extent in front of `W`.
    type New<W: NewAxes>: NewAxes;
}

/// The stride around an axis of extent `N` and stride `D`.
pub(crate) type Around<N, D> = <Readable<N> as StrideAround>::Around<D>;

/// What is known of how far apart the positions of an old axis are: a stride, or [`RowMajorStrides`](crate::algebra::reshape::run::RowMajorStrides).
pub trait Run: Sealed {
    /// The stride.
    type Stride: Stride;
    /// Whether an axis of stride `Outer` runs through this one, which has extent `N`.
    type Behind<Outer: Run, N: Nat>: Join;
}

/// The same of all axes: a list of strides, or [`RowMajorStrides`](crate::algebra::reshape::run::RowMajorStrides).
pub trait Runs: Sealed {
    /// The old axes of extents `(E, S)`, in front of `O`, last axis first.
    type Laid<E: Extent, S: Shape, O: OldAxes>: OldAxes;
}

/// Whether an old axis joins a group, and the outcome.
pub trait Join: Sealed {
    /// The first axis of `B` joins, in front of the first of `Before`: see [`OldAxes::Join`].
    type Join<Np: Nat, Op: Nat, Before: OldAxes, B: OldAxes, N: Nat, D: Stride, W: NewAxes, Z: Shape, E: StrideList>: Outcome;
}

/// A quotient as a new axis.
pub trait QuotientAxis: Sealed {
    /// An axis of this extent in front of `W`; if it is not exact, an axis that no old one becomes.
    type InFront<W: NewAxes>: NewAxes;
}

/// What follows where two extents are the same, or not.
pub trait Strike: Sealed {
    /// The quotient of `NewAxes::Quotient`, for the old axes with one of extent `N` in front of `O`, and the new ones with one of extent `M`
    /// in front of `W`.
    type Strike<M: Nat, N: Nat, O: OldAxes, W: NewAxes, Num: Nat, Den: Nat>: ExactQuotient;
    /// An axis of extent `Q` in front of `W`, if this is whether the quotient is exact.
    type InFront<Q: Nat, W: NewAxes>: NewAxes;
}
