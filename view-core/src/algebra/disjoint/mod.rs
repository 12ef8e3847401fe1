//! What parts of one base take, and whether they share anything.

pub mod congruence;
pub mod intersection;
pub mod numbered;
pub mod progress;
pub mod progression;
pub mod run_time;
pub mod selection;

// By these names, because `proofs` compiles `progress` with integers of 8 bits.
use core::primitive::{isize, u128 as Wide, usize};
