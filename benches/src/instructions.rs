//! The instructions that rustc itself takes for a crate, by valgrind: the same on a busy machine as on an idle one.
//!
//! cargo calls this program in place of rustc ([`as_wrapper`]). For the crate that is measured it puts valgrind in front of
//! rustc. Dependencies, cargo, the linker and other processes are not counted.

use crate::stopwatch::Command;
use std::env;
use std::error::Error;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process;

/// The file that the wrapper has valgrind write, in an environment variable of this name.
const COUNT: &str = "BENCHES_COUNT";

/// Whether valgrind is there.
pub fn can_be_counted() -> bool {
    process::Command::new("valgrind")
        .arg("--version")
        .output()
        .is_ok_and(|output| output.status.success())
}

/// Instructions of rustc for this package alone. Its dependencies have to be built.
pub fn count(workspace: &Path, package: &str, command: Command) -> Result<f64, Box<dyn Error>> {
    let counted = workspace.join("counted");
    let output = command
        .cargo(workspace, package)
        .env("RUSTC_WRAPPER", env::current_exe()?)
        .env(COUNT, &counted)
        .output()?;
    if !output.status.success() {
        let errors = String::from_utf8_lossy(&output.stderr);
        return Err(format!("{} of {package} failed:\n{errors}", command.name()).into());
    }
    let written = fs::read_to_string(&counted)?;
    let total = written.lines().find_map(|line| line.strip_prefix("summary: "));
    Ok(total.ok_or("valgrind has written no summary")?.trim().parse()?)
}

/// Stands in for rustc if cargo has called this program for that.
pub fn as_wrapper() -> Option<process::ExitCode> {
    let counted = env::var_os(COUNT)?;
    let mut arguments = env::args_os().skip(1);
    let rustc = arguments.next()?;
    // cargo sets it for the package that it was asked to build, and for none of its dependencies.
    let measured = env::var_os("CARGO_PRIMARY_PACKAGE").is_some();
    let status = if measured {
        let mut out = OsString::from("--cachegrind-out-file=");
        out.push(counted);
        process::Command::new("valgrind")
            .args(["--quiet", "--tool=cachegrind", "--cache-sim=no"])
            .args([out, real(&rustc)?.into_os_string()])
            .args(arguments)
            .status()
    } else {
        process::Command::new(rustc).args(arguments).status()
    };
    let success = status.is_ok_and(|status| status.success());
    Some(process::ExitCode::from(u8::from(!success)))
}

/// The compiler behind `rustc`, which may be rustup's proxy: valgrind does not follow it into the process that it becomes.
fn real(rustc: &OsString) -> Option<PathBuf> {
    let output = process::Command::new(rustc)
        .args(["--print", "sysroot"])
        .output()
        .ok()?;
    let sysroot = String::from_utf8(output.stdout).ok()?;
    Some(Path::new(sysroot.trim()).join("bin").join("rustc"))
}
