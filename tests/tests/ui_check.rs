//! `cargo check` refuses what the contract says is refused at compile time. trybuild only runs `cargo check` on a suite without a case
//! that passes, so this suite has none. The goldens are those of the toolchain in rust-toolchain.toml.

#[path = "ui/goldens.rs"]
mod goldens;

use goldens::Goldens;
use std::collections::BTreeSet;
use std::path::Path;

const TOPICS: [&str; 13] = [
    "alias", "base", "bounds", "dtype", "errors", "family", "overlap", "rank", "settled", "shape", "syntax",
    "threat", "types",
];
const LEAST: usize = 400;

#[test]
fn every_mistake_is_refused_by_cargo_check() {
    Goldens::of(&TOPICS).check("every_mistake_is_refused_by_cargo_check", |_| {});
}

#[test]
fn no_mistake_is_forgotten() {
    let ui = Path::new(env!("CARGO_MANIFEST_DIR")).join("ui");
    let entries = |dir: &Path| -> BTreeSet<String> {
        let entries = std::fs::read_dir(dir).unwrap();
        entries
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect()
    };
    let topics: BTreeSet<String> = TOPICS
        .iter()
        .chain(&["build", "pass"])
        .map(|topic| (*topic).to_owned())
        .collect();
    assert_eq!(entries(&ui), topics);
    let mut mistakes = 0;
    for topic in TOPICS {
        let files = entries(&ui.join(topic));
        for file in &files {
            let twin = match file.strip_suffix(".rs") {
                Some(name) => format!("{name}.stderr"),
                None => file.replace(".stderr", ".rs"),
            };
            assert!(files.contains(&twin), "ui/{topic}/{file} has no {twin}");
        }
        mistakes += files.len() / 2;
    }
    assert!(mistakes >= LEAST, "{mistakes} mistakes, there were {LEAST}");
}
