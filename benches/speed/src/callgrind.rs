//! Instructions of single functions, by valgrind: the same on a busy machine as on an idle one.
//!
//! This program runs itself under callgrind, which counts inside of the measured functions only, with all that they call.

use crate::row::{Figure, Row};
use crate::workload::Workload;
use std::collections::HashMap;
use std::error::Error;
use std::path::PathBuf;
use std::process::Command;
use std::{env, fs, process};

/// Runs each case once, in a process of its own, and counts. The order is that of the workloads.
pub fn count(workloads: &[&'static Workload]) -> Result<Vec<Row>, Box<dyn Error>> {
    let folder = Folder::new()?;
    let mut command = Command::new("valgrind");
    command
        .args(["--quiet", "--tool=callgrind", "--collect-atstart=no"])
        .arg(format!("--callgrind-out-file={}", folder.file().display()));
    for case in workloads.iter().flat_map(|workload| workload.all_cases()) {
        command.arg(format!("--toggle-collect={}", case.symbol));
    }
    // Otherwise the C library copies long rows by one instruction, which callgrind counts once for each byte.
    command.env("GLIBC_TUNABLES", "glibc.cpu.hwcaps=-ERMS");
    command.arg(env::current_exe()?).arg("once");
    command.args(workloads.iter().map(|workload| workload.name));
    let output = command.output().map_err(|error| format!("valgrind: {error}"))?;
    if !output.status.success() {
        let errors = String::from_utf8_lossy(&output.stderr);
        return Err(format!("valgrind failed:\n{errors}").into());
    }
    let printed = String::from_utf8(output.stdout)?;
    let profile = fs::read_to_string(folder.file())?;
    let totals = inclusive(&profile);
    let mut rows = Vec::new();
    let mut lines = printed.lines();
    for &workload in workloads {
        let mut figures = Vec::new();
        for (case, line) in workload.all_cases().iter().zip(&mut lines) {
            let total = totals.get(case.symbol);
            let value = *total.ok_or_else(|| format!("callgrind wrote nothing about {}", case.symbol))?;
            figures.push(Figure::new(case, value, line.parse()?));
        }
        rows.push(Row::new(workload, figures)?);
    }
    Ok(rows)
}

/// What the process under valgrind does. It prints the checksum of each case.
pub fn once(workloads: &[&'static Workload]) {
    for workload in workloads {
        for mut case in workload.all_cases() {
            case.run();
            println!("{}", case.checksum());
        }
    }
}

/// A folder for the file of callgrind, which goes with this value.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Result<Self, Box<dyn Error>> {
        let path = env::temp_dir().join(format!("speed-{}", process::id()));
        fs::create_dir_all(&path)?;
        Ok(Self(path))
    }

    fn file(&self) -> PathBuf {
        self.0.join("out")
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // It is in the folder for temporary files, where what stays does no harm.
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// The instructions of each function and of all that it calls. A function is a line `fn=(7) name`, or `fn=(7)` from the second time on. Below it
/// are lines with its own instructions and with those of a call, both behind the number of a source line.
fn inclusive(profile: &str) -> HashMap<&str, f64> {
    let (mut names, mut totals) = (HashMap::new(), HashMap::new());
    let mut function = "";
    for line in profile.lines() {
        if let Some(started) = line.strip_prefix("fn=") {
            let (number, name) = started.split_once(' ').unwrap_or((started, ""));
            function = names.entry(number).or_insert(name);
        } else if let Some(named) = line.strip_prefix("cfn=") {
            if let Some((number, name)) = named.split_once(' ') {
                names.insert(number, name);
            }
        } else if let Some(count) = instructions(line) {
            *totals.entry(function).or_default() += count;
        }
    }
    totals
}

/// Of a line with two numbers: that of a source line, relative to the one before or not, and a count.
fn instructions(line: &str) -> Option<f64> {
    let (position, count) = line.split_once(' ')?;
    let is_position = position.starts_with(|first: char| first.is_ascii_digit() || "+-*".contains(first));
    is_position.then(|| count.parse().ok())?
}
