//! Whether two views meet, as a type: on one axis, then on all; and the answer, which names an element that both hold.

use crate::algebra::disjoint::progression::AxisSelection;
use crate::algebra::disjoint::selection::Selection;
use crate::algebra::number::nat::Nat;
use crate::algebra::number::Number;
use crate::algebra::shape::extent::Extent;
use crate::algebra::shape::shape::Shape;
use crate::message::say::Accept;
use crate::sealed::{markers, Sealed};

/// What the types know about two views. On one axis: [`Disjoint`], [`Undecided`] or [`Both`]; on all: [`Disjoint`], [`Undecided`] or
/// [`Together`].
pub trait Disjointness: Sealed {
    /// This outcome on an axis in front of the axes `X` and `Y` of the two views.
    type Next<X: Selection, Y: Selection>: Disjointness;
    /// This outcome on the fields of an element.
    type Within<X: Selection, Y: Selection>: Disjointness;
    /// This outcome on all axes, behind an axis that only run time can compare.
    type Unsure: Disjointness;
    /// This outcome on all axes, behind an axis on which both have position `At`.
    type Behind<At: Nat>: Disjointness;
    /// Whether the types prove that the views share no element (`true`) or that they share one (`false`); `None` if only run time can tell.
    const DISJOINT: Option<bool>;
    /// What is answered to the views of a base of shape `S`: [`Accept`], or the refusal of `P` that names the common element.
    type Answer<S: Shape, P: Sentences>;
}

markers! {
    /// No element is in both.
    Disjoint;
    /// Only run time can tell.
    Undecided;
    /// Position `At` of this axis is in both.
    Both<At>;
    /// The element at these positions, `(I0, (I1, ()))`, is in both.
    Together<Element>;
}

/// What the positions `X` and `Y` of one axis have in common.
pub type Intersection<X, Y> =
    <<<X as AxisSelection>::Low as Number>::TakenFrom<<Y as AxisSelection>::Low> as Distance>::Ahead<X, Y>;

/// What two views have in common that take `X` and `Y`.
pub type DisjointnessOf<X, Y> =
    <<X as Selection>::BaseOrder as Selection>::Against<<Y as Selection>::BaseOrder>;

impl Disjointness for Disjoint {
    // One such axis is enough: the others are not compared.
    type Next<X: Selection, Y: Selection> = Self;
    type Within<X: Selection, Y: Selection> = Self;
    type Unsure = Self;
    type Behind<At: Nat> = Self;
    const DISJOINT: Option<bool> = Some(true);
    type Answer<S: Shape, P: Sentences> = Accept;
}
impl Disjointness for Undecided {
    type Next<X: Selection, Y: Selection> = <X::Against<Y> as Disjointness>::Unsure;
    type Within<X: Selection, Y: Selection> = <X::Against<Y> as Disjointness>::Unsure;
    type Unsure = Self;
    type Behind<At: Nat> = Self;
    const DISJOINT: Option<bool> = None;
    type Answer<S: Shape, P: Sentences> = Accept;
}
impl<At: Nat> Disjointness for Both<At> {
    type Next<X: Selection, Y: Selection> = <X::Against<Y> as Disjointness>::Behind<At>;
    type Within<X: Selection, Y: Selection> = X::Against<Y>;
    type Unsure = Undecided;
    type Behind<I: Nat> = Together<(I, (At, ()))>;
    const DISJOINT: Option<bool> = Some(false);
    type Answer<S: Shape, P: Sentences> = P::Single;
}
impl<Element: Positions> Disjointness for Together<Element> {
    type Next<X: Selection, Y: Selection> = <X::Against<Y> as Disjointness>::Unsure;
    type Within<X: Selection, Y: Selection> = <X::Against<Y> as Disjointness>::Unsure;
    type Unsure = Undecided;
    type Behind<At: Nat> = Together<(At, Element)>;
    const DISJOINT: Option<bool> = Some(false);
    type Answer<S: Shape, P: Sentences> = Element::Refusal<S, P>;
}

/// Whether two progressions reach a position, and what follows.
pub trait BothReach: Sealed {
    /// What `X` and `Y` have in common, if this is whether both reach the position `T` behind the lowest of `X`.
    type Meet<X: AxisSelection, Y: AxisSelection, T: Nat>: Disjointness;
}

/// The distance of the lowest positions of two progressions, as a difference.
pub trait Distance: Sealed {
    /// What `X` and `Y` have in common, if this is the lowest position of `Y` less that of `X`. Below zero, they are exchanged.
    type Ahead<X: AxisSelection, Y: AxisSelection>: Disjointness;
    /// The same, if they were exchanged.
    type Behind<X: AxisSelection, Y: AxisSelection>: Disjointness;
}

/// What is said of two views that overlap: a refusal for each rank of their base.
pub trait Sentences: Sealed {
    /// Rank 0, where both hold the only element.
    type Single;
    /// Both hold position `I` of an axis of extent `E`.
    type Row<I: Nat, E: Extent>;
    /// Both hold element `[I, J]`.
    type Plane<I: Nat, J: Nat>;
    /// Both hold element `[I, J, H]`.
    type Cube<I: Nat, J: Nat, H: Nat>;
    /// Both hold an element `[I, J, H, …]`.
    type Space<I: Nat, J: Nat, H: Nat>;
}

/// The positions of an element, `(I0, (I1, ()))`.
pub trait Positions: Sealed {
    /// The refusal that names this element, of a base of shape `S`.
    type Refusal<S: Shape, P: Sentences>;
    /// The same, if these are behind position `I`.
    type Behind1<S: Shape, P: Sentences, I: Nat>;
    /// The same, if these are behind `[I, J]`.
    type Behind2<P: Sentences, I: Nat, J: Nat>;
    /// The same, if these are behind `[I, J, H]`.
    type Behind3<P: Sentences, I: Nat, J: Nat, H: Nat>;
}
impl Positions for () {
    type Refusal<S: Shape, P: Sentences> = P::Single;
    type Behind1<S: Shape, P: Sentences, I: Nat> = P::Row<I, S::Head>;
    type Behind2<P: Sentences, I: Nat, J: Nat> = P::Plane<I, J>;
    type Behind3<P: Sentences, I: Nat, J: Nat, H: Nat> = P::Cube<I, J, H>;
}
impl<At: Nat, Rest: Positions> Positions for (At, Rest) {
    type Refusal<S: Shape, P: Sentences> = Rest::Behind1<S, P, At>;
    type Behind1<S: Shape, P: Sentences, I: Nat> = Rest::Behind2<P, I, At>;
    type Behind2<P: Sentences, I: Nat, J: Nat> = Rest::Behind3<P, I, J, At>;
    type Behind3<P: Sentences, I: Nat, J: Nat, H: Nat> = P::Space<I, J, H>;
}
