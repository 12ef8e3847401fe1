//! How many extents are to be computed, and what follows: only where there is one are elements counted and divided.

use crate::algebra::number::Verdict;
use crate::algebra::reshape::Request;
use crate::algebra::shape::layout::Layout;
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::stride::Static;
use crate::error::ViewError;
use crate::sealed::Sealed;

/// How often `_` is in a requested shape.
pub trait Rests: Sealed {
    /// Once more.
    type More: Rests;
    /// The shape that `Z` makes of one like `S`.
    type Shape<Z: Request, S: Shape>: Shape;
    /// The stored part of that, for a shape of so many elements.
    ///
    /// # Errors
    /// [`ViewError::Reshape`] and [`ViewError::ReshapeRest`] if it has another number of them.
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
    type Blame<Z, S>;
}
/// Never.
#[derive(Debug)]
pub enum Whole {}
/// Once.
#[derive(Debug)]
pub enum Part {}
/// More often, which is refused.
#[derive(Debug)]
pub enum Many {}
impl Sealed for Whole {}
impl Sealed for Part {}
impl Sealed for Many {}
