//! What a reshape makes of a layout.

use crate::algebra::align::evidence::Evidence;
use crate::algebra::reshape::case::{Along, Rowwise};
use crate::algebra::reshape::run::InOrder;
use crate::algebra::reshape::Axes;
use crate::algebra::reshape::Case;
use crate::algebra::reshape::NewAxes;
use crate::algebra::reshape::OldAxes;
use crate::algebra::reshape::Outcome;
use crate::algebra::shape::layout::{Layout, RowMajor, Strided};
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::stride::Static;
use crate::algebra::shape::stride_list::StrideList;
use crate::error::ViewError;
use crate::sealed::Sealed;

/// A layout whose views can be reshaped.
pub trait Reshape: Sealed {
    /// The layout of a view of shape `S`, with elements `U` apart, in the shape `Z` of as many elements.
    type Layout<U: Static, S: Shape, Z: Shape>: Layout;
    /// Granted, or the complaint about the number of elements or about axes that cannot be merged.
    type Answer<U: Static, S: Shape, Z: Shape>;
    /// What comes of a static view, in the shape `W`.
    type Walk<U: Static, S: Shape, W: NewAxes>: Outcome;
}

impl<A: Evidence> Reshape for RowMajor<A> {
    type Layout<U: Static, S: Shape, Z: Shape> = Self;
    // Only the number of elements is asked about.
    type Answer<U: Static, S: Shape, Z: Shape> =
        <<Rowwise<S, Z> as Case>::Outcome<S::Laid<InOrder, ()>, Z, U> as Outcome>::Answer<S, Z>;
    type Walk<U: Static, S: Shape, W: NewAxes> = <S::Laid<InOrder, ()> as OldAxes>::Walk<W, U>;
}

/// The outcome for a view of shape `S` with strides `D` in the shape `Z`.
type OutcomeOf<D, U, S, Z> = <Along<S, D, Z> as Case>::Outcome<<S as Axes>::Laid<D, ()>, Z, U>;
/// The strides in that case.
pub type StridesOf<D, U, S, Z> = <OutcomeOf<D, U, S, Z> as Outcome>::Strides;

impl<D: StrideList, A: Evidence> Reshape for Strided<D, A> {
    type Layout<U: Static, S: Shape, Z: Shape> = Strided<StridesOf<D, U, S, Z>, A>;
    type Answer<U: Static, S: Shape, Z: Shape> = <OutcomeOf<D, U, S, Z> as Outcome>::Answer<S, Z>;
    type Walk<U: Static, S: Shape, W: NewAxes> = <S::Laid<D, ()> as OldAxes>::Walk<W, U>;
}

/// The stored part of the strides.
///
/// # Errors
/// [`ViewError::Merge`] if two axes cannot be merged.
#[inline(always)]
#[allow(clippy::type_complexity)] // It is the whole type.
pub fn strides<D: StrideList, U: Static, S: Shape, Z: Shape>(
    stored: D::Stored,
    old: S::Stored,
    new: Z::Stored,
) -> Result<<StridesOf<D, U, S, Z> as StrideList>::Stored, ViewError> {
    <Along<S, D, Z>>::strides::<S, D, Z, U>(old, stored, new)
}
