//! Indices that keep their axis: ranges and slices.

use crate::algebra::disjoint::entry::Kept;
use crate::algebra::disjoint::entry::Origin;
use crate::algebra::disjoint::progression::{AnyStart, AxisSelection, Direction, Slice};
use crate::algebra::index::misfit::Misfit;
use crate::algebra::index::on_axis::Unless;
use crate::algebra::index::Count;
use crate::algebra::index::CountValue;
use crate::algebra::index::OnAxis;
use crate::algebra::index::{Edge, Resolved, Rule, StepValue, Stop};
use crate::algebra::index::{Meaning, Place};
use crate::algebra::number::low_bits::{BitSum, Bits, Negate, NoBits};
use crate::algebra::number::{Fails, Nat, Number, Subtracted, Verdict};
use crate::algebra::shape::extent::{AsExtent, Dyn, Extent, StaticExtent};
use crate::algebra::shape::readable::Readable;
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::step::{By1, Step};
use crate::algebra::shape::stride::{DynStride, Stride};
use crate::algebra::shape::stride_list::StrideList;
use crate::message::bounds::{
    BackPast, DownStartPast, EndPast, MsgApart, MsgCountPast, MsgCrossing, MsgEndPast, MsgOrder,
    MsgStartPast, Sentence, StartPast,
};
use crate::message::say::Accept;
use crate::sealed::{markers, Sealed};

markers! {
    /// `A..End`, which has `Count` positions.
    Ends<A, Count, End>;
    /// Every `K`-th position of the whole axis, from the end that the step walks away from.
    Every<K>;
    /// `A..` every `K` positions.
    Onward<A, K = By1>;
    /// `A..-b` every `K` positions; `Both` is `A + b`, the least extent that has room for it.
    Trim<A, Both, K = By1>;
    /// Any other static slice: from `A` to `Z` every `K` positions, which are `Count`. `Need` is the least
    /// extent it fits, and `Why` the sentence to say where it does not.
    Span<A, Z, K, Count, Need, Why>;
    /// From `A` to `Z` where one is counted from the start and one from the end of the axis, so that the
    /// count falls as the axis grows: `⌈(Both - E) / |step|⌉`. The axis has at least `NeedA` and `NeedZ`
    /// positions and at most `Both`.
    Mixed<A, Z, K, Both, NeedA, NeedZ>;
    /// `A..Z` every `K` positions, where the macro does not know the values.
    Between<A, Z, K = By1>;
    /// `A..=Z`, where the macro does not know the values.
    Through<A, Z>;
    /// `A..+N`, where the macro does not know the values.
    Counted<A, N>;
    /// A slice with run-time ends, of `Count` positions: static ([`Exactly`](crate::algebra::index::Exactly)) or not ([`Dyn`]). It starts at `A`, or at a run-time
    /// value ([`Anywhere`]).
    Runtime<Count, K = By1, A = Anywhere>;
    /// A slice with a run-time step, from `A`.
    Stepping<A = Anywhere>;
    /// From position `N`, or to before it.
    Ahead<N>;
    /// From `N` positions before the end, or to before that.
    Behind<N>;
    /// From or to the end of the axis, whichever the step makes it.
    Open;
    /// From a position known only at run time.
    Anywhere;
}

/// The run-time ends of a slice.
pub type RuntimeArg = (Edge, Stop);

/// One end of a static slice.
pub trait End: Sealed {
    /// As the start of a rule.
    const START: Edge;
    /// As its stop.
    const STOP: Stop;
    /// The low bits of a start here, on an axis of extent `E`, for steps up and steps down.
    type Low<E: Extent, K: Step>: Bits;
    /// The position of a start here, on an axis of extent `E`.
    type First<E: Extent, K: Step>: Nat;
    /// What is wrong if the axis is too short for a start here, of a slice whose stop is counted from the other side.
    type StartPast: Sentence;
    /// The same of a stop.
    type StopPast: Sentence;
}
impl<N: Number> End for Ahead<N> {
    const START: Edge = Edge::Start(N::VALUE);
    const STOP: Stop = Stop::Start(N::VALUE);
    type Low<E: Extent, K: Step> = N::LowBits;
    type First<E: Extent, K: Step> = N::Nat;
    // The stop is counted from the end, so the slice walks down: upwards a short axis makes the ends cross.
    type StartPast = DownStartPast;
    type StopPast = EndPast;
}
impl<N: Number> End for Behind<N> {
    const START: Edge = Edge::End(N::VALUE);
    const STOP: Stop = Stop::End(N::VALUE);
    type Low<E: Extent, K: Step> = BitSum<E::Low, Negate<N::LowBits>>;
    type First<E: Extent, K: Step> = <N::TakenFrom<E::Len> as Subtracted>::Number;
    type StartPast = BackPast;
    type StopPast = BackPast;
}
impl End for Open {
    const START: Edge = Edge::Open;
    const STOP: Stop = Stop::Open;
    type Low<E: Extent, K: Step> = K::OpenStart<E>;
    type First<E: Extent, K: Step> = <K::Direction as Direction>::Start<E::Len>;
    // It is counted from no side.
    type StartPast = StartPast;
    type StopPast = EndPast;
}

/// Where a slice with run-time ends starts.
pub trait Head: Sealed {
    /// The start, if it is static: then the run-time value is ignored.
    const STATIC: Option<Edge>;
    /// The low bits of the start on an axis of extent `E`, for the step `K`.
    type Low<E: Extent, K: Step>: Bits;
}
impl Head for Anywhere {
    const STATIC: Option<Edge> = None;
    type Low<E: Extent, K: Step> = NoBits;
}
macro_rules! static_head {
    ($([$($N:ident)?] $Self:ty;)*) => {$(
        impl$(<$N: Number>)? Head for $Self {
            const STATIC: Option<Edge> = Some(Self::START);
            type Low<E: Extent, K: Step> = <Self as End>::Low<E, K>;
        }
    )*};
}
/// A start that does not depend on the direction of the step: it is not open.
pub trait Position: Head {}
impl Position for Anywhere {}
impl<N: Number> Position for Ahead<N> {}
impl<N: Number> Position for Behind<N> {}

static_head! {
    [N] Ahead<N>;
    [N] Behind<N>;
    [] Open;
}

/// What the rule selects of an axis.
#[inline(always)]
fn resolved(rule: Rule, length: usize, axis: isize) -> Result<Resolved, Misfit> {
    match rule.resolve(length) {
        Some(resolved) => Ok(resolved),
        None => Err(Misfit::Slice { rule, length, axis }),
    }
}

/// An index that keeps its axis with extent `$Extent`, where `E` is the extent so far.
macro_rules! keeps_the_axis {
    ([$($param:ident: $Bound:path),*] $Self:ty, $E:ident => $Extent:ty, from $First:ty, step $K:ty, start $Low:ty,
     answer $AXIS:ident $Answer:ty, claim $claim:expr; $rule:expr) => {
        keeps_the_axis!([$($param: $Bound),*] $Self, $E => $Extent, from $First, step $K, start $Low,
            answer $AXIS $Answer, place Place::of($rule, $claim); $rule);
    };
    ([$($param:ident: $Bound:path),*] $Self:ty, $E:ident => $Extent:ty, from $First:ty, step $K:ty, start $Low:ty,
     answer $AXIS:ident $Answer:ty, place $place:expr; $rule:expr) => {
        impl<$($param: $Bound),*> OnAxis for $Self {
            type Arg = ();
            const NO_ARG: Option<()> = Some(());
            type Rows<Rest: Verdict, Whole: Verdict> = <<$K as Step>::Neighbours as Verdict>::And<Whole>;
            type Whole<Whole: Verdict> = Fails;
            const PLACE: Place = $place;
            const MEANING: Option<Meaning> = Some(Meaning::Slice($rule));
            type Answer<$E: Extent, const $AXIS: isize> = $Answer;
            type Start<$E: Extent> = $Low;
            type Chosen<$E: Extent> = Slice<$First, $K, $Extent>;
            #[inline(always)]
            fn select((): (), length: usize, axis: isize) -> Result<Resolved, Misfit> {
                resolved(const { $rule }, length, axis)
            }
            keeps_the_axis!(@ $E => $Extent, $K);
        }
    };
    (@ $E:ident => $Extent:ty, $K:ty) => {
        type Extents<$E: Extent, Rest: Shape> = ($Extent, Rest);
        type Entry<T: AxisSelection, O: Origin> = Kept<T, O>;
        type Strides<D: Stride, Rest: StrideList> = (<$K as Step>::Of<D>, Rest);
        #[inline(always)]
        fn extents<$E: Extent, Rest: Shape>(
            count: usize,
            rest: Rest::Stored,
        ) -> Option<<($Extent, Rest) as Shape>::Stored> {
            Some((<$Extent as Extent>::store(count)?, rest))
        }
        #[inline(always)]
        fn strides<D: Stride, Rest: StrideList>(
            _: Self::Arg,
            stride: D::Stored,
            rest: Rest::Stored,
        ) -> <(<$K as Step>::Of<D>, Rest) as StrideList>::Stored {
            (<$K as Step>::of::<D>(stride), rest)
        }
    };
}

keeps_the_axis!([A: Number, N: StaticExtent, Z: Number] Ends<A, N, Z>, E => N, from A::Nat, step By1, start A::LowBits, answer AXIS Unless<E::AtLeast<Z>, MsgEndPast<AXIS>, Z, E>, place Place::range(A::VALUE, N::VALUE, Z::VALUE);
    Rule { start: Edge::Start(A::VALUE), stop: Stop::Start(Z::VALUE), step: StepValue::Up(1) });
keeps_the_axis!([K: Step] Every<K>, E => K::Every<E>, from <K::Direction as Direction>::Start<E::Len>, step K, start K::OpenStart<E>, answer AXIS Accept, claim None;
    Rule { start: Edge::Open, stop: Stop::Open, step: K::VALUE });
keeps_the_axis!([A: Number, K: Step] Onward<A, K>, E => E::Less<A, K>, from A::Nat, step K, start A::LowBits, answer AXIS Unless<E::AtLeast<A>, MsgStartPast<AXIS>, A, E>, place Place::from(A::VALUE, A::VALUE, K::VALUE);
    Rule { start: Edge::Start(A::VALUE), stop: Stop::Open, step: K::VALUE });
keeps_the_axis!([A: Number, Both: Number, K: Step] Trim<A, Both, K>, E => E::Less<Both, K>, from A::Nat, step K, start A::LowBits, answer AXIS Unless<E::AtLeast<Both>, MsgCrossing<AXIS>, Both, E>, place Place::from(A::VALUE, Both::VALUE, K::VALUE);
    Rule { start: Edge::Start(A::VALUE), stop: Stop::End(Both::VALUE - A::VALUE), step: K::VALUE });
keeps_the_axis!([A: End, Z: End, K: Step, N: Count, Need: Number, Why: Sentence]
    Span<A, Z, K, N, Need, Why>, E => N::Of<E, K>, from A::First<E, K>, step K, start A::Low<E, K>,
    answer AXIS Unless<E::AtLeast<Need>, Why::On<AXIS>, Need, E>, claim Some((<N as Count>::VALUE, Need::VALUE));
    Rule { start: A::START, stop: Z::STOP, step: K::VALUE });

keeps_the_axis!([A: End, Z: End, K: Step, Both: Number, NeedA: Number, NeedZ: Number]
    Mixed<A, Z, K, Both, NeedA, NeedZ>, E => E::More<Both::Nat, K>, from A::First<E, K>, step K, start A::Low<E, K>,
    answer AXIS Unless<E::AtLeast<NeedA>, <A::StartPast as Sentence>::On<AXIS>, NeedA, E,
        Unless<E::AtLeast<NeedZ>, <Z::StopPast as Sentence>::On<AXIS>, NeedZ, E,
            Unless<E::AtMost<Both::Nat>, MsgApart<AXIS>, Both, E>>>, claim Some((CountValue::Longer(Both::VALUE), if NeedA::VALUE > NeedZ::VALUE { NeedA::VALUE } else { NeedZ::VALUE }));
    Rule { start: A::START, stop: Z::STOP, step: K::VALUE });
keeps_the_axis!([A: Number, Z: Number, K: Step] Between<A, Z, K>, E => K::Ceil<A::TakenFrom<Z::Nat>>, from A::Nat, step K, start A::LowBits,
    answer AXIS Unless<A::Within<Z::Nat>, MsgOrder<AXIS>, A, Z, Unless<E::AtLeast<Z>, MsgEndPast<AXIS>, Z, E>>, claim Some((CountValue::Divided(<<A::TakenFrom<Z::Nat> as Subtracted>::Number as Number>::VALUE), Z::VALUE));
    Rule { start: Edge::Start(A::VALUE), stop: Stop::Start(Z::VALUE), step: K::VALUE });
keeps_the_axis!([A: Number, Z: Number] Through<A, Z>, E => <A::TakenFrom<<Z::Nat as Nat>::Inc> as AsExtent>::Extent, from A::Nat, step By1, start A::LowBits,
    answer AXIS Unless<A::Within<<Z::Nat as Nat>::Inc>, MsgOrder<AXIS>, A, Readable<<Z::Nat as Nat>::Inc>,
        Unless<E::Holds<Z>, MsgEndPast<AXIS>, Readable<<Z::Nat as Nat>::Inc>, E>>, claim Some((CountValue::Exactly(<<A::TakenFrom<<Z::Nat as Nat>::Inc> as Subtracted>::Number as Number>::VALUE), <<Z::Nat as Nat>::Inc as Number>::VALUE));
    Rule { start: Edge::Start(A::VALUE), stop: Stop::Through(Z::VALUE), step: StepValue::Up(1) });
keeps_the_axis!([A: Number, N: StaticExtent] Counted<A, N>, E => N, from A::Nat, step By1, start A::LowBits,
    answer AXIS Unless<E::AtLeast<A>, MsgStartPast<AXIS>, A, E, Unless<E::HasRoom<A, N>, MsgCountPast<AXIS>, N, E>>, claim Some((CountValue::Exactly(N::VALUE), A::VALUE + N::VALUE));
    Rule { start: Edge::Start(A::VALUE), stop: Stop::Count(N::VALUE), step: StepValue::Up(1) });

impl<N: Count, K: Step, A: Head> OnAxis for Runtime<N, K, A> {
    type Rows<Rest: Verdict, Whole: Verdict> = <K::Neighbours as Verdict>::And<Whole>;
    type Whole<Whole: Verdict> = Fails;
    type Arg = RuntimeArg;
    const NO_ARG: Option<RuntimeArg> = None;
    const PLACE: Place = Place::AT_RUN_TIME;
    const MEANING: Option<Meaning> = None;
    type Answer<E: Extent, const AXIS: isize> = Accept;
    type Start<E: Extent> = A::Low<E, K>;
    type Chosen<E: Extent> = AnyStart<K::Pace, N::Of<E, K>, K::Direction>;
    #[inline(always)]
    fn select((start, stop): RuntimeArg, length: usize, axis: isize) -> Result<Resolved, Misfit> {
        let start = match A::STATIC {
            Some(start) => start,
            None => start,
        };
        let step = K::VALUE;
        resolved(Rule { start, stop, step }, length, axis)
    }
    keeps_the_axis!(@ E => N::Of<E, K>, K);
}

impl<A: Position> OnAxis for Stepping<A> {
    type Rows<Rest: Verdict, Whole: Verdict> = Fails;
    type Whole<Whole: Verdict> = Fails;
    type Arg = (RuntimeArg, StepValue);
    const NO_ARG: Option<Self::Arg> = None;
    const PLACE: Place = Place::AT_RUN_TIME;
    const MEANING: Option<Meaning> = None;
    type Answer<E: Extent, const AXIS: isize> = Accept;
    type Extents<E: Extent, Rest: Shape> = (Dyn, Rest);
    type Chosen<E: Extent> = crate::algebra::disjoint::progression::AnyPositions;
    type Entry<T: AxisSelection, O: Origin> = Kept<T, O>;
    type Strides<D: Stride, Rest: StrideList> = (DynStride, Rest);
    // The direction of the step is no part of the type, and `A` does not depend on it.
    type Start<E: Extent> = A::Low<E, By1>;
    #[inline(always)]
    fn select(((start, stop), step): Self::Arg, length: usize, axis: isize) -> Result<Resolved, Misfit> {
        let start = match A::STATIC {
            Some(start) => start,
            None => start,
        };
        resolved(Rule { start, stop, step }, length, axis)
    }
    #[inline(always)]
    fn extents<E: Extent, Rest: Shape>(count: usize, rest: Rest::Stored) -> Option<(usize, Rest::Stored)> {
        Some((count, rest))
    }
    #[inline(always)]
    fn strides<D: Stride, Rest: StrideList>(
        (_, step): Self::Arg,
        stride: D::Stored,
        rest: Rest::Stored,
    ) -> (isize, Rest::Stored) {
        (step.times(D::get(stride)), rest)
    }
}
