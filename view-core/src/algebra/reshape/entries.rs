//! Requested shapes, and shapes without `_`, as lists of entries.

use crate::algebra::number::{Addition, Fails, Holds, Nat, One, Verdict};
use crate::algebra::reshape::request::{Axes, NoneInferred, Request, Rests, Wanted};
use crate::algebra::reshape::{NewAxes, OldAxes, ReshapeAxis, Runs};
use crate::algebra::shape::extent::Extent;
use crate::algebra::shape::rank::{Rank, R};
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::stride::Stride;
use crate::algebra::shape::stride_list::StrideList;
use crate::error::ViewError;

impl<X: Extent> Wanted for X {
    type Extent<E: Extent> = X;
    type Given = X::Stored;
    const IS_REST: bool = false;
    type Rests<R: Rests> = R;
    type Factor = X::Len;
    type Fixed = <X::Len as Nat>::Known;
    type InFront<W: NewAxes> = <X::Len as ReshapeAxis>::New<W>;
    #[inline(always)]
    fn factor(given: usize) -> usize {
        X::STATIC.unwrap_or(given)
    }
}

impl Request for () {
    type Entries = R<0>;
    type Given = ();
    type Rests = NoneInferred;
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
            // The product is 0 if an extent is 0, even where the product of the others does not fit a `usize`.
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

/// The first of the given extents, and the others. If all extents are static, none are given, and this is 0 and the empty slice.
#[inline(always)]
fn first_of(given: &[usize]) -> (usize, &[usize]) {
    given
        .split_first()
        .map_or((0, given), |(first, rest)| (*first, rest))
}

impl Axes for () {
    type Laid<D: Runs, O: OldAxes> = O;
    // Never used.
    type Outer<D: StrideList> = D::Head;
    type Alike<D: Stride> = ();
}
impl<E: Extent, Tail: Shape> Axes for (E, Tail) {
    type Laid<D: Runs, O: OldAxes> = D::Laid<E, Tail, O>;
    type Outer<D: StrideList> = E::Around<D::Head>;
    type Alike<D: Stride> = (D, Tail::Alike<D>);
}
