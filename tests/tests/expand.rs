//! Expansions, as documents: each `expand/X.rs` expands to `expand/X.expanded.rs`.
//!
//! rustc itself expands them (`-Zunpretty=expanded`), so that nothing but the pinned toolchain is needed.
//! `EXPAND=overwrite cargo test --test expand` writes the goldens.

use std::path::{Path, PathBuf};
use std::process::Command;

/// The least number of documents, so that the suite does not shrink unnoticed.
const LEAST: usize = 15;

/// The library of view-core. Cargo has built it for these tests already, with the same features, and says where it is.
fn view_core() -> PathBuf {
    let build = Command::new(env!("CARGO"))
        .args(["test", "--no-run", "--package", "tests", "--lib"])
        .args(["--message-format", "json", "--target-dir"])
        .arg(Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap())
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("cargo runs");
    assert!(
        build.status.success(),
        "{}",
        String::from_utf8_lossy(&build.stderr)
    );
    let messages = String::from_utf8(build.stdout).unwrap();
    let names = messages
        .split('"')
        .filter(|text| text.ends_with(".rlib") && text.contains("libview_core"));
    names
        .map(PathBuf::from)
        .next_back()
        .expect("cargo names the library of view-core")
}

fn expand(file: &Path, view_core: &Path) -> String {
    let mut dependency = std::ffi::OsString::from("dependency=");
    dependency.push(view_core.parent().unwrap());
    let mut library = std::ffi::OsString::from("view_core=");
    library.push(view_core);
    let run = Command::new(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()))
        .args(["--edition=2021", "--crate-type=lib", "-Zunpretty=expanded", "-L"])
        .arg(dependency)
        .arg("--extern")
        .arg(library)
        .arg(file)
        .env("RUSTC_BOOTSTRAP", "1")
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("rustc runs");
    assert!(
        run.status.success(),
        "{}:\n{}",
        file.display(),
        String::from_utf8_lossy(&run.stderr)
    );
    let text = String::from_utf8(run.stdout).unwrap();
    let lines = text.lines().skip_while(|line| !line.starts_with("use view_core"));
    let text = lines
        .map(|line| line.trim_end().to_owned() + "\n")
        .collect::<String>();
    assert!(!text.is_empty(), "{} expanded to:\n{text}", file.display());
    text
}

#[test]
fn every_call_expands_to_its_document() {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("expand");
    let files = std::fs::read_dir(&directory)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let (goldens, mut calls): (Vec<_>, Vec<_>) =
        files.partition(|path| path.to_str().is_some_and(|path| path.ends_with(".expanded.rs")));
    calls.sort();
    assert!(calls.len() >= LEAST, "{} calls, there were {LEAST}", calls.len());
    let overwrite = std::env::var_os("EXPAND").is_some_and(|value| value == "overwrite");
    let view_core = view_core();
    let mut wrong = Vec::new();
    for call in &calls {
        let golden = call.with_extension("expanded.rs");
        let found = expand(call, &view_core);
        if overwrite {
            std::fs::write(&golden, found).unwrap();
        } else if std::fs::read_to_string(&golden).ok().as_ref() != Some(&found) {
            wrong.push(format!("{} is now\n{found}", golden.display()));
        }
    }
    assert!(wrong.is_empty(), "{}\nEXPAND=overwrite accepts", wrong.join("\n"));
    assert!(
        overwrite || goldens.len() == calls.len(),
        "{} documents for {} calls",
        goldens.len(),
        calls.len()
    );
}
