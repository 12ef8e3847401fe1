//! Whether two views meet, as a type: on one axis, then on all.

use crate::algebra::disjoint::progression::AxisSelection;
use crate::algebra::disjoint::selection::Selection;
use crate::algebra::number::nat::Nat;
use crate::algebra::number::Number;
use crate::sealed::{markers, Sealed};

/// What the types know about two views. On one axis: [`Disjoint`], [`Open`] or [`Both`]; on all: [`Disjoint`], [`Open`] or
/// [`Together`].
pub trait Outcome: Sealed {
    /// This outcome on an axis in front of the axes `X` and `Y` of the two views.
    type Next<X: Selection, Y: Selection>: Outcome;
    /// This outcome on the fields of an element.
    type Within<X: Selection, Y: Selection>: Outcome;
    /// This outcome on all axes, behind an axis that only run time can compare.
    type Unsure: Outcome;
    /// This outcome on all axes, behind an axis on which both have position `At`.
    type Behind<At>: Outcome;
    /// Whether the types prove that the views share no element (`true`) or that they share one (`false`); `None` if only run time can tell.
    const TOLD: Option<bool>;
}

markers! {
    /// No element is in both.
    Disjoint;
    /// Only run time can tell.
    Open;
    /// Position `At` of this axis is in both.
    Both<At>;
    /// The element at these positions, `(I0, (I1, ()))`, is in both.
    Together<Positions>;
}

/// What the positions `X` and `Y` of one axis have in common.
pub type Intersection<X, Y> =
    <<<X as AxisSelection>::Low as Number>::TakenFrom<<Y as AxisSelection>::Low> as Distance>::Ahead<X, Y>;

/// What two views have in common that take `X` and `Y`.
pub type Between<X, Y> = <<X as Selection>::InOrder as Selection>::Against<<Y as Selection>::InOrder>;

impl Outcome for Disjoint {
    // One such axis is enough: the others are not compared.
    type Next<X: Selection, Y: Selection> = Self;
    type Within<X: Selection, Y: Selection> = Self;
    type Unsure = Self;
    type Behind<At> = Self;
    const TOLD: Option<bool> = Some(true);
}
impl Outcome for Open {
    type Next<X: Selection, Y: Selection> = <X::Against<Y> as Outcome>::Unsure;
    type Within<X: Selection, Y: Selection> = <X::Against<Y> as Outcome>::Unsure;
    type Unsure = Self;
    type Behind<At> = Self;
    const TOLD: Option<bool> = None;
}
impl<At> Outcome for Both<At> {
    type Next<X: Selection, Y: Selection> = <X::Against<Y> as Outcome>::Behind<At>;
    type Within<X: Selection, Y: Selection> = X::Against<Y>;
    type Unsure = Open;
    type Behind<I> = Together<(I, (At, ()))>;
    const TOLD: Option<bool> = Some(false);
}
impl<Positions> Outcome for Together<Positions> {
    type Next<X: Selection, Y: Selection> = <X::Against<Y> as Outcome>::Unsure;
    type Within<X: Selection, Y: Selection> = <X::Against<Y> as Outcome>::Unsure;
    type Unsure = Open;
    type Behind<At> = Together<(At, Positions)>;
    const TOLD: Option<bool> = Some(false);
}

/// Whether two progressions reach a position, and what follows.
pub trait Reaches: Sealed {
    /// What `X` and `Y` have in common, if this is whether both reach the position `T` behind the lowest of `X`.
    type Meet<X: AxisSelection, Y: AxisSelection, T: Nat>: Outcome;
}

/// The distance of the lowest positions of two progressions, as a difference.
pub trait Distance: Sealed {
    /// What `X` and `Y` have in common, if this is the lowest position of `Y` less that of `X`. Below zero, they are exchanged.
    type Ahead<X: AxisSelection, Y: AxisSelection>: Outcome;
    /// The same, if they were exchanged.
    type Behind<X: AxisSelection, Y: AxisSelection>: Outcome;
}
