//! What several views take of one base, and whether two of them share an element.

pub(crate) mod congruence;
pub(crate) mod distance;
pub(crate) mod entry;
pub(crate) mod indexed;
pub(crate) mod inside;
pub(crate) mod intersection;
pub(crate) mod numbered;
pub(crate) mod origins;
pub(crate) mod progress;
pub(crate) mod progression;
pub(crate) mod run_time;
pub(crate) mod selection;
pub(crate) mod selection_list;
pub(crate) mod verdicts;

// By these names, because `proofs` compiles `progress` with integers of 8 bits.
use core::primitive::{isize, u128 as Wide, usize};
