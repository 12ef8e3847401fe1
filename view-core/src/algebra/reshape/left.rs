//! The shape that a request makes, by how often `_` is in it: the given extents, these and the extent for `_`, or a refusal.

use crate::algebra::dispatch::Shown;
use crate::algebra::number::verdict::Choose;
use crate::algebra::number::{Divisor, ExactQuotient, Fails, IsEqual, One, Verdict};
use crate::algebra::reshape::request::{Many, Part, Rests, Whole};
use crate::algebra::reshape::Request;
use crate::algebra::shape::answer::{Complaint, TwoRests};
use crate::algebra::shape::extent::{AsExtent, Dyn};
use crate::algebra::shape::layout::Layout;
use crate::algebra::shape::rank::R;
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::stride::Static;
use crate::error::ViewError;
use crate::message::axes::{MsgNoneLeft, MsgRestLeft, MsgWrongCount};
use crate::message::say::Accepted;
use crate::message::say::Msg;
use crate::sealed::markers;
use typenum::consts::U2;

impl Rests for Whole {
    type More = Part;
    type Shape<Z: Request, S: Shape> = Z::Filled<Dyn>;
    #[inline(always)]
    fn fill<Z: Request, S: Shape>(
        elements: usize,
        given: &[usize],
    ) -> Result<<Z::Filled<Dyn> as Shape>::Stored, ViewError> {
        match Z::product(given) {
            // SAFETY: V15, there is no `_` in it, and a dynamic extent agrees with all numbers.
            Some(product) if product == elements => Ok(unsafe { Z::filled::<Dyn>(given, 1) }),
            product => Err(ViewError::Reshape {
                elements,
                wanted: product.unwrap_or(usize::MAX),
            }),
        }
    }
    type Answer<Z: Request, S: Shape, L: Layout, U: Static> = L::Answer<U, S, Z::Filled<Dyn>>;
    type Takes<Z: Request, S: Request> = IsEqual<S::Product, Z::Product>;
    type TakesNone<V: Verdict> = V;
    type Blame<Z, S> = OtherCount<Z, S>;
}

/// The elements of `S` divided by the extents that `Z` asks for. The walk finds this quotient in fewer steps, but only if it succeeds.
type Left<Z, S> = <<Z as Request>::Product as Divisor>::Dividing<<S as Request>::Product>;
/// This quotient as an extent, the one for `_`. It is dynamic if an extent is not static.
type LeftExtent<Z, S> = <<Left<Z, S> as ExactQuotient>::Whole as AsExtent>::Extent;

impl Rests for Part {
    type More = Many;
    type Shape<Z: Request, S: Shape> = Z::Filled<LeftExtent<Z, S>>;
    #[inline(always)]
    fn fill<Z: Request, S: Shape>(
        elements: usize,
        given: &[usize],
    ) -> Result<<Self::Shape<Z, S> as Shape>::Stored, ViewError> {
        match Z::product(given) {
            Some(others) if elements.checked_rem(others) == Some(0) => {
                // SAFETY: V15, where `LeftExtent` is static it is the same quotient: of the extents of `S`, whose product
                // `elements` is, and of those of `Z`, whose product `others` is.
                Ok(unsafe { Z::filled::<LeftExtent<Z, S>>(given, elements / others) })
            }
            others => Err(ViewError::ReshapeRest {
                elements,
                others: others.unwrap_or(usize::MAX),
            }),
        }
    }
    type Answer<Z: Request, S: Shape, L: Layout, U: Static> =
        <Self::Takes<Z, S> as Choose>::Either<L::Answer<U, S, Self::Shape<Z, S>>, NoRest<Z, S>>;
    type Takes<Z: Request, S: Request> = <Left<Z, S> as ExactQuotient>::Exact;
    type TakesNone<V: Verdict> = V::Not;
    type Blame<Z, S> = NoRest<Z, S>;
}

markers! {
    /// The complaint about two numbers of elements.
    OtherCount<Z, S>;
    /// The complaint that no extent fits `_`. Only then is the reason computed.
    NoRest<Z, S>;
    /// The reason that a given extent is 0, so that any extent would fit.
    Beside0<Z, S>;
    /// The reason that the given extents do not divide the number of elements.
    NotWhole<Z, S>;
}

/// The complaint, with the sentence that has the number of elements and the product of the given extents.
macro_rules! complaint {
    ($Complaint:ident says $Msg:ident) => {
        impl<Z: Request, S: Request> Accepted for $Complaint<Z, S> where
            $Msg<0>: Msg<Shown<S::Product>, Shown<Z::Product>>
        {
        }
    };
}
complaint!(OtherCount says MsgWrongCount);
complaint!(Beside0 says MsgNoneLeft);
complaint!(NotWhole says MsgRestLeft);
impl<Z: Request, S: Request> Accepted for NoRest<Z, S> where
    <Z::HasZero as Choose>::Either<Beside0<Z, S>, NotWhole<Z, S>>: Accepted
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
    type Answer<Z: Request, S: Shape, L: Layout, U: Static> = Self::Blame<Z, S>;
    type Takes<Z: Request, S: Request> = Fails;
    type TakesNone<V: Verdict> = Fails;
    type Blame<Z, S> = Complaint<TwoRests, R<0>, U2, One>;
}
