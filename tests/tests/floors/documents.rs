//! The documents name files that exist.

use super::root;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

const DOCUMENTS: [&str; 4] = ["README.md", "ARCHITECTURE.md", "SOUNDNESS.md", "CONTRIBUTING.md"];
/// The folder in which builds put their results.
const BUILDS: &str = "target";

/// All files and folders below `folder`, as paths from the root, without the results of builds.
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

/// Whether a file or folder has this path, or a path that ends in it: documents leave out folders that are clear from the context.
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

/// The folders whose files the table does not list: a file for each operation, and tests.
const NOT_LISTED: [&str; 2] = ["ops", "proofs"];

/// The files in a folder of view-core that its row of the table leaves out, or the folder if it has no row.
fn left_out(table: &str, folder: &str, files: &[String]) -> Vec<String> {
    let Some(row) = table
        .lines()
        .find(|line| line.starts_with(&format!("| `{folder}/` |")))
    else {
        return vec![format!("{folder}/")];
    };
    let missing = files.iter().filter(|file| !row.contains(&format!("`{file}`")));
    missing.map(|file| format!("{folder}/{file}.rs")).collect()
}

#[test]
fn the_table_of_floors_names_every_file() {
    let source = root().join("view-core/src");
    let text = fs::read_to_string(root().join("ARCHITECTURE.md")).unwrap();
    let mut wrong = Vec::new();
    for parent in ["", "algebra/"] {
        for entry in fs::read_dir(source.join(parent)).unwrap() {
            let entry = entry.unwrap();
            let folder = format!("{parent}{}", entry.file_name().to_str().unwrap());
            if !entry.file_type().unwrap().is_dir() || NOT_LISTED.contains(&folder.as_str()) {
                continue;
            }
            let files = fs::read_dir(entry.path()).unwrap().filter_map(|file| {
                let name = file.unwrap().file_name().into_string().unwrap();
                let stem = name.strip_suffix(".rs")?.to_owned();
                (stem != "mod" && stem != "tests").then_some(stem)
            });
            wrong.extend(left_out(&text, &folder, &files.collect::<Vec<_>>()));
        }
    }
    assert!(
        wrong.is_empty(),
        "ARCHITECTURE.md leaves out:\n{}",
        wrong.join("\n")
    );
}

#[test]
fn a_file_that_the_table_leaves_out_is_found() {
    let table = "| `checks/` | indices (`bounds`) |";
    let files = ["bounds", "axes"].map(str::to_owned);
    assert_eq!(left_out(table, "checks", &files), ["checks/axes.rs"]);
    assert_eq!(left_out(table, "view", &files), ["view/"]);
}
