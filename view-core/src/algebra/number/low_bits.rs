//! Numbers modulo a power of two: the lowest bits of addresses, starts and strides, as many as are known.

use crate::algebra::dispatch::OfBits;
use crate::algebra::family::family;
use crate::algebra::number::{Fails, Holds, One, Positive, Verdict, B0, B1};
use crate::sealed::Sealed;

/// How many bits are kept: alignments up to 64 bytes are followed.
const MOST: u32 = 6;

/// The lowest bits of a number, least significant first, as many as are known: `(B0, (B1, ()))` is
/// "2 modulo 4". Arithmetic is that of the integers modulo a power of two.
pub trait Bits: Sealed + MoreBits + OfBits {
    /// How many bits are known, up to `MOST`.
    const COUNT: u32;
    /// Those bits as a number.
    const VALUE: usize;
    /// `self + Y`
    type Plus<Y: Bits>: Bits;
    /// `self + Y + 1`
    type PlusOne<Y: Bits>: Bits;
    family! {
        /// `self` with 0, 1 or 2 added to the lowest bit, the sum of a bit and a carry, and `X` to the others.
        Add0 Add1 Add2 [X: Bits]: Bits
    }
    /// `self · Y`: what is known of both factors, and the zeros at the end of one even where
    /// nothing is known of the other.
    type Times<Y: Bits>: Bits;
    /// The complement of every bit.
    type Not: Bits;
    /// The zeros at the low end of the number.
    type Zeros: Bits;
    /// These bits, then `Y`.
    type Then<Y: Bits>: Bits;
    /// Whether `Y` has a bit that is zero at every place where `self`, a list of zeros, has a bit.
    type Masks<Y: Bits>: Verdict;
    /// Whether the lowest bit is zero, and `Z` masks the others.
    type Even<Z: Bits>: Verdict;
    /// Whether the lowest bit is one, or `Z` clashes with the others.
    type Odd<Z: Bits>: Verdict;
    /// Whether a bit of `Y` is known to be one where `self`, a list of zeros, has a zero.
    type Clashes<Y: Bits>: Verdict;
    /// The largest power of two, up to 64, that is known to divide the number.
    type Power: Positive;
}

/// Which of two numbers has more known bits.
pub trait MoreBits: Sealed {
    /// The one of `self` and `Y` with more known bits; `Y` if both have as many.
    type MoreBits<Y: Bits>: Bits;
    /// The longer one of `X` and `Z`, where `self` is the rest of `X` and `Y` that of `Z`.
    type MoreBitsOf<Y: Bits, X: Bits, Z: Bits>: Bits;
    /// The longer one of `Y` and `Z`, where the rest of `Y` is one bit and then `X`, and `self` is the rest of `Z`.
    type MoreBitsTail<X: Bits, Y: Bits, Z: Bits>: Bits;
}
/// No bit is known.
pub type NoBits = ();
/// `X + Y`
pub type BitSum<X, Y> = <X as Bits>::Plus<Y>;
/// `X · Y`
pub type BitProduct<X, Y> = <X as Bits>::Times<Y>;
/// `-X`
pub type Negate<X> = <<X as Bits>::Not as Bits>::PlusOne<ZeroBits>;
/// As many zeros as bits are kept.
pub type ZeroBits = (B0, (B0, (B0, (B0, (B0, (B0, ()))))));

impl Sealed for () {}
impl<X, Y> Sealed for (X, Y) {}

impl Bits for () {
    const COUNT: u32 = 0;
    const VALUE: usize = 0;
    family!(Plus PlusOne Add0 Add1 Add2 [Y: Bits] = ());
    type Times<Y: Bits> = Y::Zeros;
    family!(Not Zeros = ());
    type Then<Y: Bits> = Y;
    type Masks<Y: Bits> = Holds;
    family!(Even Odd Clashes [Y: Bits] = Fails);
    type Power = One;
}

impl<X: Bits> Bits for (B0, X) {
    const COUNT: u32 = if X::COUNT < MOST { X::COUNT + 1 } else { MOST };
    const VALUE: usize = 2 * (X::VALUE & ((1 << (MOST - 1)) - 1));
    type Plus<Y: Bits> = Y::Add0<X>;
    type PlusOne<Y: Bits> = Y::Add1<X>;
    type Add0<Y: Bits> = (B0, X::Plus<Y>);
    type Add1<Y: Bits> = (B1, X::Plus<Y>);
    type Add2<Y: Bits> = (B0, X::PlusOne<Y>);
    type Times<Y: Bits> = (B0, X::Times<Y>);
    type Not = (B1, X::Not);
    type Zeros = (B0, X::Zeros);
    type Then<Y: Bits> = (B0, X::Then<Y>);
    type Masks<Y: Bits> = Y::Even<X>;
    type Even<Z: Bits> = Z::Masks<X>;
    type Odd<Z: Bits> = Z::Clashes<X>;
    type Clashes<Y: Bits> = Y::Odd<X>;
    type Power = <X::Power as Positive>::Shift0;
}

impl<X: Bits> Bits for (B1, X) {
    const COUNT: u32 = if X::COUNT < MOST { X::COUNT + 1 } else { MOST };
    const VALUE: usize = 2 * (X::VALUE & ((1 << (MOST - 1)) - 1)) + 1;
    type Plus<Y: Bits> = Y::Add1<X>;
    type PlusOne<Y: Bits> = Y::Add2<X>;
    type Add0<Y: Bits> = (B1, X::Plus<Y>);
    type Add1<Y: Bits> = (B0, X::PlusOne<Y>);
    type Add2<Y: Bits> = (B1, X::PlusOne<Y>);
    type Times<Y: Bits> = Y::Plus<(B0, X::Times<Y>)>;
    type Not = (B0, X::Not);
    type Zeros = ();
    type Then<Y: Bits> = (B1, X::Then<Y>);
    // A mask is a list of zeros.
    type Masks<Y: Bits> = Fails;
    type Even<Z: Bits> = Fails;
    type Odd<Z: Bits> = Holds;
    type Clashes<Y: Bits> = Holds;
    type Power = One;
}

impl MoreBits for () {
    type MoreBits<Y: Bits> = Y;
    type MoreBitsOf<Y: Bits, X: Bits, Z: Bits> = Z;
    type MoreBitsTail<X: Bits, Y: Bits, Z: Bits> = Y;
}
impl<B, X: Bits> MoreBits for (B, X)
where
    Self: Bits,
{
    type MoreBits<Y: Bits> = Self::MoreBitsOf<Y, Self, Y>;
    type MoreBitsOf<Y: Bits, Z: Bits, W: Bits> = Y::MoreBitsTail<X, Z, W>;
    type MoreBitsTail<Y: Bits, Z: Bits, W: Bits> = Y::MoreBitsOf<X, Z, W>;
}
