//! The compile time of `view!`, beside that of ndarray's `s![]` for the same slices.
//!
//! ```text
//! cargo run --release -p benches -- [--slices 400,1000] [--runs 5] [--dir DIR]
//! ```
//!
//! Crates of two-axis slices of a 480 × 640 view are generated into `DIR` (`target/compile-time`), with
//! incremental compilation off. Their dependencies are built first; then each crate is touched and rebuilt alone.
//!
//! Where valgrind is installed, the first three columns are millions of instructions of rustc for one slice: those for the
//! crate, less those for a crate without slices. They do not depend on other work of the machine. The next three columns are the
//! median of user + system CPU seconds of cargo and of all processes that it starts, the two libraries by turns; `--runs 0`
//! leaves them out. The figures for a crate without slices are printed first; its seconds are part of all other seconds. ndarray
//! is a dependency of the generated crates only.

mod generated;
mod instructions;
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

const USAGE: &str = "usage: benches [--slices 400,1000] [--runs 5] [--dir DIR]";

fn options() -> Result<Options, Box<dyn Error>> {
    let mut options = Options {
        slices: vec![400],
        runs: 5,
        dir: PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../target/compile-time")),
    };
    let mut arguments = std::env::args().skip(1);
    while let Some(name) = arguments.next() {
        let value = arguments.next().ok_or(USAGE)?;
        match name.as_str() {
            "--slices" => options.slices = value.split(',').map(str::parse).collect::<Result<_, _>>()?,
            "--runs" => options.runs = value.parse()?,
            "--dir" => options.dir = value.into(),
            _ => return Err(USAGE.into()),
        }
    }
    Ok(options)
}

fn main() -> ExitCode {
    if let Some(code) = instructions::as_wrapper() {
        return code;
    }
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

    let counted = instructions::can_be_counted();
    if !counted {
        println!("valgrind is not installed: no instructions");
    }
    println!("{:<42}{:>25}{:>27}", "", "M instructions a slice", "CPU seconds");
    let mut empty = Vec::new();
    for kind in &kinds {
        println!(
            "{kind:<42}{:>9}{:>8}{:>8}{:>11}{:>8}{:>8}",
            "view!", "s![]", "ratio", "view!", "s![]", "ratio"
        );
        for (number, command) in Command::ALL.into_iter().enumerate() {
            let build = |library| workspace.build(*kind, library, command);
            for &library in libraries(*kind) {
                build(library)?; // dependencies, and a warm cache
            }
            let mut pair = Vec::new();
            if counted {
                for &library in libraries(*kind) {
                    pair.push(workspace.count(*kind, library, command)? / 1e6);
                }
            }
            let mut totals = pair.clone();
            if kind.slices() == 0 {
                empty.push(pair);
            } else {
                for (total, empty) in totals.iter_mut().zip(&empty[number]) {
                    *total = (*total - empty) / kind.slices() as f64;
                }
            }
            let seconds = by_turns(&workspace, *kind, command, options.runs)?;
            println!(
                "  {:<40}{}   {}",
                command.name(),
                beside(&totals),
                beside(&seconds)
            );
        }
    }
    Ok(())
}

/// Who has a crate of this kind: `view!` first.
fn libraries(kind: Kind) -> &'static [Library] {
    if kind.has_peer() {
        &[Library::View, Library::Ndarray]
    } else {
        &[Library::View]
    }
}

/// A figure of `view!`, and that of `s![]` with their ratio, as far as there are any.
fn beside(figures: &[f64]) -> String {
    let dash = || "–".to_owned();
    let text = |figure: Option<&f64>| figure.map_or_else(dash, |figure| format!("{figure:.2}"));
    let ratio = match figures {
        [view, peer] => format!("{:.2}", view / peer),
        _ => dash(),
    };
    format!(
        "{:>9}{:>8}{ratio:>8}",
        text(figures.first()),
        text(figures.get(1))
    )
}

/// The median seconds of `view!` and, where there is such a crate, of `s![]`: A B A B, so that a
/// change in the machine's load hits both. None if there are no runs.
fn by_turns(
    workspace: &Workspace,
    kind: Kind,
    command: Command,
    runs: usize,
) -> Result<Vec<f64>, Box<dyn Error>> {
    let mut seconds = vec![Vec::new(); libraries(kind).len()];
    for _ in 0..runs {
        for (&library, seconds) in libraries(kind).iter().zip(&mut seconds) {
            seconds.push(workspace.build(kind, library, command)?);
        }
    }
    Ok(seconds
        .into_iter()
        .filter(|all| !all.is_empty())
        .map(median)
        .collect())
}
