//! What a reshape makes of a layout.

use super::case::{Case, CaseOf};
use super::outcome::Outcome;
use crate::align::Evidence;
use crate::error::ViewError;
use crate::layout::{Layout, RowMajor, Strided};
use crate::sealed::Sealed;
use crate::shape::Shape;
use crate::stride::Static;
use crate::stride_list::StrideList;

/// A layout whose views can be reshaped.
pub trait Reshape: Sealed {
    /// The layout of a view of shape `S`, with elements `U` apart, in the shape `Z` of as many elements.
    type Layout<U: Static, S: Shape, Z: Shape>: Layout;
    /// `()`, or the complaint about axes that cannot be merged.
    type Answer<U: Static, S: Shape, Z: Shape>;
}

impl<A: Evidence> Reshape for RowMajor<A> {
    type Layout<U: Static, S: Shape, Z: Shape> = Self;
    type Answer<U: Static, S: Shape, Z: Shape> = ();
}

/// The case of a view of shape `S` with strides `D` in the shape `Z`, and its outcome.
type Of<D, S, Z> = CaseOf<<S as Shape>::Zip<D>, Z>;
type OutcomeOf<D, U, S, Z> = <Of<D, S, Z> as Case>::Outcome<<S as Shape>::Zip<D>, Z, U>;
/// The strides in that case.
pub type StridesOf<D, U, S, Z> = <OutcomeOf<D, U, S, Z> as Outcome>::Strides;

impl<D: StrideList, A: Evidence> Reshape for Strided<D, A> {
    type Layout<U: Static, S: Shape, Z: Shape> = Strided<StridesOf<D, U, S, Z>, A>;
    type Answer<U: Static, S: Shape, Z: Shape> = <OutcomeOf<D, U, S, Z> as Outcome>::Answer;
}

/// The stored part of the strides.
///
/// # Errors
/// [`ViewError::Merge`] if two axes cannot be merged.
#[inline(always)]
pub fn strides<D: StrideList, U: Static, S: Shape, Z: Shape>(
    words: D::Words,
    old: S::Words,
    new: Z::Words,
) -> Result<<StridesOf<D, U, S, Z> as StrideList>::Words, ViewError> {
    Of::<D, S, Z>::strides::<S::Zip<D>, Z, U>(S::zip::<D>(old, words), new)
}
