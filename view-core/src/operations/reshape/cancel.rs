//! What `_` is: the number of elements divided by the other extents. Extents that both shapes end or begin with are left out of
//! the products first, since products and quotients of large numbers are what takes rustc's time.

use crate::number::{Addition, Nat, Negative, One, UTerm};
use crate::operations::Choose;
use crate::sealed::Sealed;
use core::marker::PhantomData;

/// Extents as factors, last axis first.
pub trait Factors: Sealed {
    /// Their product.
    type Product: Nat;
    /// The product of `N` and these.
    type Times<N: Nat>: Nat;
    /// These factors the other way round, in front of `B`.
    type Reversed<B: Factors>: Factors;
    /// The quotient of these, of the old shape, and those of the new one. `T` says what follows once the next two differ.
    type Over<Z: Factors, T: Turn>: Ratio;
    /// The quotient of `E` and `S` behind it, of the old shape, and these.
    type Under<E: Nat, S: Factors, T: Turn>: Ratio;
}

/// What follows once the next two factors differ.
pub trait Turn {
    /// The quotient of `S` and `Z`, which begin with them.
    type Ratio<S: Factors, Z: Factors>: Ratio;
}
/// The same from the other side.
#[derive(Debug)]
pub enum Once {}
impl Turn for Once {
    type Ratio<S: Factors, Z: Factors> = <S::Reversed<()> as Factors>::Over<Z::Reversed<()>, Never>;
}
/// Nothing.
#[derive(Debug)]
pub enum Never {}
impl Turn for Never {
    type Ratio<S: Factors, Z: Factors> = Products<S, Z>;
}

/// A place where `_` stands.
#[derive(Debug)]
pub struct Gap<Z>(PhantomData<Z>);
impl<Z> Sealed for Gap<Z> {}

/// An extent of 0. It is not left out, so that a quotient by 0 is none.
#[derive(Debug)]
pub struct Null<Z>(PhantomData<Z>);
impl<Z> Sealed for Null<Z> {}

/// An extent that only run time knows.
#[derive(Debug)]
pub struct Opaque<Z>(PhantomData<Z>);
impl<Z> Sealed for Opaque<Z> {}

impl Factors for () {
    type Product = One;
    type Times<N: Nat> = N;
    type Reversed<B: Factors> = B;
    type Over<Z: Factors, T: Turn> = Products<(), Z>;
    type Under<E: Nat, S: Factors, T: Turn> = Products<(E, S), ()>;
}

impl<N: Nat, Rest: Factors> Factors for (N, Rest) {
    type Product = Rest::Times<N>;
    type Times<M: Nat> = <M as Addition>::Times<Rest::Times<N>>;
    type Reversed<B: Factors> = Rest::Reversed<(N, B)>;
    type Over<Z: Factors, T: Turn> = Z::Under<N, Rest, T>;
    type Under<E: Nat, S: Factors, T: Turn> =
        <E::Is<N> as Choose>::Ratio<Cancelled<S, Rest, T>, Differ<(E, S), Self, T>>;
}

impl<Rest: Factors> Factors for Gap<Rest> {
    type Product = Rest::Product;
    type Times<N: Nat> = Rest::Times<N>;
    type Reversed<B: Factors> = Rest::Reversed<Gap<B>>;
    // There is no gap in an old shape.
    type Over<Z: Factors, T: Turn> = Products<Self, Z>;
    type Under<E: Nat, S: Factors, T: Turn> = T::Ratio<(E, S), Self>;
}

impl<Rest: Factors> Factors for Null<Rest> {
    type Product = UTerm;
    type Times<N: Nat> = UTerm;
    type Reversed<B: Factors> = Rest::Reversed<Null<B>>;
    type Over<Z: Factors, T: Turn> = Products<Self, Z>;
    type Under<E: Nat, S: Factors, T: Turn> = Products<(E, S), Self>;
}

impl<Rest: Factors> Factors for Opaque<Rest> {
    type Product = Negative;
    type Times<N: Nat> = Negative;
    type Reversed<B: Factors> = Rest::Reversed<Opaque<B>>;
    type Over<Z: Factors, T: Turn> = Products<Self, Z>;
    type Under<E: Nat, S: Factors, T: Turn> = Products<(E, S), Self>;
}

/// Two products, of which the one is divided by the other.
pub trait Ratio {
    /// What is divided.
    type Elements: Nat;
    /// By what.
    type Others: Nat;
}

/// The products of all that is left.
#[derive(Debug)]
pub struct Products<S, Z>(PhantomData<(S, Z)>);
impl<S: Factors, Z: Factors> Ratio for Products<S, Z> {
    type Elements = S::Product;
    type Others = Z::Product;
}

/// The quotient without a factor that was on both sides.
#[derive(Debug)]
pub struct Cancelled<S, Z, T>(PhantomData<(S, Z, T)>);
impl<S: Factors, Z: Factors, T: Turn> Ratio for Cancelled<S, Z, T> {
    type Elements = <S::Over<Z, T> as Ratio>::Elements;
    type Others = <S::Over<Z, T> as Ratio>::Others;
}

/// The quotient of factors of which the next two differ.
#[derive(Debug)]
pub struct Differ<S, Z, T>(PhantomData<(S, Z, T)>);
impl<S: Factors, Z: Factors, T: Turn> Ratio for Differ<S, Z, T> {
    type Elements = <T::Ratio<S, Z> as Ratio>::Elements;
    type Others = <T::Ratio<S, Z> as Ratio>::Others;
}
