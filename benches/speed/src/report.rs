//! Writes BENCHMARKS.md.

use crate::row::{Figure, Row};
use crate::sheet::{beside_best_peer, quotient, sheet};
use crate::workload::Workload;
use crate::{callgrind, clock, machine, microseconds, reason, sizes, whole, workloads};
use std::error::Error;
use std::fmt::Write;
use std::fs;
use std::process::Command;

const PACKAGE: &str = env!("CARGO_MANIFEST_DIR");

/// Measures everything, which takes minutes.
pub fn write() -> Result<(), Box<dyn Error>> {
    let all: Vec<&Workload> = workloads::all().collect();
    let time = clock::time(&all)?;
    let mut text = include_str!("report.md").to_owned();
    text += "\n## Machine\n\n| | |\n| --- | --- |\n";
    for (name, value) in machine::facts() {
        writeln!(text, "| {name} | {value} |")?;
    }
    text += "\n## Workloads\n\n| | |\n| --- | --- |\n";
    for workload in &all {
        writeln!(text, "| {} | {} |", workload.name, workload.what)?;
    }
    let counts = callgrind::count(&all)?;
    writeln!(
        text,
        "\n## Instructions\n\n{}",
        sheet(&counts, whole).markdown().trim_end()
    )?;
    writeln!(
        text,
        "\n## Time\n\nIn microseconds.\n\n{}",
        sheet(&time, microseconds).markdown().trim_end()
    )?;
    writeln!(text, "\n## Worse than a peer, and why\n\n{}", worse(&time))?;
    text += "\n## Instructions without optimisation\n\nNothing is inlined here: each layer of generic code stays a call.\n";
    writeln!(text, "\n```text\n{}```", unoptimised()?)?;
    let bytes = sizes(&all)?;
    writeln!(
        text,
        "\n## Bytes of machine code\n\n{}",
        sheet(&bytes, whole).markdown().trim_end()
    )?;
    Ok(fs::write(format!("{PACKAGE}/../../BENCHMARKS.md"), text)?)
}

/// A line for each workload for which a peer takes less time, the worst first. What is within a twentieth is noise.
fn worse(time: &[Row]) -> String {
    let found = |row| Some((beside_best_peer(row)?, row));
    let mut all: Vec<(f64, &Row)> = time
        .iter()
        .filter_map(found)
        .filter(|(ratio, _)| *ratio > 1.05)
        .collect();
    all.sort_by(|(one, _), (other, _)| other.total_cmp(one));
    let line = |(ratio, row): &(f64, &Row)| {
        let peer = row.best_peer().map_or("", |Figure { by, .. }| by);
        let name = row.workload.name;
        format!(
            "- `{name}`, {} times as long as {peer}: {}",
            quotient(*ratio),
            reason::reason(name)
        )
    };
    match all.is_empty() {
        true => "In none of them.".to_owned(),
        false => all.iter().map(line).collect::<Vec<_>>().join("\n"),
    }
}

/// The table that another build of this program prints.
fn unoptimised() -> Result<String, Box<dyn Error>> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command
        .args(["run", "--quiet", "--manifest-path"])
        .arg(format!("{PACKAGE}/Cargo.toml"));
    if cfg!(feature = "peers") {
        command.args(["--features", "peers"]);
    }
    let output = command.args(["--", "debug"]).output()?;
    match output.status.success() {
        true => Ok(String::from_utf8(output.stdout)?),
        false => Err(String::from_utf8_lossy(&output.stderr).into()),
    }
}
