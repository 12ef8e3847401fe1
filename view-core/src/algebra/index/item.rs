//! One index. Most indices take one axis ([`OnAxis`]); `newaxis` takes none and adds one.

use crate::algebra::disjoint::entry::Origin;
use crate::algebra::disjoint::progress::Progress;
use crate::algebra::disjoint::progression::AxisSelection;
use crate::algebra::disjoint::selection::Selection;
use crate::algebra::index::misfit::Misfit;
use crate::algebra::index::OnAxis;
use crate::algebra::index::{ItemList, Selected};
use crate::algebra::number::low_bits::{BitProduct, BitSum, Bits};
use crate::algebra::number::Verdict;
use crate::algebra::shape::extent::Extent;
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::stride::Stride;
use crate::algebra::shape::stride_list::StrideList;
use crate::sealed::Sealed;

/// The stored part of [`Item::Onto`].
type OntoWords<I, T, A, Rest, R> = <<I as Item>::Onto<T, A, Rest, R> as Selection>::Stored;

/// The shape that the index `X` leaves of `S`, in front of what the rest `R` of its list leaves.
type IndexedShape<X, S, R> =
    <X as OnAxis>::Extents<<S as Shape>::Head, <R as ItemList>::Shape<<S as Shape>::Tail>>;

/// One index in front of the rest `R` of its list.
pub trait Item: Sealed {
    /// See [`OnAxis::Rows`].
    type Rows<Rest: Verdict, Whole: Verdict>: Verdict;
    /// See [`OnAxis::Whole`].
    type Whole<Whole: Verdict>: Verdict;
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
    ) -> Result<Selected<(Self, R), S, D>, Misfit>
    where
        Self: Sized;
    /// See [`ItemList::onto`].
    fn onto<T: AxisSelection, A: Origin, Rest: Selection, R: ItemList>(
        arg: Self::Arg,
        args: R::Args,
        here: Progress,
        rest: Rest::Stored,
        axis: isize,
    ) -> Result<OntoWords<Self, T, A, Rest, R>, Misfit>;
    /// See [`ItemList::beyond`].
    fn beyond<R: ItemList>(
        args: R::Args,
        axis: isize,
    ) -> Result<<Self::Beyond<R> as Selection>::Stored, Misfit>;
}

impl<X: OnAxis> Item for X {
    type Rows<Rest: Verdict, Whole: Verdict> = X::Rows<Rest, Whole>;
    type Whole<Whole: Verdict> = X::Whole<Whole>;
    type Arg = X::Arg;
    const NO_ARG: Option<X::Arg> = X::NO_ARG;
    type Shape<S: Shape, R: ItemList> = X::Extents<S::Head, R::Shape<S::Tail>>;
    type Strides<D: StrideList, R: ItemList> = X::Strides<D::Head, R::Strides<D::Tail>>;
    type Shift<S: Shape, D: StrideList, R: ItemList> =
        BitSum<BitProduct<X::Start<S::Head>, <D::Head as Stride>::Low>, R::Shift<S::Tail, D::Tail>>;
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
    ) -> Result<(Progress, <Rest::Follow<R> as Selection>::Stored), Misfit> {
        Ok((
            here.then::<T, X>(arg, axis)?,
            Rest::follow::<R>(rest, args, axis + 1)?,
        ))
    }
    #[inline(always)]
    fn beyond<R: ItemList>(args: R::Args, axis: isize) -> Result<<R::Beyond as Selection>::Stored, Misfit> {
        R::beyond(args, axis)
    }
    // `?` would be two more functions to compile for each result.
    #[allow(clippy::question_mark)]
    #[inline(always)]
    fn select<S: Shape, D: StrideList, R: ItemList>(
        arg: X::Arg,
        rest: R::Args,
        shape: S::Stored,
        strides: D::Stored,
        axis: isize,
    ) -> Result<Selected<(Self, R), S, D>, Misfit> {
        let length = S::Head::get(S::head(shape));
        let stride = D::head(strides);
        let picked = match X::select(arg, length, axis) {
            Ok(picked) => picked,
            Err(misfit) => return Err(misfit),
        };
        let (offset, rest_shape, rest_strides) =
            match R::select::<S::Tail, D::Tail>(rest, S::tail(shape), D::tail(strides), axis + 1) {
                Ok(selected) => selected,
                Err(misfit) => return Err(misfit),
            };
        // Wraps only if nothing is selected; the offset is not used then (V3).
        let offset = (picked.first as isize)
            .wrapping_mul(D::Head::get(stride))
            .wrapping_add(offset);
        let Some(shape) = X::extents::<S::Head, R::Shape<S::Tail>>(picked.count, rest_shape) else {
            // The macro writes the count that the rule of the slice gives, so only types put together by hand state another one.
            let claimed = <IndexedShape<X, S, R> as Shape>::Head::STATIC;
            return Err(Misfit::Count {
                claimed: claimed.unwrap_or(picked.count),
                found: picked.count,
                axis,
            });
        };
        Ok((
            offset,
            shape,
            X::strides::<D::Head, R::Strides<D::Tail>>(arg, stride, rest_strides),
        ))
    }
}
