//! Folders are floors: the files of view-core import from their own floor and from those below.

mod arrows;
mod paths;

use arrows::{circles, Arrow, Files};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The largest circle that there may be: the traits of the algebra speak of each other.
const LARGEST: usize = 35;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// The floors from the ground up, as ARCHITECTURE.md lists them.
fn floors() -> Vec<String> {
    let text = fs::read_to_string(root().join("ARCHITECTURE.md")).unwrap();
    let (_, behind) = text.split_once("```floors\n").expect("ARCHITECTURE.md lists the floors");
    let (list, _) = behind.split_once("```").unwrap();
    list.split_whitespace().map(str::to_owned).collect()
}

fn product() -> Files {
    Files::under(&root().join("view-core/src"), &["proofs/"])
}

/// The floor that a file is on: its folder, or itself.
fn floor(file: &str) -> &str {
    let (first, _) = file.split_once('/').unwrap_or((file, ""));
    first.strip_suffix(".rs").unwrap_or(first)
}

fn upward(files: &Files, floors: &[String]) -> BTreeSet<Arrow> {
    let number = |file: &str| {
        let floor = floor(file);
        floors.iter().position(|name| name == floor).unwrap_or_else(|| panic!("{file} is on no floor"))
    };
    files.arrows().into_iter().filter(|arrow| number(&arrow.to) > number(&arrow.from)).collect()
}

#[test]
fn imports_go_downwards() {
    let up = upward(&product(), &floors());
    let lines: Vec<String> = up.iter().map(|arrow| format!("{} -> {} ({})", arrow.from, arrow.to, arrow.path)).collect();
    assert!(lines.is_empty(), "{} arrows lead upwards:\n{}", lines.len(), lines.join("\n"));
}

#[test]
fn circles_are_inside_the_algebra() {
    for circle in circles(&product().arrows()) {
        let folders: BTreeSet<&str> = circle.iter().map(|file| folder(file)).collect();
        assert!(
            folders.len() == 1 || circle.iter().all(|file| floor(file) == "algebra"),
            "a circle of {} files: {circle:?}",
            circle.len()
        );
        assert!(circle.len() <= LARGEST, "a circle of {} files: {circle:?}", circle.len());
    }
}

fn folder(file: &str) -> &str {
    file.rsplit_once('/').map_or("", |(folder, _)| folder)
}
