//! The sources name nothing that they must not name.

use std::fs;
use std::path::{Path, PathBuf};

/// The one file that names syn.
const READS_RUST: &str = "rust.rs";
/// The least number of files: if there are fewer, they have moved, and this test reads nothing.
const LEAST: usize = 30;

fn sources() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() && !path.ends_with("tests") {
            collect(&path, files);
        } else if path.is_file() {
            files.push(path);
        }
    }
}

/// The places, by file and line, at which the code names what `forbidden` finds; comments do not count.
fn named(forbidden: impl Fn(&Path, &str) -> bool) -> Vec<String> {
    let mut files = Vec::new();
    collect(&sources(), &mut files);
    assert!(files.len() >= LEAST, "{} files", files.len());
    let mut found = Vec::new();
    for file in files {
        let text = fs::read_to_string(&file).unwrap();
        for (number, line) in text.lines().enumerate() {
            let code = line.split("//").next().unwrap_or_default();
            if forbidden(&file, code) {
                found.push(format!("{}:{}: {line}", file.display(), number + 1));
            }
        }
    }
    found
}

fn names_crate(code: &str, name: &str) -> bool {
    let of_word = |letter: char| letter.is_alphanumeric() || letter == '_';
    code.match_indices(name).any(|(at, _)| {
        let (before, behind) = (&code[..at], &code[at + name.len()..]);
        let whole = !before.ends_with(of_word) && !behind.starts_with(of_word);
        whole && (behind.starts_with("::") || ["use ", "crate "].iter().any(|word| before.ends_with(word)))
    })
}

#[test]
fn no_file_names_the_compiler() {
    assert_eq!(
        named(|_, code| names_crate(code, "proc_macro")),
        Vec::<String>::new()
    );
}

#[test]
fn one_file_names_syn() {
    let elsewhere = named(|file, code| !file.ends_with(READS_RUST) && names_crate(code, "syn"));
    assert_eq!(elsewhere, Vec::<String>::new());
}

#[test]
fn a_name_is_found() {
    for code in [
        "proc_macro::is_available()",
        "use proc_macro;",
        "extern crate proc_macro as p;",
    ] {
        assert!(names_crate(code, "proc_macro"), "{code}");
    }
    for code in ["use proc_macro2::Span;", "let syn = 1;", "async::x()"] {
        assert!(
            !names_crate(code, "proc_macro") && !names_crate(code, "syn"),
            "{code}"
        );
    }
}
