//! Answers of the checks before an operation compiles: granted, or refused with a sentence.

use crate::algebra::number::verdict::Choose;
use crate::algebra::shape::rank::Rank;
use crate::algebra::shape::shape::Shape;
use crate::message::axes::{
    MsgBroadcast, MsgBroadcastRank, MsgEntries, MsgFrame, MsgHighRank, MsgLeft, MsgNoAxis, MsgNoFrame,
    MsgNotOne, MsgOtherLength, MsgPartsLeft, MsgPatternAxes, MsgPatternTooLong, MsgPermutation, MsgRank,
    MsgSplitPast, MsgTogether, MsgTooShort, MsgWindow, MsgWindowFrame,
};
use crate::message::bounds::{MsgRanks, MsgShape};
use crate::message::say::{About, Refusal};
use crate::sealed::Sealed;

/// The most axes there can be.
pub(crate) type Most = typenum::consts::U16;

/// The answer `Rest` if `V` holds. Otherwise a refusal, with the sentence `Why` about axis `A` and the numbers `N` and `E`.
pub(crate) type Check<V, Why, A, N, E, Rest> =
    <V as Choose>::Either<Rest, Refusal<<A as Rank>::About<Why>, N, E>>;

macro_rules! about_an_axis {
    ($($Why:ident $Msg:ident)*) => {$(
        #[doc = concat!("Refuse with `", stringify!($Msg), "`.")]
        pub enum $Why {}
        impl Sealed for $Why {}
        impl About for $Why {
            type Sentence<const AXIS: usize> = $Msg<AXIS>;
        }
    )*};
}
about_an_axis!(
    NoAxis MsgNoAxis Entries MsgEntries Frame MsgFrame WindowFrame MsgWindowFrame NoOrder MsgPermutation LowRank MsgRank NotOne MsgNotOne
    BroadcastRank MsgBroadcastRank Stretch MsgBroadcast NotJoined MsgTogether
    SplitPast MsgSplitPast TooShort MsgTooShort Window MsgWindow NoFrame MsgNoFrame LeftOver MsgLeft HighRank MsgHighRank
    OtherLength MsgOtherLength PartsLeft MsgPartsLeft PatternAxes MsgPatternAxes PatternTooLong MsgPatternTooLong
    RanksDiffer MsgRanks ShapesDiffer MsgShape
);

/// The rank of `S`, as people read it.
pub(crate) type CountOf<S> = <<S as Shape>::Rank as Rank>::Count;
/// The rank of `S`, as a number.
pub(crate) type RankOf<S> = <<S as Shape>::Rank as Rank>::Nat;
