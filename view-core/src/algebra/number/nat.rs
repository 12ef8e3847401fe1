//! Numbers, as traits.

use crate::algebra::dispatch::OfNat;
use crate::algebra::family::family;
use crate::algebra::number::low_bits::Bits;
use crate::algebra::number::{Addition, Against, Divisor, Holds, Subtracted, Verdict};
use crate::sealed::Sealed;

/// A number that can be taken from, and compared with, a [`Nat`]: a `Nat` itself, or a number as people read it.
pub trait Number: Sealed {
    /// The number as a value. A number that does not fit `usize` does not compile.
    const VALUE: usize;
    /// `M - self`.
    type TakenFrom<M: Nat>: Subtracted;
    /// `M - self - 1`.
    type TakenFromBorrowed<M: Nat>: Subtracted;
    /// Whether `self <= M`.
    type Within<M: Nat>: Verdict;
    /// Whether `self < M`.
    type Below<M: Nat>: Verdict;
    /// The same number as a [`Nat`].
    type Nat: Nat;
    /// The lowest bits, as many as are kept for alignments: six. [`Low4`](Number::Low4) and [`Low2`](Number::Low2) are parts of it.
    type LowBits: Bits;
    /// The lowest four.
    type Low4: Bits;
    /// The lowest two.
    type Low2: Bits;
}

/// A natural number known at compile time: one of `typenum`'s unsigned integers without leading
/// zero bits. Sealed, because bounds are proven with these functions.
///
/// Subtraction and comparison dispatch on the lowest digit of the subtrahend, then on that of the
/// minuend (`Less3<V>` subtracts 3 from the lowest digit and `V` from the others). The choice of the next function
/// carries the borrow: [`TakenFrom`](Number::TakenFrom) or [`TakenFromBorrowed`](Number::TakenFromBorrowed).
pub trait Nat:
    Number + Subtracted + Addition + Against + Divisor + OfNat + Equals<Self, Same = Holds>
{
    /// Whether it is 1.
    type IsOne: Verdict;
    /// Whether it is a number.
    type Known: Verdict;
    /// `self + 1`.
    type Inc: Nat;
    /// `self - 1`.
    type Dec: Subtracted;
    family! {
        /// `4·self + 0`, `1`, `2` and `3`: the digit behind this.
        Digit0 Digit1 Digit2 Digit3: Nat
    }
    family! {
        /// `self` less 0, 1, 2, 3 or 4 in the lowest digit and `V` in the others.
        Less0 Less1 Less2 Less3 Less4 [V: Number]: Subtracted
    }
    family! {
        /// Whether `self` is at least the number with 0, 1, 2, 3 or 4 as its lowest digit and `V` as the others.
        Covers0 Covers1 Covers2 Covers3 Covers4 [V: Number]: Verdict
    }
    /// `Q` if this, a remainder, is zero, `Q + 1` otherwise.
    type RoundUp<Q: Nat>: Nat;
}

/// A number that is compared with `M`. [`Within`](Number::Within) in both directions says the same, but this relation between a number and
/// itself is known also where the number is a type parameter.
pub trait Equals<M: ?Sized>: Sealed {
    /// Whether both are the same.
    type Same: Verdict;
}

/// Whether two numbers are equal.
pub type IsEqual<N, M> = <<N as Number>::Within<M> as Verdict>::And<<M as Number>::Within<N>>;

/// A number other than zero, such as a step. The bits in front of the last one of a [`Nat`] are `Positive`, too, so that `UInt<UTerm, B0>`,
/// a zero with a leading bit, is not a `Nat`.
pub trait Positive: Nat {
    family! {
        /// `2·self + 0` and `1`: the bit behind this.
        Shift0 Shift1: Positive
    }
}
