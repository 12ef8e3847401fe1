//! The compile time of `view!`, beside that of ndarray's `s![]` for the same slices.
//!
//! ```text
//! cargo run --release -p benches -- [--slices 100,1000,10000] [--runs 5] [--dir DIR]
//! ```
//!
//! Crates of two-axis slices of a 480 × 640 view are generated into `DIR` (`target/compile-time`), with
//! incremental compilation off. Their dependencies are built first; then each crate is touched and rebuilt
//! alone, the two libraries by turns. A figure is the median of user + system CPU seconds of cargo and of all processes
//! that it starts. The figure for a crate without slices is printed first; it is part of
//! every other figure. ndarray is a dependency of the generated crates only.

mod generated;
mod mix;
mod stopwatch;

use generated::{Kind, Library, Workspace};
use std::error::Error;
use std::path::PathBuf;
use std::process::ExitCode;
use stopwatch::{median, Command};

struct Options {
    slices: Vec<usize>,
    runs: usize,
    dir: PathBuf,
}

const USAGE: &str = "usage: benches [--slices 100,1000,10000] [--runs 5] [--dir DIR]";

fn options() -> Result<Options, Box<dyn Error>> {
    let mut options = Options {
        slices: vec![100, 1000],
        runs: 5,
        dir: PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../target/compile-time")),
    };
    let mut arguments = std::env::args().skip(1);
    while let Some(name) = arguments.next() {
        let value = arguments.next().ok_or(USAGE)?;
        match name.as_str() {
            "--slices" => options.slices = value.split(',').map(str::parse).collect::<Result<_, _>>()?,
            "--runs" => options.runs = value.parse::<usize>()?.max(1),
            "--dir" => options.dir = value.into(),
            _ => return Err(USAGE.into()),
        }
    }
    Ok(options)
}

fn main() -> ExitCode {
    match options().and_then(|options| measure(&options)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn measure(options: &Options) -> Result<(), Box<dyn Error>> {
    let mut kinds = vec![Kind::Slices(0)];
    kinds.extend(options.slices.iter().map(|&count| Kind::Slices(count)));
    kinds.push(Kind::Chains(100));
    kinds.push(Kind::Large(1000));
    let workspace = Workspace::create(&options.dir, &kinds)?;

    println!("median of {} runs, user + system CPU seconds", options.runs);
    for kind in &kinds {
        println!(
            "\n{kind:<46}{:>9}{:>9}{:>8}{:>14}",
            "view!", "s![]", "ratio", "ms per slice"
        );
        for command in Command::ALL {
            let (view, ndarray) = by_turns(&workspace, *kind, command, options.runs)?;
            let per_slice = match kind.slices() {
                0 => String::new(),
                slices => format!("{:.2}", view * 1000.0 / slices as f64),
            };
            let (peer, ratio) = match ndarray {
                Some(seconds) => (format!("{seconds:.2}"), format!("{:.2}", view / seconds)),
                None => ("–".into(), "–".into()),
            };
            println!(
                "  {:<44}{view:>9.2}{peer:>9}{ratio:>8}{per_slice:>14}",
                command.name()
            );
        }
    }
    Ok(())
}

/// The median seconds of `view!` and, where there is such a crate, of `s![]`: A B A B, so that a
/// change in the machine's load hits both.
fn by_turns(
    workspace: &Workspace,
    kind: Kind,
    command: Command,
    runs: usize,
) -> Result<(f64, Option<f64>), Box<dyn Error>> {
    let libraries: &[Library] = if kind.has_peer() {
        &[Library::View, Library::Ndarray]
    } else {
        &[Library::View]
    };
    let mut seconds = vec![Vec::new(); libraries.len()];
    for library in libraries {
        workspace.build(kind, *library, command)?; // dependencies, and a warm cache
    }
    for _ in 0..runs {
        for (library, seconds) in libraries.iter().zip(&mut seconds) {
            seconds.push(workspace.build(kind, *library, command)?);
        }
    }
    let mut medians = seconds.into_iter().map(median);
    Ok((medians.next().unwrap_or_default(), medians.next()))
}
