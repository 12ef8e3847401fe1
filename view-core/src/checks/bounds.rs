//! The checks of indices: that each is on its axis, and that there are no more than axes.
//!
//! An index answers for an axis ([`OnAxis::Answer`]): it compares numbers of the algebra, and accepts or refuses with a sentence. Only
//! a refusal converts the numbers, so code that compiles does not pay for it.

use crate::algebra::index::OnAxis;
use crate::algebra::number::const_len::Length;
use crate::algebra::number::constant::Const;
use crate::algebra::number::verdict::Choose;
use crate::algebra::number::Number;
use crate::algebra::shape::answer::RankOf;
use crate::algebra::shape::extent::Extent;
use crate::algebra::shape::rank::Rank;
use crate::algebra::shape::shape::Shape;
use crate::message::bounds::MsgIndices;
use crate::message::say::{Accept, Accepted, Heeds, Refusal};
use crate::sealed::Sealed;

/// An index that is within the bounds of an axis of extent `E`. The axis has the number `AXIS` in the view, counted from the end if negative.
#[diagnostic::on_unimplemented(
    message = "view!: this is no index for axis {AXIS} [V114]",
    label = "not an index that view! writes"
)]
pub trait Fits<E, const AXIS: isize>: Sealed {}
impl<I: OnAxis, E: Extent, const AXIS: isize> Fits<E, AXIS> for I where I::Answer<E, AXIS>: Accepted {}

/// The same where an extent may be a type parameter, or known only at run time. Of those the index is not checked here. `K` is the type of
/// a literal that the macro writes: see [`Heeds`].
pub trait FitsIf<K, E, const AXIS: isize>: Sealed {}
impl<I: OnAxis, E: Extent, const AXIS: isize, K: Heeds<I::Answer<E, AXIS>>> FitsIf<K, E, AXIS> for I where
    K::Then: Accepted
{
}

/// A shape with at least `K` axes.
pub trait Ranked<const K: usize>: Sealed {}
impl<S: Shape, const K: usize> Ranked<K> for S
where
    Const<K>: Length,
    <Within<K, S> as Choose>::Either<Accept, Refusal<MsgIndices<K>, Const<K>, CountOf<S>>>: Accepted,
{
}

/// The last of `K` indices of a view with at least `K` axes. It is a bound on this index so that the caret of the error is under it.
pub trait LastOf<const K: usize, S> {}
impl<I, S: Shape, const K: usize> LastOf<K, S> for I
where
    Const<K>: Length,
    <Within<K, S> as Choose>::Either<Accept, Refusal<MsgIndices<K>, Const<K>, CountOf<S>>>: Accepted,
{
}

type Indices<const K: usize> = <Const<K> as Length>::Nat;
type CountOf<S> = <<S as Shape>::Rank as Rank>::Count;
type Within<const K: usize, S> = <Indices<K> as Number>::Within<RankOf<S>>;
