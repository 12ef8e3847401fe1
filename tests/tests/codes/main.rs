//! Every sentence of the macros, of the types and of `ViewError` ends with a code. ERRORS.md lists the codes with their sentences, and
//! no code means two things.

mod agree;
mod index;
mod sources;

use sources::{of_macros, of_run_time, of_types, said, Row, MACRO, RUN_TIME, TYPES};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// There were so many sentences of each.
const LEAST: [(&str, usize); 3] = [(MACRO, 70), (TYPES, 85), (RUN_TIME, 35)];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// `V101`
fn is_code(word: &str) -> bool {
    word.len() == 4 && word.starts_with('V') && word[1..].bytes().all(|byte| byte.is_ascii_digit())
}

/// What ERRORS.md lists.
#[derive(Default)]
struct List {
    /// A code, a sentence and who says it.
    rows: Vec<(String, String, String)>,
    /// A code and its mistake.
    mistakes: Vec<(String, String)>,
}

fn listed(table: &str) -> List {
    let List {
        mut rows,
        mut mistakes,
    } = List::default();
    for line in table.lines().filter(|line| line.starts_with("| ")) {
        let bar = "\u{0}";
        let line = line.replace("\\|", bar);
        let cells: Vec<_> = line
            .trim_matches('|')
            .split('|')
            .map(|cell| cell.trim().replace(bar, "|"))
            .collect();
        let [code, mistake, sentence, who] = cells.try_into().expect("four cells");
        if code == "code" || code == "---" {
            continue;
        }
        if !code.is_empty() {
            mistakes.push((code, mistake));
        }
        let (code, _) = mistakes.last().expect("the first row has a code");
        rows.extend(
            who.split(", ")
                .map(|who| (code.clone(), sentence.clone(), who.to_owned())),
        );
    }
    List { rows, mistakes }
}

/// What is wrong with the codes.
fn wrong(table: &str, said: &[Row]) -> Vec<String> {
    let mut wrong = Vec::new();
    let List { rows, mistakes } = listed(table);
    let (mut codes, mut meanings) = (BTreeSet::new(), BTreeSet::new());
    for (code, mistake) in &mistakes {
        let section = table
            .split("\n## ")
            .find(|section| section.contains(&format!("| {code} |")));
        if !is_code(code) || !section.is_some_and(|section| section.starts_with(&code[..2])) {
            wrong.push(format!("{code} is in another family"));
        }
        if !codes.insert(code) {
            wrong.push(format!("{code} is listed twice"));
        }
        if !meanings.insert(mistake) {
            wrong.push(format!("two codes for one mistake: {mistake}"));
        }
    }
    let mut code_of = BTreeMap::new();
    for (code, sentence, who) in said {
        if code.is_empty() {
            wrong.push(format!("no code: {sentence}"));
        }
        let first = code_of.entry(sentence).or_insert(code);
        if *first != code {
            wrong.push(format!("{first} and {code}: {sentence}"));
        }
        let row = (code.clone(), sentence.clone(), (*who).to_owned());
        if !rows.contains(&row) {
            wrong.push(format!("not in ERRORS.md: | {code} | … | {sentence} | {who} |"));
        }
    }
    for (at, row) in rows.iter().enumerate() {
        let (code, sentence, who) = row;
        let is_said = |row: &&Row| row.0 == *code && row.1 == *sentence && row.2 == who;
        if !said.iter().any(|row| is_said(&row)) {
            wrong.push(format!("said by nobody: | {code} | … | {sentence} | {who} |"));
        }
        if rows[..at].contains(row) {
            wrong.push(format!("listed twice: | {code} | … | {sentence} | {who} |"));
        }
    }
    wrong
}

#[test]
fn every_sentence_has_the_code_that_the_list_says() {
    let said = said();
    for (who, least) in LEAST {
        let count = said.iter().filter(|row| row.2 == who).count();
        assert!(
            count >= least,
            "{count} sentences of the {who}, there were {least}"
        );
    }
    let wrong = wrong(&fs::read_to_string(root().join("ERRORS.md")).unwrap(), &said);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// One sentence of each, about one mistake.
fn sentences() -> Vec<Row> {
    let types = of_types(r#"sentences! { MsgPast(index: 3): "view!: index {index} [V101]", label "past"; }"#);
    let macros =
        of_macros(r#"fn f() { errors.refuse(spot, coded!(V601, "no base behind `{{`: {text}"), "help"); }"#);
    let run_time = of_run_time(r#"said! { Self::Index { index } => V101 "index {index}"; }"#);
    [types, macros, run_time].concat()
}

const LIST: &str = r"
## V1xx: indices
| code | mistake | sentence | said by |
| --- | --- | --- | --- |
| V101 | An index is out of bounds. | index … | types, run time |
## V6xx: syntax
| V601 | The base is missing. | no base behind `{`: … | macro |
";

#[test]
fn sentences_and_list_agree() {
    assert_eq!(sentences().len(), 3);
    assert_eq!(wrong(LIST, &sentences()), Vec::<String>::new());
}

#[test]
fn a_code_that_is_missing_is_found() {
    let with = |rows: Vec<Row>| wrong(LIST, &[sentences(), rows].concat());
    let uncoded = [
        of_types(r#"sentences! { MsgPast(index: 3): "view!: new {index}", label "past"; }"#),
        of_types(r#"#[diagnostic::on_unimplemented(message = "view!: new {Self}")] trait New {}"#),
        of_macros(r#"fn f() { let message = format!("view!: new {text}"); }"#),
    ];
    for rows in uncoded {
        assert_eq!(rows.len(), 1);
        assert!(with(rows).contains(&"no code: new …".to_owned()));
    }
    let unlisted = with(of_macros(r#"fn f() { coded!(V602, "new") }"#));
    assert_eq!(unlisted, ["not in ERRORS.md: | V602 | … | new | macro |"]);
}

#[test]
fn a_code_that_means_two_things_is_found() {
    let first = |list: &str, rows: &[Row]| wrong(list, rows).swap_remove(0);
    let other = [
        sentences(),
        of_run_time(r#"said! { Self::End => V102 "index {index}"; }"#),
    ]
    .concat();
    assert_eq!(first(LIST, &other), "V101 and V102: index …");
    for (row, found) in [
        ("| V601 | Another. | new | macro |", "V601 is listed twice"),
        (
            "| V602 | The base is missing. | new | macro |",
            "two codes for one mistake: The base is missing.",
        ),
        ("| V201 | Another. | new | macro |", "V201 is in another family"),
        (
            "| | | new | macro |",
            "said by nobody: | V601 | … | new | macro |",
        ),
        (
            "| | | no base behind `{`: … | macro |",
            "listed twice: | V601 | … | no base behind `{`: … | macro |",
        ),
    ] {
        assert_eq!(first(&format!("{LIST}{row}\n"), &sentences()), found);
    }
}
