//! Evidence for the alignment of a view's first element: the lowest bits of its address.
//!
//! A view of `T`s is always aligned for `T` ([`Natural`]). What is known beyond that, from
//! [`Aligned`](crate::Aligned), is carried as the address's low bits ([`Known`]), and every slice adds
//! `start · stride` to them, so that an odd start and an odd start make an even one. Six bits are
//! kept: alignments up to 64 bytes.

use crate::index::ItemList;
use crate::mode::{Fast, Slow};
use crate::number::{B0, B1};
use crate::sealed::Sealed;
use crate::shape::Shape;
use crate::stride_list::StrideList;
use core::marker::PhantomData;

/// What is known about the address of the first element of a view.
pub trait Evidence: Sealed {
    /// The evidence for the view that `I` selects from a view of shape `S` with strides `D`.
    type After<S: Shape, D: StrideList, I: ItemList>: Evidence;
    /// Whether it can be ignored: `Fast` or `Slow`.
    type Mode;
}

/// Aligned for its elements, and nothing beyond.
#[derive(Debug)]
pub enum Natural {}
/// Aligned for its elements, and the lowest bits of the address are `B`.
#[derive(Debug)]
pub struct Known<B>(PhantomData<B>);

impl Sealed for Natural {}
impl<B> Sealed for Known<B> {}
impl Evidence for Natural {
    type After<S: Shape, D: StrideList, I: ItemList> = Natural;
    type Mode = Fast;
}
impl<B: Bits> Evidence for Known<B> {
    type After<S: Shape, D: StrideList, I: ItemList> = Known<Sum<B, I::Shift<S, D>>>;
    type Mode = Slow;
}

/// The lowest bits of a number, least significant first, as many as are known: `(B0, (B1, ()))` is
/// "2 modulo 4". Arithmetic is that of the integers modulo a power of two.
pub trait Bits: Sealed {
    /// `self + Y`
    type Plus<Y: Bits>: Bits;
    /// `self + Y + 1`
    type PlusOne<Y: Bits>: Bits;
    /// `self + X` for an `X` that starts with 0, after adding up the carry to it.
    type Add0<X: Bits>: Bits;
    /// The same for 1.
    type Add1<X: Bits>: Bits;
    /// The same for 2.
    type Add2<X: Bits>: Bits;
    /// `self · Y`: what is known of both factors, and the zeros at the end of one even where
    /// nothing is known of the other.
    type Times<Y: Bits>: Bits;
    /// The complement of every bit.
    type Not: Bits;
    /// The zeros it ends in.
    type Zeros: Bits;
}
/// No bit is known.
pub type Unknown = ();
/// `X + Y`
pub type Sum<X, Y> = <X as Bits>::Plus<Y>;
/// `X · Y`
pub type Product<X, Y> = <X as Bits>::Times<Y>;
/// `-X`
pub type Negate<X> = <<X as Bits>::Not as Bits>::PlusOne<Zero>;
/// Six zeros.
pub type Zero = (B0, (B0, (B0, (B0, (B0, (B0, ()))))));

impl Sealed for () {}
impl<X, Y> Sealed for (X, Y) {}

impl Bits for () {
    type Plus<Y: Bits> = ();
    type PlusOne<Y: Bits> = ();
    type Add0<X: Bits> = ();
    type Add1<X: Bits> = ();
    type Add2<X: Bits> = ();
    type Times<Y: Bits> = Y::Zeros;
    type Not = ();
    type Zeros = ();
}

impl<X: Bits> Bits for (B0, X) {
    type Plus<Y: Bits> = Y::Add0<X>;
    type PlusOne<Y: Bits> = Y::Add1<X>;
    type Add0<Y: Bits> = (B0, X::Plus<Y>);
    type Add1<Y: Bits> = (B1, X::Plus<Y>);
    type Add2<Y: Bits> = (B0, X::PlusOne<Y>);
    type Times<Y: Bits> = (B0, X::Times<Y>);
    type Not = (B1, X::Not);
    type Zeros = (B0, X::Zeros);
}

impl<X: Bits> Bits for (B1, X) {
    type Plus<Y: Bits> = Y::Add1<X>;
    type PlusOne<Y: Bits> = Y::Add2<X>;
    type Add0<Y: Bits> = (B1, X::Plus<Y>);
    type Add1<Y: Bits> = (B0, X::PlusOne<Y>);
    type Add2<Y: Bits> = (B1, X::PlusOne<Y>);
    type Times<Y: Bits> = Y::Plus<(B0, X::Times<Y>)>;
    type Not = (B0, X::Not);
    type Zeros = ();
}
