//! The checks of indices, and their sentences: "why was my program refused?"
//!
//! A check compares two numbers of the algebra. If it [`Holds`], nothing more is computed. If it [`Fails`], the numbers are converted to decimal
//! digits and become parameters of a trait without implementations, whose `on_unimplemented` text is the message. Code that compiles does
//! not pay for the conversion.

use crate::algebra::dispatch::Shown;
use crate::algebra::index::{
    All, At, AtEnd, Between, Counted, Every, From, Mixed, Ordered, Pick, PickEnd, Range, Runtime, Span,
    Stepping, Through, Trim,
};
use crate::algebra::number::const_len::Length;
use crate::algebra::number::constant::Const;
use crate::algebra::number::{Fails, Holds, Nat, Number, Verdict};
use crate::algebra::shape::extent::{AsExtent, Extent};
use crate::algebra::shape::rank::Rank;
use crate::algebra::shape::shape::Shape;
use crate::message::say::{Msg, Refused};
use crate::sealed::Sealed;

/// An index that is within the bounds of an axis of extent `E`. The axis has the number `AXIS` in the view, counted from the end if negative.
#[diagnostic::on_unimplemented(
    message = "view!: this is no index for axis {AXIS}",
    label = "not an index that view! writes"
)]
pub trait Fits<E, const AXIS: isize>: Sealed {}

/// The outcome of a check of the number `N` and the extent `E`: it holds, or is refused with the sentence `Why`.
#[diagnostic::on_unimplemented(
    message = "view!: this index cannot be checked, because the extent of the axis is a type parameter",
    label = "the extent of this axis is a type parameter",
    note = "help: an index in parentheses, `(3)` or `(1)..(4)`, is checked at run time"
)]
pub trait Granted<Why, N, E>: Sealed {}
impl<Why, N, E> Granted<Why, N, E> for Holds {}
impl<Why, N: Number, E: Extent> Granted<Why, N, E> for Fails where Why: Msg<Shown<N>, Shown<E::Numeral>> {}

view_macros::sentences! {
    /// An index at or past the end.
    MsgIndexPast<const AXIS: isize>(index, length):
        "view!: index {index} is out of bounds for axis {AXIS}, which has length {length}",
        label "out of bounds",
        note "help: positions count from 0, or from the end with `-1`";
    /// An index from the end before the start.
    MsgIndexBefore<const AXIS: isize>(back, length):
        "view!: index -{back} is out of bounds for axis {AXIS}, which has length {length}",
        label "out of bounds",
        note "help: the first element is `0`, or `-{length}` counted from the end";
    /// A slice end past the end.
    MsgEndPast<const AXIS: isize>(end, length):
        "view!: slice end {end} is past the end of axis {AXIS}, which has length {length}",
        label "past the end of this axis",
        note "help: nothing is clamped as in NumPy; an open end, `..`, reaches the end of the axis";
    /// A slice start past the end.
    MsgStartPast<const AXIS: isize>(start, length):
        "view!: slice start {start} is past the end of axis {AXIS}, which has length {length}",
        label "past the end of this axis",
        note "help: nothing is clamped as in NumPy; a slice may start at {length} at most, where it is empty";
    /// A slice downwards that starts past the last element.
    MsgDownStartPast<const AXIS: isize>(need, length):
        "view!: this slice downwards starts past the end: it needs an axis of at least {need}, axis {AXIS} has length {length}",
        label "starts past the last element of this axis",
        note "help: an open start, `::-1`, begins at the last element";
    /// An end counted from the end that lies before the start.
    MsgBackPast<const AXIS: isize>(back, length):
        "view!: position -{back} is before the start of axis {AXIS}, which has length {length}",
        label "before the start of this axis",
        note "help: `-{length}` is the first element";
    /// A slice whose ends cross. One is counted from the start of the axis, the other from its end.
    MsgCrossing<const AXIS: isize>(need, length):
        "view!: the ends of this slice cross: it needs an axis of at least {need}, axis {AXIS} has length {length}",
        label "starts behind its end on this axis",
        note "help: one end is counted from the end of the axis, the other from its start";
    /// An axis that is too short for a slice with ends counted from different sides.
    MsgNeedsAtLeast<const AXIS: isize>(need, length):
        "view!: this slice needs an axis of at least {need}, axis {AXIS} has length {length}",
        label "not on this axis",
        note "help: one end is counted from the end of the axis, the other from its start";
    /// Constants in the wrong order.
    MsgOrder<const AXIS: isize>(start, end):
        "view!: slice start {start} is behind its end {end} on axis {AXIS}",
        label "starts behind its end",
        note "help: a slice downwards is written `start:end:-1`";
    /// Constants in the wrong order, both counted from the end.
    MsgOrderBack<const AXIS: isize>(start, end):
        "view!: slice start -{start} is behind its end -{end} on axis {AXIS}",
        label "starts behind its end",
        note "help: a slice downwards is written `start:end:-1`";
    /// A constant of 0 that counts from the end.
    MsgMinusZero<const AXIS: isize>(zero: 1, one: 1):
        "view!: -{zero} is not an element of axis {AXIS}",
        label "counts from the end, where -{one} is the last element",
        note "help: to reach the end, leave that side of the slice open";
    /// A counted slice that is too long.
    MsgCountPast<const AXIS: isize>(count, length):
        "view!: a slice of {count} elements runs past the end of axis {AXIS}, which has length {length}",
        label "past the end of this axis",
        note "help: nothing is clamped as in NumPy; an open end, `..`, reaches the end of the axis";
    /// A slice downwards that stops past the last element.
    MsgStopPast<const AXIS: isize>(need, length):
        "view!: this slice downwards stops behind its start: it needs an axis of at least {need}, axis {AXIS} has length {length}",
        label "stops behind its start",
        note "help: an open start, `::-1`, begins at the last element";
    /// More indices than axes.
    MsgIndices<const K: usize>(indices, rank):
        "view!: {indices} indices for an array of rank {rank}",
        label "more indices than axes",
        note "help: fewer indices than axes are fine, the rest are taken whole; `newaxis` adds an axis";
    /// Two shapes of different rank.
    MsgRanksDiffer<const AXIS: usize>(other, rank):
        "view!: these views differ in rank: {rank} and {other}",
        label "views of equal shape are needed here",
        note "help: `newaxis` adds an axis, a single index drops one; `.broadcast[…]` repeats one";
    /// Two shapes that should be equal.
    MsgShapesDiffer<const AXIS: usize>(found, expected):
        "view!: the shapes of these views differ on axis {AXIS}: {expected} and {found}",
        label "views of equal shape are needed here",
        note "help: slice the longer one, or view `[newaxis]` and drop axes with a single index until the shapes agree";
    /// A slice whose ends cross, because the axis is too long.
    MsgApart<const AXIS: isize>(most, length):
        "view!: the ends of this slice cross: it needs an axis of at most {most}, axis {AXIS} has length {length}",
        label "starts behind its end on this axis",
        note "help: one end is counted from the end of the axis, the other from its start";
}

impl<N: Number, E: Extent, const AXIS: isize> Fits<E, AXIS> for At<N> where
    E::Holds<N>: Granted<MsgIndexPast<AXIS>, N, E>
{
}
impl<N: Number, E: Extent, const AXIS: isize> Fits<E, AXIS> for AtEnd<N> where
    E::HoldsBack<N>: Granted<MsgIndexBefore<AXIS>, N, E>
{
}
impl<A, N, Z: Number, E: Extent, const AXIS: isize> Fits<E, AXIS> for Range<A, N, Z> where
    E::AtLeast<Z>: Granted<MsgEndPast<AXIS>, Z, E>
{
}
impl<A: Number, K, E: Extent, const AXIS: isize> Fits<E, AXIS> for From<A, K> where
    E::AtLeast<A>: Granted<MsgStartPast<AXIS>, A, E>
{
}
impl<A, Both: Number, K, E: Extent, const AXIS: isize> Fits<E, AXIS> for Trim<A, Both, K> where
    E::AtLeast<Both>: Granted<MsgCrossing<AXIS>, Both, E>
{
}
impl<A, Z, K, N, Need: Number, Why: Sentence<AXIS>, E: Extent, const AXIS: isize> Fits<E, AXIS>
    for Span<A, Z, K, N, Need, Why>
where
    E::AtLeast<Need>: Granted<Why::Sentence, Need, E>,
{
}
impl<A, Z, K, Both: Number, NeedA: Number, NeedZ: Number, E: Extent, const AXIS: isize> Fits<E, AXIS>
    for Mixed<A, Z, K, Both, NeedA, NeedZ>
where
    E::AtLeast<NeedA>: Granted<MsgNeedsAtLeast<AXIS>, NeedA, E>,
    E::AtLeast<NeedZ>: Granted<MsgNeedsAtLeast<AXIS>, NeedZ, E>,
    E::AtMost<Both::Nat>: Granted<MsgApart<AXIS>, Both, E>,
{
}
impl<A: Number, Z: Number, K, E: Extent, const AXIS: isize> Fits<E, AXIS> for Between<A, Z, K>
where
    A::Within<Z::Nat>: Granted<MsgOrder<AXIS>, A, <Z::Nat as AsExtent>::Extent>,
    InOrder<A, Z::Nat, E::AtLeast<Z>>: Granted<MsgEndPast<AXIS>, Z, E>,
{
}
impl<A: Number, Z: Number, E: Extent, const AXIS: isize> Fits<E, AXIS> for Through<A, Z>
where
    A::Within<<Z::Nat as Nat>::Inc>: Granted<MsgOrder<AXIS>, A, <<Z::Nat as Nat>::Inc as AsExtent>::Extent>,
    InOrder<A, <Z::Nat as Nat>::Inc, E::Holds<Z>>: Granted<MsgIndexPast<AXIS>, Z, E>,
{
}
impl<A: Number, N: Number, E: Extent, const AXIS: isize> Fits<E, AXIS> for Counted<A, N>
where
    E::AtLeast<A>: Granted<MsgStartPast<AXIS>, A, E>,
    E::HasRoom<A, N>: Granted<MsgCountPast<AXIS>, N, E>,
{
}
impl<Low: Number, High: Number, Why: Sentence<AXIS>, X: Fits<E, AXIS>, E: Extent, const AXIS: isize>
    Fits<E, AXIS> for Ordered<Low, High, Why, X>
where
    Low::Within<High::Nat>: Granted<Why::Sentence, High, <Low::Nat as AsExtent>::Extent>,
{
}
/// `V`, if the constants `A` and `Z` are in order. Otherwise it holds, so that only the wrong order is reported.
type InOrder<A, Z, V> = <<A as Number>::Within<Z> as Verdict>::Implies<V>;
impl<E, const AXIS: isize> Fits<E, AXIS> for All {}
impl<E, K, const AXIS: isize> Fits<E, AXIS> for Every<K> {}
impl<E, const AXIS: isize> Fits<E, AXIS> for Pick {}
impl<E, const AXIS: isize> Fits<E, AXIS> for PickEnd {}
impl<E, N, K, A, const AXIS: isize> Fits<E, AXIS> for Runtime<N, K, A> {}
impl<E, A, const AXIS: isize> Fits<E, AXIS> for Stepping<A> {}

/// The sentence with which a [`Span`] is refused.
pub trait Sentence<const AXIS: isize>: Sealed {
    /// The sentence about that axis.
    type Sentence;
}
macro_rules! sentence {
    ($($Why:ident $Sentence:ident),*) => {$(
        #[doc = concat!("Refuses with `", stringify!($Sentence), "`.")]
        #[derive(Debug)]
        pub enum $Why {}
        impl Sealed for $Why {}
        impl<const AXIS: isize> Sentence<AXIS> for $Why {
            type Sentence = $Sentence<AXIS>;
        }
    )*};
}

sentence!(EndPast MsgEndPast, BackPast MsgBackPast, DownStartPast MsgDownStartPast, StopPast MsgStopPast, Crossing MsgCrossing,
    Order MsgOrder, OrderBack MsgOrderBack, MinusZero MsgMinusZero, IndexPast MsgIndexPast, StartPast MsgStartPast, CountPast MsgCountPast);

/// A shape with at least `K` axes.
pub trait Ranked<const K: usize>: Sealed {}
impl<S: Shape, const K: usize> Ranked<K> for S
where
    Const<K>: Length,
    Within<K, S>: Granted<MsgIndices<K>, Const<K>, CountOf<S>>,
{
}

/// The last of `K` indices of a view with at least `K` axes. It is a bound on this index so that the caret of the error is under it.
pub trait LastOf<const K: usize, S> {}
impl<I, S: Shape, const K: usize> LastOf<K, S> for I
where
    Const<K>: Length,
    Within<K, S>: Granted<MsgIndices<K>, Const<K>, CountOf<S>>,
{
}

type Indices<const K: usize> = <Const<K> as Length>::Nat;
type CountOf<S> = <<S as Shape>::Rank as Rank>::Count;
type RankOf<S> = <<S as Shape>::Rank as Rank>::Nat;
type Within<const K: usize, S> = <Indices<K> as Number>::Within<RankOf<S>>;
