//! What the other parts of the algebra ask of numbers, verdicts, known bits and alignments. Each part declares its own questions;
//! `number` and `align` know these lists only.

use crate::algebra::align::answer::AlignAnswer;
use crate::algebra::align::evidence::Surplus;
use crate::algebra::disjoint::congruence::Congruence;
use crate::algebra::disjoint::intersection::{BothReach, Distance};
use crate::algebra::disjoint::selection::Precedes;
use crate::algebra::element::cast_rules::CastAnswer;
use crate::algebra::element::rescale::MetByAll;
use crate::algebra::element::size_change::Sizes;
use crate::algebra::index::EvidenceAfter;
use crate::algebra::number::Number;
use crate::algebra::reshape::case::ChooseCase;
use crate::algebra::reshape::{Compared, Join, QuotientAxis, ReshapeAxis, Strike};
use crate::algebra::shape::extent::{AsExtent, StrideAroundNumber};
use crate::algebra::shape::extent_ops::{ChooseExtent, Repeats};
use crate::algebra::shape::layout::ChooseLayout;
use crate::algebra::shape::readable::{Digits, Readable};

/// A number as people read it, in messages.
pub type Shown<N> = Readable<<N as Number>::Nat>;

macro_rules! lists {
    ($($(#[$doc:meta])* $List:ident: $First:ident $(+ $Other:ident)*;)*) => {$(
        $(#[$doc])*
        pub trait $List: $First $(+ $Other)* {}
        impl<V: $First $(+ $Other)*> $List for V {}
    )*};
}
lists! {
    /// What the other parts ask of a verdict.
    OfVerdict: AlignAnswer + Sizes + CastAnswer + BothReach + Precedes + Strike + Join + ChooseCase + ChooseExtent + ChooseLayout;
    /// What the other parts ask of the ordering of two numbers.
    OfOrdering: Compared;
    /// What the other parts ask of a number.
    OfNat: Congruence + Digits + StrideAroundNumber + ReshapeAxis + Repeats;
    /// What the other parts ask of a difference.
    OfSubtracted: AsExtent + Distance;
    /// What the other parts ask of a quotient.
    OfQuotient: QuotientAxis;
    /// What the other parts ask of the known bits of a number.
    OfBits: Surplus;
    /// What the other parts ask of evidence for an alignment.
    OfEvidence: EvidenceAfter;
    /// What the other parts ask of an alignment that an element type requires.
    OfRequirement: MetByAll;
}
