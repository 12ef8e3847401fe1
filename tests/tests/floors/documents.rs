//! The documents name files that are there.

use super::root;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

const DOCUMENTS: [&str; 4] = ["README.md", "ARCHITECTURE.md", "SOUNDNESS.md", "CONTRIBUTING.md"];
/// The folder that builds make.
const BUILDS: &str = "target";

/// All files and folders below `folder`, as paths from the root, but for what builds leave there.
fn walk(folder: &Path, prefix: &str, all: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let name = entry.file_name().into_string().unwrap();
        if name == ".git" || name == BUILDS {
            continue;
        }
        let path = format!("{prefix}{name}");
        if entry.file_type().unwrap().is_dir() {
            walk(&entry.path(), &format!("{path}/"), all);
            all.insert(format!("{path}/"));
        } else {
            all.insert(path);
        }
    }
}

/// The paths in backticks: to a file of Rust, Python, TOML or text, or to a folder, without a pattern in them.
fn named(text: &str) -> Vec<&str> {
    let mut fenced = false;
    let lines = text.lines().filter(|line| {
        fenced ^= line.starts_with("```");
        !fenced
    });
    let quoted = lines.flat_map(|line| line.split('`').skip(1).step_by(2));
    let path = |word: &&str| {
        let is_path = [".rs", ".py", ".toml", ".md", ".txt", ".sh", "/"]
            .iter()
            .any(|end| word.len() > end.len() && word.ends_with(end));
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_./".contains(&byte);
        is_path && word.bytes().all(plain) && !word.starts_with(BUILDS)
    };
    quoted.filter(path).collect()
}

/// Whether a file or folder is there, or ends so: documents leave out the folders that are clear from the context.
fn exists(all: &BTreeSet<String>, path: &str) -> bool {
    all.contains(path) || all.iter().any(|file| file.ends_with(&format!("/{path}")))
}

#[test]
fn every_file_that_a_document_names_exists() {
    let mut all = BTreeSet::new();
    walk(&root(), "", &mut all);
    let mut wrong = Vec::new();
    for document in DOCUMENTS {
        let text = fs::read_to_string(root().join(document)).unwrap();
        let paths = named(&text);
        wrong.extend(
            paths
                .iter()
                .filter(|path| !exists(&all, path))
                .map(|path| format!("{document}: {path}")),
        );
    }
    assert!(wrong.is_empty(), "no such file or folder:\n{}", wrong.join("\n"));
}

#[test]
fn a_file_that_is_not_there_is_found() {
    let text = "A `view/gone.rs`, `gone/` and `view/view.rs`.\n```text\n`fenced.rs`\n```\n`ui/threat/own-….rs`, `a + b`, `target/x/`";
    let paths = named(text);
    assert_eq!(paths, ["view/gone.rs", "gone/", "view/view.rs"]);
    let all = BTreeSet::from(["view-core/src/view/view.rs", "view-core/src/view/"].map(str::to_owned));
    let there: Vec<bool> = paths.iter().map(|path| exists(&all, path)).collect();
    assert_eq!(there, [false, false, true]);
}
