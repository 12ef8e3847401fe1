//! Shapes: the extents of all axes, as a list `(E0, (E1, ()))`, outermost axis first.

use crate::algebra::disjoint::progress::Progress;
use crate::algebra::disjoint::selection::{Kept, Old};
use crate::algebra::element::rescale::Resize;
use crate::algebra::index::{All, ItemList};
use crate::algebra::number::One;
use crate::algebra::reshape::Axes;
use crate::algebra::shape::append::Append;
use crate::algebra::shape::axis_list::AxisList;
use crate::algebra::shape::extent::{Dyn, Extent};
use crate::algebra::shape::offsets::Loops;
use crate::algebra::shape::rank::{Rank, R};
use crate::algebra::shape::stored::Words;
use crate::algebra::shape::stride::{NoStride, Stride};
use crate::algebra::shape::stride_list::StrideList;
use crate::sealed::Sealed;

/// The stored part of the row-major strides of `S`, and of its pitch.
type RowMajorWords<S, U> = (
    <<S as Shape>::Strides<U> as StrideList>::Words,
    <<S as Shape>::Pitch<U> as Stride>::Words,
);

/// A shape: a list of [`Extent`]s, written [`shape![480, 640, 3]`](crate::shape!).
///
/// A function over any shape takes `S: Shape`, over any matrix `M: Extent, N: Extent` and
/// `shape![M, N]`.
pub trait Shape: Sealed + Sized + Resize + Append + Axes + Loops {
    /// The number of axes.
    type Rank: Rank;
    /// The number of elements, where every extent is static. No view has `usize::MAX` of them along several axes.
    const LEN: Option<usize>;
    /// The product of the static extents, those of 0 left out, or `usize::MAX` if it is larger.
    #[doc(hidden)]
    const LEAST: usize;
    #[doc(hidden)]
    type Words: Words;
    /// The extent of the first axis.
    #[doc(hidden)]
    type Head: Extent;
    /// The shape of the others.
    #[doc(hidden)]
    type Tail: Shape;
    #[doc(hidden)]
    fn head(words: Self::Words) -> <Self::Head as Extent>::Words;
    #[doc(hidden)]
    fn tail(words: Self::Words) -> <Self::Tail as Shape>::Words;
    /// The distance between two of these in row-major order, if elements are a `U` apart.
    #[doc(hidden)]
    type Pitch<U: Stride>: Stride;
    /// The row-major strides.
    #[doc(hidden)]
    type Strides<U: Stride>: StrideList;
    #[doc(hidden)]
    fn row_major<U: Stride<Words = ()>>(words: Self::Words) -> RowMajorWords<Self, U>;
    /// Write the extents into `out`, as many as there are.
    #[doc(hidden)]
    fn write(words: Self::Words, out: &mut [usize]);
    /// The stored form of these extents, unless they contradict the type.
    #[doc(hidden)]
    fn store(extents: &[usize]) -> Option<Self::Words>;
    /// The number of elements. It fits: no base is larger than the address space (V2).
    #[doc(hidden)]
    fn len(words: Self::Words) -> usize;
    /// The shape without its first axes, as many as `Self` has.
    #[doc(hidden)]
    type DropFrom<S: Shape>: Shape;
    /// The list `D`, spelled out as pairs, one for each axis.
    #[doc(hidden)]
    type Spell<D: StrideList>: StrideList;
    /// The stored part of that.
    #[doc(hidden)]
    fn spell<D: StrideList>(words: D::Words) -> <Self::Spell<D> as StrideList>::Words;
    /// These extents and the strides `D`, side by side.
    #[doc(hidden)]
    type Zip<D: StrideList>: AxisList;
    /// The stored part of that.
    #[doc(hidden)]
    fn zip<D: StrideList>(words: Self::Words, strides: D::Words) -> <Self::Zip<D> as AxisList>::Words;
    /// As many new axes, of extent 1 and stride 0, in front of `X`.
    #[doc(hidden)]
    type Padding<X: AxisList>: AxisList;
    /// The stored part of that.
    #[doc(hidden)]
    fn padding<X: AxisList>(words: X::Words) -> <Self::Padding<X> as AxisList>::Words;
    /// `M` if all extents are static, `Slow` if not.
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
    type Tracks: crate::algebra::disjoint::selection::Tracks;
    #[doc(hidden)]
    fn tracks(words: Self::Words) -> <Self::Tracks as crate::algebra::disjoint::selection::Tracks>::Words;
}

impl Shape for () {
    type Rank = R<0>;
    const LEN: Option<usize> = Some(1);
    const LEAST: usize = 1;
    type Words = ();
    // There is no axis: `Ranked` refuses before anything is read.
    type Head = Dyn;
    type Tail = ();
    #[inline(always)]
    fn head((): ()) -> usize {
        0
    }
    #[inline(always)]
    fn tail((): ()) {}
    type Pitch<U: Stride> = U;
    type Strides<U: Stride> = ();
    #[inline(always)]
    fn row_major<U: Stride<Words = ()>>((): ()) -> ((), ()) {
        ((), ())
    }
    #[inline(always)]
    fn write((): (), _: &mut [usize]) {}
    #[inline(always)]
    fn store(extents: &[usize]) -> Option<()> {
        extents.is_empty().then_some(())
    }
    #[inline(always)]
    fn len((): ()) -> usize {
        1
    }
    type DropFrom<S: Shape> = S;
    type Spell<D: StrideList> = ();
    #[inline(always)]
    fn spell<D: StrideList>(_: D::Words) {}
    type Zip<D: StrideList> = ();
    #[inline(always)]
    fn zip<D: StrideList>((): (), _: D::Words) {}
    type Padding<X: AxisList> = X;
    #[inline(always)]
    fn padding<X: AxisList>(words: X::Words) -> X::Words {
        words
    }
    type Mode<M> = M;
    type Fill<R: ItemList> = R;
    #[inline(always)]
    fn fill<R: ItemList>(args: R::Args) -> R::Args {
        args
    }
    type Tracks = ();
    #[inline(always)]
    fn tracks((): ()) {}
}

impl<E: Extent, Tail: Shape> Shape for (E, Tail) {
    type Rank = <Tail::Rank as Rank>::Next;
    const LEN: Option<usize> = match (E::STATIC, Tail::LEN) {
        (Some(extent), Some(rest)) => Some(extent.saturating_mul(rest)),
        _ => None,
    };
    const LEAST: usize = match E::STATIC {
        Some(extent @ 1..) => Tail::LEAST.saturating_mul(extent),
        _ => Tail::LEAST,
    };
    type Words = (E::Words, Tail::Words);
    type Head = E;
    type Tail = Tail;
    #[inline(always)]
    fn head(words: Self::Words) -> E::Words {
        words.0
    }
    #[inline(always)]
    fn tail(words: Self::Words) -> Tail::Words {
        words.1
    }
    type Pitch<U: Stride> = E::Around<Tail::Pitch<U>>;
    type Strides<U: Stride> = (Tail::Pitch<U>, Tail::Strides<U>);
    #[inline(always)]
    fn row_major<U: Stride<Words = ()>>(words: Self::Words) -> RowMajorWords<Self, U> {
        let (strides, pitch) = Tail::row_major::<U>(words.1);
        ((pitch, strides), E::around::<Tail::Pitch<U>>(words.0, pitch))
    }
    #[inline(always)]
    fn write(words: Self::Words, out: &mut [usize]) {
        if let Some((first, rest)) = out.split_first_mut() {
            *first = E::get(words.0);
            Tail::write(words.1, rest);
        }
    }
    #[inline(always)]
    fn store(extents: &[usize]) -> Option<Self::Words> {
        let (first, rest) = extents.split_first()?;
        Some((E::store(*first)?, Tail::store(rest)?))
    }
    #[inline(always)]
    fn len(words: Self::Words) -> usize {
        match Self::LEN {
            Some(len) => len,
            None => E::get(words.0).wrapping_mul(Tail::len(words.1)),
        }
    }
    type DropFrom<S: Shape> = Tail::DropFrom<S::Tail>;
    type Spell<D: StrideList> = (D::Head, Tail::Spell<D::Tail>);
    #[inline(always)]
    fn spell<D: StrideList>(words: D::Words) -> <Self::Spell<D> as StrideList>::Words {
        (D::head(words), Tail::spell::<D::Tail>(D::tail(words)))
    }
    type Zip<D: StrideList> = ((E, D::Head), Tail::Zip<D::Tail>);
    #[inline(always)]
    fn zip<D: StrideList>(words: Self::Words, strides: D::Words) -> <Self::Zip<D> as AxisList>::Words {
        (
            (words.0, D::head(strides)),
            Tail::zip::<D::Tail>(words.1, D::tail(strides)),
        )
    }
    type Padding<X: AxisList> = ((One, NoStride), Tail::Padding<X>);
    #[inline(always)]
    fn padding<X: AxisList>(words: X::Words) -> <Self::Padding<X> as AxisList>::Words {
        (((), ()), Tail::padding::<X>(words))
    }
    type Mode<M> = E::Mode<Tail::Mode<M>>;
    type Fill<R: ItemList> = (All, Tail::Fill<R>);
    #[inline(always)]
    fn fill<R: ItemList>(args: R::Args) -> <Self::Fill<R> as ItemList>::Args {
        ((), Tail::fill::<R>(args))
    }
    type Tracks = (
        Kept<crate::algebra::disjoint::progression::Whole<E>, Old>,
        Tail::Tracks,
    );
    #[inline(always)]
    fn tracks(words: Self::Words) -> <Self::Tracks as crate::algebra::disjoint::selection::Tracks>::Words {
        (Progress::whole(E::get(words.0)), Tail::tracks(words.1))
    }
}
