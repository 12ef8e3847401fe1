//! The shape that a request makes, by how often `_` is in it: the given extents, these and the extent for `_`, or a refusal.

use crate::algebra::dispatch::Shown;
use crate::algebra::number::constant::Const;
use crate::algebra::number::verdict::Choose;
use crate::algebra::number::{Divisor, ExactQuotient, Fails, IsEqual, Left, Verdict};
use crate::algebra::reshape::request::{ManyInferred, NoneInferred, OneInferred, Rests};
use crate::algebra::reshape::Request;
use crate::algebra::shape::answer::{OtherLength, PartsLeft};
use crate::algebra::shape::extent::{AsExtent, Dyn, Extent};
use crate::algebra::shape::layout::Layout;
use crate::algebra::shape::rank::Rank;
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::stride::Static;
use crate::error::ViewError;
use crate::message::axes::{MsgNoneLeft, MsgRestLeft, MsgRests, MsgWrongCount};
use crate::message::say::{Accept, Refusal, Refusal3};

impl Rests for NoneInferred {
    const ANY: bool = false;
    type More = OneInferred;
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
    type Answer<Z: Request, S: Shape, L: Layout, U: Static> =
        <Z::Fixed as Choose>::Either<L::Answer<U, S, Z::Filled<Dyn>>, Accept>;
    type Takes<Z: Request, S: Request> = IsEqual<S::Product, Z::Product>;
    type TakesNone<V: Verdict> = V;
    type Blame<Z: Request, S: Request> = Refusal<MsgWrongCount<0>, Shown<S::Product>, Shown<Z::Product>>;
    type Undivided<Z: Request, E: Extent, A: Rank> =
        Refusal<A::About<OtherLength>, E::Numeral, Shown<Z::Product>>;
}

/// The elements of `S` divided by the extents that `Z` asks for. The walk finds this quotient in fewer steps, but only if it succeeds.
type RestQuotient<Z, S> = <<Z as Request>::Product as Divisor>::Dividing<<S as Request>::Product>;
/// This quotient as an extent, the one for `_`. It is dynamic if an extent is not static.
type InferredExtent<Z, S> = <<RestQuotient<Z, S> as ExactQuotient>::Number as AsExtent>::Extent;

impl Rests for OneInferred {
    const ANY: bool = true;
    type More = ManyInferred;
    type Shape<Z: Request, S: Shape> = Z::Filled<InferredExtent<Z, S>>;
    #[inline(always)]
    fn fill<Z: Request, S: Shape>(
        elements: usize,
        given: &[usize],
    ) -> Result<<Self::Shape<Z, S> as Shape>::Stored, ViewError> {
        match Z::product(given) {
            Some(others) if elements.checked_rem(others) == Some(0) => {
                // SAFETY: V15, where `InferredExtent` is static it is the same quotient: of the extents of `S`, whose product
                // `elements` is, and of those of `Z`, whose product `others` is.
                Ok(unsafe { Z::filled::<InferredExtent<Z, S>>(given, elements / others) })
            }
            others => Err(ViewError::ReshapeRest {
                elements,
                others: others.unwrap_or(usize::MAX),
            }),
        }
    }
    type Answer<Z: Request, S: Shape, L: Layout, U: Static> = <Self::Takes<Z, S> as Choose>::Either<
        <Z::Fixed as Choose>::Either<L::Answer<U, S, Self::Shape<Z, S>>, Accept>,
        NoRest<Z, S>,
    >;
    type Takes<Z: Request, S: Request> = <RestQuotient<Z, S> as ExactQuotient>::Exact;
    type TakesNone<V: Verdict> = V::Not;
    type Blame<Z: Request, S: Request> = NoRest<Z, S>;
    type Undivided<Z: Request, E: Extent, A: Rank> =
        Refusal3<A::About<PartsLeft>, E::Numeral, Shown<Z::Product>, Shown<Left<E::Len, Z::Product>>>;
}

/// The answer that no extent fits `_`: a given extent is 0, so that any would fit, or the given ones do not divide the number of elements.
type NoRest<Z, S> = <<Z as Request>::HasZero as Choose>::Either<
    Refusal<MsgNoneLeft<0>, Elements<S>, Elements<Z>>,
    Refusal<MsgRestLeft<0>, Elements<S>, Elements<Z>>,
>;
type Elements<S> = Shown<<S as Request>::Product>;

impl Rests for ManyInferred {
    const ANY: bool = true;
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
    type Blame<Z: Request, S: Request> = Refusal<MsgRests<0>, Const<2>, Const<1>>;
    type Undivided<Z: Request, E: Extent, A: Rank> = Self::Blame<(), ()>;
}
