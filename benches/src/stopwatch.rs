//! CPU seconds of a cargo command.

use std::error::Error;
use std::path::Path;
use std::process;

/// The command that is timed.
#[derive(Clone, Copy)]
pub enum Command {
    Check,
    Debug,
    Release,
}

impl Command {
    pub const ALL: [Self; 3] = [Self::Check, Self::Debug, Self::Release];

    pub fn name(self) -> &'static str {
        match self {
            Self::Check => "cargo check",
            Self::Debug => "cargo build",
            Self::Release => "cargo build --release",
        }
    }

    fn arguments(self) -> &'static [&'static str] {
        match self {
            Self::Check => &["check"],
            Self::Debug => &["build"],
            Self::Release => &["build", "--release"],
        }
    }

    /// The command on one package. The last line of what it writes to stderr is its user and system seconds.
    pub fn cargo(self, workspace: &Path, package: &str) -> process::Command {
        // bash's own `time` waits for all children, has milliseconds, and is the same on Linux and macOS.
        let mut command = process::Command::new("bash");
        command
            .args(["-c", "TIMEFORMAT='%3U %3S'; time \"$@\"", "bash", "cargo"])
            .args(self.arguments())
            .args(["--quiet", "--package", package])
            .current_dir(workspace)
            .env("CARGO_TARGET_DIR", workspace.join("target"))
            .env("CARGO_INCREMENTAL", "0");
        command
    }

    /// User + system seconds of this command on one package, with those of all its child processes.
    pub fn seconds(self, workspace: &Path, package: &str) -> Result<f64, Box<dyn Error>> {
        let output = self.cargo(workspace, package).output()?;
        let errors = String::from_utf8_lossy(&output.stderr);
        if !output.status.success() {
            return Err(format!("{} of {package} failed:\n{errors}", self.name()).into());
        }
        let times = errors.lines().last().unwrap_or_default();
        let mut seconds = 0.0;
        for time in times.split_whitespace() {
            seconds += time
                .parse::<f64>()
                .map_err(|_| format!("no times in `{times}`"))?;
        }
        Ok(seconds)
    }
}

pub fn median(mut seconds: Vec<f64>) -> f64 {
    seconds.sort_by(f64::total_cmp);
    let middle = seconds.len() / 2;
    if seconds.len() % 2 == 1 {
        seconds[middle]
    } else {
        (seconds[middle - 1] + seconds[middle]) / 2.0
    }
}
