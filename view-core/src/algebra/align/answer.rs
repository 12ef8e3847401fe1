//! Whether an address is known to lack an alignment.

use crate::algebra::number::low_bits::Bits;
use crate::algebra::number::{Fails, Holds, IsEqual, Nat, Number, One};
use crate::message::casts::{MsgMisaligned, MsgOdd};
use crate::message::say::{Accept, Reject};
use crate::sealed::Sealed;

/// The answer to each question about an alignment: [`Accept`], or the sentence to refuse with.
pub trait AlignAnswer: Sealed {
    /// Is the address known to lack the alignment `N`?
    type Misaligned<B: Bits, N: Nat>;
    /// Is it odd?
    type Odd<B: Bits, N: Nat>;
}
impl AlignAnswer for Fails {
    type Misaligned<B: Bits, N: Nat> = Accept;
    type Odd<B: Bits, N: Nat> = Reject<MsgMisaligned<B>, (Decimal<B::Power>, (Decimal<N>, ()))>;
}
impl AlignAnswer for Holds {
    type Misaligned<B: Bits, N: Nat> = <IsEqual<B::Power, One> as AlignAnswer>::Odd<B, N>;
    type Odd<B: Bits, N: Nat> = Reject<MsgOdd<B>, (Decimal<N>, ())>;
}
type Decimal<N> = <N as Number>::Decimal;
