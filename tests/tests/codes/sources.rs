//! The sentences in the sources, each with its code.

use super::{is_code, root};
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use std::fs;
use std::path::{Path, PathBuf};

/// A code, a sentence without its numbers, and who says it.
pub type Row = (String, String, &'static str);

pub const MACRO: &str = "macro";
pub const TYPES: &str = "types";
pub const RUN_TIME: &str = "run time";

/// The files of Rust below `folder`, without tests and without the proofs, which have an error type of their own.
fn walk(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let stem = path.file_stem().unwrap().to_str().unwrap();
        if ["tests", "proofs"].contains(&stem) {
            continue;
        }
        if path.is_dir() {
            walk(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}

/// The tokens of a source, one list for each group of them.
fn lists(tokens: TokenStream, all: &mut Vec<Vec<TokenTree>>) {
    let trees: Vec<_> = tokens.into_iter().collect();
    for tree in &trees {
        if let TokenTree::Group(group) = tree {
            lists(group.stream(), all);
        }
    }
    all.push(trees);
}

fn is_word(tree: &TokenTree, word: &str) -> bool {
    matches!(tree, TokenTree::Ident(name) if name == word)
}

fn is_mark(tree: &TokenTree, mark: char) -> bool {
    matches!(tree, TokenTree::Punct(punct) if punct.as_char() == mark)
}

/// The text of a string.
fn text(tree: &TokenTree) -> Option<String> {
    match tree {
        TokenTree::Literal(literal) => serde_json::from_str(&literal.to_string()).ok(),
        _ => None,
    }
}

/// A sentence with `…` in place of what is filled in.
fn skeleton(sentence: &str) -> String {
    let mut skeleton = String::new();
    let mut letters = sentence.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '{' | '}' if letters.next_if_eq(&letter).is_some() => skeleton.push(letter),
            '{' => {
                letters.by_ref().find(|letter| *letter == '}');
                skeleton.push('…');
            }
            _ => skeleton.push(letter),
        }
    }
    skeleton
}

/// A message that ends with its code, or with none: then the code is empty.
fn message(whole: &str, who: &'static str) -> Row {
    let said = ["view!: ", "shape!: ", "at!: "]
        .iter()
        .find_map(|voice| whole.strip_prefix(voice));
    let said = said.unwrap_or_else(|| panic!("whose message is \"{whole}\"?"));
    match said.strip_suffix(']').and_then(|rest| rest.rsplit_once(" [")) {
        Some((sentence, code)) if is_code(code) => (code.to_owned(), skeleton(sentence), who),
        _ => (String::new(), skeleton(said), who),
    }
}

/// The sentences in a source of view-core: `message = "…"`, and those in front of a label.
pub fn of_types(source: &str) -> Vec<Row> {
    let mut all = Vec::new();
    lists(source.parse().unwrap(), &mut all);
    let mut rows = Vec::new();
    for list in &all {
        for (at, tree) in list.iter().enumerate() {
            let Some(whole) = text(tree) else { continue };
            let named = at > 1 && is_word(&list[at - 2], "message") && is_mark(&list[at - 1], '=');
            let labelled = matches!(&list[at + 1..], [comma, label, ..] if is_mark(comma, ',') && is_word(label, "label"));
            if named || labelled {
                rows.push(message(&whole, TYPES));
            }
        }
    }
    rows
}

/// The sentences in a source of the macros: `coded!(V601, "…")`, and the messages of traits that it writes.
pub fn of_macros(source: &str) -> Vec<Row> {
    let mut all = Vec::new();
    lists(source.parse().unwrap(), &mut all);
    let mut rows = Vec::new();
    for list in &all {
        for (at, tree) in list.iter().enumerate() {
            match &list[at..] {
                [word, mark, TokenTree::Group(group), ..]
                    if is_word(word, "coded")
                        && is_mark(mark, '!')
                        && group.delimiter() == Delimiter::Parenthesis =>
                {
                    let inside: Vec<_> = group.stream().into_iter().collect();
                    let sentence = inside.get(2).and_then(text);
                    let sentence =
                        sentence.unwrap_or_else(|| panic!("coded!({}) has no string", group.stream()));
                    rows.push((inside[0].to_string(), skeleton(&sentence), MACRO));
                }
                _ => {
                    let written = text(tree).filter(|whole| whole.starts_with("view!: "));
                    rows.extend(written.map(|whole| message(&whole, MACRO)));
                }
            }
        }
    }
    rows
}

/// The sentences of `ViewError`: `pattern => V101 "…"`.
pub fn of_run_time(source: &str) -> Vec<Row> {
    let mut all = Vec::new();
    lists(source.parse().unwrap(), &mut all);
    let mut rows = Vec::new();
    for three in all.iter().flat_map(|list| list.windows(3)) {
        if let [end, TokenTree::Ident(code), sentence] = three {
            let sentence = text(sentence).filter(|_| is_mark(end, '>'));
            rows.extend(sentence.map(|sentence| (code.to_string(), skeleton(&sentence), RUN_TIME)));
        }
    }
    rows
}

/// The sources below `folder`.
fn sources(folder: &str) -> impl Iterator<Item = String> {
    let mut files = Vec::new();
    walk(&root().join(folder), &mut files);
    files.into_iter().map(|file| fs::read_to_string(file).unwrap())
}

/// Every sentence of the sources.
pub fn said() -> Vec<Row> {
    let errors = fs::read_to_string(root().join("view-core/src/error/display.rs")).unwrap();
    let mut rows = of_run_time(&errors);
    rows.extend(sources("view-core/src").flat_map(|source| of_types(&source)));
    for folder in ["view-syntax/src", "view-macros/src"] {
        rows.extend(sources(folder).flat_map(|source| of_macros(&source)));
    }
    rows
}
