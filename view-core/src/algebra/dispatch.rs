//! What the other parts of the algebra ask of verdicts. Each part declares its own questions; `number` knows this list only.

use crate::algebra::align::answer::AlignAnswer;
use crate::algebra::disjoint::intersection::Reaches;
use crate::algebra::disjoint::selection::Precedes;
use crate::algebra::element::cast_rules::CastAnswer;
use crate::algebra::element::size_change::Sizes;
use crate::algebra::reshape::case::ChooseCase;
use crate::algebra::reshape::{Join, Strike};
use crate::algebra::shape::extent_ops::ChooseExtent;

/// What a verdict answers.
pub trait OfVerdict:
    AlignAnswer + Sizes + CastAnswer + Reaches + Precedes + Strike + Join + ChooseCase + ChooseExtent
{
}
impl<V> OfVerdict for V where
    V: AlignAnswer + Sizes + CastAnswer + Reaches + Precedes + Strike + Join + ChooseCase + ChooseExtent
{
}
