//! What a cast does to shape and strides, depending on whether the size of the elements changes.

use crate::algebra::element::rescale::{Is, Rescale, Resize, Restride};
use crate::algebra::number::{Fails, Holds, Nat, Verdict};
use crate::algebra::shape::extent::Extent;
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::stride::Static;
use crate::algebra::shape::stride_list::StrideList;
use crate::sealed::{markers, Sealed};

/// How the size of elements changes, and what follows for the extent of the last axis.
pub trait SizeChange: Sealed {
    /// The new extent of an axis of extent `E`.
    type Extent<E: Extent>: Extent;
    /// The stored part.
    fn extent<E: Extent>(stored: E::Stored) -> <Self::Extent<E> as Extent>::Stored;
}
markers! {
    /// The size stays.
    SameSizes;
    /// Elements of `N` bytes are to have `M`.
    OtherSizes<N, M>;
}
impl SizeChange for SameSizes {
    type Extent<E: Extent> = E;
    #[inline(always)]
    fn extent<E: Extent>(stored: E::Stored) -> E::Stored {
        stored
    }
}
impl<N: Nat, M: Nat> SizeChange for OtherSizes<N, M> {
    type Extent<E: Extent> = E::Rescaled<N, M>;
    #[inline(always)]
    fn extent<E: Extent>(stored: E::Stored) -> <E::Rescaled<N, M> as Extent>::Stored {
        E::rescaled::<N, M>(E::get(stored))
    }
}

/// Whether the size stays ([`Holds`]), and what follows from that: casts to the same size keep shape and strides.
pub trait Sizes: Sealed {
    /// The change from elements of `N` bytes to those of `M`.
    type Change<N: Nat, M: Nat>: SizeChange;
    /// The new strides, if elements are to be `U` apart.
    type Strides<D: StrideList, U: Static>: StrideList;
    /// Whether a view of shape `S` and strides `D` can be cast, as far as the types know.
    type Fit<S: Shape, D: StrideList, N: Nat, M: Nat>: Verdict;
    /// The stored part of the strides.
    fn strides<D: StrideList, U: Static>(stored: D::Stored) -> <Self::Strides<D, U> as StrideList>::Stored;
}

impl Sizes for Holds {
    type Change<N: Nat, M: Nat> = SameSizes;
    type Strides<D: StrideList, U: Static> = D;
    type Fit<S: Shape, D: StrideList, N: Nat, M: Nat> = Holds;
    #[inline(always)]
    fn strides<D: StrideList, U: Static>(stored: D::Stored) -> D::Stored {
        stored
    }
}

impl Sizes for Fails {
    type Change<N: Nat, M: Nat> = OtherSizes<N, M>;
    type Strides<D: StrideList, U: Static> = D::Restrided<U>;
    type Fit<S: Shape, D: StrideList, N: Nat, M: Nat> =
        <<S::HasLast as Verdict>::And<Dense<S, D, N>> as Verdict>::And<<S::Last as Rescale>::Divides<N, M>>;
    #[inline(always)]
    fn strides<D: StrideList, U: Static>(stored: D::Stored) -> <D::Restrided<U> as StrideList>::Stored {
        D::restrided::<U>(stored)
    }
}

/// Whether the elements along the last axis, of `N` bytes each, lie side by side. It holds as well if the view is empty or that axis has
/// one position.
pub type Dense<S, D, N> =
    <<<S as Resize>::None as Verdict>::Or<<<S as Resize>::Last as Rescale>::Few> as Verdict>::Or<
        Is<<D as Restride>::Last, N>,
    >;
