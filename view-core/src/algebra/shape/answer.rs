//! Answers of the checks before an operation compiles: granted, or refused with a sentence.

use crate::algebra::dispatch::Shown;
use crate::algebra::number::verdict::Choose;
use crate::algebra::number::{Left, Nat, Number};
use crate::algebra::shape::rank::{Rank, R};
use crate::algebra::shape::shape::Shape;
use crate::message::axes::{
    MsgBroadcast, MsgBroadcastRank, MsgEntries, MsgFrame, MsgHighRank, MsgLeft, MsgNoAxis, MsgNoFrame,
    MsgNotOne, MsgPermutation, MsgRank, MsgRests, MsgSplitPast, MsgTogether, MsgWindow,
};
use crate::message::say::Accepted;
use crate::message::say::{Msg, Msg3};
use crate::sealed::{markers, Sealed};

/// The most axes there can be.
pub(crate) type Most = typenum::consts::U16;

/// The answer `Rest` if `V` holds. Otherwise a refusal, with the sentence `Why` about axis `A` and the numbers `N` and `E`.
pub(crate) type Check<V, Why, A, N, E, Rest> = <V as Choose>::Either<Rest, Complaint<Why, A, N, E>>;

markers! {
    /// The answer that refuses.
    Complaint<Why, A, N, E>;
}

impl<Why: About<A>, A, N: Number, E: Number> Accepted for Complaint<Why, A, N, E> where
    Why::Sentence: Msg<Shown<N>, Shown<E>>
{
}

markers! {
    /// The answer that refuses tiles of `K` positions, which do not divide the `N` positions of axis `A`. Only then is the remainder computed.
    LeftOver<A, N, K>;
}

impl<const AXIS: usize, N: Nat, K: Nat> Accepted for LeftOver<R<AXIS>, N, K> where
    MsgLeft<AXIS>: Msg3<Shown<N>, Shown<K>, Shown<Left<N, K>>>
{
}

/// A reason to refuse, which has a sentence for each axis.
pub trait About<A>: Sealed {
    /// The sentence about that axis.
    type Sentence;
}
macro_rules! about_an_axis {
    ($($Why:ident $Msg:ident)*) => {$(
        #[doc = concat!("Refuse with `", stringify!($Msg), "`.")]
        #[derive(Debug)]
        pub enum $Why {}
        impl Sealed for $Why {}
        impl<const AXIS: usize> About<R<AXIS>> for $Why {
            type Sentence = $Msg<AXIS>;
        }
    )*};
}
about_an_axis!(
    NoAxis MsgNoAxis Entries MsgEntries Frame MsgFrame NoOrder MsgPermutation LowRank MsgRank NotOne MsgNotOne
    BroadcastRank MsgBroadcastRank Stretch MsgBroadcast Join MsgTogether
    SplitPast MsgSplitPast Window MsgWindow NoFrame MsgNoFrame HighRank MsgHighRank
    TwoRests MsgRests
);

/// The rank of `S`, as a number.
pub(crate) type RankOf<S> = <<S as Shape>::Rank as Rank>::Nat;
