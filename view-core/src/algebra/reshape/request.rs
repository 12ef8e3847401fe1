//! Requested shapes: extents, one of which may be left to be computed.

use crate::algebra::number::{Nat, Verdict};
use crate::algebra::reshape::{NewAxes, OldAxes, Runs};
use crate::algebra::shape::extent::Extent;
use crate::algebra::shape::layout::Layout;
use crate::algebra::shape::rank::Rank;
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::stored::Stored;
use crate::algebra::shape::stride::{Static, Stride};
use crate::algebra::shape::stride_list::StrideList;
use crate::error::ViewError;
use crate::sealed::{markers, Sealed};

markers! {
    /// The extent that the others leave: `_` in `.reshape[3, _]`, which is `reshape::<shape![3, Rest]>()`.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    Rest;
}

/// One entry of a requested shape.
pub trait Wanted: Sealed {
    /// Its extent, if the others leave `E`.
    type Extent<E: Extent>: Extent;
    /// What has to be given for it at run time.
    type Given: Stored;
    /// Whether it is to be computed.
    const IS_REST: bool;
    /// How often [`Rest`] is in a list with this and, behind it, as many as `R` says.
    type Rests<R: Rests>: Rests;
    /// The extent, or 1 for the one that is computed.
    type Factor: Nat;
    /// Whether it is given at compile time, or to be computed.
    type Fixed: Verdict;
    /// The new axis, in front of `W`.
    type InFront<W: NewAxes>: NewAxes;
    /// The extent, if it is static; `given` is the one of a run-time extent.
    fn factor(given: usize) -> usize;
}

/// A requested shape: a list of extents and of [`Rest`], once at most.
pub trait Request: Sealed {
    /// The number of entries, which is the rank of the result.
    type Entries: Rank;
    /// What has to be given for it at run time.
    #[doc(hidden)]
    type Given: Stored;
    /// How often [`Rest`] is in it.
    #[doc(hidden)]
    type Rests: Rests;
    /// The new axes, last axis first, in front of `W`.
    #[doc(hidden)]
    type Back<W: NewAxes>: NewAxes;
    /// Whether all extents are given at compile time, or to be computed.
    #[doc(hidden)]
    type Fixed: Verdict;
    /// Whether a given extent is 0.
    #[doc(hidden)]
    type HasZero: Verdict;
    /// The product of the given extents; unknown if one of them is dynamic.
    #[doc(hidden)]
    type Product: Nat;
    /// The shape, if `E` is what the extents leave.
    #[doc(hidden)]
    type Filled<E: Extent>: Shape;
    /// The product of the given extents, unless it is too large.
    #[doc(hidden)]
    fn product(given: &[usize]) -> Option<usize>;
    /// Whether the given extents are what the static ones say; `axis` is the number of the first.
    ///
    /// # Errors
    /// [`ViewError::Shape`] if not.
    #[doc(hidden)]
    fn agree(given: &[usize], axis: isize) -> Result<(), ViewError>;
    /// The stored part of the shape.
    ///
    /// # Safety
    /// If [`Rest`] is in it, `rest` agrees with `E` (V15).
    #[doc(hidden)]
    unsafe fn filled<E: Extent>(given: &[usize], rest: usize) -> <Self::Filled<E> as Shape>::Stored;
}

/// How often `_` is in a requested shape.
pub trait Rests: Sealed {
    /// Whether it is in it at all.
    const ANY: bool;
    /// Once more.
    type More: Rests;
    /// The shape that `Z` makes of one like `S`.
    type Shape<Z: Request, S: Shape>: Shape;
    /// The stored part of that, for a view of so many elements.
    ///
    /// # Errors
    /// [`ViewError::Reshape`] if the shape has another number of elements, [`ViewError::ReshapeRest`] if no extent for `_` gives that number.
    fn fill<Z: Request, S: Shape>(
        elements: usize,
        given: &[usize],
    ) -> Result<<Self::Shape<Z, S> as Shape>::Stored, ViewError>;
    /// The answer about a view of shape `S` in the layout `L`, with elements `U` apart.
    type Answer<Z: Request, S: Shape, L: Layout, U: Static>;
    /// Whether `Z` takes the elements of `S`.
    type Takes<Z: Request, S: Request>: Verdict;
    /// Whether `Z` takes no elements, if `V` says that one of its extents is 0.
    type TakesNone<V: Verdict>: Verdict;
    /// The complaint that `Z` does not take the elements of `S`.
    type Blame<Z: Request, S: Request>;
    /// The same about axis `A`, of extent `E`, that `Z` divides.
    type Undivided<Z: Request, E: Extent, A: Rank>;
}

markers! {
    /// `_` is not in the shape.
    NoneInferred;
    /// `_` is in the shape once.
    OneInferred;
    /// `_` is in the shape more than once, which is refused.
    ManyInferred;
}

/// A list of extents, without `_`.
pub trait Axes: Request {
    /// These axes, with strides `D`, as old ones: last axis first, in front of `O`.
    type Laid<D: Runs, O: OldAxes>: OldAxes;
    /// The stride of an axis around these, if `D` are theirs.
    type Outer<D: StrideList>: Stride;
    /// The stride `D`, as often as there are axes.
    type Alike<D: Stride>: StrideList;
}
