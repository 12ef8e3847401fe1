//! The checks of indices: that each is on its axis, and that there are no more than axes.
//!
//! An index answers for an axis ([`OnAxis::Answer`]): it compares numbers of the algebra, and accepts or refuses with a sentence. Only
//! a refusal converts the numbers, so code that compiles does not pay for it.

use crate::algebra::index::OnAxis;
use crate::algebra::number::const_len::Length;
use crate::algebra::number::constant::Const;
use crate::algebra::number::verdict::{Choose, Verdict};
use crate::algebra::number::{Nat, Number};
use crate::algebra::shape::answer::{Check, RankOf, TooShort};
use crate::algebra::shape::extent::Extent;
use crate::algebra::shape::rank::{Rank, R};
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::step::StepNumber;
use crate::message::bounds::{MsgIndices, MsgNoLeast, MsgRows};
use crate::message::say::{Accept, Accepted, Heeds, Known, Refusal, Refusal1, Told};
use crate::sealed::Sealed;
use core::marker::PhantomData;

/// An index that is within the bounds of an axis of extent `E`. The axis has the number `AXIS` in the view, counted from the end if negative.
#[diagnostic::on_unimplemented(
    message = "view!: this is no index for axis {AXIS} [V114]",
    label = "not an index that view! writes"
)]
pub trait Fits<E, const AXIS: isize>: Sealed {}
impl<I: OnAxis, E: Extent, const AXIS: isize> Fits<E, AXIS> for I where I::Answer<E, AXIS>: Accepted {}

/// The same where an extent may be a type parameter, or known only at run time. Of those the index is not checked here. `K` is the type of
/// a literal that the macro writes: see `Heeds` in `message/say.rs`.
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
    <Within<K, S> as Choose>::Either<Accept, TooMany<K, S>>: Accepted,
{
}

/// The last of `K` indices of a view with at least `K` axes. It is a bound on this index so that the caret of the error is under it.
pub trait LastOf<const K: usize, S> {}
impl<I, S: Shape, const K: usize> LastOf<K, S> for I
where
    Const<K>: Length,
    <Within<K, S> as Choose>::Either<Accept, TooMany<K, S>>: Accepted,
{
}

/// The refusal of `K` indices of a view of shape `S`.
pub struct TooMany<const K: usize, S>(PhantomData<S>);
impl<const K: usize, S> Sealed for TooMany<K, S> {}
impl<const K: usize, S: Shape> Accepted for TooMany<K, S>
where
    Const<K>: Length,
    Refusal<ManyOf<K, S>, Const<K>, CountOf<S>>: Accepted,
{
}
type ManyOf<const K: usize, S> = <IsRow<S> as Choose>::Either<MsgRows<K>, MsgIndices<K>>;
/// Whether it has one axis, whose extent only run time knows.
type IsRow<S> = <<RankOf<S> as Nat>::IsOne as Verdict>::And<<HeadKnown<S> as Verdict>::Not>;
type HeadKnown<S> = <<<S as Shape>::Head as Extent>::Len as Nat>::Known;

type Indices<const K: usize> = <Const<K> as Length>::Nat;
type CountOf<S> = <<S as Shape>::Rank as Rank>::Count;
type Within<const K: usize, S> = <Indices<K> as Number>::Within<RankOf<S>>;

/// An extent of at least `K` positions, known at compile time: a bound with which a function over `N: Extent` refuses shorter views where it
/// is called.
///
/// Without it a literal on an axis of extent `N`, as in `row[2]`, is checked when code is generated for a caller, and the error is located
/// in the function. [`Dyn`](crate::Dyn) is not such an extent. A view whose extent only run time knows gets one by
/// `try_with_shape`. See [when a slice is checked](crate::guide::libraries#when-a-slice-is-checked).
///
/// ```
/// use view_core::{shape, view, AtLeast, Extent, View};
///
/// fn third<N: Extent + AtLeast<3>>(row: View<u8, shape![N]>) -> u8 {
///     *view!(row[2])
/// }
/// assert_eq!(third(view!(([1, 2, 3]))), 3);
/// ```
///
/// ```compile_fail,E0277
/// # use view_core::{shape, view, AtLeast, Extent, View};
/// # fn third<N: Extent + AtLeast<3>>(row: View<u8, shape![N]>) -> u8 { *view!(row[2]) }
/// third(view!(([1, 2]))); // view!: an axis of length 2 is too short: at least 3 positions are needed here [V235]
/// ```
pub trait AtLeast<const K: usize>: Sealed {}
impl<E: Extent, const K: usize, X: Accepted> AtLeast<K> for E
where
    Const<K>: Length,
    AtLeastAnswer<E, K>: LeastKnown<X, K> + Told<Answer = X>,
{
}

/// An answer that is known, as `Known` says, with a text about this bound.
#[diagnostic::on_unimplemented(
    message = "view!: this extent is a type parameter, which is not known to be at least {K} [V238]",
    label = "could be shorter",
    note = "help: the function that has the parameter needs the bound `AtLeast<{K}>` as well; a bound with a greater number does not imply it. The extent of a slice cannot have it: there use a function without the bound"
)]
pub trait LeastKnown<X, const K: usize>: Told {}
#[diagnostic::do_not_recommend]
impl<A: Known<X>, X, const K: usize> LeastKnown<X, K> for A {}
#[diagnostic::do_not_recommend]
impl<K: Number + AtLeast<1>> StepNumber for K {}
/// A run-time extent is refused. Otherwise the number is compared.
type AtLeastAnswer<E, const K: usize> = <<<E as Extent>::Len as Nat>::Known as Choose>::Either<
    Check<<E as Extent>::AtLeast<Const<K>>, TooShort, R<0>, Const<K>, <E as Extent>::Numeral, Accept>,
    Refusal1<MsgNoLeast, Const<K>>,
>;
