//! What views cost at run time, beside loops written by hand and other crates.
//!
//! ```text
//! cargo run --release -- instructions [WORKLOAD…]     # by callgrind: exact on a busy machine, too
//! cargo run --release -- time [WORKLOAD…]
//! cargo run --release -- size [WORKLOAD…]             # bytes of machine code
//! cargo run --release -- check                        # whether src/limit.rs is kept
//! cargo run --release -- report                       # writes BENCHMARKS.md
//! cargo run -- debug [WORKLOAD…]                      # instructions without optimisation
//! ```
//!
//! `--features peers` adds ndarray, mdarray and nalgebra, `--features numpy` NumPy.

mod callgrind;
mod case;
mod check;
mod checksum;
mod clock;
mod data;
mod limit;
mod machine;
#[cfg(feature = "numpy")]
mod numpy;
mod reason;
mod report;
mod row;
mod sheet;
mod size;
mod table;
#[macro_use]
mod workload;
#[cfg(feature = "peers")]
mod peers;
mod workloads;

use row::{Figure, Row};
use sheet::sheet;
use std::error::Error;
use std::process::ExitCode;
use workload::Workload;

const USAGE: &str = "usage: speed instructions|time|size|debug [WORKLOAD…], or speed check|report";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &[String]) -> Result<(), Box<dyn Error>> {
    let (command, names) = arguments.split_first().ok_or(USAGE)?;
    let chosen = chosen(names)?;
    match command.as_str() {
        "instructions" => print(&callgrind::count(&chosen)?, whole),
        "time" => print(&clock::time(&chosen)?, microseconds),
        "size" => print(&sizes(&chosen)?, whole),
        "debug" if !cfg!(debug_assertions) => return Err("debug is for a build without --release".into()),
        "debug" => print(&callgrind::count(&unoptimised(&chosen))?, whole),
        "check" => check::check()?,
        "report" => report::write()?,
        "once" => callgrind::once(&chosen),
        _ => return Err(USAGE.into()),
    }
    Ok(())
}

/// All workloads, or the named ones.
fn chosen(names: &[String]) -> Result<Vec<&'static Workload>, Box<dyn Error>> {
    if names.is_empty() {
        return Ok(workloads::all().collect());
    }
    let named = |name: &String| workloads::all().find(|workload| workload.name == name);
    let found = names
        .iter()
        .map(|name| named(name).ok_or_else(|| format!("no workload {name}").into()));
    found.collect()
}

/// Those of which users meet the cost without optimisation: elements by position, loops, and sums.
fn unoptimised(chosen: &[&'static Workload]) -> Vec<&'static Workload> {
    const WORKLOADS: [&str; 7] = [
        "sum_floats",
        "sum_crop",
        "for_whole",
        "for_bytes",
        "for_stepped",
        "index_sum",
        "index_stencil",
    ];
    let (of_them, others) = chosen
        .iter()
        .partition::<Vec<_>, _>(|workload| WORKLOADS.contains(&workload.name));
    if of_them.is_empty() {
        others
    } else {
        of_them
    }
}

fn sizes(chosen: &[&'static Workload]) -> Result<Vec<Row>, Box<dyn Error>> {
    let sizes = size::sizes()?;
    let row = |&workload: &&'static Workload| {
        let cases = workload.all_cases();
        let figures = cases
            .iter()
            .map(|case| Figure::new(case, sizes.get(case.symbol).copied().unwrap_or(f64::NAN), 0.0));
        Row::new(workload, figures.collect())
    };
    chosen.iter().map(row).collect()
}

fn print(rows: &[Row], number: fn(f64) -> String) {
    print!("{}", sheet(rows, number).plain());
}

fn whole(value: f64) -> String {
    format!("{value:.0}")
}

fn microseconds(value: f64) -> String {
    format!("{:.1}", value * 1e6)
}
