//! The extents of axes that are combined: a diagonal has the shorter one, a broadcast the longer one. Others have to be equal.

use crate::algebra::number::{Holds, Nat, Number, Verdict};
use crate::algebra::shape::axis_list::AxisList;
use crate::algebra::shape::extent::{Dyn, Extent, StaticExtent};
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::stride::{DynStride, Stride};
use crate::message::say::{cannot_be_checked, refused_with};
use crate::sealed::{markers, Sealed};

/// Extents that are combined with others.
pub trait Meet: Sealed + Sized {
    /// The shorter one of this extent and `F`.
    type Shorter<F: Extent>: Extent;
    /// The shorter one of this extent and the number `N`.
    type ShorterThan<N: StaticExtent>: Extent;
    /// The longer one of this extent and `F`, of which one is 1 or both are equal.
    type Wider<F: Extent>: Extent;
    /// The longer one of this extent and the number `N`.
    type WiderThan<N: StaticExtent>: Extent;
    /// The longer one of this extent and one known only at run time.
    type WiderThanDyn: Extent;
    /// Whether an axis of this extent can be repeated until it has extent `F`.
    type Stretches<F: Extent>: Verdict;
    /// The stride of the repeated axis: 0, or `D` if there is nothing to repeat.
    type Stretched<D: Stride>: Stride;
    /// The stored part of that. `repeated` says whether the axis is repeated, where the types do not know.
    fn stretched<D: Stride>(stride: D::Stored, repeated: bool) -> <Self::Stretched<D> as Stride>::Stored;
    // Questions about a window or tile, a `Dyn` one or a number, and an axis. The former is asked first: its answers do not depend on the axis if it is
    // `Dyn`, so generic code has them where the axis is a type parameter.
    /// Whether a window of this extent fits on an axis of extent `E`, as far as is known.
    type FitsOn<E: Extent>: Verdict;
    /// How many windows of this extent there are on an axis of extent `E`: `E - self + 1`. If there are none,
    /// the windows are refused and the extent is dynamic, so that an index behind them is not refused as well.
    type WindowsOn<E: Extent>: Extent;
    /// How many windows of `N` positions there are on an axis of this extent.
    type Windows<N: Nat>: Extent;
    /// How many tiles of this extent there are on an axis of extent `E`: `E / self`, if it divides; see [`WindowsOn`](Self::WindowsOn).
    type TilesOn<E: Extent>: Extent;
    /// How many tiles of `N` positions there are on an axis of this extent.
    type Tiles<N: Nat>: Extent;
    /// Whether tiles of this extent leave no position of `E` over, as far as is known.
    type Cuts<E: Extent>: Verdict;
    /// Whether tiles of `N` positions leave no position of this extent over.
    type CutBy<N: Number>: Verdict;
    /// An axis of this extent and stride `D` in front of `Rest`, unless it is known to have extent 1.
    type Squeezed<D: Stride, Rest: AxisList>: AxisList;
}

impl Meet for Dyn {
    type Shorter<F: Extent> = Dyn;
    type ShorterThan<N: StaticExtent> = Dyn;
    type Wider<F: Extent> = F::WiderThanDyn;
    type WiderThan<N: StaticExtent> = <<N::Nat as Nat>::IsOne as ChooseExtent>::Extent<Dyn, N>;
    type WiderThanDyn = Dyn;
    type Stretches<F: Extent> = Holds;
    type Stretched<D: Stride> = DynStride;
    #[inline(always)]
    fn stretched<D: Stride>(stride: D::Stored, repeated: bool) -> isize {
        if repeated {
            0
        } else {
            D::get(stride)
        }
    }
    type FitsOn<E: Extent> = Holds;
    type WindowsOn<E: Extent> = Dyn;
    type Windows<N: Nat> = Dyn;
    type TilesOn<E: Extent> = Dyn;
    type Tiles<N: Nat> = Dyn;
    type Cuts<E: Extent> = Holds;
    type CutBy<N: Number> = Holds;
    type Squeezed<D: Stride, Rest: AxisList> = ((Dyn, D), Rest);
}

/// The choice between two extents, strides or lists of axes: the first if the verdict holds, the second if not.
pub trait ChooseExtent: Sealed {
    /// One of two extents.
    type Extent<A: Extent, B: Extent>: Extent;
    /// One of two strides.
    type Stride<A: Stride, B: Stride>: Stride;
    /// The stored part of that.
    fn stride<A: Stride, B: Stride>(a: A::Stored, b: B::Stored) -> <Self::Stride<A, B> as Stride>::Stored;
    /// One of two lists of axes.
    type Axes<A: AxisList, B: AxisList>: AxisList;
    /// The stored part of that.
    fn axes<A: AxisList, B: AxisList>(a: A::Stored, b: B::Stored) -> <Self::Axes<A, B> as AxisList>::Stored;
}

refused_with! {
    message = "view!: whether these shapes are equal is not known here, because an extent is a type parameter [V234]",
    label = "an extent of one of the views is a type parameter",
    note = "help: use one parameter for both, or add `where shape![M]: SameShape<shape![N]>`; `.try_with_shape()` compares at run time";
    /// An extent in compared form, and whether it is equal to another one, as far as both are static. The rest is compared at run time.
    pub trait EqualTo<X: ?Sized>: Sealed {
        /// Whether they are equal.
        type Same: Verdict;
        /// The answer if they are not.
        type Refusal;
    }
    /// The same for the extents of a shape.
    pub trait EqualExtents<X: ?Sized>: Sealed {
        /// The answer whether there are as many.
        type Rank: Conjunction;
        /// The answer whether they are equal.
        type Extents;
    }
}

markers! {
    /// The static extent `E` of axis `A`.
    StaticLength<E, A>;
    /// The extent of axis `A`, which only run time knows.
    AnyLength<A>;
    /// Behind the last axis: `A` is the rank.
    AxesEnd<A>;
}

/// What a number is as the extent of an axis that may be repeated.
pub trait Repeats: Sealed {
    /// [`Once`], [`Times`] or [`AnyTimes`].
    type Form: Beside<Self::Form, Known = (), Stretches = Holds, Joins = Holds>
        + Beside<AnyTimes, Known = (), Stretches = Holds, Joins = Holds>
        + Beside<Once, Known = (), Joins = Holds>
        + Broadcasts<Self::Form, ()>
        + Broadcasts<AnyTimes, ()>
        + Broadcasts<Once, ()>;
}

/// An axis in the form `Self`, beside one in the form `F`.
pub trait Beside<F: ?Sized>: Sealed {
    /// `()`, where both are known.
    type Known;
    /// Whether it can be repeated until it has the extent of the other.
    type Stretches: Verdict;
    /// Whether the extents are equal, or one of them is 1.
    type Joins: Verdict;
}
cannot_be_checked! {
    /// The same, with an `X` that rustc does not find in generic code, as that of [`Known`](crate::message::say::Known).
    pub trait Broadcasts<F: ?Sized, X>: Beside<F> {}
}

markers! {
    /// An axis of extent 1.
    Once;
    /// An axis of extent `N`, which is not 1.
    Times<N>;
    /// An axis of an extent that only run time knows.
    AnyTimes;
}

/// Two answers, of which the first refusal counts.
pub trait Conjunction: Sealed {
    /// This answer if it is a refusal, `Other` if not.
    type And<Other>;
}

/// A shape of the rank of `S` whose static extents are equal to those of `S`. Dynamic extents are compared at run time.
///
/// Each shape is equal to itself, also in generic code: one type parameter for the extents of two views needs no bound. A function
/// over two parameters takes `S: Shape + SameShape<Z>`, or `where shape![M]: SameShape<shape![N]>`: see
/// [Writing a library on views](crate::guide::libraries#two-parameters-that-are-equal).
pub trait SameShape<S: Shape>: Sealed {}
