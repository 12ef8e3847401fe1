//! The checks of axes and shapes that operations need.

use crate::algebra::dispatch::Shown;
use crate::algebra::index::ItemList;
use crate::algebra::number::const_len::Length;
use crate::algebra::number::constant::Const;
use crate::algebra::number::{Number, One};
use crate::algebra::shape::answer::{
    BroadcastRank, Check, CountOf, Entries, Frame, HighRank, LowRank, Most, NoAxis, NoOrder, NotOne, RankOf,
    SplitPast, WindowFrame,
};
use crate::algebra::shape::axis::Axis;
use crate::algebra::shape::axis::Nth;
use crate::algebra::shape::axis_list::AxisList;
use crate::algebra::shape::depth::ExtentIn;
use crate::algebra::shape::extent::Extent;
use crate::algebra::shape::permutation::Order;
use crate::algebra::shape::rank::{Rank, R};
use crate::algebra::shape::shape::Shape;
use crate::checks::extents::{
    AnswersOf, Asked, Broadcast, Dividing, Fitting, OnePerAxis, Stretching, TilesAnswer,
};
use crate::error::ViewError;
use crate::message::say::{Accept, Accepted, Heeds, HeedsAll, Known, Told};
use crate::sealed::Sealed;

/// The number of an axis of a view of shape `S`, as in `Const<1>: AxisOf<S>`: a bound with which a function over any rank uses
/// [`lanes`](crate::View::lanes), [`axis_iter`](crate::View::axis_iter), [`index_axis`](crate::View::index_axis),
/// [`slice_axis`](crate::View::slice_axis), [`flip`](crate::View::flip) and other methods that are told an axis.
///
/// ```
/// use view_core::{view, AxisOf, Const, Element, Layout, Shape, View};
///
/// /// The number of positions along axis 1.
/// fn width<T: Element, S: Shape, L: Layout>(x: View<T, S, L>) -> usize
/// where
///     Const<1>: AxisOf<S>,
/// {
///     x.axis_iter::<1>().len()
/// }
/// assert_eq!(width(view!(([[1, 2, 3], [4, 5, 6]]))), 3);
/// ```
///
/// ```compile_fail,E0277
/// # use view_core::{view, AxisOf, Const, Element, Layout, Shape, View};
/// # fn width<T: Element, S: Shape, L: Layout>(x: View<T, S, L>) -> usize where Const<1>: AxisOf<S> { x.axis_iter::<1>().len() }
/// width(view!(([1, 2, 3]))); // there is no axis 1
/// ```
pub trait AxisOf<S>: Sealed {}
impl<S: Shape, N: Number> AxisOf<S> for N where
    Check<N::Below<RankOf<S>>, NoAxis, R<0>, N, CountOf<S>, Accept>: Accepted
{
}

/// A position at which axis `AXIS` of a view of shape `S` can be split. It is at most the extent.
///
/// A dynamic extent is compared at run time.
pub trait SplitPoint<S, const AXIS: usize>: Sealed {}
impl<S: Shape, const AXIS: usize, At: Number, X: Accepted> SplitPoint<S, AXIS> for At
where
    Const<AXIS>: Axis,
    Check<
        <Nth<AXIS> as Number>::Below<RankOf<S>>,
        NoAxis,
        R<0>,
        Nth<AXIS>,
        CountOf<S>,
        Check<
            <ExtentOf<S, AXIS> as Extent>::AtLeast<At>,
            SplitPast,
            <Const<AXIS> as Axis>::Rank,
            At,
            <ExtentOf<S, AXIS> as Extent>::Numeral,
            Accept,
        >,
    >: Known<X> + Told<Answer = X>,
{
}
/// The extent of axis `AXIS` of a view of shape `S`.
type ExtentOf<S, const AXIS: usize> = ExtentIn<Nth<AXIS>, <S as Shape>::Zip<()>>;

/// Indices with new axes, with which a view of shape `S` has at most 16 axes.
pub trait Inserts<S>: Sealed {}
impl<S: Shape, I: ItemList> Inserts<S> for I where
    Check<
        <RankOf<I::Shape<S>> as Number>::Within<Most>,
        HighRank,
        R<0>,
        CountOf<I::Shape<S>>,
        Const<16>,
        Accept,
    >: Accepted
{
}

/// Indices with new axes for the last axes of a view of shape `S`, with which it has at most 16 axes.
pub trait InsertsLast<S>: Sealed {}
impl<S: Shape, I: ItemList> InsertsLast<S> for I where <I::Leave<S> as Shape>::Fill<I>: Inserts<S> {}

/// A place for a new axis in a view of shape `S`: in front of an axis, or behind the last one.
pub trait PlaceIn<S>: Sealed {}
impl<S: Shape, N: Number> PlaceIn<S> for N where
    Check<
        N::Within<RankOf<S>>,
        NoAxis,
        R<0>,
        N,
        CountOf<S>,
        Check<
            <RankOf<S> as Number>::Below<Most>,
            HighRank,
            R<0>,
            <<S::Rank as Rank>::Next as Rank>::Count,
            Const<16>,
            Accept,
        >,
    >: Accepted
{
}

/// An axis of a view with the axes `X` that has extent 1. A dynamic extent is checked at run time.
pub trait UnitAxis<X>: Sealed {}
impl<X: AxisList, I: Axis> UnitAxis<X> for I where
    Check<
        <ExtentIn<I, X> as Extent>::Same<One>,
        NotOne,
        I::Rank,
        <ExtentIn<I, X> as Extent>::Numeral,
        Const<1>,
        Accept,
    >: Accepted
{
}

/// A shape with at least `K` axes: a bound with which a function over any rank uses [`outer_iter`](crate::View::outer_iter) (1),
/// [`diagonal`](crate::View::diagonal) and [`rot90`](crate::View::rot90) (2).
///
/// ```
/// use view_core::{view, Element, Layout, RankAtLeast, Shape, View};
///
/// fn rows<T: Element, S: Shape + RankAtLeast<1>, L: Layout>(x: View<T, S, L>) -> usize {
///     x.outer_iter().len()
/// }
/// assert_eq!(rows(view!(([[1, 2, 3], [4, 5, 6]]))), 2);
/// ```
///
/// ```compile_fail,E0277
/// # use view_core::{view, Element, Layout, RankAtLeast, Shape, View};
/// # fn rows<T: Element, S: Shape + RankAtLeast<1>, L: Layout>(x: View<T, S, L>) -> usize { x.outer_iter().len() }
/// rows(view!(([1, 2, 3])[0])); // there is no axis
/// ```
pub trait RankAtLeast<const K: usize>: Sealed {}
impl<S: Shape, const K: usize> RankAtLeast<K> for S
where
    Const<K>: Length,
    Check<<Nth<K> as Number>::Within<RankOf<S>>, LowRank, R<0>, Nth<K>, CountOf<S>, Accept>: Accepted,
{
}

/// A permutation of the axes of a view of shape `S`: it has each axis once.
pub trait OrderOf<S>: Sealed {}
impl<S: Shape, P: Order> OrderOf<S> for P where
    Check<
        crate::algebra::number::IsEqual<RankOf<S>, P::Count>,
        Entries,
        R<0>,
        Shown<P::Count>,
        CountOf<S>,
        Check<P::Distinct<RankOf<S>>, NoOrder, R<0>, Shown<P::Count>, CountOf<S>, Accept>,
    >: Accepted
{
}

/// A shape that views of shape `S` can be broadcast to: counted from the last axis, each extent of `S` is equal to that of `Self`, or 1.
///
/// Dynamic extents are compared at run time.
pub trait BroadcastOf<S: Shape>: Sealed {}
impl<S: Shape, Z: Shape, X: Accepted> BroadcastOf<S> for Z
where
    S: Suffix<Z, Suffix: Shape>,
    S: Broadcast<<S as Suffix<Z>>::Suffix, R<0>>,
    Check<
        <RankOf<S> as Number>::Within<RankOf<Z>>,
        BroadcastRank,
        R<0>,
        CountOf<S>,
        CountOf<Z>,
        <S as Broadcast<<S as Suffix<Z>>::Suffix, R<0>>>::Stretching,
    >: Known<X> + Told<Answer = X>,
{
}

/// The last axes of `Z`, as many as `Self` has.
pub trait Suffix<Z>: Sealed {
    /// Those axes.
    type Suffix;
}
impl<S: Shape, Z: Shape> Suffix<Z> for S {
    type Suffix = <S::DropFrom<Z> as Shape>::DropFrom<Z>;
}

/// Two shapes that broadcast together: counted from the last axis, two extents are equal, or one of them is 1.
///
/// Dynamic extents are compared at run time.
pub trait BroadcastWith<Z: Shape>: Sealed {}
impl<S: Shape, Z: Shape, X: Accepted> BroadcastWith<Z> for S
where
    PaddedTo<Z, S>: Broadcast<PaddedTo<S, Z>, R<0>>,
    <PaddedTo<Z, S> as Broadcast<PaddedTo<S, Z>, R<0>>>::Joining: Known<X> + Told<Answer = X>,
{
}
/// The shape `S`, with axes of extent 1 in front until it has the rank of `Z`.
type PaddedTo<Z, S> =
    <<<S as Shape>::DropFrom<Z> as Shape>::Padding<<S as Shape>::Zip<()>> as AxisList>::Shape;

/// The extents of windows for views of shape `S`: one for each axis, at least 1 and at most the extent of the axis.
///
/// Dynamic extents are compared at run time.
pub trait WindowsOf<S: Shape>: Sealed {}
impl<S: Shape + Asked<Fitting, K, R<0>>, K: Shape, X: Accepted> WindowsOf<S> for K where
    OnePerAxis<WindowFrame, S, K, <S as Asked<Fitting, K, R<0>>>::Checks>: Known<X> + Told<Answer = X>
{
}

/// The extents of tiles for views of shape `S`: one for each axis, at least 1 and a divisor of the extent of the axis.
///
/// Dynamic extents are checked at run time.
pub trait TilesOf<S: Shape>: Sealed {}
impl<S: Shape + Asked<Dividing, K, R<0>>, K: Shape, X: Accepted> TilesOf<S> for K where
    TilesAnswer<S, K>: Known<X> + Told<Answer = X>
{
}

/// [`WindowsOf`] and its like where an extent may be a type parameter, which is not checked here. `H` are the types of literals that the macro
/// writes: see `Heeds` in `message/say.rs`. The ranks are checked in any case.
pub trait WindowsIf<S: Shape, H: Sealed>: Shape {
    /// Why the windows do not fit, as far as extents are static.
    const FAULT: Option<ViewError>;
}
impl<S: Shape + Asked<Fitting, K, R<0>>, K: Shape, H: Sealed + HeedsAll<AnswersOf<Fitting, S, K>>>
    WindowsIf<S, H> for K
where
    OnePerAxis<WindowFrame, S, K, Accept>: Accepted,
{
    const FAULT: Option<ViewError> = <S as Asked<Fitting, K, R<0>>>::FAULT;
}

/// The same for [`TilesOf`].
pub trait TilesIf<S: Shape, H: Sealed>: Shape {
    /// Why the tiles do not divide the view, as far as extents are static.
    const FAULT: Option<ViewError>;
}
impl<S: Shape + Asked<Dividing, K, R<0>>, K: Shape, H: Sealed + HeedsAll<AnswersOf<Dividing, S, K>>>
    TilesIf<S, H> for K
where
    OnePerAxis<Frame, S, K, Accept>: Accepted,
{
    const FAULT: Option<ViewError> = <S as Asked<Dividing, K, R<0>>>::FAULT;
}

/// The same for [`BroadcastOf`].
pub trait BroadcastIf<S: Shape, H: Sealed>: Shape {
    /// Why a view cannot be broadcast, as far as extents are static.
    const FAULT: Option<ViewError>;
}
impl<S: Shape, Z: Shape, H> BroadcastIf<S, H> for Z
where
    S: Suffix<Z, Suffix: Shape>,
    S: Asked<Stretching, <S as Suffix<Z>>::Suffix, R<0>>,
    Check<<RankOf<S> as Number>::Within<RankOf<Z>>, BroadcastRank, R<0>, CountOf<S>, CountOf<Z>, Accept>:
        Accepted,
    H: Heeds<<S as Asked<Stretching, <S as Suffix<Z>>::Suffix, R<0>>>::Checks>,
    H::Then: Accepted,
{
    const FAULT: Option<ViewError> = <S as Asked<Stretching, <S as Suffix<Z>>::Suffix, R<0>>>::FAULT;
}

/// The static extents of tiles that are visited one by one, for views of shape `S`: one for each axis, at least 1 and a divisor of the extent
/// of the axis.
///
/// Dynamic extents of `S` are checked at run time.
pub trait TileShape<S: Shape>: Sealed {}
impl<S: Shape + Asked<Dividing, K, R<0>>, K: Shape<Stored: Nothing>, X: Accepted> TileShape<S> for K where
    Check<
        crate::algebra::number::IsEqual<RankOf<S>, RankOf<K>>,
        Frame,
        R<0>,
        CountOf<K>,
        CountOf<S>,
        <S as Asked<Dividing, K, R<0>>>::Checks,
    >: Known<X> + Told<Answer = X>
{
}

/// A view of which several positions may be the same element. Unique views are refused with this trait.
///
/// # Safety
/// It must not be implemented: a bound with it is a refusal.
#[diagnostic::on_unimplemented(
    message = "view!: a unique view is neither broadcast nor seen through windows: many positions would be one element [V406]",
    label = "unique, and so is each of its elements",
    note = "help: `.as_view()` or `.into_view()` makes a shared view of it"
)]
pub unsafe trait MsgUniqueRepeated {}

/// The stored part of a shape whose extents are all static: it has no numbers.
#[diagnostic::on_unimplemented(
    message = "view!: this shape has an extent that is known only at run time [V227]",
    label = "`Dyn` needs a value here",
    note = "help: the methods with `_of` and `_to`, such as `zeros_of`, `windows_of` and `broadcast_to`, take the extents as an array"
)]
pub trait Nothing: crate::algebra::shape::stored::Stored {}
#[diagnostic::do_not_recommend]
impl Nothing for () {}
#[diagnostic::do_not_recommend]
impl<Head: Nothing, Tail: Nothing> Nothing for (Head, Tail) {}
