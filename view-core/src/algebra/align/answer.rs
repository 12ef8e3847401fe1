//! Whether an address is known to lack an alignment.

use crate::algebra::dispatch::Shown;
use crate::algebra::number::low_bits::Bits;
use crate::algebra::number::{Fails, Holds, IsEqual, Number, One};
use crate::message::casts::{MsgMisaligned, MsgOdd};
use crate::message::say::{Accept, Refusal, Refusal1};
use crate::sealed::Sealed;

/// The answer to each question about an alignment: [`Accept`], or the sentence to refuse with.
pub trait AlignAnswer: Sealed {
    /// Is the address known to lack the alignment `N`?
    type Misaligned<B: Bits, N: Number>;
    /// Is it odd?
    type Odd<B: Bits, N: Number>;
}
impl AlignAnswer for Fails {
    type Misaligned<B: Bits, N: Number> = Accept;
    type Odd<B: Bits, N: Number> = Refusal<MsgMisaligned<B>, Shown<B::Power>, Shown<N>>;
}
impl AlignAnswer for Holds {
    type Misaligned<B: Bits, N: Number> = <IsEqual<B::Power, One> as AlignAnswer>::Odd<B, N>;
    type Odd<B: Bits, N: Number> = Refusal1<MsgOdd<B>, Shown<N>>;
}
