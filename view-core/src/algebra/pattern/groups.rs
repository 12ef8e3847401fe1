//! The right side of a pattern: which parts make the axes of the result.

use crate::algebra::number::constant::Const;
use crate::algebra::pattern::names::{Called, Ellipsis, Names};
use crate::algebra::pattern::sequence::{Sequence, ELLIPSIS};
use crate::algebra::reshape::case::{strides, FaultOf, Foreknown, OutcomeOf, ReshapedStrides};
use crate::algebra::reshape::request::{OneInferred, Rests};
use crate::algebra::reshape::{Outcome, Rest};
use crate::algebra::shape::axis::Axis;
use crate::algebra::shape::axis_list::{AxisList, AxisWords};
use crate::algebra::shape::depth::{Depth, ExtentIn, StrideIn};
use crate::algebra::shape::permutation::Order;
use crate::algebra::shape::rank::{Rank, R};
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::stride::{NoStride, Static};
use crate::algebra::shape::stride_list::StrideList;
use crate::error::ViewError;
use crate::sealed::Sealed;
use core::marker::PhantomData;

/// The right side of a pattern: a list with an entry for each axis of the result. A number, `Const<2>`, is the part with this number. A list of
/// numbers, `shape![0, 2]`, is an axis that these parts are merged to, if no copy is needed for it; `()` is a new axis of extent 1.
/// [`Ellipsis`] stands for the axes that it stands for on the left side.
pub trait AxisGroups: Sealed {
    /// The axes of the result, of the parts `P` and of the axes `M` that [`Ellipsis`] stands for, if elements are `U` apart.
    #[doc(hidden)]
    type Of<P: AxisList, M: AxisList, U: Static>: AxisList;
    /// The stored part of that. `ahead` is the number of parts in front of [`Ellipsis`].
    ///
    /// # Errors
    /// [`ViewError::Merge`] if two parts cannot be merged.
    #[doc(hidden)]
    fn of<P: AxisList, M: AxisList, U: Static>(
        parts: P::Stored,
        others: M::Stored,
        ahead: usize,
    ) -> Result<<Self::Of<P, M, U> as AxisList>::Stored, ViewError>;
    /// The answers about the entries that merge parts.
    #[doc(hidden)]
    type Answers<P: AxisList, M: AxisList, U: Static>;
    /// How many axes there are, if [`Ellipsis`] stands for `M`.
    #[doc(hidden)]
    type Rank<M: AxisList>: Rank;
    /// The names of these axes.
    #[doc(hidden)]
    type Names<M: AxisList>: Names;
    /// The numbers of all parts, in front of `Back`.
    #[doc(hidden)]
    type Flat<Back: Order>: Order;
    /// The parts in their order, as values.
    #[doc(hidden)]
    const SEQUENCE: Sequence;
    /// Which parts cannot be merged, as far as it is known.
    #[doc(hidden)]
    type Unmerged<P: AxisList, M: AxisList, U: Static>: Unmergeable;
}

impl AxisGroups for () {
    type Of<P: AxisList, M: AxisList, U: Static> = ();
    #[inline(always)]
    fn of<P: AxisList, M: AxisList, U: Static>(
        _: P::Stored,
        _: M::Stored,
        _: usize,
    ) -> Result<(), ViewError> {
        Ok(())
    }
    type Answers<P: AxisList, M: AxisList, U: Static> = ();
    type Rank<M: AxisList> = R<0>;
    type Names<M: AxisList> = ();
    type Flat<Back: Order> = Back;
    const SEQUENCE: Sequence = Sequence::NONE;
    type Unmerged<P: AxisList, M: AxisList, U: Static> = ();
}

impl<G: Group, Tail: AxisGroups> AxisGroups for (G, Tail) {
    type Of<P: AxisList, M: AxisList, U: Static> = G::InFront<P, M, U, Tail::Of<P, M, U>>;
    #[inline(always)]
    fn of<P: AxisList, M: AxisList, U: Static>(
        parts: P::Stored,
        others: M::Stored,
        ahead: usize,
    ) -> Result<<Self::Of<P, M, U> as AxisList>::Stored, ViewError> {
        let back = Tail::of::<P, M, U>(parts, others, ahead)?;
        G::in_front::<P, M, U, Tail::Of<P, M, U>>(parts, others, ahead, back)
    }
    type Answers<P: AxisList, M: AxisList, U: Static> = G::Answers<P, M, U, Tail::Answers<P, M, U>>;
    type Rank<M: AxisList> = G::Counted<M, Tail::Rank<M>>;
    type Names<M: AxisList> = G::Named<M, Tail::Names<M>>;
    type Flat<Back: Order> = G::Flattened<Tail::Flat<Back>>;
    const SEQUENCE: Sequence = G::PARTS.then(Tail::SEQUENCE);
    type Unmerged<P: AxisList, M: AxisList, U: Static> = G::Unmerged<P, M, U, Tail::Unmerged<P, M, U>>;
}

/// One entry of the right side.
pub trait Group: Sealed {
    /// Its axes, in front of `Back`.
    type InFront<P: AxisList, M: AxisList, U: Static, Back: AxisList>: AxisList;
    /// The stored part of that.
    ///
    /// # Errors
    /// [`ViewError::Merge`] if two parts cannot be merged.
    fn in_front<P: AxisList, M: AxisList, U: Static, Back: AxisList>(
        parts: P::Stored,
        others: M::Stored,
        ahead: usize,
        back: Back::Stored,
    ) -> Result<<Self::InFront<P, M, U, Back> as AxisList>::Stored, ViewError>;
    /// The answers about it, in front of `Others`.
    type Answers<P: AxisList, M: AxisList, U: Static, Others>;
    /// So many more axes than `N`.
    type Counted<M: AxisList, N: Rank>: Rank;
    /// The names of its axes, in front of `Others`.
    type Named<M: AxisList, Others: Names>: Names;
    /// The numbers of its parts, in front of `Back`.
    type Flattened<Back: Order>: Order;
    /// Its parts in their order, as values.
    const PARTS: Sequence;
    /// Which of its parts cannot be merged, in front of `Others`.
    type Unmerged<P: AxisList, M: AxisList, U: Static, Others: Unmergeable>: Unmergeable;
}

/// An entry that is the part `$A`.
macro_rules! one_part {
    ($A:ident) => {
        type InFront<P: AxisList, M: AxisList, U: Static, Back: AxisList> =
            ((ExtentIn<$A, P>, StrideIn<$A, P>), Back);
        #[inline(always)]
        fn in_front<P: AxisList, M: AxisList, U: Static, Back: AxisList>(
            parts: P::Stored,
            _: M::Stored,
            _: usize,
            back: Back::Stored,
        ) -> Result<(AxisWords<ExtentIn<$A, P>, StrideIn<$A, P>>, Back::Stored), ViewError> {
            Ok(($A::Depth::of::<P>(parts), back))
        }
        type Answers<P: AxisList, M: AxisList, U: Static, Others> = Others;
        type Counted<M: AxisList, N: Rank> = N::Next;
        type Named<M: AxisList, Others: Names> = (Self, Others);
        type Flattened<Back: Order> = ($A, Back);
        const PARTS: Sequence = Sequence::of($A::Rank::RANK);
        type Unmerged<P: AxisList, M: AxisList, U: Static, Others: Unmergeable> = Others;
    };
}
impl<A: Axis> Group for A {
    one_part!(A);
}
impl<A: Axis, G> Group for Called<A, G> {
    one_part!(A);
}

/// An entry that is the axes that `...` stands for.
macro_rules! others {
    () => {
        type InFront<P: AxisList, M: AxisList, U: Static, Back: AxisList> = M::Before<Back>;
        #[inline(always)]
        fn in_front<P: AxisList, M: AxisList, U: Static, Back: AxisList>(
            _: P::Stored,
            others: M::Stored,
            _: usize,
            back: Back::Stored,
        ) -> Result<<M::Before<Back> as AxisList>::Stored, ViewError> {
            Ok(M::before::<Back>(others, back))
        }
        type Answers<P: AxisList, M: AxisList, U: Static, Others> = Others;
        type Counted<M: AxisList, N: Rank> = M::Beyond<N>;
        type Named<M: AxisList, Others: Names> = <M as AxisList>::Named<Self, Others>;
        type Flattened<Back: Order> = Back;
        const PARTS: Sequence = Sequence::of(ELLIPSIS);
        type Unmerged<P: AxisList, M: AxisList, U: Static, Others: Unmergeable> = Others;
    };
}
impl Group for Ellipsis {
    others!();
}
impl<G> Group for Called<Ellipsis, G> {
    others!();
}

impl Group for () {
    type InFront<P: AxisList, M: AxisList, U: Static, Back: AxisList> = ((Const<1>, NoStride), Back);
    #[inline(always)]
    fn in_front<P: AxisList, M: AxisList, U: Static, Back: AxisList>(
        _: P::Stored,
        _: M::Stored,
        _: usize,
        back: Back::Stored,
    ) -> Result<(((), ()), Back::Stored), ViewError> {
        Ok((((), ()), back))
    }
    type Answers<P: AxisList, M: AxisList, U: Static, Others> = Others;
    type Counted<M: AxisList, N: Rank> = N::Next;
    type Named<M: AxisList, Others: Names> = Others;
    type Flattened<Back: Order> = Back;
    const PARTS: Sequence = Sequence::NONE;
    type Unmerged<P: AxisList, M: AxisList, U: Static, Others: Unmergeable> = Others;
}

/// Merged axes, as far as it is known whether they are one run of elements.
pub trait Unmergeable: Sealed {
    /// The numbers of two parts that cannot be merged, if there are two, with `others` axes for [`Ellipsis`] behind the first `ahead` parts.
    const FAULT: Option<Gap>;
}
impl Unmergeable for () {
    const FAULT: Option<Gap> = None;
}
/// The axes of shape `S` with strides `D`, which are those of the entry `G`.
pub struct MergeOf<S, D, U, G>(PhantomData<(S, D, U, G)>);
impl<S, D, U, G> Sealed for MergeOf<S, D, U, G> {}
impl<S: Shape, D: StrideList, U: Static, G: AxisGroups, Others: Unmergeable> Unmergeable
    for (MergeOf<S, D, U, G>, Others)
{
    const FAULT: Option<Gap> = match <FaultOf<D, U, S, Merged<S>>>::FAULT {
        Some(ViewError::Merge { axis, next }) => Some(Gap {
            places: (axis as usize, next as usize),
            parts: G::SEQUENCE,
        }),
        _ => Others::FAULT,
    };
}
/// Two neighbours of parts that cannot be merged.
#[derive(Debug, Clone, Copy)]
pub struct Gap {
    places: (usize, usize),
    parts: Sequence,
}
impl Gap {
    /// The error, if `others` axes stand for [`Ellipsis`] behind the first `ahead` parts.
    pub(crate) const fn error(&self, ahead: usize, others: usize) -> ViewError {
        ViewError::Merge {
            axis: self.parts.number(self.places.0, ahead, others) as isize,
            next: self.parts.number(self.places.1, ahead, others) as isize,
        }
    }
}

/// The one axis that the axes of shape `S` are merged to.
type Merged<S> = <OneInferred as Rests>::Shape<(Rest, ()), S>;
/// Its stride, as a list, if `D` are theirs.
type MergedStrides<S, D, U> = ReshapedStrides<D, U, S, Merged<S>>;
/// The extents of the axes `X`.
type ShapeOf<X> = <X as AxisList>::Shape;
/// Their strides.
type StridesOf<X> = <X as AxisList>::Strides;

impl<G: Group, More: AxisGroups> Group for (G, More) {
    type InFront<P: AxisList, M: AxisList, U: Static, Back: AxisList> =
        <<Merged<ShapeOf<<Self as AxisGroups>::Of<P, M, U>>> as Shape>::Zip<
            MergedStrides<
                ShapeOf<<Self as AxisGroups>::Of<P, M, U>>,
                StridesOf<<Self as AxisGroups>::Of<P, M, U>>,
                U,
            >,
        > as AxisList>::Before<Back>;
    #[inline(always)]
    fn in_front<P: AxisList, M: AxisList, U: Static, Back: AxisList>(
        parts: P::Stored,
        others: M::Stored,
        ahead: usize,
        back: Back::Stored,
    ) -> Result<<Self::InFront<P, M, U, Back> as AxisList>::Stored, ViewError> {
        let axes = <Self as AxisGroups>::of::<P, M, U>(parts, others, ahead)?;
        let merged = merge::<<Self as AxisGroups>::Of<P, M, U>, U>(axes).map_err(|error| match error {
            ViewError::Merge { axis, next } => {
                let number = |place: isize| Self::SEQUENCE.number(place as usize, ahead, M::COUNT) as isize;
                ViewError::Merge {
                    axis: number(axis),
                    next: number(next),
                }
            }
            other => other,
        })?;
        Ok(
            <Merged<ShapeOf<<Self as AxisGroups>::Of<P, M, U>>> as Shape>::Zip::<
                MergedStrides<
                    ShapeOf<<Self as AxisGroups>::Of<P, M, U>>,
                    StridesOf<<Self as AxisGroups>::Of<P, M, U>>,
                    U,
                >,
            >::before::<Back>(merged, back),
        )
    }
    type Answers<P: AxisList, M: AxisList, U: Static, Others> = (
        <OutcomeOf<
            StridesOf<<Self as AxisGroups>::Of<P, M, U>>,
            U,
            ShapeOf<<Self as AxisGroups>::Of<P, M, U>>,
            Merged<ShapeOf<<Self as AxisGroups>::Of<P, M, U>>>,
        > as Outcome>::Merging<ShapeOf<<Self as AxisGroups>::Of<P, M, U>>, <Self as AxisGroups>::Names<M>>,
        Others,
    );
    type Counted<M: AxisList, N: Rank> = N::Next;
    type Named<M: AxisList, Others: Names> = Others;
    type Flattened<Back: Order> = <Self as AxisGroups>::Flat<Back>;
    const PARTS: Sequence = <Self as AxisGroups>::SEQUENCE;
    type Unmerged<P: AxisList, M: AxisList, U: Static, Others: Unmergeable> = (
        MergeOf<
            ShapeOf<<Self as AxisGroups>::Of<P, M, U>>,
            StridesOf<<Self as AxisGroups>::Of<P, M, U>>,
            U,
            Self,
        >,
        Others,
    );
}

/// The axes `X` as one axis.
///
/// # Errors
/// [`ViewError::Merge`] with their places if two of them cannot be merged.
#[inline(always)]
#[allow(clippy::type_complexity)] // It is the whole type.
fn merge<X: AxisList, U: Static>(
    axes: X::Stored,
) -> Result<
    <<Merged<X::Shape> as Shape>::Zip<MergedStrides<X::Shape, X::Strides, U>> as AxisList>::Stored,
    ViewError,
> {
    let shape = X::shape(axes);
    let merged = OneInferred::fill::<(Rest, ()), X::Shape>(X::Shape::len(shape), &[0])?;
    let stride = strides::<X::Strides, U, X::Shape, Merged<X::Shape>>(X::strides(axes), shape, merged)?;
    Ok(<Merged<X::Shape>>::zip::<MergedStrides<X::Shape, X::Strides, U>>(
        merged, stride,
    ))
}
