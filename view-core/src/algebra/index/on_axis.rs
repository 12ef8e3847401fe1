//! Indices that take one axis, and the index that takes all of it.

use crate::algebra::disjoint::entry::Origin;
use crate::algebra::disjoint::entry::{Entry, Kept};
use crate::algebra::disjoint::progression::AxisSelection;
use crate::algebra::index::misfit::Misfit;
use crate::algebra::index::CountValue;
use crate::algebra::index::{First, Place};
use crate::algebra::index::{Meaning, Resolved, StepValue};
use crate::algebra::number::low_bits::Bits;
use crate::algebra::number::verdict::{Choose, Verdict};
use crate::algebra::shape::extent::Extent;
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::stride::Stride;
use crate::algebra::shape::stride_list::StrideList;
use crate::message::say::{Accept, Refusal};
use crate::sealed::{markers, Sealed};

/// An index that takes one axis.
pub trait OnAxis: Sealed {
    /// Whether a list with this index in front takes whole rows (V6), where `Rest` says that of the other indices, and `Whole` whether they take
    /// their axes whole.
    type Rows<Rest: Verdict, Whole: Verdict>: Verdict;
    /// Whether the list takes all its axes whole.
    type Whole<Whole: Verdict>: Verdict;
    /// The run-time part of the index.
    type Arg: Copy;
    /// The run-time part of a static index.
    const NO_ARG: Option<Self::Arg>;
    /// What it selects, as far as it is static.
    const PLACE: Place;
    /// What it means, if it is static.
    const MEANING: Option<Meaning>;
    /// The answer whether it is within the bounds of an axis of extent `E`, which has the number `AXIS`: [`Accept`], or the sentence to
    /// refuse with.
    type Answer<E: Extent, const AXIS: isize>;
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
    /// The selected positions of an axis of `length` positions. `axis` is its number, for the error.
    ///
    /// # Errors
    /// If a position is not on the axis.
    fn select(arg: Self::Arg, length: usize, axis: isize) -> Result<Resolved, Misfit>;
    /// The stored part of [`Extents`](Self::Extents) for `count` positions, or `None` if the type states another count.
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

/// [`Accept`] if the verdict `V` holds. Otherwise a refusal, with the sentence `Why` about the numbers `N` and `M`.
pub(crate) type Unless<V, Why, N, M, Rest = Accept> = <V as Choose>::Either<Rest, Refusal<Why, N, M>>;

markers! {
    /// The whole axis.
    All;
}

impl OnAxis for All {
    type Rows<Rest: Verdict, Whole: Verdict> = Whole;
    type Whole<Whole: Verdict> = Whole;
    type Arg = ();
    const NO_ARG: Option<()> = Some(());
    const PLACE: Place = Place {
        first: First::FromStart(0),
        count: CountValue::Shorter(0),
        step: StepValue::Up(1),
        least: 0,
        most: usize::MAX,
    };
    const MEANING: Option<Meaning> = None;
    type Answer<E: Extent, const AXIS: isize> = Accept;
    type Extents<E: Extent, Rest: Shape> = (E, Rest);
    type Strides<D: Stride, Rest: StrideList> = (D, Rest);
    type Start<E: Extent> = crate::algebra::number::low_bits::ZeroBits;
    type Chosen<E: Extent> = crate::algebra::disjoint::progression::WholeAxis<E>;
    type Entry<T: AxisSelection, O: Origin> = Kept<T, O>;
    #[inline(always)]
    fn select((): (), length: usize, _: isize) -> Result<Resolved, Misfit> {
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
