//! What rustc refuses: one mistake a file, which is named after it. `twins.rs` has for each what works.
#![cfg(target_os = "linux")]

use std::collections::BTreeSet;

#[test]
fn every_mistake() {
    trybuild::TestCases::new().compile_fail("ui/*.rs");
}

/// These take a build: with a program that works, trybuild does that.
#[test]
fn every_mistake_that_only_a_build_finds() {
    let cases = trybuild::TestCases::new();
    cases.pass("ui/pass/*.rs");
    cases.compile_fail("ui/build/*.rs");
}

#[test]
fn every_mistake_has_a_twin() {
    let twins = include_str!("twins.rs")
        .lines()
        .filter_map(|line| line.strip_prefix("fn ")?.strip_suffix("() {"))
        .map(str::to_string)
        .collect::<BTreeSet<_>>();
    let mut mistakes = BTreeSet::new();
    for file in std::fs::read_dir("ui").unwrap() {
        let path = file.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "rs") {
            mistakes.insert(path.file_stem().unwrap().to_str().unwrap().replace('-', "_"));
        }
    }
    assert!(mistakes.len() >= 25);
    let alone = mistakes.difference(&twins).collect::<Vec<_>>();
    assert!(alone.is_empty(), "without a twin: {alone:?}");
}
