//! The indices that take one position and drop the axis.

use crate::algebra::disjoint::entry::Gone;
use crate::algebra::disjoint::origin::Origin;
use crate::algebra::disjoint::progression::{AxisSelection, Single};
use crate::algebra::index::Place;
use crate::algebra::index::{resolve_index, Edge, Resolved};
use crate::algebra::index::{OnAxis, Takes};
use crate::algebra::number::low_bits::{Negate, Sum, Unknown};
use crate::algebra::number::{Number, Subtracted, Unknown as UnknownNumber};
use crate::algebra::shape::extent::Extent;
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::stride::Stride;
use crate::algebra::shape::stride_list::StrideList;
use crate::error::ViewError;
use crate::sealed::Sealed;
use core::marker::PhantomData;

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

impl<N> Sealed for At<N> {}
impl<N> Sealed for AtEnd<N> {}
impl Sealed for Pick {}
impl Sealed for PickEnd {}

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
    type Start<E: Extent> = N::LowBits;
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
    type Start<E: Extent> = Sum<E::Low, Negate<N::LowBits>>;
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
