//! How long `shares_memory` takes on the pairs recorded from NumPy.
//!
//! ```text
//! cargo run --release -p benches --bin overlap
//! ```
//!
//! A figure is the median of 31 timings of 64 calls each, first with footprints that exist already, then with the time to make
//! them. The program fails if the worst pair takes 10 µs or more.

use std::hint::black_box;
use std::process::ExitCode;
use std::time::Instant;
use view_core::{shares_memory, Footprint};

/// The type of the recorded pairs, at the path that their file names.
mod overlap {
    /// Address, shape, strides and element size, in bytes.
    pub type Place = (usize, &'static [usize], &'static [isize], usize);
}
#[path = "../../../tests/tests/behaviour/overlap_pairs.rs"]
mod overlap_pairs;

const LIMIT: f64 = 10_000.0;
const TIMINGS: usize = 31;
const CALLS: usize = 64;

fn footprint((address, shape, strides, item): overlap::Place) -> Footprint {
    Footprint::new(address, shape, strides, item).expect("an array in memory")
}

/// Nanoseconds for one call.
fn time(mut call: impl FnMut() -> bool) -> f64 {
    let mut timings: Vec<f64> = (0..TIMINGS)
        .map(|_| {
            let start = Instant::now();
            for _ in 0..CALLS {
                black_box(call());
            }
            start.elapsed().as_nanos() as f64 / CALLS as f64
        })
        .collect();
    timings.sort_by(f64::total_cmp);
    timings[TIMINGS / 2]
}

fn report(what: &str, figures: &mut [f64]) -> f64 {
    figures.sort_by(f64::total_cmp);
    let (median, worst) = (figures[figures.len() / 2], figures[figures.len() - 1]);
    println!("{what:24} median {median:7.1} ns   max {worst:7.1} ns");
    worst
}

fn main() -> ExitCode {
    println!("{} pairs", overlap_pairs::PAIRS.len());
    let (mut searches, mut whole) = (Vec::new(), Vec::new());
    for &(a, b, shares, _) in &overlap_pairs::PAIRS {
        let (first, second) = (footprint(a), footprint(b));
        assert_eq!(shares_memory(&first, &second), shares);
        searches.push(time(|| shares_memory(black_box(&first), black_box(&second))));
        whole.push(time(|| {
            shares_memory(&footprint(black_box(a)), &footprint(black_box(b)))
        }));
    }
    report("from footprints", &mut searches);
    let worst = report("from shapes and strides", &mut whole);
    if worst > LIMIT {
        eprintln!("slower than {LIMIT} ns");
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}
