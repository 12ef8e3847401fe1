//! How many extents are to be computed, and what follows: only where there is one are elements counted and divided.

use super::request::Request;
use super::{Ask, News};
use crate::error::ViewError;
use crate::extent::Dyn;
use crate::layout::Layout;
use crate::number::{Divisor, ExactQuotient, Nat, Number, One, Verdict};
use crate::operations::check::{Check, Complaint, NoneLeft, RestLeft, TwoRests};
use crate::operations::Choose;
use crate::rank::R;
use crate::sealed::Sealed;
use crate::shape::Shape;
use crate::stride::Static;
use typenum::consts::U2;

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
    ) -> Result<<Self::Shape<Z, S> as Shape>::Words, ViewError>;
    /// The answer about a view of shape `S` in the layout `L`, with elements `U` apart.
    type Answer<Z: Request, S: Shape, L: Layout, U: Static, K: Ask>;
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

impl Rests for Whole {
    type More = Part;
    type Shape<Z: Request, S: Shape> = Z::Filled<Dyn>;
    #[inline(always)]
    fn fill<Z: Request, S: Shape>(
        elements: usize,
        given: &[usize],
    ) -> Result<<Z::Filled<Dyn> as Shape>::Words, ViewError> {
        match Z::product(given) {
            Some(product) if product == elements => Ok(Z::fill::<Dyn>(given, 1)),
            product => Err(ViewError::Reshape {
                elements,
                wanted: product.unwrap_or(usize::MAX),
            }),
        }
    }
    type Answer<Z: Request, S: Shape, L: Layout, U: Static, K: Ask> = L::Answer<U, S, Z::Filled<Dyn>, K>;
}

/// Whether the elements of `S` and those that `Z` asks for can be counted.
type Countable<Z, S> = <<Count<S> as Nat>::Known as Verdict>::And<<<Z as Request>::Product as Nat>::Known>;
type Count<S> = <S as News>::Count;
/// What is left of the one by the other.
type Left<Z, S> = <<Z as Request>::Product as Divisor>::Dividing<Count<S>>;
/// The same as an extent.
type LeftExtent<Z, S> =
    <Countable<Z, S> as Choose>::Extent<<<Left<Z, S> as ExactQuotient>::Whole as Nat>::Extent, Dyn>;

impl Rests for Part {
    type More = Many;
    type Shape<Z: Request, S: Shape> = Z::Filled<LeftExtent<Z, S>>;
    #[inline(always)]
    fn fill<Z: Request, S: Shape>(
        elements: usize,
        given: &[usize],
    ) -> Result<<Self::Shape<Z, S> as Shape>::Words, ViewError> {
        match Z::product(given) {
            Some(others) if elements.checked_rem(others) == Some(0) => {
                Ok(Z::fill::<LeftExtent<Z, S>>(given, elements / others))
            }
            others => Err(ViewError::ReshapeRest {
                elements,
                others: others.unwrap_or(usize::MAX),
            }),
        }
    }
    type Answer<Z: Request, S: Shape, L: Layout, U: Static, K: Ask> = Check<
        <One as Number>::Within<Z::Product>,
        NoneLeft,
        R<0>,
        Count<S>,
        Z::Product,
        Check<
            <Countable<Z, S> as Verdict>::Implies<<Left<Z, S> as ExactQuotient>::Exact>,
            RestLeft,
            R<0>,
            Count<S>,
            Z::Product,
            L::Answer<U, S, Self::Shape<Z, S>, K>,
        >,
    >;
}

impl Rests for Many {
    type More = Self;
    type Shape<Z: Request, S: Shape> = ();
    #[inline(always)]
    fn fill<Z: Request, S: Shape>(elements: usize, _: &[usize]) -> Result<(), ViewError> {
        // Refused by the types.
        Err(ViewError::Reshape { elements, wanted: 0 })
    }
    type Answer<Z: Request, S: Shape, L: Layout, U: Static, K: Ask> = Complaint<TwoRests, R<0>, U2, One>;
}
