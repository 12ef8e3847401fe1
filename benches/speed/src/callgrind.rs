//! Instructions of single functions, by valgrind: the same on a busy machine as on an idle one.
//!
//! This program runs itself under callgrind, which counts inside of the measured functions only, with all that they call.

use crate::case::Workload;
use std::collections::HashMap;
use std::error::Error;
use std::path::PathBuf;
use std::process::Command;
use std::{env, fs, process};

/// What one run of a function took and returned.
pub struct Count {
    pub by: String,
    pub extents: String,
    pub column: String,
    pub instructions: f64,
    pub checksum: f64,
}

/// Whether valgrind is there.
pub fn is_there() -> bool {
    let output = Command::new("valgrind").arg("--version").output();
    output.is_ok_and(|output| output.status.success())
}

/// Runs each case once, in a process of its own, and counts. The order is that of the workloads.
pub fn count(workloads: &[&'static Workload]) -> Result<Vec<Vec<Count>>, Box<dyn Error>> {
    let folder = Folder::new()?;
    let mut command = Command::new("valgrind");
    command
        .args(["--quiet", "--tool=callgrind", "--collect-atstart=no"])
        .arg(format!("--callgrind-out-file={}", folder.file().display()));
    for case in workloads.iter().flat_map(|workload| (workload.cases)()) {
        command.arg(format!("--toggle-collect={}", case.symbol));
    }
    // Otherwise the C library copies long rows by one instruction, which callgrind counts once for each byte.
    command.env("GLIBC_TUNABLES", "glibc.cpu.hwcaps=-ERMS");
    command.arg(env::current_exe()?).arg("once");
    command.args(workloads.iter().map(|workload| workload.name));
    let output = command.output()?;
    if !output.status.success() {
        let errors = String::from_utf8_lossy(&output.stderr);
        return Err(format!("valgrind failed:\n{errors}").into());
    }
    let printed = String::from_utf8(output.stdout)?;
    let profile = fs::read_to_string(folder.file())?;
    let totals = inclusive(&profile);
    let mut counts: HashMap<&str, Vec<Count>> = HashMap::new();
    for line in printed.lines() {
        let [workload, symbol, by, extents, column, checksum] = line.split('\t').collect::<Vec<_>>()[..]
        else {
            return Err(format!("cannot read `{line}`").into());
        };
        let instructions = *totals
            .get(symbol)
            .ok_or_else(|| format!("callgrind wrote nothing about {symbol}"))?;
        counts.entry(workload).or_default().push(Count {
            by: by.to_owned(),
            extents: extents.to_owned(),
            column: column.to_owned(),
            instructions,
            checksum: checksum.parse()?,
        });
    }
    let of = |workload: &&Workload| agreed(workload, counts.remove(workload.name).unwrap_or_default());
    workloads.iter().map(of).collect()
}

/// All functions that do the job have one result.
fn agreed(workload: &Workload, counts: Vec<Count>) -> Result<Vec<Count>, Box<dyn Error>> {
    let mut workers = counts.iter().filter(|count| count.by != "memcpy");
    match workers.find(|count| count.checksum != counts[0].checksum) {
        Some(other) => Err(format!(
            "{}: the checksum of {} is {}, that of {} is {}",
            workload.name, other.column, other.checksum, counts[0].column, counts[0].checksum
        )
        .into()),
        None => Ok(counts),
    }
}

/// What the process under valgrind does.
pub fn once(workloads: &[&'static Workload]) {
    for workload in workloads {
        for mut case in (workload.cases)() {
            case.run();
            let (name, checksum) = (workload.name, case.checksum());
            println!(
                "{name}\t{}\t{}\t{}\t{}\t{checksum}",
                case.symbol,
                case.by,
                case.extents,
                case.column()
            );
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
