//! Arithmetic on `typenum`'s binary numbers, written for short trait resolution.
//!
//! `typenum`'s own operators walk a number several times, and their bounds have to be repeated by every caller. Here each operation
//! is an associated type that exists for every number, without a where-clause. So generic code needs no bounds, and rustc proves
//! nothing twice. Numbers are walked two bits at a time, which halves the steps: *digit* means a digit to base 4.
//!
//! A difference below zero has the number 0. Whether it is below zero is a separate verdict ([`Subtracted`]), which the predicates
//! in `checks` report. If a predicate were forgotten, the view would be empty.

pub(crate) mod addition;
pub(crate) mod against;
pub(crate) mod arithmetic;
pub(crate) mod binary;
pub(crate) mod const_len;
pub(crate) mod constant;
pub(crate) mod digits;
pub(crate) mod divide;
pub(crate) mod equality;
pub(crate) mod exact;
pub(crate) mod low_bits;
pub(crate) mod measure;
pub(crate) mod names;
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
