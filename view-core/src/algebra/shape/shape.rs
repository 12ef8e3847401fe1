//! Shapes: the extents of all axes, as a list `(E0, (E1, ()))`, outermost axis first.

use crate::algebra::disjoint::entry::Kept;
use crate::algebra::disjoint::entry::Old;
use crate::algebra::disjoint::progress::Progress;
use crate::algebra::element::rescale::Resize;
use crate::algebra::element::size_change::SameSizes;
use crate::algebra::index::{All, ItemList};
use crate::algebra::number::constant::Const;
use crate::algebra::reshape::Axes;
use crate::algebra::shape::append::Append;
use crate::algebra::shape::axis_list::AxisList;
use crate::algebra::shape::extent::{Dyn, Extent};
use crate::algebra::shape::extent_ops::{AxesEnd, EqualExtents, SameShape};
use crate::algebra::shape::layout::Packing;
use crate::algebra::shape::offsets::Loops;
use crate::algebra::shape::rank::{Rank, R};
use crate::algebra::shape::stored::{list_ends, Stored};
use crate::algebra::shape::stride::{DynStride, NoStride, Stride};
use crate::algebra::shape::stride_list::StrideList;
use crate::error::refuse_index;
use crate::message::say::Accept;
use crate::sealed::Sealed;

/// The stored part of the row-major strides of `S`, and of its pitch.
type RowMajorWords<S, U> = (
    <<S as Shape>::Strides<U> as StrideList>::Stored,
    <<S as Shape>::Pitch<U> as Stride>::Stored,
);

/// A shape: a list of [`Extent`]s, written [`shape![480, 640, 3]`](crate::shape!).
///
/// A function over any shape takes `S: Shape`, over any matrix `M: Extent, N: Extent` and
/// `shape![M, N]`.
pub trait Shape:
    Sealed
    + Copy
    + Resize<Axes = <Self as Shape>::Rank, Resized<SameSizes> = Self, InFront<SameSizes> = SameSizes>
    + Append<Then<()> = Self>
    + Axes
    + Loops
    + Packing
    + SameShape<Self>
{
    /// The number of axes.
    type Rank: Rank;
    /// The shape of the same rank with all extents [`Dyn`]: that of [`into_dyn`](crate::View::into_dyn).
    type Dynamic: Shape;
    /// The stored part of that.
    #[doc(hidden)]
    fn dynamic(stored: Self::Stored) -> <Self::Dynamic as Shape>::Stored;
    /// The number of elements, where every extent is static. No view has `usize::MAX` of them along several axes.
    const LEN: Option<usize>;
    /// The product of the static extents, those of 0 left out, or `usize::MAX` if it is larger.
    #[doc(hidden)]
    const LEAST: usize;
    #[doc(hidden)]
    type Stored: Stored;
    /// The extent of the first axis.
    #[doc(hidden)]
    type Head: Extent;
    /// The shape of the others.
    #[doc(hidden)]
    type Tail: Shape;
    #[doc(hidden)]
    fn head(stored: Self::Stored) -> <Self::Head as Extent>::Stored;
    #[doc(hidden)]
    fn tail(stored: Self::Stored) -> <Self::Tail as Shape>::Stored;
    /// The shape from axis `A` on, to be compared with another.
    #[doc(hidden)]
    type Compared<A: Rank>: EqualExtents<Self::Compared<A>, Rank = Accept, Extents = Accept>;
    /// The distance between two of these in row-major order, if elements are a `U` apart.
    #[doc(hidden)]
    type Pitch<U: Stride>: Stride;
    /// The row-major strides.
    #[doc(hidden)]
    type Strides<U: Stride>: StrideList;
    #[doc(hidden)]
    fn row_major<U: Stride>(stored: Self::Stored, unit: U::Stored) -> RowMajorWords<Self, U>;
    /// Write the extents into `out`, as many as there are.
    #[doc(hidden)]
    fn write(stored: Self::Stored, out: &mut [usize]);
    /// Whether the numbers of `index`, one for each axis, are below the extents.
    #[doc(hidden)]
    fn holds(stored: Self::Stored, index: &[usize]) -> bool;
    /// Panics unless they are. `axis` is the number of the first axis, for the message.
    ///
    /// # Panics
    /// With [`ViewError::Index`](crate::ViewError::Index) about the first number that is not below its extent.
    #[doc(hidden)]
    #[track_caller]
    fn insist(stored: Self::Stored, index: &[usize], axis: isize);
    /// The stored form of these extents, unless they contradict the type.
    #[doc(hidden)]
    fn store(extents: &[usize]) -> Option<Self::Stored>;
    /// The number of elements. It fits: no base is larger than the address space (V2).
    #[doc(hidden)]
    fn len(stored: Self::Stored) -> usize;
    /// The shape without its first axes, as many as `Self` has.
    #[doc(hidden)]
    type DropFrom<S: Shape>: Shape;
    /// The list `D`, spelled out as pairs, one for each axis.
    #[doc(hidden)]
    type Explicit<D: StrideList>: StrideList;
    /// The stored part of that.
    #[doc(hidden)]
    fn explicit<D: StrideList>(stored: D::Stored) -> <Self::Explicit<D> as StrideList>::Stored;
    /// The list `D`, with all strides dynamic, one for each axis.
    #[doc(hidden)]
    fn dynamic_strides<D: StrideList>(stored: D::Stored) -> <Self::Alike<DynStride> as StrideList>::Stored;
    /// The same strides from a slice of them, one for each axis.
    #[doc(hidden)]
    fn store_strides(strides: &[isize]) -> Option<<Self::Alike<DynStride> as StrideList>::Stored>;
    /// These extents and the strides `D`, side by side.
    #[doc(hidden)]
    type Zip<D: StrideList>: AxisList;
    /// The stored part of that.
    #[doc(hidden)]
    fn zip<D: StrideList>(stored: Self::Stored, strides: D::Stored) -> <Self::Zip<D> as AxisList>::Stored;
    /// As many new axes, of extent 1 and stride 0, in front of `X`.
    #[doc(hidden)]
    type Padding<X: AxisList>: AxisList;
    /// The stored part of that.
    #[doc(hidden)]
    fn padding<X: AxisList>(stored: X::Stored) -> <Self::Padding<X> as AxisList>::Stored;
    /// `M` if all extents are static, `SomeDynamic` if not.
    #[doc(hidden)]
    type Mode<M>;
    /// The indices `R` behind one [`All`] for each axis of this shape.
    #[doc(hidden)]
    type Fill<R: ItemList>: ItemList;
    /// Their run-time parts.
    #[doc(hidden)]
    fn fill<R: ItemList>(args: R::Args) -> <Self::Fill<R> as ItemList>::Args;
    /// What a view of all of it takes of every axis.
    #[doc(hidden)]
    type Selection: crate::algebra::disjoint::selection::Selection;
    #[doc(hidden)]
    fn selection(
        stored: Self::Stored,
    ) -> <Self::Selection as crate::algebra::disjoint::selection::Selection>::Stored;
}

impl Shape for () {
    type Rank = R<0>;
    type Dynamic = ();
    #[inline(always)]
    fn dynamic((): ()) {}
    const LEN: Option<usize> = Some(1);
    const LEAST: usize = 1;
    list_ends!(() first Dyn as usize);
    type Compared<A: Rank> = AxesEnd<A>;
    type Pitch<U: Stride> = U;
    type Strides<U: Stride> = ();
    #[inline(always)]
    fn row_major<U: Stride>((): (), unit: U::Stored) -> ((), U::Stored) {
        ((), unit)
    }
    #[inline(always)]
    fn write((): (), _: &mut [usize]) {}
    #[inline(always)]
    fn holds((): (), _: &[usize]) -> bool {
        true
    }
    #[inline(always)]
    #[track_caller]
    fn insist((): (), _: &[usize], _: isize) {}
    #[inline(always)]
    fn store(extents: &[usize]) -> Option<()> {
        extents.is_empty().then_some(())
    }
    #[inline(always)]
    fn len((): ()) -> usize {
        1
    }
    type DropFrom<S: Shape> = S;
    type Explicit<D: StrideList> = ();
    #[inline(always)]
    fn explicit<D: StrideList>(_: D::Stored) {}
    #[inline(always)]
    fn dynamic_strides<D: StrideList>(_: D::Stored) {}
    #[inline(always)]
    fn store_strides(strides: &[isize]) -> Option<()> {
        strides.is_empty().then_some(())
    }
    type Zip<D: StrideList> = ();
    #[inline(always)]
    fn zip<D: StrideList>((): (), _: D::Stored) {}
    type Padding<X: AxisList> = X;
    #[inline(always)]
    fn padding<X: AxisList>(stored: X::Stored) -> X::Stored {
        stored
    }
    type Mode<M> = M;
    type Fill<R: ItemList> = R;
    #[inline(always)]
    fn fill<R: ItemList>(args: R::Args) -> R::Args {
        args
    }
    type Selection = ();
    #[inline(always)]
    fn selection((): ()) {}
}

impl<E: Extent, Tail: Shape> Shape for (E, Tail) {
    type Rank = <Tail::Rank as Rank>::Next;
    type Dynamic = (Dyn, Tail::Dynamic);
    #[inline(always)]
    fn dynamic(stored: Self::Stored) -> (usize, <Tail::Dynamic as Shape>::Stored) {
        (E::get(stored.0), Tail::dynamic(stored.1))
    }
    const LEN: Option<usize> = match (E::STATIC, Tail::LEN) {
        (Some(extent), Some(rest)) => Some(extent.saturating_mul(rest)),
        _ => None,
    };
    const LEAST: usize = match E::STATIC {
        Some(extent @ 1..) => Tail::LEAST.saturating_mul(extent),
        _ => Tail::LEAST,
    };
    list_ends!((E, Tail));
    type Compared<A: Rank> = (E::Compared<A>, Tail::Compared<A::Next>);
    type Pitch<U: Stride> = E::Around<Tail::Pitch<U>>;
    type Strides<U: Stride> = (Tail::Pitch<U>, Tail::Strides<U>);
    #[inline(always)]
    fn row_major<U: Stride>(stored: Self::Stored, unit: U::Stored) -> RowMajorWords<Self, U> {
        let (strides, pitch) = Tail::row_major::<U>(stored.1, unit);
        (
            (pitch, strides),
            E::around::<Tail::Pitch<U>>(E::get(stored.0), pitch),
        )
    }
    #[inline(always)]
    fn write(stored: Self::Stored, out: &mut [usize]) {
        if let Some((first, rest)) = out.split_first_mut() {
            *first = E::get(stored.0);
            Tail::write(stored.1, rest);
        }
    }
    #[inline(always)]
    fn holds(stored: Self::Stored, index: &[usize]) -> bool {
        match index {
            [first, rest @ ..] => *first < E::get(stored.0) && Tail::holds(stored.1, rest),
            [] => false,
        }
    }
    // Each axis has a comparison and a call of its own: if all were one condition, LLVM would not move that of an outer axis out of the loop
    // over an inner one.
    #[inline(always)]
    #[track_caller]
    fn insist(stored: Self::Stored, index: &[usize], axis: isize) {
        let length = E::get(stored.0);
        match index {
            [first, rest @ ..] if *first < length => Tail::insist(stored.1, rest, axis + 1),
            [first, ..] => refuse_index(axis, *first, length),
            // No axis is that long, so too few numbers are refused as well.
            [] => refuse_index(axis, usize::MAX, length),
        }
    }
    #[inline(always)]
    fn store(extents: &[usize]) -> Option<Self::Stored> {
        let (first, rest) = extents.split_first()?;
        Some((E::store(*first)?, Tail::store(rest)?))
    }
    #[inline(always)]
    fn len(stored: Self::Stored) -> usize {
        match Self::LEN {
            Some(len) => len,
            None => E::get(stored.0).wrapping_mul(Tail::len(stored.1)),
        }
    }
    type DropFrom<S: Shape> = Tail::DropFrom<S::Tail>;
    type Explicit<D: StrideList> = (D::Head, Tail::Explicit<D::Tail>);
    #[inline(always)]
    fn explicit<D: StrideList>(stored: D::Stored) -> <Self::Explicit<D> as StrideList>::Stored {
        (D::head(stored), Tail::explicit::<D::Tail>(D::tail(stored)))
    }
    #[inline(always)]
    fn dynamic_strides<D: StrideList>(stored: D::Stored) -> <Self::Alike<DynStride> as StrideList>::Stored {
        (
            D::Head::get(D::head(stored)),
            Tail::dynamic_strides::<D::Tail>(D::tail(stored)),
        )
    }
    #[inline(always)]
    fn store_strides(strides: &[isize]) -> Option<<Self::Alike<DynStride> as StrideList>::Stored> {
        let (first, rest) = strides.split_first()?;
        Some((*first, Tail::store_strides(rest)?))
    }
    type Zip<D: StrideList> = ((E, D::Head), Tail::Zip<D::Tail>);
    #[inline(always)]
    fn zip<D: StrideList>(stored: Self::Stored, strides: D::Stored) -> <Self::Zip<D> as AxisList>::Stored {
        (
            (stored.0, D::head(strides)),
            Tail::zip::<D::Tail>(stored.1, D::tail(strides)),
        )
    }
    type Padding<X: AxisList> = ((Const<1>, NoStride), Tail::Padding<X>);
    #[inline(always)]
    fn padding<X: AxisList>(stored: X::Stored) -> <Self::Padding<X> as AxisList>::Stored {
        (((), ()), Tail::padding::<X>(stored))
    }
    type Mode<M> = E::Mode<Tail::Mode<M>>;
    type Fill<R: ItemList> = (All, Tail::Fill<R>);
    #[inline(always)]
    fn fill<R: ItemList>(args: R::Args) -> <Self::Fill<R> as ItemList>::Args {
        ((), Tail::fill::<R>(args))
    }
    type Selection = (
        Kept<crate::algebra::disjoint::progression::WholeAxis<E>, Old>,
        Tail::Selection,
    );
    #[inline(always)]
    fn selection(
        stored: Self::Stored,
    ) -> <Self::Selection as crate::algebra::disjoint::selection::Selection>::Stored {
        (Progress::whole(E::get(stored.0)), Tail::selection(stored.1))
    }
}
