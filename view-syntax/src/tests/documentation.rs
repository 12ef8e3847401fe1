//! What is written elsewhere about operations and the marks of indices is what their tables say.

use crate::parse::MARKS;
use crate::words::argument::Argument;
use crate::words::operation::OPERATIONS;
use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The file below `folder` that has `text` in it.
fn file_with(folder: &Path, text: &str) -> Option<String> {
    fs::read_dir(folder).unwrap().find_map(|entry| {
        let path = entry.unwrap().path();
        if path.is_dir() {
            return file_with(&path, text);
        }
        fs::read_to_string(path)
            .ok()
            .filter(|content| content.contains(text))
    })
}

/// The rule `op` of the grammar in the documentation of `view!`, line by line, without the `///` and the `|` in front.
fn documented() -> Vec<String> {
    let file = file_with(&root().join("view-core/src"), "macro_rules! view {").expect("the shim of `view!`");
    let lines = file.lines().map(|line| line.trim_start_matches("///").trim());
    let rule = lines.skip_while(|line| !line.starts_with("op "));
    rule.skip(1)
        .map_while(|line| line.strip_prefix("| ").map(str::to_owned))
        .collect()
}

#[test]
fn the_grammar_lists_every_operation() {
    let table = OPERATIONS.iter().map(|operation| {
        let (rule, text) = operation.grammar;
        format!("{rule:<49} {text}")
    });
    assert_eq!(documented(), table.collect::<Vec<_>>());
}

#[test]
fn both_grammars_and_the_fuzzer_have_every_mark_of_an_index() {
    let files = [
        "view-core/src/entry/macros.rs",
        "view-syntax/src/parse.rs",
        "fuzz/front_end.dict",
    ];
    for file in files {
        let text = fs::read_to_string(root().join(file)).unwrap();
        for (mark, _) in MARKS {
            assert!(text.contains(&format!("\"{mark}\"")), "{file}: {mark}");
        }
    }
}

/// Asserts that `file` has the word of every operation, between `before` and `behind`.
fn assert_every_word(file: &str, before: &str, behind: &str) {
    let text = fs::read_to_string(root().join(file)).unwrap();
    for operation in &OPERATIONS {
        let word = format!("{before}{}{behind}", operation.word);
        assert!(text.contains(&word), "{file} has no {word}");
    }
}

#[test]
fn the_guide_has_every_operation() {
    let chapter = |name: &str| {
        let file = format!("view-core/src/entry/guide/{name}.rs");
        fs::read_to_string(root().join(file)).unwrap()
    };
    let text = chapter("shapes") + &chapter("elements");
    for operation in &OPERATIONS {
        assert!(
            text.contains(&format!(".{}", operation.word)),
            "{}",
            operation.word
        );
    }
}

#[test]
fn the_fuzzer_knows_every_operation() {
    assert_every_word("fuzz/front_end.dict", "\".", "");
    assert_every_word("fuzz/fuzz_targets/front_end/soup.rs", "\"", "\"");
}

#[test]
fn every_operation_is_one_of_the_table() {
    for operation in &OPERATIONS {
        let same = OPERATIONS.iter().filter(|other| other.word == operation.word);
        assert_eq!(same.count(), 1, "{}", operation.word);
        assert!(operation.example.starts_with(&format!(".{}", operation.word)));
        assert!(operation
            .grammar
            .0
            .starts_with(&format!("\".{}\"", operation.word)));
        let bare = matches!(operation.argument, Argument::Nothing);
        assert_eq!(
            operation.example.len() == operation.word.len() + 1,
            bare,
            "{}",
            operation.word
        );
    }
}
