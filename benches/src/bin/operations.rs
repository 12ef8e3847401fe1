//! The time that rustc takes to check each operation of `view!`, in addition to a slice.
//!
//! ```text
//! cargo run --release -p benches --bin operations -- [RUNS]
//! ```
//!
//! Like the benchmark of slices: crates are generated into `target/compile-time-operations`, each with 400 slices of a
//! 480 × 640 view and one operation on each, and one crate with the slices alone; `cargo check` of each is timed by turns, in
//! user + system CPU seconds. `median` is the median of the differences, `least` is the difference of the least times. Each run
//! does the same work, and other work of the machine only adds to its time, so `least` has to be below the limit. All figures
//! are for one operation. Where valgrind is installed, the first column is the difference in millions of instructions of rustc,
//! which do not depend on other work of the machine. With 0 RUNS it is the only one.

#[path = "../generated.rs"]
#[allow(dead_code)] // The other benchmark uses its other kinds.
mod generated;
#[path = "../instructions.rs"]
mod instructions;
#[path = "../mix.rs"]
#[allow(dead_code)]
mod mix;
#[path = "../stopwatch.rs"]
#[allow(dead_code)]
mod stopwatch;

use generated::{Kind, Library, Operation, Workspace};
use std::error::Error;
use std::path::Path;
use std::process::ExitCode;
use stopwatch::{median, Command};

const COUNT: usize = 400;
/// The bar: milliseconds for one operation.
const LIMIT: f64 = 2.0;

const OPERATIONS: &[Operation] = &[
    Operation {
        name: "transpose",
        text: |_, _| ".T".into(),
    },
    Operation {
        name: "permute",
        text: |_, _| ".permute[1, 0]".into(),
    },
    Operation {
        name: "diagonal",
        text: |_, _| ".diagonal".into(),
    },
    Operation {
        name: "rot90",
        text: |_, _| ".rot90".into(),
    },
    Operation {
        name: "broadcast",
        text: |rows, columns| format!(".broadcast[2, {rows}, {columns}]"),
    },
    Operation {
        name: "windows",
        text: |_, _| ".windows[3, 3]".into(),
    },
    Operation {
        name: "tiles",
        text: |_, _| ".tiles[4, 8]".into(),
    },
    Operation {
        name: "reshape-to-3-axes",
        text: |rows, columns| format!(".reshape[{}, 4, {columns}]", rows / 4),
    },
    Operation {
        name: "reshape-to-4-axes",
        text: |rows, columns| format!(".reshape[{}, 4, {}, 8]", rows / 4, columns / 8),
    },
    Operation {
        name: "reshape-with-a-rest",
        text: |_, columns| format!(".reshape[_, 4, {columns}]"),
    },
    Operation {
        name: "reshape-with-a-rest-inside",
        text: |rows, _| format!(".reshape[{rows}, _, 8]"),
    },
    Operation {
        name: "rearrange-two-axes",
        text: |_, _| ".rearrange[h w -> w h]".into(),
    },
    Operation {
        name: "rearrange-into-tiles",
        text: |_, _| ".rearrange[(h a=4) (w b=8) -> h w a b]".into(),
    },
    Operation {
        name: "tiles-by-reshape-and-permute",
        text: |rows, columns| {
            format!(
                ".reshape[{}, 4, {}, 8].permute[0, 2, 1, 3]",
                rows / 4,
                columns / 8
            )
        },
    },
    Operation {
        name: "rearrange-and-merge",
        text: |_, _| ".rearrange[(h a=4) w -> w (h a)]".into(),
    },
    Operation {
        name: "merge-by-reshape-and-permute",
        text: |rows, columns| {
            format!(
                ".reshape[{}, 4, {columns}].permute[2, 0, 1].reshape[{columns}, {rows}]",
                rows / 4
            )
        },
    },
    Operation {
        name: "slice-of-the-slice",
        text: |_, _| "[1.., ::2]".into(),
    },
    Operation {
        name: "as-of-the-same-size",
        text: |_, _| ".as<i8>".into(),
    },
    Operation {
        name: "as-of-another-size",
        text: |_, _| ".as<\"<u4\">".into(),
    },
];

fn main() -> ExitCode {
    if let Some(code) = instructions::as_wrapper() {
        return code;
    }
    match measure() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// Whether all are below the limit.
fn measure() -> Result<bool, Box<dyn Error>> {
    let runs = std::env::args().nth(1).map_or(Ok(5), |runs| runs.parse())?;
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/compile-time-operations");
    let slices = Kind::Operation(None, COUNT);
    let kinds: Vec<Kind> = std::iter::once(slices)
        .chain(
            OPERATIONS
                .iter()
                .map(|operation| Kind::Operation(Some(operation), COUNT)),
        )
        .collect();
    let workspace = Workspace::create(&dir, &kinds)?;
    let seconds = |kind| workspace.build(kind, Library::View, Command::Check);

    println!(
        "{:<28}{:>16}{:>12}{:>12}",
        "on top of a slice", "M instructions", "median ms", "least ms"
    );
    let counted = instructions::can_be_counted();
    let count = |kind| workspace.count(kind, Library::View, Command::Check);
    seconds(slices)?;
    let alone = if counted { count(slices)? } else { 0.0 };
    let mut below = true;
    for (operation, &kind) in OPERATIONS.iter().zip(&kinds[1..]) {
        // The first run of each builds the dependencies.
        seconds(kind)?;
        print!("{:<28}", operation.name);
        if counted {
            print!("{:>16.2}", (count(kind)? - alone) / 1e6 / COUNT as f64);
        } else {
            print!("{:>16}", "–");
        }
        if runs == 0 {
            println!();
            continue;
        }
        let mut differences = Vec::new();
        let (mut with, mut without) = (f64::INFINITY, f64::INFINITY);
        for _ in 0..runs {
            let (one, other) = (seconds(kind)?, seconds(slices)?);
            differences.push(one - other);
            (with, without) = (with.min(one), without.min(other));
        }
        let [median, least] = [median(differences), with - without].map(|all| all * 1000.0 / COUNT as f64);
        println!("{median:>12.2}{least:>12.2}");
        below &= least <= LIMIT;
    }
    Ok(below)
}
