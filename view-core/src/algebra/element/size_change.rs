//! What a cast does to shape and strides, depending on whether the size of the elements changes.

use crate::algebra::element::rescale::{Is, Rescale, Resize, Restride};
use crate::algebra::number::{Fails, Holds, Nat, Verdict};
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::stride::Static;
use crate::algebra::shape::stride_list::StrideList;
use crate::sealed::Sealed;

/// Whether the size stays ([`Holds`]), and what follows from that: casts to the same size keep shape and strides.
pub trait Sizes: Sealed {
    /// The new shape of a view whose elements have `N` bytes and are to have `M`.
    type Shape<S: Shape, N: Nat, M: Nat>: Shape<Rank = S::Rank>;
    /// The new strides, if elements are to be `U` apart.
    type Strides<D: StrideList, U: Static>: StrideList;
    /// Whether a view of shape `S` and strides `D` can be cast, as far as the types know.
    type Fit<S: Shape, D: StrideList, N: Nat, M: Nat>: Verdict;
    /// The stored part of the shape.
    fn shape<S: Shape, N: Nat, M: Nat>(stored: S::Stored) -> <Self::Shape<S, N, M> as Shape>::Stored;
    /// The stored part of the strides.
    fn strides<D: StrideList, U: Static>(stored: D::Stored) -> <Self::Strides<D, U> as StrideList>::Stored;
}

impl Sizes for Holds {
    type Shape<S: Shape, N: Nat, M: Nat> = S;
    type Strides<D: StrideList, U: Static> = D;
    type Fit<S: Shape, D: StrideList, N: Nat, M: Nat> = Holds;
    #[inline(always)]
    fn shape<S: Shape, N: Nat, M: Nat>(stored: S::Stored) -> S::Stored {
        stored
    }
    #[inline(always)]
    fn strides<D: StrideList, U: Static>(stored: D::Stored) -> D::Stored {
        stored
    }
}

impl Sizes for Fails {
    type Shape<S: Shape, N: Nat, M: Nat> = S::Resized<N, M>;
    type Strides<D: StrideList, U: Static> = D::Restrided<U>;
    type Fit<S: Shape, D: StrideList, N: Nat, M: Nat> =
        <<S::HasLast as Verdict>::And<Dense<S, D, N>> as Verdict>::And<<S::Last as Rescale>::Divides<N, M>>;
    #[inline(always)]
    fn shape<S: Shape, N: Nat, M: Nat>(stored: S::Stored) -> <S::Resized<N, M> as Shape>::Stored {
        S::resized::<N, M>(stored)
    }
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
