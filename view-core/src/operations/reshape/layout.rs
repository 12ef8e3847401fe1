//! What a reshape makes of a layout.

use super::case::{Ask, Case, Unknown};
use super::outcome::{Judged, Outcome};
use super::News;
use crate::align::Evidence;
use crate::error::ViewError;
use crate::layout::{Layout, RowMajor, Strided};
use crate::sealed::Sealed;
use crate::shape::Shape;
use crate::stride::Static;
use crate::stride_list::StrideList;

/// A layout whose views can be reshaped. `K` says how much is known.
pub trait Reshape: Sealed {
    /// The layout of a view of shape `S`, with elements `U` apart, in the shape `Z` of as many elements.
    type Layout<U: Static, S: Shape, Z: Shape, K: Ask>: Layout;
    /// Granted, or the complaint about the number of elements or about axes that cannot be merged.
    type Answer<U: Static, S: Shape, Z: Shape, K: Ask>;
}

impl<A: Evidence> Reshape for RowMajor<A> {
    type Layout<U: Static, S: Shape, Z: Shape, K: Ask> = Self;
    // Only the number of elements is asked about.
    type Answer<U: Static, S: Shape, Z: Shape, K: Ask> =
        Judged<<<K::InOrder<S, Z> as Case>::Outcome<S::InOrder, Z, U> as Outcome>::Answer, S, Z>;
}

/// The case of a view of shape `S` with strides `D` in the shape `Z`, and its outcome.
type Of<D, S, Z, K> = <K as Ask>::Along<S, D, Z>;
type OutcomeOf<D, U, S, Z, K> = <Of<D, S, Z, K> as Case>::Outcome<<S as News>::Along<D>, Z, U>;
/// The strides in that case.
pub type StridesOf<D, U, S, Z, K> = <OutcomeOf<D, U, S, Z, K> as Outcome>::Strides;

impl<D: StrideList, A: Evidence> Reshape for Strided<D, A> {
    type Layout<U: Static, S: Shape, Z: Shape, K: Ask> = Strided<StridesOf<D, U, S, Z, K>, A>;
    type Answer<U: Static, S: Shape, Z: Shape, K: Ask> =
        Judged<<OutcomeOf<D, U, S, Z, K> as Outcome>::Answer, S, Z>;
}

/// The stored part of the strides.
///
/// # Errors
/// [`ViewError::Merge`] if two axes cannot be merged.
#[inline(always)]
#[allow(clippy::type_complexity)] // It is the whole type.
pub fn strides<D: StrideList, U: Static, S: Shape, Z: Shape>(
    words: D::Words,
    old: S::Words,
    new: Z::Words,
) -> Result<<StridesOf<D, U, S, Z, Unknown> as StrideList>::Words, ViewError> {
    Of::<D, S, Z, Unknown>::strides::<S, D, Z, U>(old, words, new)
}
