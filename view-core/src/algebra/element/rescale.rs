//! What a cast to elements of another size does to shape and strides: only the last axis changes.

use crate::algebra::align::evidence::Requirement;
use crate::algebra::element::cast_rules::AlongFirst;
use crate::algebra::element::element::Element;
use crate::algebra::element::size_change::{SameSizes, SizeChange};
use crate::algebra::number::low_bits::Bits;
use crate::algebra::number::{
    Addition, Divisor, ExactQuotient, Fails, Holds, IsEqual, Nat, Number, Unknown, Verdict,
};
use crate::algebra::shape::extent::{AsExtent, Dyn, Extent};
use crate::algebra::shape::extent_ops::ChooseExtent;
use crate::algebra::shape::rank::{Rank, R};
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::stored::Stored;
use crate::algebra::shape::stride::{DynStride, Static, Stride};
use crate::algebra::shape::stride_list::StrideList;
use crate::message::say::{Accept, Answer};
use crate::sealed::Sealed;

/// An extent of elements of `N` bytes, in elements of `M` bytes.
pub trait Rescale: Sealed {
    /// The extent in elements of `M` bytes.
    type Rescaled<N: Nat, M: Nat>: Extent;
    /// Its stored part.
    fn rescaled<N: Nat, M: Nat>(extent: usize) -> <Self::Rescaled<N, M> as Extent>::Stored;
    /// The number of bytes of so many elements.
    type Bytes<N: Nat>: Nat;
    /// Whether the bytes divide into elements of `M` bytes. It holds as well if only run time knows.
    type Divides<N: Nat, M: Nat>: Verdict;
    /// Whether the extent is known to be 0.
    type None: Verdict;
    /// Whether the extent is known to be 0 or 1, so that the stride is never used.
    type Few: Verdict;
}

impl Rescale for Dyn {
    type Rescaled<N: Nat, M: Nat> = Dyn;
    #[inline(always)]
    fn rescaled<N: Nat, M: Nat>(extent: usize) -> usize {
        // `check` has found that they divide, and a base is never larger than the address space (V2).
        (extent * N::VALUE).checked_div(M::VALUE).unwrap_or(0)
    }
    type Bytes<N: Nat> = Unknown;
    type Divides<N: Nat, M: Nat> = Holds;
    type None = Fails;
    type Few = Fails;
}

impl<E: Number> Rescale for E {
    // If they do not divide, the cast is refused and the extent is dynamic, so that an index behind the cast is not refused as well.
    type Rescaled<N: Nat, M: Nat> =
        <<BytesDivided<E::Nat, N, M> as ExactQuotient>::Exact as ChooseExtent>::Extent<
            <<BytesDivided<E::Nat, N, M> as ExactQuotient>::Number as AsExtent>::Extent,
            Dyn,
        >;
    #[inline(always)]
    fn rescaled<N: Nat, M: Nat>(_: usize) -> <Self::Rescaled<N, M> as Extent>::Stored {
        // If the bytes do not divide, this stores 0. The cast is refused; if it were not, the view would be empty.
        Stored::nil()
    }
    type Bytes<N: Nat> = <N as Addition>::Times<E::Nat>;
    type Divides<N: Nat, M: Nat> = <BytesDivided<E::Nat, N, M> as ExactQuotient>::Exact;
    type None = <E::Nat as Addition>::IsZero;
    type Few = <E::Nat as Addition>::IsFew;
}
/// The bytes of `E` elements of `N` bytes, divided by `M`.
type BytesDivided<E, N, M> = <M as Divisor>::Dividing<<N as Addition>::Times<E>>;

/// The most axes that a view has.
pub(crate) const MOST: usize = 16;
/// A number for each axis, where it is static.
pub type PerAxis<X> = [Option<X>; MOST];

/// `rest` with a number in front.
const fn in_front<X: Copy>(first: Option<X>, rest: &PerAxis<X>) -> PerAxis<X> {
    let mut known = [first; MOST];
    let mut axis = 1;
    while axis < MOST {
        known[axis] = rest[axis - 1];
        axis += 1;
    }
    known
}

/// What a cast does to a shape whose elements have `N` bytes and are to have `M`.
pub trait Resize: Sealed {
    /// Whether there is an axis.
    type HasLast: Verdict;
    /// The last extent.
    type Last: Extent;
    /// The same, if an axis of extent `E` stands in front.
    type LastBehind<E: Extent>: Extent;
    /// The number of axes. A shape has it as well; here it is known of the results.
    type Axes: Rank;
    /// The shape after the change `X`, which only the last extent takes part in. The list of axes stays one if `X` is not known yet.
    type Resized<X: SizeChange>: Shape<Rank = Self::Axes>;
    /// What `X` is for an axis in front of these: itself for the last axis, no change for others.
    type InFront<X: SizeChange>: SizeChange;
    /// The stored part of the shape.
    fn resized<X: SizeChange>(stored: <Self as Shape>::Stored) -> <Self::Resized<X> as Shape>::Stored
    where
        Self: Shape;
    /// Whether an extent is known to be 0.
    type None: Verdict;
    /// Whether the strides `D` of all axes of two positions or more are multiples of the alignment `A`, as far as the types know.
    type Aligned<D: StrideList, A: Requirement>: Verdict;
    /// The extents that are static, in front of `None`s.
    const KNOWN: PerAxis<usize>;
    /// The answer about the strides `D` of the axes from `A` on, for elements `U`.
    type AlongAll<D: StrideList, U: Element, A: Rank>: Answer;
}

impl Resize for () {
    type HasLast = Fails;
    type Last = Dyn;
    type LastBehind<E: Extent> = E;
    type Axes = R<0>;
    type Resized<X: SizeChange> = ();
    type InFront<X: SizeChange> = X;
    #[inline(always)]
    fn resized<X: SizeChange>((): ()) {}
    type None = Fails;
    type Aligned<D: StrideList, A: Requirement> = Holds;
    const KNOWN: PerAxis<usize> = [None; MOST];
    type AlongAll<D: StrideList, U: Element, A: Rank> = Accept;
}

impl<E: Extent, Tail: Shape> Resize for (E, Tail) {
    type HasLast = Holds;
    type Last = Tail::LastBehind<E>;
    type LastBehind<F: Extent> = Self::Last;
    type Axes = <Tail::Axes as Rank>::Next;
    type Resized<X: SizeChange> = (<Tail::InFront<X> as SizeChange>::Extent<E>, Tail::Resized<X>);
    type InFront<X: SizeChange> = SameSizes;
    #[inline(always)]
    fn resized<X: SizeChange>(stored: <Self as Shape>::Stored) -> <Self::Resized<X> as Shape>::Stored {
        (
            <Tail::InFront<X> as SizeChange>::extent::<E>(stored.0),
            Tail::resized::<X>(stored.1),
        )
    }
    type None = <E::None as Verdict>::Or<Tail::None>;
    type Aligned<D: StrideList, A: Requirement> =
        <<E::Few as Verdict>::Or<Multiple<D::Head, A>> as Verdict>::And<Tail::Aligned<D::Tail, A>>;
    const KNOWN: PerAxis<usize> = in_front(E::STATIC, &Tail::KNOWN);
    type AlongAll<D: StrideList, U: Element, A: Rank> = AlongFirst<Self, D, U, A>;
}

/// Whether the alignment that an element type requires is that of all elements of a view.
pub trait MetByAll: Sealed {
    /// Whether all elements of a view of shape `S` with strides `D`, whose address has the low bits `B`, are
    /// aligned so, as far as the types know.
    type All<S: Shape, D: StrideList, B: Bits>: Verdict;
}

/// Whether all multiples of the stride `D` are aligned as `A` requires. It holds as well if the type does not know the stride.
pub type Multiple<D, A> =
    <<D as Stride>::Exact as Verdict>::Implies<<A as Requirement>::Met<<D as Stride>::Zeros>>;
/// Whether the stride `D` is `N` bytes upwards. It holds as well if the type does not know the stride.
pub type Is<D, N> = <<D as Stride>::Exact as Verdict>::Implies<
    <<<D as Stride>::Backwards as Verdict>::Not as Verdict>::And<IsEqual<<D as Stride>::Size, N>>,
>;

/// What a cast does to the strides: the last one becomes that of elements side by side.
pub trait Restride: Sealed {
    /// The last stride.
    type Last: Stride;
    /// The same, if an axis of stride `E` stands in front.
    type LastBehind<E: Stride>: Stride;
    /// Whether the types know all strides, so that nothing is left to run time.
    const EXACT: bool;
    /// The strides that are static, in front of `None`s.
    const KNOWN: PerAxis<isize>;
    /// The strides with `U` in place of the last.
    type Restrided<U: Static>: StrideList;
    /// The same, behind an axis of stride `E`.
    type RestridedBehind<E: Stride, U: Static>: StrideList;
    /// The stored part.
    fn restrided<U: Static>(
        stored: <Self as StrideList>::Stored,
    ) -> <Self::Restrided<U> as StrideList>::Stored
    where
        Self: StrideList;
    /// The stored part.
    fn restrided_behind<E: Stride, U: Static>(
        stride: E::Stored,
        stored: <Self as StrideList>::Stored,
    ) -> <Self::RestridedBehind<E, U> as StrideList>::Stored
    where
        Self: StrideList;
}

impl Restride for () {
    type Last = DynStride;
    const EXACT: bool = true;
    const KNOWN: PerAxis<isize> = [None; MOST];
    type LastBehind<E: Stride> = E;
    type Restrided<U: Static> = ();
    type RestridedBehind<E: Stride, U: Static> = (U, ());
    #[inline(always)]
    fn restrided<U: Static>((): ()) {}
    #[inline(always)]
    fn restrided_behind<E: Stride, U: Static>(_: E::Stored, (): ()) -> ((), ()) {
        ((), ())
    }
}

impl<D: Stride, Tail: StrideList> Restride for (D, Tail) {
    type Last = Tail::LastBehind<D>;
    const EXACT: bool = <D::Exact as Verdict>::HOLDS && Tail::EXACT;
    const KNOWN: PerAxis<isize> = in_front(D::STATIC, &Tail::KNOWN);
    type LastBehind<E: Stride> = Self::Last;
    type Restrided<U: Static> = Tail::RestridedBehind<D, U>;
    type RestridedBehind<E: Stride, U: Static> = (E, Self::Restrided<U>);
    #[inline(always)]
    fn restrided<U: Static>(
        stored: <Self as StrideList>::Stored,
    ) -> <Self::Restrided<U> as StrideList>::Stored {
        Tail::restrided_behind::<D, U>(stored.0, stored.1)
    }
    #[inline(always)]
    fn restrided_behind<E: Stride, U: Static>(
        stride: E::Stored,
        stored: <Self as StrideList>::Stored,
    ) -> <Self::RestridedBehind<E, U> as StrideList>::Stored {
        (stride, Self::restrided::<U>(stored))
    }
}
