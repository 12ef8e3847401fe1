//! Sums, differences and order of constants, which rustc knows and the macro does not.

use crate::algebra::disjoint::entry::Origin;
use crate::algebra::disjoint::progression::AxisSelection;
use crate::algebra::index::misfit::Misfit;
use crate::algebra::index::on_axis::Unless;
use crate::algebra::index::OnAxis;
use crate::algebra::index::Resolved;
use crate::algebra::index::{Meaning, Place};
use crate::algebra::number::{Addition, Nat, Number, Subtracted, Verdict};
use crate::algebra::shape::extent::Extent;
use crate::algebra::shape::readable::Readable;
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::stride::Stride;
use crate::algebra::shape::stride_list::StrideList;
use crate::message::bounds::Sentence;
use crate::sealed::markers;

/// `A + B`
pub type Sum<A, B> = Readable<<<A as Number>::Nat as Addition>::Plus<<B as Number>::Nat>>;
/// `A - B`; 0 if that is below zero.
pub type Difference<A, B> = Readable<<<B as Number>::TakenFrom<<A as Number>::Nat> as Subtracted>::Number>;
/// `A + 1`
pub type After<A> = Readable<<<A as Number>::Nat as Nat>::Inc>;
/// `A - 1`; 0 if that is below zero.
pub type Before<A> = Readable<<<<A as Number>::Nat as Nat>::Dec as Subtracted>::Number>;

markers! {
    /// The slice `X` between the constants `Low` and `High`. If `Low` is the greater number it is refused with the sentence `Why`.
    Ordered<Low, High, Why, X>;
}

impl<Low: Number, High: Number, Why: Sentence, X: OnAxis> OnAxis for Ordered<Low, High, Why, X> {
    type Arg = X::Arg;
    const NO_ARG: Option<X::Arg> = X::NO_ARG;
    type Rows<Rest: Verdict, Whole: Verdict> = X::Rows<Rest, Whole>;
    type Whole<Whole: Verdict> = X::Whole<Whole>;
    const MEANING: Option<Meaning> = X::MEANING;
    const PLACE: Place = X::PLACE;
    type Answer<E: Extent, const AXIS: isize> =
        Unless<Low::Within<High::Nat>, Why::On<AXIS>, High, Low, X::Answer<E, AXIS>>;
    type Extents<E: Extent, Rest: Shape> = X::Extents<E, Rest>;
    type Strides<D: Stride, Rest: StrideList> = X::Strides<D, Rest>;
    type Start<E: Extent> = X::Start<E>;
    type Chosen<E: Extent> = X::Chosen<E>;
    type Entry<T: AxisSelection, O: Origin> = X::Entry<T, O>;
    #[inline(always)]
    fn select(arg: X::Arg, length: usize, axis: isize) -> Result<Resolved, Misfit> {
        X::select(arg, length, axis)
    }
    #[inline(always)]
    fn extents<E: Extent, Rest: Shape>(
        count: usize,
        rest: Rest::Stored,
    ) -> Option<<X::Extents<E, Rest> as Shape>::Stored> {
        X::extents::<E, Rest>(count, rest)
    }
    #[inline(always)]
    fn strides<D: Stride, Rest: StrideList>(
        arg: X::Arg,
        stride: D::Stored,
        rest: Rest::Stored,
    ) -> <X::Strides<D, Rest> as StrideList>::Stored {
        X::strides::<D, Rest>(arg, stride, rest)
    }
}
