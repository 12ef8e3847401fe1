//! Probes: short items that are added to a copy of view-core, where they can name private items. Each has to compile, or has not to
//! compile; rustc runs once for all of them.

use crate::rustdoc::{cargo, root, target};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::Path;

/// An item on one line, called `NAME`.
pub struct Probe {
    /// The file whose items it can name.
    pub file: &'static str,
    /// What it shows, for the message of a failed test.
    pub what: String,
    pub code: String,
    pub compiles: bool,
}

/// Further items that probes name.
const NAMES: &str = "
#[allow(unused_imports)] use super::*;
#[allow(unused_imports)] use crate::{
    probes::*, Layout, RowMajor, Shape, View, A1, view::base::aligned::Alignment,
    algebra::{disjoint::selection::Selection, number::constant::Const, shape::{axis::Axis, stride::DynStride, stride_list::StrideList}},
};
#[allow(unused_imports)] use zerocopy::BigEndian;
#[allow(dead_code)] type Row = (crate::Dyn, ());
";

/// Whether a type is `Send` and `Sync`, as constants. Rust takes the inherent ones if their bounds hold.
const THREADS: &str = "
mod probes {
    #![allow(dead_code)]
    pub struct Threads<T>(core::marker::PhantomData<T>);
    pub trait Neither { const SEND: bool = false; const SYNC: bool = false; }
    impl<T> Neither for Threads<T> {}
    impl<T: Send> Threads<T> { pub const SEND: bool = true; }
    impl<T: Sync> Threads<T> { pub const SYNC: bool = true; }
}
";

/// Checks that those probes compile that should, and no others.
pub fn check(probes: &[Probe]) {
    let copy = target().join("copy");
    let lines = write(&copy, probes);
    let refused: BTreeSet<usize> = errors(&copy, "view-core")
        .iter()
        .map(|error| {
            // The error has to be one of these two: about lifetimes, or an assertion. Others would be mistakes in the probe.
            let lives = error.message == "lifetime may not live long enough";
            assert!(lives || error.code == "E0080", "{}", error.rendered);
            let spot = error.spots.iter().find_map(|(file, line)| {
                let file = file.strip_prefix("view-core/src/")?;
                lines.get(&(file.to_owned(), *line))
            });
            *spot.unwrap_or_else(|| panic!("not in a probe: {}", error.rendered))
        })
        .collect();
    let mut wrong = String::new();
    for (i, probe) in probes.iter().enumerate() {
        if refused.contains(&i) == probe.compiles {
            let does = if probe.compiles {
                "does not compile"
            } else {
                "compiles"
            };
            writeln!(wrong, "{} {does}: {}", probe.what, probe.code).unwrap();
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

/// The probe on each line of each file.
type Lines = BTreeMap<(String, usize), usize>;

/// Write the copy, with the probes at the ends of their files.
fn write(copy: &Path, probes: &[Probe]) -> Lines {
    let mut lines = Lines::new();
    let mut texts = BTreeMap::new();
    read(&root().join("view-core/src"), "", &mut texts);
    let lib = texts.get_mut("lib.rs").unwrap();
    lib.push_str(THREADS);
    for (i, probe) in probes.iter().enumerate() {
        let text = texts.get_mut(probe.file).expect("there is such a file");
        if !text.contains("mod probes_of_this_file") {
            text.push_str("\n#[allow(dead_code)]\nmod probes_of_this_file {");
            text.push_str(NAMES);
        }
        lines.insert((probe.file.to_owned(), text.lines().count() + 1), i);
        writeln!(text, "{}", probe.code.replace("NAME", &format!("PROBE_{i}"))).unwrap();
    }
    for text in texts
        .values_mut()
        .filter(|text| text.contains("mod probes_of_this_file"))
    {
        text.push_str("}\n");
    }
    for (file, text) in texts {
        put(&copy.join("view-core/src").join(file), &text);
    }
    for file in [
        "view-core/README.md",
        "Cargo.lock",
        "view-core/Cargo.toml",
        "view-core/include/view.h",
    ] {
        put(&copy.join(file), &fs::read_to_string(root().join(file)).unwrap());
    }
    // A workspace of its own, which uses the macros from their usual place.
    let manifest = fs::read_to_string(root().join("Cargo.toml")).unwrap();
    let manifest: Vec<String> = manifest
        .lines()
        .map(|line| {
            if line.starts_with("members =") {
                r#"members = ["view-core"]"#.to_owned()
            } else {
                let macros = root().join("view-macros");
                line.replace(r#"path = "view-macros""#, &format!("path = {macros:?}"))
            }
        })
        .collect();
    put(&copy.join("Cargo.toml"), &manifest.join("\n"));
    lines
}

/// The files under a directory.
fn read(dir: &Path, prefix: &str, texts: &mut BTreeMap<String, String>) {
    for entry in fs::read_dir(dir).unwrap() {
        let entry = entry.unwrap();
        let name = format!("{prefix}{}", entry.file_name().to_str().unwrap());
        if entry.file_type().unwrap().is_dir() {
            read(&entry.path(), &format!("{name}/"), texts);
        } else {
            texts.insert(name, fs::read_to_string(entry.path()).unwrap());
        }
    }
}

/// Write a file, unless it has this text already: cargo compiles no file again that was not written.
pub fn put(path: &Path, text: &str) {
    if fs::read_to_string(path).is_ok_and(|old| old == text) {
        return;
    }
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

#[derive(Deserialize)]
struct Message {
    message: Option<Diagnostic>,
}
#[derive(Deserialize)]
struct Diagnostic {
    level: String,
    message: String,
    code: Option<Code>,
    spans: Vec<Span>,
    rendered: Option<String>,
}
#[derive(Deserialize)]
struct Code {
    code: String,
}
#[derive(Deserialize)]
struct Span {
    file_name: String,
    line_start: usize,
    is_primary: bool,
}

/// An error of rustc's, and the lines of its carets.
pub struct Error {
    pub message: String,
    pub code: String,
    pub spots: Vec<(String, usize)>,
    pub rendered: String,
}

/// The errors of rustc in a package, which it has to refuse.
pub fn errors(dir: &Path, package: &str) -> Vec<Error> {
    let output = cargo(
        dir,
        &["check", "-p", package, "--all-features", "--message-format=json"],
    )
    .output()
    .expect("cargo runs");
    let stdout = String::from_utf8(output.stdout).unwrap();
    let messages = stdout.lines().filter_map(|line| {
        let message: Message = serde_json::from_str(line).ok()?;
        message.message.filter(|found| found.level == "error")
    });
    let errors = messages
        // The last error only states how many there were.
        .filter(|found| !found.spans.is_empty())
        .map(|found| Error {
            message: found.message,
            code: found.code.map(|code| code.code).unwrap_or_default(),
            spots: found
                .spans
                .into_iter()
                .filter(|span| span.is_primary)
                .map(|span| (span.file_name, span.line_start))
                .collect(),
            rendered: found.rendered.unwrap_or_default(),
        });
    let errors: Vec<Error> = errors.collect();
    assert!(
        !errors.is_empty() && !output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    errors
}
