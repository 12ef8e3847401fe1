//! One index. Most take one axis ([`OnAxis`]); `newaxis` takes none and gives one.

use crate::algebra::align::low_bits::{Bits, Negate, Product, Sum, Unknown};
use crate::algebra::disjoint::progress::Progress;
use crate::algebra::disjoint::progression::{AxisSelection, Single};
use crate::algebra::disjoint::selection::{Entry, Gone, Inserted, Kept, Origin, Selection};
use crate::algebra::index::Claim;
use crate::algebra::index::{resolve_index, Edge, Resolved, StepValue};
use crate::algebra::index::{First, Place};
use crate::algebra::index::{ItemList, Selected, Takes};
use crate::algebra::number::{Number, One, Subtracted, Unknown as UnknownNumber};
use crate::algebra::shape::extent::Extent;
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::stride::{NoStride, Stride};
use crate::algebra::shape::stride_list::StrideList;
use crate::error::ViewError;
use crate::sealed::Sealed;
use core::marker::PhantomData;

/// The stored part of [`Item::Onto`].
type OntoWords<I, T, A, Rest, R> = <<I as Item>::Onto<T, A, Rest, R> as Selection>::Stored;

/// One index in front of the rest `R` of its list.
pub trait Item: Sealed {
    /// How much of its axis it takes.
    const TAKES: Takes;
    /// The run-time part of the index; `()` for a static one.
    type Arg: Copy;
    /// The run-time part of a static index.
    const NO_ARG: Option<Self::Arg>;
    /// See [`ItemList::Shape`].
    type Shape<S: Shape, R: ItemList>: Shape;
    /// See [`ItemList::Strides`].
    type Strides<D: StrideList, R: ItemList>: StrideList;
    /// See [`ItemList::Shift`].
    type Shift<S: Shape, D: StrideList, R: ItemList>: Bits;
    /// See [`ItemList::Leave`].
    type Leave<S: Shape, R: ItemList>: Shape;
    /// See [`ItemList::Onto`].
    type Onto<T: AxisSelection, A: Origin, Rest: Selection, R: ItemList>: Selection;
    /// See [`ItemList::Beyond`].
    type Beyond<R: ItemList>: Selection;
    /// See [`ItemList::select`].
    fn select<S: Shape, D: StrideList, R: ItemList>(
        arg: Self::Arg,
        rest: R::Args,
        shape: S::Stored,
        strides: D::Stored,
        axis: isize,
    ) -> Result<Selected<(Self, R), S, D>, ViewError>
    where
        Self: Sized;
    /// See [`ItemList::onto`].
    fn onto<T: AxisSelection, A: Origin, Rest: Selection, R: ItemList>(
        arg: Self::Arg,
        args: R::Args,
        here: Progress,
        rest: Rest::Stored,
        axis: isize,
    ) -> Result<OntoWords<Self, T, A, Rest, R>, ViewError>;
    /// See [`ItemList::beyond`].
    fn beyond<R: ItemList>(
        args: R::Args,
        axis: isize,
    ) -> Result<<Self::Beyond<R> as Selection>::Stored, ViewError>;
}

/// An index that takes one axis.
pub trait OnAxis: Sealed {
    /// How much of the axis it takes.
    const TAKES: Takes;
    /// The run-time part of the index.
    type Arg: Copy;
    /// The run-time part of a static index.
    const NO_ARG: Option<Self::Arg>;
    /// What it selects, as far as it is static.
    const PLACE: Place;
    /// What is left of an axis of extent `E`, in front of `Rest`.
    type Extents<E: Extent, Rest: Shape>: Shape;
    /// What is left of its stride `D`, in front of `Rest`.
    type Strides<D: Stride, Rest: StrideList>: StrideList;
    /// The low bits of the first selected position of an axis of extent `E`.
    type Start<E: Extent>: Bits;
    /// The positions it selects of an axis of extent `E`, as far as types know them.
    type Chosen<E: Extent>: AxisSelection;
    /// The axis `O` with the positions `T`, behind the index.
    type Entry<T: AxisSelection, O: Origin>: Entry;
    /// The selected positions of an axis of `length`.
    fn select(arg: Self::Arg, length: usize, axis: isize) -> Result<Resolved, ViewError>;
    /// The stored part of [`Extents`](Self::Extents) for `count` positions.
    fn extents<E: Extent, Rest: Shape>(
        count: usize,
        rest: Rest::Stored,
    ) -> Option<<Self::Extents<E, Rest> as Shape>::Stored>;
    /// The stored part of [`Strides`](Self::Strides).
    fn strides<D: Stride, Rest: StrideList>(
        arg: Self::Arg,
        stride: D::Stored,
        rest: Rest::Stored,
    ) -> <Self::Strides<D, Rest> as StrideList>::Stored;
}

impl<X: OnAxis> Item for X {
    const TAKES: Takes = X::TAKES;
    type Arg = X::Arg;
    const NO_ARG: Option<X::Arg> = X::NO_ARG;
    type Shape<S: Shape, R: ItemList> = X::Extents<S::Head, R::Shape<S::Tail>>;
    type Strides<D: StrideList, R: ItemList> = X::Strides<D::Head, R::Strides<D::Tail>>;
    type Shift<S: Shape, D: StrideList, R: ItemList> =
        Sum<Product<X::Start<S::Head>, <D::Head as Stride>::Low>, R::Shift<S::Tail, D::Tail>>;
    type Leave<S: Shape, R: ItemList> = R::Leave<S::Tail>;
    type Onto<T: AxisSelection, A: Origin, Rest: Selection, R: ItemList> =
        (X::Entry<T::Then<X>, A>, Rest::Follow<R>);
    // There is no axis: `Ranked` has refused it.
    type Beyond<R: ItemList> = R::Beyond;
    #[inline(always)]
    fn onto<T: AxisSelection, A: Origin, Rest: Selection, R: ItemList>(
        arg: X::Arg,
        args: R::Args,
        here: Progress,
        rest: Rest::Stored,
        axis: isize,
    ) -> Result<(Progress, <Rest::Follow<R> as Selection>::Stored), ViewError> {
        Ok((
            here.then::<T, X>(arg, axis)?,
            Rest::follow::<R>(rest, args, axis + 1)?,
        ))
    }
    #[inline(always)]
    fn beyond<R: ItemList>(
        args: R::Args,
        axis: isize,
    ) -> Result<<R::Beyond as Selection>::Stored, ViewError> {
        R::beyond(args, axis)
    }
    #[inline(always)]
    fn select<S: Shape, D: StrideList, R: ItemList>(
        arg: X::Arg,
        rest: R::Args,
        shape: S::Stored,
        strides: D::Stored,
        axis: isize,
    ) -> Result<Selected<(Self, R), S, D>, ViewError> {
        let length = S::Head::get(S::head(shape));
        let stride = D::head(strides);
        let picked = X::select(arg, length, axis)?;
        let (offset, rest_shape, rest_strides) =
            R::select::<S::Tail, D::Tail>(rest, S::tail(shape), D::tail(strides), axis + 1)?;
        // Wraps only if nothing is selected; the offset is not used then (V3).
        let offset = (picked.first as isize)
            .wrapping_mul(D::Head::get(stride))
            .wrapping_add(offset);
        let Some(shape) = X::extents::<S::Head, R::Shape<S::Tail>>(picked.count, rest_shape) else {
            return Err(ViewError::Length {
                expected: length,
                found: picked.count,
            });
        };
        Ok((
            offset,
            shape,
            X::strides::<D::Head, R::Strides<D::Tail>>(arg, stride, rest_strides),
        ))
    }
}

/// The `N`-th position: the axis is dropped.
#[derive(Debug)]
pub struct At<N>(PhantomData<N>);
/// The `N`-th position from the end, 1 is the last.
#[derive(Debug)]
pub struct AtEnd<N>(PhantomData<N>);
/// A position known only at run time.
#[derive(Debug)]
pub enum Pick {}
/// A position known only at run time, counted from the end: 1 is the last.
#[derive(Debug)]
pub enum PickEnd {}
/// The whole axis.
#[derive(Debug)]
pub enum All {}
/// A new axis of extent 1, stride 0.
#[derive(Debug)]
pub enum New {}

impl<N> Sealed for At<N> {}
impl<N> Sealed for AtEnd<N> {}
impl Sealed for Pick {}
impl Sealed for PickEnd {}
impl Sealed for All {}
impl Sealed for New {}

/// The items of an index that drops its axis.
macro_rules! drops_the_axis {
    () => {
        type Extents<E: Extent, Rest: Shape> = Rest;
        type Entry<T: AxisSelection, O: Origin> = Gone<T, O>;
        type Strides<D: Stride, Rest: StrideList> = Rest;
        #[inline(always)]
        fn extents<E: Extent, Rest: Shape>(_: usize, rest: Rest::Stored) -> Option<Rest::Stored> {
            Some(rest)
        }
        #[inline(always)]
        fn strides<D: Stride, Rest: StrideList>(
            _: Self::Arg,
            _: D::Stored,
            rest: Rest::Stored,
        ) -> Rest::Stored {
            rest
        }
    };
}

impl<N: Number> OnAxis for At<N> {
    const TAKES: Takes = Takes::One;
    type Arg = ();
    const NO_ARG: Option<()> = Some(());
    const PLACE: Place = Place::at(N::VALUE);
    type Start<E: Extent> = N::Low6;
    type Chosen<E: Extent> = Single<N::Nat>;
    #[inline(always)]
    fn select((): (), length: usize, axis: isize) -> Result<Resolved, ViewError> {
        resolve_index(Edge::Start(N::VALUE), length, axis).map(|first| Resolved { first, count: 1 })
    }
    drops_the_axis!();
}

impl<N: Number> OnAxis for AtEnd<N> {
    const TAKES: Takes = Takes::One;
    type Arg = ();
    const NO_ARG: Option<()> = Some(());
    const PLACE: Place = Place::back(N::VALUE);
    type Start<E: Extent> = Sum<E::Low, Negate<N::Low6>>;
    type Chosen<E: Extent> = Single<<N::TakenFrom<E::Len> as Subtracted>::Number>;
    #[inline(always)]
    fn select((): (), length: usize, axis: isize) -> Result<Resolved, ViewError> {
        resolve_index(Edge::End(N::VALUE), length, axis).map(|first| Resolved { first, count: 1 })
    }
    drops_the_axis!();
}

impl OnAxis for Pick {
    const TAKES: Takes = Takes::One;
    type Arg = usize;
    const NO_ARG: Option<usize> = None;
    const PLACE: Place = Place::AT_RUN_TIME;
    type Start<E: Extent> = Unknown;
    type Chosen<E: Extent> = Single<UnknownNumber>;
    #[inline(always)]
    fn select(index: usize, length: usize, axis: isize) -> Result<Resolved, ViewError> {
        resolve_index(Edge::Start(index), length, axis).map(|first| Resolved { first, count: 1 })
    }
    drops_the_axis!();
}

impl OnAxis for PickEnd {
    const TAKES: Takes = Takes::One;
    type Arg = usize;
    const NO_ARG: Option<usize> = None;
    const PLACE: Place = Place::AT_RUN_TIME;
    type Start<E: Extent> = Unknown;
    type Chosen<E: Extent> = Single<UnknownNumber>;
    #[inline(always)]
    fn select(back: usize, length: usize, axis: isize) -> Result<Resolved, ViewError> {
        resolve_index(Edge::End(back), length, axis).map(|first| Resolved { first, count: 1 })
    }
    drops_the_axis!();
}

impl OnAxis for All {
    const TAKES: Takes = Takes::All;
    type Arg = ();
    const NO_ARG: Option<()> = Some(());
    const PLACE: Place = Place {
        first: First::At(0),
        count: Claim::Shorter(0),
        step: StepValue::Up(1),
        least: 0,
        most: usize::MAX,
    };
    type Extents<E: Extent, Rest: Shape> = (E, Rest);
    type Strides<D: Stride, Rest: StrideList> = (D, Rest);
    type Start<E: Extent> = crate::algebra::align::low_bits::Zero;
    type Chosen<E: Extent> = crate::algebra::disjoint::progression::Whole<E>;
    type Entry<T: AxisSelection, O: Origin> = Kept<T, O>;
    #[inline(always)]
    fn select((): (), length: usize, _: isize) -> Result<Resolved, ViewError> {
        Ok(Resolved {
            first: 0,
            count: length,
        })
    }
    #[inline(always)]
    fn extents<E: Extent, Rest: Shape>(
        count: usize,
        rest: Rest::Stored,
    ) -> Option<(E::Stored, Rest::Stored)> {
        Some((E::store(count)?, rest))
    }
    #[inline(always)]
    fn strides<D: Stride, Rest: StrideList>(
        (): (),
        stride: D::Stored,
        rest: Rest::Stored,
    ) -> (D::Stored, Rest::Stored) {
        (stride, rest)
    }
}

/// What a view takes of it.
type Own = Kept<crate::algebra::disjoint::progression::Whole<One>, Inserted>;

impl Item for New {
    const TAKES: Takes = Takes::Other;
    type Arg = ();
    const NO_ARG: Option<()> = Some(());
    type Shape<S: Shape, R: ItemList> = (One, R::Shape<S>);
    type Strides<D: StrideList, R: ItemList> = (NoStride, R::Strides<D>);
    type Shift<S: Shape, D: StrideList, R: ItemList> = R::Shift<S, D>;
    type Leave<S: Shape, R: ItemList> = R::Leave<S>;
    type Onto<T: AxisSelection, A: Origin, Rest: Selection, R: ItemList> = (Own, R::Onto<T, A, Rest>);
    type Beyond<R: ItemList> = (Own, R::Beyond);
    #[inline(always)]
    fn onto<T: AxisSelection, A: Origin, Rest: Selection, R: ItemList>(
        (): (),
        args: R::Args,
        here: Progress,
        rest: Rest::Stored,
        axis: isize,
    ) -> Result<(Progress, <R::Onto<T, A, Rest> as Selection>::Stored), ViewError> {
        Ok((Progress::whole(1), R::onto::<T, A, Rest>(args, here, rest, axis)?))
    }
    #[inline(always)]
    fn beyond<R: ItemList>(
        args: R::Args,
        axis: isize,
    ) -> Result<(Progress, <R::Beyond as Selection>::Stored), ViewError> {
        Ok((Progress::whole(1), R::beyond(args, axis)?))
    }
    #[inline(always)]
    fn select<S: Shape, D: StrideList, R: ItemList>(
        (): (),
        rest: R::Args,
        shape: S::Stored,
        strides: D::Stored,
        axis: isize,
    ) -> Result<Selected<(Self, R), S, D>, ViewError> {
        let (offset, shape, strides) = R::select::<S, D>(rest, shape, strides, axis)?;
        Ok((offset, ((), shape), ((), strides)))
    }
}
