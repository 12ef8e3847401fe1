//! What views cost at run time, beside loops written by hand and other crates.
//!
//! ```text
//! cargo run --release -- instructions [WORKLOAD…]
//! ```

mod callgrind;
mod case;
mod checksum;
mod data;
mod table;
mod workloads;

use case::Workload;
use std::error::Error;
use std::process::ExitCode;
use table::{ratio, Table};

const USAGE: &str = "usage: speed instructions [WORKLOAD…]";

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
    let chosen: Vec<&Workload> = workloads::all()
        .filter(|workload| names.is_empty() || names.iter().any(|name| name == workload.name))
        .collect();
    match command.as_str() {
        "instructions" if !callgrind::is_there() => Err("valgrind is not installed".into()),
        "instructions" => instructions(&chosen),
        "once" => {
            callgrind::once(&chosen);
            Ok(())
        }
        _ => Err(USAGE.into()),
    }
}

/// A row for each workload: instructions of the function by hand and of that with views, and the second divided by the first.
fn instructions(chosen: &[&'static Workload]) -> Result<(), Box<dyn Error>> {
    let mut table = Table::new(&[
        "",
        "hand static",
        "view",
        "ratio",
        "hand dynamic",
        "view",
        "ratio",
    ]);
    for (workload, counts) in chosen.iter().zip(callgrind::count(chosen)?) {
        let mut cells = vec![format!("{}: {}", workload.name, workload.what)];
        for extents in ["static", "dynamic"] {
            let of = |by| {
                counts
                    .iter()
                    .find(|count| count.by == by && count.extents == extents)
            };
            let [hand, view] = ["hand", "view"].map(|by| of(by).map(|count| count.instructions));
            cells.extend([hand, view].map(|count| count.map_or(String::new(), |count| count.to_string())));
            cells.push(ratio(view, hand));
        }
        let of = |by| {
            counts
                .iter()
                .find(|count| count.by == by)
                .map(|count| count.instructions)
        };
        cells.push(of("erased").map_or(String::new(), |count| count.to_string()));
        cells.push(ratio(
            of("erased"),
            counts
                .iter()
                .rfind(|count| count.by == "hand")
                .map(|count| count.instructions),
        ));
        table.row(cells);
    }
    print!("{}", table.plain());
    Ok(())
}
