//! Decisions at run time: random chains of operations on views with dynamic extents and strides, and run-time indices,
//! compared with lists of positions.
#![no_main]

#[path = "run_time/case.rs"]
mod case;
#[path = "run_time/memory.rs"]
mod memory;
#[path = "run_time/picture.rs"]
mod picture;
#[macro_use]
#[path = "run_time/steps.rs"]
mod steps;
#[macro_use]
#[path = "run_time/written.rs"]
mod written;
#[path = "run_time/chain.rs"]
mod chain;

use case::Case;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|case: Case| chain::run(&case));
