//! What a new shape is asked for with: extents, of which one may be left to be computed.

use crate::algebra::number::{Addition, Fails, Holds, Nat, One, Verdict};
use crate::algebra::reshape::rests::{Rests, Whole};
use crate::algebra::reshape::NewAxes;
use crate::algebra::shape::extent::Extent;
use crate::algebra::shape::rank::{Rank, R};
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::stored::Stored;
use crate::error::ViewError;
use crate::sealed::Sealed;

/// The extent that the others leave: `_` in `.reshape[3, _]`, which is `reshape::<shape![3, Rest]>()`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rest {}
impl Sealed for Rest {}

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
impl<X: Extent> Wanted for X {
    type Extent<E: Extent> = X;
    type Given = X::Stored;
    const IS_REST: bool = false;
    type Rests<R: Rests> = R;
    type Factor = X::Len;
    type Fixed = <X::Len as Nat>::Known;
    type InFront<W: NewAxes> = <X::Len as Nat>::New<W>;
    #[inline(always)]
    fn factor(given: usize) -> usize {
        X::STATIC.unwrap_or(given)
    }
}
/// A requested shape: a list of extents and of [`Rest`], once at most.
pub trait Request: Sealed {
    /// The number of entries, which is that of axes.
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
    /// The product of the given extents; unknown, if one of them is dynamic.
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

impl Request for () {
    type Entries = R<0>;
    type Given = ();
    type Rests = Whole;
    type Back<W: NewAxes> = W;
    type Fixed = Holds;
    type HasZero = Fails;
    type Product = One;
    type Filled<E: Extent> = ();
    #[inline(always)]
    fn product(_: &[usize]) -> Option<usize> {
        Some(1)
    }
    #[inline(always)]
    fn agree(_: &[usize], _: isize) -> Result<(), ViewError> {
        Ok(())
    }
    #[inline(always)]
    unsafe fn filled<E: Extent>(_: &[usize], _: usize) {}
}

impl<X: Wanted, Tail: Request> Request for (X, Tail) {
    type Entries = <Tail::Entries as Rank>::Next;
    type Given = (X::Given, Tail::Given);
    type Rests = X::Rests<Tail::Rests>;
    type Back<W: NewAxes> = Tail::Back<X::InFront<W>>;
    type Fixed = <X::Fixed as Verdict>::And<Tail::Fixed>;
    type HasZero = <<X::Factor as Addition>::IsZero as Verdict>::Or<Tail::HasZero>;
    type Product = <X::Factor as Addition>::Times<Tail::Product>;
    type Filled<E: Extent> = (X::Extent<E>, Tail::Filled<E>);
    #[inline(always)]
    fn product(given: &[usize]) -> Option<usize> {
        let (first, rest) = first_of(given);
        match (X::factor(first), Tail::product(rest)) {
            // An extent of 0 makes it empty, however large the others are.
            (0, _) | (_, Some(0)) => Some(0),
            (factor, product) => factor.checked_mul(product?),
        }
    }
    #[inline(always)]
    fn agree(given: &[usize], axis: isize) -> Result<(), ViewError> {
        let (found, rest) = first_of(given);
        let expected = X::factor(found);
        if !X::IS_REST && expected != found {
            return Err(ViewError::Shape {
                axis,
                expected,
                found,
            });
        }
        Tail::agree(rest, axis + 1)
    }
    #[inline(always)]
    unsafe fn filled<E: Extent>(given: &[usize], rest: usize) -> <Self::Filled<E> as Shape>::Stored {
        let (first, others) = first_of(given);
        let own = if X::IS_REST { rest } else { X::factor(first) };
        // SAFETY: V15, a static extent is its own factor, and `rest` is as the caller promises.
        unsafe { (X::Extent::<E>::trusted(own), Tail::filled::<E>(others, rest)) }
    }
}

/// The first of the given extents, and the others. Where nothing is dynamic none are given.
#[inline(always)]
fn first_of(given: &[usize]) -> (usize, &[usize]) {
    given
        .split_first()
        .map_or((0, given), |(first, rest)| (*first, rest))
}
