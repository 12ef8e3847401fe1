//! What parts of one base take, and whether they share anything.

pub(crate) mod congruence;
pub(crate) mod inside;
pub(crate) mod intersection;
pub(crate) mod numbered;
pub(crate) mod progress;
pub(crate) mod progression;
pub(crate) mod run_time;
pub(crate) mod selection;

// By these names, because `proofs` compiles `progress` with integers of 8 bits.
use core::primitive::{isize, u128 as Wide, usize};
