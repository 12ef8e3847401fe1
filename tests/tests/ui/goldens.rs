//! Mistakes and the messages about them. trybuild compiles the programs and writes down what rustc said. This file compares that
//! with the goldens. It leaves out module paths inside view-core and the names of its files, so that goldens survive a move.
//!
//! `TRYBUILD=overwrite` writes the goldens. Words like `trybuild=ui/bounds` choose programs, as they do for trybuild.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Programs are compiled as copies in this folder, beside which trybuild writes what rustc said.
const COPIES: &str = "copies/ui";

/// Set in the process in which trybuild compiles.
const COMPILES: &str = "GOLDENS_COMPILES";

/// Some topics of `ui`, each a folder of programs with their goldens.
pub struct Goldens {
    topics: Vec<String>,
    chosen: Vec<String>,
    bless: bool,
}

impl Goldens {
    /// All programs of these topics, or those that the arguments of the test choose.
    pub fn of(topics: &[&str]) -> Self {
        let words = env::args().filter_map(|word| word.strip_prefix("trybuild=").map(str::to_owned));
        Self::chosen(topics, words.collect())
    }

    /// The programs of these topics with one of the words in their paths; all of them if there are no words.
    pub fn chosen(topics: &[&str], words: Vec<String>) -> Self {
        Self {
            topics: topics.iter().map(|&topic| topic.to_owned()).collect(),
            chosen: words,
            bless: env::var_os("TRYBUILD").is_some_and(|value| value == "overwrite"),
        }
    }

    /// Compiles the programs, each of which has to be refused, and compares the messages. `test` is the name of the
    /// test that calls this, and `more` adds programs that run.
    pub fn check(&self, test: &str, more: impl FnOnce(&trybuild::TestCases)) {
        if env::var_os(COMPILES).is_some() {
            let cases = trybuild::TestCases::new();
            more(&cases);
            for (_, copy) in self.programs() {
                cases.compile_fail(copy);
            }
            // trybuild runs them when `cases` is dropped.
            return;
        }
        for (program, copy) in self.programs() {
            fs::create_dir_all(copy.parent().unwrap()).unwrap();
            let _ = fs::remove_file(copy.with_extension("stderr"));
            fs::copy(program, &copy).unwrap();
        }
        // trybuild prints every message that it writes down, so it runs in another process.
        let run = Command::new(env::current_exe().unwrap())
            .args([test, "--exact", "--nocapture"])
            .args(env::args().filter(|word| word.starts_with("trybuild=")))
            .env(COMPILES, "1")
            .env("TRYBUILD", "overwrite")
            .output()
            .unwrap();
        let printed = String::from_utf8_lossy(&run.stderr);
        assert!(
            run.status.success(),
            "{}\n{printed}",
            String::from_utf8_lossy(&run.stdout)
        );
        self.compare();
    }

    /// Compares the messages with the goldens, or blesses them.
    fn compare(&self) {
        let mut wrong = Vec::new();
        for (program, copy) in self.programs() {
            let golden = program.with_extension("stderr");
            let said = read(&copy.with_extension("stderr")).replace(COPIES, "ui");
            let said = without_places(&said);
            if self.bless {
                fs::write(golden, said).unwrap();
            } else if said != read(&golden) {
                eprintln!("{}:\n{said}\nexpected:\n{}", program.display(), read(&golden));
                wrong.push(program);
            }
        }
        assert!(
            wrong.is_empty(),
            "{} messages are not those of the goldens: {wrong:?}",
            wrong.len()
        );
    }

    /// Each program, and where its copy is.
    fn programs(&self) -> Vec<(PathBuf, PathBuf)> {
        let mut found = Vec::new();
        for topic in &self.topics {
            let mut programs: Vec<PathBuf> = fs::read_dir(Path::new("ui").join(topic))
                .unwrap()
                .map(|entry| entry.unwrap().path())
                .filter(|path| path.extension().is_some_and(|end| end == "rs"))
                .filter(|path| {
                    self.chosen.is_empty()
                        || self
                            .chosen
                            .iter()
                            .any(|word| path.to_str().unwrap().contains(word.as_str()))
                })
                .collect();
            programs.sort();
            found.extend(programs.into_iter().map(|program| {
                let copy = Path::new(COPIES).join(program.strip_prefix("ui").unwrap());
                (program, copy)
            }));
        }
        found
    }
}

/// The text of a file; empty if there is none.
fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_default().replace("\r\n", "\n")
}

/// Shortens `view_core::algebra::number::Nat` to `view_core::Nat`, and the name of a file of the crates to that of its crate. Modules
/// that a user can name stay: `view_core::__` and zerocopy. A module that `view_core::names` exports is printed without the crate, as in
/// `cast::<impl View<…>>::cast`.
fn without_places(said: &str) -> String {
    let said = with_crate(said);
    let mut text = String::with_capacity(said.len());
    let mut rest = said.as_str();
    while let Some(at) = rest.find("view_core::") {
        let (before, after) = rest.split_at(at + "view_core::".len());
        text.push_str(before);
        rest = after;
        while let Some((module, more)) = rest.split_once("::") {
            let is_private = !["__", "zerocopy"].contains(&module)
                && module
                    .bytes()
                    .all(|byte| byte.is_ascii_lowercase() || byte == b'_');
            if !is_private {
                break;
            }
            rest = more;
        }
    }
    text.push_str(rest);
    text.lines().map(|line| under(place_of(line)) + "\n").collect()
}

/// The text with `view_core::` in front of a module that rustc printed alone, in front of an implementation.
fn with_crate(said: &str) -> String {
    let mut text = String::with_capacity(said.len());
    for (at, part) in said.split("::<impl ").enumerate() {
        if at > 0 {
            text.push_str("::<impl ");
        }
        let before = part.trim_end_matches(|c: char| c.is_ascii_lowercase() || c == '_');
        if before.ends_with('`') && before.len() < part.len() {
            text.push_str(before);
            text.push_str("view_core::");
            text.push_str(&part[before.len()..]);
        } else {
            text.push_str(part);
        }
    }
    text
}

/// rustc underlines text to add with as many `+` as the text has characters, and that depends on module paths. Cut them to
/// `MOST_PLUS`.
fn under(line: String) -> String {
    const MOST_PLUS: usize = 40;
    match line.split_once(&"+".repeat(MOST_PLUS)) {
        Some((before, after)) if after.bytes().all(|byte| byte == b'+') => {
            format!("{before}{}", "+".repeat(MOST_PLUS))
        }
        _ => line,
    }
}

/// The line without the name of a file, if it leads to one of the two crates.
fn place_of(line: &str) -> String {
    for crate_name in ["view-core", "view-macros", "view-syntax"] {
        if let Some((before, _)) = line.split_once(&format!("$WORKSPACE/{crate_name}/src/")) {
            return format!("{before}$WORKSPACE/{crate_name}");
        }
    }
    line.to_owned()
}

#[test]
fn a_move_inside_the_crate_does_not_change_what_is_compared() {
    let said = "  --> $WORKSPACE/view-core/src/number/nat.rs\n   = note: `view_core::number::nat::Nat` and `view_core::__::At<view_core::View<u8>>`";
    let moved = said
        .replace("number/nat", "algebra/natural")
        .replace("number::nat", "algebra::natural");
    assert_eq!(without_places(said), without_places(&moved));
    assert!(without_places(said).contains("view_core::__::At<view_core::View<u8>>"));
    let method = "note: required by a bound in `view_core::ops::cast::<impl View<u8>>::cast`\n";
    assert_eq!(
        without_places(method),
        without_places(&method.replace("view_core::ops::", ""))
    );
    assert_ne!(
        without_places(said),
        without_places(&said.replace("Nat", "Natural"))
    );
}
