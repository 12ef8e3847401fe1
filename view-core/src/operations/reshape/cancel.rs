//! What `_` is: the number of elements divided by the other extents. Extents that both shapes begin or end with are left out of
//! the products first, since products and quotients of large numbers are what takes rustc's time.

use super::request::Request;
use crate::extent::Extent;
use crate::number::{Addition, Against, Divisor, ExactQuotient, Fails, Holds, Nat, Negative, One, UTerm};
use crate::sealed::Sealed;
use crate::shape::Shape;
use core::marker::PhantomData;

/// What follows where two extents are the same, or not.
pub trait Alike: Sealed {
    /// The elements of `(E, S)` divided by the extents of `(X, Z)`: both shapes begin with `E` and `X`.
    type FromStart<E: Extent, S: Shape, X: Extent, Z: Request>: ExactQuotient;
    /// The product of `(N, S)` divided by that of `(M, Z)`: both shapes end with `N` and `M`.
    type FromEnd<N: Nat, S: Factors, M: Nat, Z: Factors>: ExactQuotient;
}
impl Alike for Holds {
    type FromStart<E: Extent, S: Shape, X: Extent, Z: Request> = Z::Over<S>;
    type FromEnd<N: Nat, S: Factors, M: Nat, Z: Factors> = S::Over<Z>;
}
impl Alike for Fails {
    type FromStart<E: Extent, S: Shape, X: Extent, Z: Request> =
        <S::Factors<E::Factors<()>> as Factors>::Over<Z::Factors<X::Factors<()>>>;
    type FromEnd<N: Nat, S: Factors, M: Nat, Z: Factors> = Products<(N, S), (M, Z)>;
}

/// The product of `S` divided by that of `Z`.
type Products<S, Z> = <<Z as Factors>::Product as Divisor>::Dividing<<S as Factors>::Product>;

/// Extents as factors, last axis first.
pub trait Factors: Sealed {
    /// Their product; the number that isn't, if that is not known.
    type Product: Nat;
    /// The product of `N` and these.
    type Times<N: Nat>: Nat;
    /// These factors, of the old shape, divided by those of the new one.
    type Over<Z: Factors>: ExactQuotient;
    /// `N` and the factors `S` behind it, of the old shape, divided by these of the new one.
    type Under<N: Nat, S: Factors>: ExactQuotient;
}

/// The place of `_`.
#[derive(Debug)]
pub struct Gap<Z>(PhantomData<Z>);
/// An extent of 0. It is not left out, so that a quotient by 0 is none.
#[derive(Debug)]
pub struct Null<Z>(PhantomData<Z>);
/// An extent that only run time knows.
#[derive(Debug)]
pub struct Opaque<Z>(PhantomData<Z>);
impl<Z> Sealed for Gap<Z> {}
impl<Z> Sealed for Null<Z> {}
impl<Z> Sealed for Opaque<Z> {}

impl Factors for () {
    type Product = One;
    type Times<N: Nat> = N;
    type Over<Z: Factors> = Products<(), Z>;
    type Under<N: Nat, S: Factors> = Products<(N, S), ()>;
}

impl<N: Nat, Rest: Factors> Factors for (N, Rest) {
    type Product = Rest::Times<N>;
    type Times<M: Nat> = Rest::Times<<N as Addition>::Times<M>>;
    type Over<Z: Factors> = Z::Under<N, Rest>;
    type Under<M: Nat, S: Factors> = <<M as Against>::Is<N> as Alike>::FromEnd<M, S, N, Rest>;
}

/// What ends the search for extents that both shapes have: `$product` is the product of this and `N`.
macro_rules! ends_the_search {
    ($($Self:ident: $Product:ty, times $N:ident => $Times:ty;)*) => {$(
        impl<Rest: Factors> Factors for $Self<Rest> {
            type Product = $Product;
            type Times<$N: Nat> = $Times;
            type Over<Z: Factors> = Products<Self, Z>;
            type Under<M: Nat, S: Factors> = Products<(M, S), Self>;
        }
    )*};
}
ends_the_search! {
    Gap: Rest::Product, times N => Rest::Times<N>;
    Null: UTerm, times _N => UTerm;
    Opaque: Rest::Times<Negative>, times _N => Rest::Times<Negative>;
}
