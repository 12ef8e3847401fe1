//! Ground floor: arithmetic on `typenum`'s binary numbers, written for short trait resolution.
//!
//! `typenum`'s own operators walk a number several times and carry bounds that every caller has to
//! repeat. Everything here is a *total* type function instead: an associated type that exists for
//! every number, with no where-clause on the way, so generic code needs no bounds and rustc has
//! nothing to prove twice. Numbers are walked two bits at a time, which halves the steps: a *digit*
//! below is a digit to base 4.
//!
//! A difference below zero is the number 0, and whether it is below zero is a verdict of its own ([`Subtracted`]): the
//! predicates of `refuse` report that verdict, and a forgotten one leaves an empty view.

pub(crate) mod addition;
pub(crate) mod against;
pub(crate) mod arithmetic;
pub(crate) mod binary;
pub(crate) mod const_len;
pub(crate) mod digits;
pub(crate) mod divide;
pub(crate) mod exact;
pub(crate) mod literal;
pub(crate) mod low_bits;
pub(crate) mod measure;
pub(crate) mod nat;
pub(crate) mod outcomes;
pub(crate) mod subtract;
#[cfg(test)]
pub(crate) mod tests;
pub(crate) mod unknown;
pub(crate) mod verdict;

pub use arithmetic::{
    Addition, Against, AnyDivisor, Division, Divisor, ExactQuotient, Left, Quotient, Subtracted,
};
pub use binary::{One, UInt, UTerm, Unknown, B0, B1};
pub use nat::{IsEqual, Nat, Number, Positive};
pub use verdict::{Fails, Holds, Verdict};
