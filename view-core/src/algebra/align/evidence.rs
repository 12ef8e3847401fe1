//! Evidence for the alignment of a view's first element: the lowest bits of its address.
//!
//! A view of `T`s is always aligned for `T` ([`Natural`]). What is known beyond that, from
//! [`Aligned`](crate::Aligned) or a check at run time, is carried as the address's low bits ([`Known`]), and every slice adds
//! `start · stride` to them, so two odd starts make an even one. Six bits are
//! kept: alignments up to 64 bytes.

use crate::algebra::dispatch::{OfEvidence, OfRequirement};
use crate::algebra::family::family;
use crate::algebra::number::low_bits::{self, Bits};
use crate::algebra::number::{Fails, Holds, One, Positive, Verdict, B0};
use crate::algebra::staticness::{AllStatic, SomeDynamic, Staticness};
use crate::sealed::{markers, type_parts, Sealed};

/// What is known about the address of the first element of a view.
pub trait Evidence: Sealed + OfEvidence {
    /// Whether nothing is known beyond the alignment of the elements.
    const NONE: bool;
    /// Whether it can be ignored: `AllStatic` or `SomeDynamic`.
    type Mode: Staticness;
    /// All that is known of the address of an element whose own alignment is `A`.
    type Bits<A: Requirement>: Bits;
    /// The evidence `E` that a cast finds by this evidence: in the type of its result only if there was evidence before.
    type Kept<E: Evidence>: Evidence;
    /// This evidence, with that of the alignment `A` of the elements, for casts in the same chain.
    type Noted<A: Requirement>: Evidence;
    /// This evidence, if the chain began with none.
    type AsNoted: Evidence;
    /// This evidence at the end of a chain: what was noted on the way is dropped.
    type Settled: Evidence;
}

type_parts! {
    /// Aligned for its elements, and nothing beyond.
    Natural;
    /// Aligned for its elements, and the lowest bits of the address are `B`: a user asked for that, with an
    /// [`Aligned`](struct@crate::Aligned) base or with `.align`.
    Known<B>;
    /// The same bits, noted between the casts of one chain. Nobody asked for them, so the view at the end of the chain does not have them in
    /// its type.
    Noted<B>;
}

impl Evidence for Natural {
    const NONE: bool = true;
    type Mode = AllStatic;
    type Bits<A: Requirement> = A::Zeros;
    type Kept<E: Evidence> = Natural;
    type Noted<A: Requirement> = Noted<A::Zeros>;
    family!(AsNoted Settled = Natural);
}
impl<B: Bits> Evidence for Known<B> {
    const NONE: bool = false;
    type Mode = SomeDynamic;
    type Bits<A: Requirement> = B::MoreBits<A::Zeros>;
    type Kept<E: Evidence> = E;
    type Noted<A: Requirement> = Self;
    type AsNoted = Noted<B>;
    type Settled = Self;
}
impl<B: Bits> Evidence for Noted<B> {
    const NONE: bool = false;
    type Mode = SomeDynamic;
    type Bits<A: Requirement> = <Known<B> as Evidence>::Bits<A>;
    type Kept<E: Evidence> = E::AsNoted;
    type Noted<A: Requirement> = Self;
    type AsNoted = Self;
    type Settled = Natural;
}

/// Compares the known bits of an address with the zeros that an alignment implies. Only longer known bits are evidence beyond the alignment.
pub trait Surplus: Sealed {
    /// `All` as evidence if `Y`, the rest of it, is longer than `self`, the rest of the zeros.
    type Beyond<Y: Bits, All: Bits>: Evidence;
    /// The same, where the rest of the zeros is one bit and then `X`, and `self` is the rest of `All`.
    type TailBeyond<X: Bits, All: Bits>: Evidence;
    /// `All` as evidence if `self`, the rest of it, has a bit.
    type Some<All: Bits>: Evidence;
}

/// The alignment that an element type requires.
pub trait Requirement: Sealed + OfRequirement {
    /// In bytes; 0 where only the compiler knows it.
    const BYTES: usize;
    /// The same as a number, for messages.
    type Need: Positive;
    /// The low bits of an address that is aligned so: as many zeros as are known.
    type Zeros: Bits;
    /// Whether an address with the low bits `B` is aligned so.
    type Met<B: Bits>: Verdict;
    /// The evidence beyond this alignment in `B`, the low bits of an address that has it.
    type Beyond<B: Bits>: Evidence;
    /// The same, where `Y` are as many bits as `B`, and only their number is needed to see that there is no such evidence.
    type Moved<Y: Bits, B: Bits>: Evidence;
}

/// Alignment to `A` bytes, a power of two.
pub enum AlignOf<const A: usize> {}

markers! {
    /// An alignment that only the compiler knows: whether an address has it is found at run time.
    OpaqueAlign;
}

impl<const A: usize> Sealed for AlignOf<A> {}

impl Requirement for OpaqueAlign {
    const BYTES: usize = 0;
    type Need = One;
    type Zeros = ();
    type Met<B: Bits> = Holds;
    // This alignment implies no known bits, so all known bits are evidence beyond it.
    type Beyond<B: Bits> = B::Some<B>;
    type Moved<Y: Bits, B: Bits> = Y::Some<B>;
}

macro_rules! align_of {
    ($($bytes:tt $Need:ty: $Zeros:ty;)*) => {$(
        impl Requirement for AlignOf<$bytes> {
            const BYTES: usize = $bytes;
            type Need = $Need;
            type Zeros = $Zeros;
            type Met<B: Bits> = <$Zeros as Bits>::Masks<B>;
            type Beyond<B: Bits> = <$Zeros as Surplus>::Beyond<B, B>;
            type Moved<Y: Bits, B: Bits> = <$Zeros as Surplus>::Beyond<Y, B>;
        }
    )*};
    (beyond $($bytes:tt $Need:ident)*) => {$(
        // The known bits are too few for such an alignment, so it is never proven.
        impl Requirement for AlignOf<$bytes> {
            const BYTES: usize = $bytes;
            type Need = typenum::consts::$Need;
            type Zeros = low_bits::ZeroBits;
            type Met<B: Bits> = Fails;
            type Beyond<B: Bits> = Natural;
            type Moved<Y: Bits, B: Bits> = Natural;
        }
    )*};
}
align_of! {
    1 One: ();
    2 typenum::consts::U2: (B0, ());
    4 typenum::consts::U4: (B0, (B0, ()));
    8 typenum::consts::U8: (B0, (B0, (B0, ())));
    16 typenum::consts::U16: (B0, (B0, (B0, (B0, ()))));
    32 typenum::consts::U32: (B0, (B0, (B0, (B0, (B0, ())))));
    64 typenum::consts::U64: low_bits::ZeroBits;
}
align_of!(beyond 128 U128 256 U256 512 U512 1024 U1024 2048 U2048 4096 U4096 8192 U8192 16384 U16384 32768 U32768 65536 U65536);
