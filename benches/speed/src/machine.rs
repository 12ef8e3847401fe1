//! What the figures depend on: the processor, the compiler and the versions of crates.

use std::fs;
use std::process::Command;

/// The names and values of a table.
pub fn facts() -> Vec<(String, String)> {
    let mut facts = vec![
        ("processor".to_owned(), processor()),
        ("cores".to_owned(), cores()),
        ("kernel".to_owned(), line("uname", &["-sr"])),
        ("C library".to_owned(), line("ldd", &["--version"])),
        ("compiler".to_owned(), line("rustc", &["--version"])),
        (
            "flags".to_owned(),
            "the release profile, one codegen unit, no target-cpu".to_owned(),
        ),
        ("valgrind".to_owned(), line("valgrind", &["--version"])),
    ];
    if cfg!(feature = "peers") {
        facts.extend(["ndarray", "mdarray", "nalgebra"].map(|name| (name.to_owned(), locked(name))));
    }
    #[cfg(feature = "numpy")]
    facts.extend(crate::numpy::version().map(|version| ("numpy".to_owned(), version)));
    facts
}

const UNKNOWN: &str = "unknown";

fn processor() -> String {
    let info = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = info
        .lines()
        .find_map(|line| line.strip_prefix("model name")?.split_once(": "));
    model.map_or(UNKNOWN, |(_, model)| model).to_owned()
}

fn cores() -> String {
    std::thread::available_parallelism().map_or(UNKNOWN.to_owned(), |cores| cores.to_string())
}

/// The first line that a command prints.
fn line(program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program).args(arguments).output();
    let text = output.map_or(String::new(), |output| {
        String::from_utf8_lossy(&output.stdout).into_owned()
    });
    text.lines().next().unwrap_or(UNKNOWN).to_owned()
}

/// The version of a crate in the lock file.
fn locked(name: &str) -> String {
    let lock = include_str!("../Cargo.lock");
    let start = format!("name = \"{name}\"\nversion = \"");
    let version = lock.split_once(&start).and_then(|(_, rest)| rest.split_once('"'));
    version.map_or(UNKNOWN, |(version, _)| version).to_owned()
}
