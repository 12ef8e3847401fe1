//! Seconds of a run. All cases of a workload take turns, so what else the machine does meets all of them.

use crate::case::Case;
use crate::row::{Figure, Row};
use crate::workload::Workload;
use std::error::Error;
use std::fs;
use std::time::{Duration, Instant};

const ROUNDS: usize = 15;
/// A round of a case takes at least this long.
const ROUND: Duration = Duration::from_millis(2);
/// How often a round is tried before one counts during which the case had to wait for a core.
const TRIES: usize = 20;

/// The median of the rounds of each case.
pub fn time(workloads: &[&'static Workload]) -> Result<Vec<Row>, Box<dyn Error>> {
    let rows = || workloads.iter().map(|workload| row(workload)).collect();
    #[cfg(feature = "numpy")]
    return crate::numpy::with_python(rows);
    #[cfg(not(feature = "numpy"))]
    rows()
}

fn row(workload: &'static Workload) -> Result<Row, Box<dyn Error>> {
    let mut cases = workload.all_cases();
    #[cfg(feature = "numpy")]
    cases.extend(crate::numpy::case(workload.name)?);
    let mut checksums = Vec::new();
    let mut repeats = Vec::new();
    for case in &mut cases {
        case.run();
        checksums.push(case.checksum());
        repeats.push(repeats_of_a_round(case));
    }
    let mut seconds = vec![Vec::new(); cases.len()];
    for _ in 0..ROUNDS {
        for ((case, seconds), &repeats) in cases.iter_mut().zip(&mut seconds).zip(&repeats) {
            seconds.push(round(case, repeats) / repeats as f64);
        }
    }
    let medians = seconds.into_iter().map(median);
    let figures = cases.iter().zip(medians).zip(checksums);
    let figures = figures.map(|((case, median), checksum)| Figure::new(case, median, checksum));
    Row::new(workload, figures.collect())
}

fn repeats_of_a_round(case: &mut Case) -> usize {
    let mut repeats = 1;
    while seconds_of(case, repeats) < ROUND.as_secs_f64() {
        repeats *= 2;
    }
    repeats
}

/// Seconds of a round without an interruption, if there is one.
fn round(case: &mut Case, repeats: usize) -> f64 {
    let mut seconds = f64::INFINITY;
    for _ in 0..TRIES {
        let before = waited();
        seconds = seconds_of(case, repeats).min(seconds);
        if waited() == before {
            break;
        }
    }
    seconds
}

fn seconds_of(case: &mut Case, repeats: usize) -> f64 {
    let start = Instant::now();
    for _ in 0..repeats {
        case.run();
    }
    start.elapsed().as_secs_f64()
}

/// How long this thread was ready and had no core, in nanoseconds. Only Linux says so.
fn waited() -> Option<u64> {
    let stat = fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    stat.split_whitespace().nth(1)?.parse().ok()
}

fn median(mut seconds: Vec<f64>) -> f64 {
    seconds.sort_by(f64::total_cmp);
    seconds[seconds.len() / 2]
}
