//! The integer cores, proven: the very files of arithmetic, compiled with integers of 8 bits instead of `usize` and `isize`,
//! run on all inputs or on those that a comment says, and compared with a specification in wider integers.
//!
//! A product or sum that could overflow with 64 bits does with 8, and panics. `cargo test` tries the numbers near both ends of
//! the range and in its middle; with `--cfg exhaustive`, and optimised, it tries all of them: `.ci/full exhaustive`.
//! SOUNDNESS.md has the numbers of inputs; each proof compares its own with them.

mod casts;
mod claims;
mod counts;
mod error;
mod meetings;
mod places;
mod reshapes;
mod selections;
mod short_ways;
mod tiles;
mod walks;

#[path = "../index/claim.rs"]
mod claim;
#[path = "../cast/fit.rs"]
mod fit;
#[path = "../tile_iter/grid.rs"]
mod grid;
#[path = "../index/place.rs"]
mod place;
#[path = "../walk/positions.rs"]
mod positions;
#[path = "../countable/product.rs"]
mod product;
#[path = "../apart/progress.rs"]
mod progress;
#[path = "../operations/reshape/rule.rs"]
mod regroup;
#[path = "../index/rule.rs"]
mod rule;
#[path = "../index/takes.rs"]
mod takes;

// What the files above take from the module that they are in.
use core::primitive::{i8 as isize, u16 as Wide, u8 as usize};
use error::ViewError;

/// The most axes there are.
const MOST: core::primitive::usize = 16;

/// Whether all inputs are tried.
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

/// Those near the ends and the middle.
const SOME: &[u8] = &[0, 1, 2, 3, 4, 64, 126, 127, 128, 129, 252, 253, 254, 255];

/// Compares the number of inputs with what SOUNDNESS.md says: of `cargo test`, and of all.
#[track_caller]
fn tried(inputs: u64, some: u64, all: u64) {
    let said = if ALL { all } else { some };
    assert_eq!(inputs, said, "other inputs than SOUNDNESS.md says");
}
