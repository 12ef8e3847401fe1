//! Indices that are values of Rust, in parentheses: which index it is depends on the type of the value. A `usize` is one position, a range is a
//! slice.

use crate::algebra::disjoint::entry::Origin;
use crate::algebra::disjoint::progression::AxisSelection;
use crate::algebra::index::misfit::Misfit;
use crate::algebra::index::position::Pick;
use crate::algebra::index::slice::Runtime;
use crate::algebra::index::{All, Edge, Meaning, OnAxis, Place, Resolved, RuntimeArg, Stop};
use crate::algebra::number::Verdict;
use crate::algebra::shape::extent::{Dyn, Extent};
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::stride::Stride;
use crate::algebra::shape::stride_list::StrideList;
use crate::sealed::markers;
use core::ops::{Bound, Range, RangeBounds, RangeFrom, RangeFull, RangeInclusive, RangeTo, RangeToInclusive};

markers! {
    /// The index `I`, which a value in parentheses stands for.
    Value<I>;
}

/// A value in parentheses, as the index `I`. Its type tells rustc which index the [`Value`] is.
pub struct Given<I: OnAxis>(I::Arg);
impl<I: OnAxis> Copy for Given<I> {}
impl<I: OnAxis> Clone for Given<I> {
    fn clone(&self) -> Self {
        *self
    }
}

/// A value that can stand in parentheses as the index `I`: a position, or a range of positions.
///
/// It is not sealed: what it makes is compared with the axis like any run-time index. A seal on all references would open the other traits, because
/// a reference to a type of another crate is a type of that crate.
#[diagnostic::on_unimplemented(
    message = "view!: an index in parentheses is a `usize` or a range of them, not `{Self}` [V117]",
    label = "neither of them",
    note = "help: a signed number is converted first, as in `usize::try_from(i)`; `.select` takes a list of positions, `.mask` a mask"
)]
pub trait Indexing<I: OnAxis> {
    /// Its run-time part.
    fn arg(self) -> I::Arg;
}

/// The index that a value in parentheses is.
#[inline(always)]
pub fn given<V: Indexing<I>, I: OnAxis>(value: V) -> Given<I> {
    Given(value.arg())
}

/// The ends that the macro makes of such a range.
pub(crate) fn ends(range: &impl RangeBounds<usize>) -> RuntimeArg {
    let start = match range.start_bound() {
        Bound::Included(&start) => start,
        Bound::Excluded(&before) => match before.checked_add(1) {
            Some(start) => start,
            // No axis has a position there.
            None => return (Edge::Start(usize::MAX), Stop::Through(usize::MAX)),
        },
        Bound::Unbounded => 0,
    };
    let stop = match range.end_bound() {
        Bound::Included(&last) => Stop::Through(last),
        Bound::Excluded(&stop) => Stop::Start(stop),
        Bound::Unbounded => Stop::Open,
    };
    (Edge::Start(start), stop)
}

#[diagnostic::do_not_recommend]
impl Indexing<Pick> for usize {
    #[inline(always)]
    fn arg(self) -> Self {
        self
    }
}

#[diagnostic::do_not_recommend]
impl Indexing<All> for RangeFull {
    #[inline(always)]
    fn arg(self) {}
}

macro_rules! ranges {
    ($($Range:ty),+) => {$(
        #[diagnostic::do_not_recommend]
        impl Indexing<Runtime<Dyn>> for $Range {
            #[inline(always)]
            fn arg(self) -> RuntimeArg {
                ends(&self)
            }
        }
    )+};
}
ranges! {
    Range<usize>, RangeFrom<usize>, RangeInclusive<usize>, RangeTo<usize>, RangeToInclusive<usize>, (Bound<usize>, Bound<usize>)
}

// Ranges are not `Copy`, and a loop over a list of them has references.
#[diagnostic::do_not_recommend]
impl<V: Indexing<I> + Clone, I: OnAxis> Indexing<I> for &V {
    #[inline(always)]
    fn arg(self) -> I::Arg {
        self.clone().arg()
    }
}

// What it says of the index of the value, for each of its axes.
impl<I: OnAxis> OnAxis for Value<I> {
    type Arg = Given<I>;
    const NO_ARG: Option<Given<I>> = match I::NO_ARG {
        Some(arg) => Some(Given(arg)),
        None => None,
    };
    type Rows<Rest: Verdict, Whole: Verdict> = I::Rows<Rest, Whole>;
    type Whole<Whole: Verdict> = I::Whole<Whole>;
    const MEANING: Option<Meaning> = I::MEANING;
    const PLACE: Place = I::PLACE;
    type Answer<E: Extent, const AXIS: isize> = I::Answer<E, AXIS>;
    type Extents<E: Extent, Rest: Shape> = I::Extents<E, Rest>;
    type Strides<D: Stride, Rest: StrideList> = I::Strides<D, Rest>;
    type Start<E: Extent> = I::Start<E>;
    type Chosen<E: Extent> = I::Chosen<E>;
    type Entry<T: AxisSelection, O: Origin> = I::Entry<T, O>;
    #[inline(always)]
    fn select(arg: Given<I>, length: usize, axis: isize) -> Result<Resolved, Misfit> {
        I::select(arg.0, length, axis)
    }
    #[inline(always)]
    fn extents<E: Extent, Rest: Shape>(
        count: usize,
        rest: Rest::Stored,
    ) -> Option<<I::Extents<E, Rest> as Shape>::Stored> {
        I::extents::<E, Rest>(count, rest)
    }
    #[inline(always)]
    fn strides<D: Stride, Rest: StrideList>(
        arg: Given<I>,
        stride: D::Stored,
        rest: Rest::Stored,
    ) -> <I::Strides<D, Rest> as StrideList>::Stored {
        I::strides::<D, Rest>(arg.0, stride, rest)
    }
}
