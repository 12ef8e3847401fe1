//! Proofs of the integer cores: the files of arithmetic, compiled with `u8` and `i8` in place of `usize` and `isize`, run on
//! many inputs or on all, and compared with a specification in wider integers.
//!
//! If an operation can overflow with 64 bits, it can overflow with 8, for inputs that are tried here, and then it panics. `cargo test` tries
//! numbers near both ends of the range and in its middle. With `--cfg exhaustive`, which is for optimised builds, the proofs
//! try all numbers, or those that they name where all would take hours: `.ci/full exhaustive_cores`. SOUNDNESS.md lists how many
//! inputs that are, and each proof compares its own with the list.

// Each file of arithmetic is compiled here and where it belongs.
#![allow(clippy::duplicate_mod)]

mod by_runs;
mod casts;
mod claims;
mod counts;
mod ends;
mod error;
mod meetings;
mod nests;
mod places;
mod reshapes;
mod selections;
mod shapes;
mod shortcuts;
mod tiles;
mod walks;

#[path = "../algebra/index/claim.rs"]
mod claim;
#[path = "../ops/cast/fit.rs"]
mod fit;
#[path = "../api/iter/tile_iter/grid.rs"]
mod grid;
#[path = "../algebra/shape/offsets/nest.rs"]
mod nest;
// Nobody asks here whether an offset is one in a single view.
#[allow(dead_code)]
#[path = "../algebra/shape/offsets/offset.rs"]
mod offset;
#[path = "../algebra/index/place.rs"]
mod place;
#[path = "../api/iter/walk/positions.rs"]
mod positions;
#[path = "../algebra/shape/size_limit/product.rs"]
mod product;
#[path = "../algebra/disjoint/progress.rs"]
mod progress;
#[path = "../algebra/index/reason.rs"]
mod reason;
#[path = "../algebra/reshape/rule.rs"]
mod regroup;
#[path = "../algebra/index/rule.rs"]
mod rule;
#[path = "../api/iter/walk/runs.rs"]
mod runs;
#[path = "../algebra/index/takes.rs"]
mod takes;

// The names that the files above take from the module that they are in.
use core::primitive::{i8 as isize, u16 as Wide, u8 as usize};
use error::ViewError;
use offset::Offset;

/// Whether all inputs are tried; otherwise some are.
const ALL: bool = cfg!(exhaustive);

/// All numbers of 8 bits.
const EVERY: &[u8] = &{
    let mut every = [0; 256];
    let mut i = 0;
    while i < 256 {
        every[i] = i as u8;
        i += 1;
    }
    every
};

/// The numbers near both ends and in the middle.
const SOME: &[u8] = &[0, 1, 2, 3, 4, 64, 126, 127, 128, 129, 252, 253, 254, 255];

/// Compares the number of inputs with those in SOUNDNESS.md: `some` of `cargo test`, `all` of `--cfg exhaustive`.
#[track_caller]
fn tried(inputs: u64, some: u64, all: u64) {
    let said = if ALL { all } else { some };
    assert_eq!(inputs, said, "other inputs than SOUNDNESS.md says");
}
