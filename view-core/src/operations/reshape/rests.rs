//! How many extents are to be computed, and what follows: only where there is one are elements counted and divided.

use super::request::Request;
use super::{Ask, News};
use crate::error::ViewError;
use crate::extent::Dyn;
use crate::layout::Layout;
use crate::number::{ExactQuotient, Nat, Number, One};
use crate::operations::answer::{Complaint, TwoRests};
use crate::operations::refuse::{SayNoneLeft, SayRestLeft};
use crate::operations::{Choose, Granted};
use crate::rank::R;
use crate::refuse::Say;
use crate::sealed::Sealed;
use crate::shape::Shape;
use crate::stride::Static;
use core::marker::PhantomData;
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

/// What the extents that `Z` asks for leave of the elements of `S`. It is dynamic where something is not known.
type LeftExtent<Z, S> = <<<Z as Request>::Over<S> as ExactQuotient>::Whole as Nat>::Extent;

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
    type Answer<Z: Request, S: Shape, L: Layout, U: Static, K: Ask> =
        <<Z::Over<S> as ExactQuotient>::Exact as Choose>::Either<
            L::Answer<U, S, Self::Shape<Z, S>, K>,
            NoRest<Z, S>,
        >;
}

/// The complaint that there is no such extent. Which one it is, is only asked then.
#[derive(Debug)]
pub struct NoRest<Z, S>(PhantomData<(Z, S)>);
impl<Z: Request, S: News> Granted for NoRest<Z, S> where
    <Z::HasZero as Choose>::Either<Beside0<Z, S>, NotWhole<Z, S>>: Granted
{
}

/// The complaint about an extent of 0 beside `_`.
#[derive(Debug)]
pub struct Beside0<Z, S>(PhantomData<(Z, S)>);
impl<Z: Request, S: News> Granted for Beside0<Z, S> where
    SayNoneLeft<0>: Say<<S::Count as Number>::Decimal, <Z::Product as Number>::Decimal>
{
}

/// The complaint about elements that the given extents do not divide.
#[derive(Debug)]
pub struct NotWhole<Z, S>(PhantomData<(Z, S)>);
impl<Z: Request, S: News> Granted for NotWhole<Z, S> where
    SayRestLeft<0>: Say<<S::Count as Number>::Decimal, <Z::Product as Number>::Decimal>
{
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
