//! `view_core::errors` has a section for each code of ERRORS.md, with its sentences, a program that provokes it, and two ways out.

use super::{listed, root};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Codes without a program, and why.
const WITHOUT: [(&str, &str); 3] = [
    (
        "V311",
        "the tests have these features; view-syntax tests its parser without them",
    ),
    (
        "V403",
        "no program is known: it is the answer if a proof has no result, and others are reported before",
    ),
    ("V509", "rustc refuses such a definition itself"),
];

/// What the section of a code has.
#[derive(Debug)]
struct Section {
    code: String,
    sentences: Vec<String>,
    /// Empty if it has none.
    program: String,
    ways: usize,
}

fn sections(text: &str) -> Vec<Section> {
    let of = |part: &str| {
        let (code, rest) = part.split_once('\n').expect("a line");
        let mut blocks = rest.split("```").skip(1).step_by(2).map(|block| {
            let text = block.strip_prefix("text\n").expect("a block of text");
            text.trim_end().to_owned()
        });
        let sentences = blocks.next().expect("the sentences");
        Section {
            code: code.to_owned(),
            sentences: sentences.lines().map(str::to_owned).collect(),
            program: blocks.next().unwrap_or_default(),
            ways: rest.lines().filter(|line| line.starts_with("- ")).count(),
        }
    };
    text.split("\n## ").skip(1).map(of).collect()
}

/// The code of the first error in a golden, which has one error.
fn refused_with(golden: &str) -> Result<&str, &'static str> {
    let mut errors = golden.lines().filter(|line| line.starts_with("error"));
    let first = errors.next().ok_or("no error")?;
    if errors.next().is_some() {
        return Err("several errors");
    }
    let code = first
        .rsplit_once(" [")
        .and_then(|(_, code)| code.strip_suffix(']'));
    code.ok_or("no code")
}

/// The body of a test without its indentation.
fn body(tests: &str, name: &str) -> Option<String> {
    let (_, rest) = tests.split_once(&format!("fn {name}() {{\n"))?;
    let (body, _) = rest.split_once("\n}\n")?;
    let lines: Vec<_> = body
        .lines()
        .map(|line| line.strip_prefix("    ").unwrap_or(line))
        .collect();
    Some(lines.join("\n"))
}

/// Why the program of a section is not one of a test.
fn unproven(section: &Section, programs: &Path, tests: &str) -> Option<&'static str> {
    let Section { code, program, .. } = section;
    if WITHOUT.iter().any(|(without, _)| without == code) {
        return None;
    }
    let file = programs.join(format!("{code}.rs"));
    if let Ok(source) = fs::read_to_string(&file) {
        if source.trim_end() != program {
            return Some("another program than that of tests/ui/errors");
        }
        let golden = fs::read_to_string(file.with_extension("stderr")).unwrap_or_default();
        return match refused_with(&golden) {
            Ok(first) if first == code => None,
            Ok(_) => Some("its program is refused with another code"),
            Err(why) => Some(why),
        };
    }
    let Some(body) = body(tests, &code.to_lowercase()) else {
        return Some("no program");
    };
    if body != *program {
        return Some("another program than that of tests/behaviour/error_index.rs");
    }
    let says = body.contains(&format!("assert_eq!(error.code(), \"{code}\");"));
    (!says).then_some("its program asserts another code")
}

/// What is wrong with the sections of one page.
fn wrong(text: &str, expected: &[(String, Vec<String>)], programs: &Path, tests: &str) -> Vec<String> {
    let sections = sections(text);
    let mut wrong = Vec::new();
    let codes: Vec<_> = sections.iter().map(|section| &section.code).collect();
    let listed: Vec<_> = expected.iter().map(|(code, _)| code).collect();
    if codes != listed {
        wrong.push(format!("sections {codes:?}, and ERRORS.md has {listed:?}"));
    }
    for (section, (_, sentences)) in sections.iter().zip(expected) {
        let code = &section.code;
        if section.sentences != *sentences {
            wrong.push(format!("{code}: other sentences than ERRORS.md: {sentences:?}"));
        }
        if section.ways != 2 {
            wrong.push(format!("{code}: {} ways out", section.ways));
        }
        wrong.extend(unproven(section, programs, tests).map(|why| format!("{code}: {why}")));
    }
    wrong
}

/// The codes of each family with their sentences, in the order of ERRORS.md.
fn families() -> BTreeMap<char, Vec<(String, Vec<String>)>> {
    let list = listed(&fs::read_to_string(root().join("ERRORS.md")).unwrap());
    let mut families: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for (code, _) in &list.mistakes {
        let mut sentences: Vec<String> = Vec::new();
        for (_, sentence, _) in list.rows.iter().filter(|(of, ..)| of == code) {
            if !sentences.contains(sentence) {
                sentences.push(sentence.clone());
            }
        }
        let family = code.chars().nth(1).unwrap();
        families
            .entry(family)
            .or_default()
            .push((code.clone(), sentences));
    }
    families
}

const PAGES: [(char, &str); 7] = [
    ('1', "indices"),
    ('2', "shapes"),
    ('3', "dtypes"),
    ('4', "overlap"),
    ('5', "bases"),
    ('6', "syntax"),
    ('7', "run_time"),
];

#[test]
fn the_index_has_every_code_with_a_program() {
    let entry = root().join("view-core/src/entry");
    let module = fs::read_to_string(entry.join("errors.rs")).unwrap();
    let programs = root().join("tests/ui/errors");
    let tests = fs::read_to_string(root().join("tests/tests/behaviour/error_index.rs")).unwrap();
    let families = families();
    assert_eq!(families.len(), PAGES.len());
    let mut found = Vec::new();
    for (family, page) in PAGES {
        let text = fs::read_to_string(entry.join(format!("errors/{page}.md"))).unwrap();
        let expected = &families[&family];
        found.extend(wrong(&text, expected, &programs, &tests));
        let (before, _) = module.split_once(&format!("pub mod {page} {{}}")).unwrap();
        let (_, aliases) = before.rsplit_once("#[doc(alias(").unwrap();
        let aliases: Vec<_> = aliases.split('"').skip(1).step_by(2).collect();
        let codes: Vec<_> = expected.iter().map(|(code, _)| code.as_str()).collect();
        assert_eq!(aliases, codes, "the aliases of errors::{page}");
    }
    let listed: Vec<_> = families.values().flatten().map(|(code, _)| code).collect();
    for entry in fs::read_dir(programs).unwrap() {
        let code = entry
            .unwrap()
            .path()
            .file_stem()
            .unwrap()
            .to_str()
            .unwrap()
            .to_owned();
        if !listed.contains(&&code) {
            found.push(format!("{code}: a program of no code"));
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

const PAGE: &str = "# V1xx\n\n## V101\n\n```text\nindex …\n```\n\nIt is out.\n\n```text\nlet error = f();\nassert_eq!(error.code(), \"V101\");\n```\n\n- One.\n- Two.\n";
const TESTS: &str = "fn v101() {\n    let error = f();\n    assert_eq!(error.code(), \"V101\");\n}\n";

#[test]
fn what_a_section_lacks_is_found() {
    let none = Path::new("none");
    let expected = [("V101".to_owned(), vec!["index …".to_owned()])];
    let first = |page: &str, tests: &str| wrong(page, &expected, none, tests).join(", ");
    assert_eq!(first(PAGE, TESTS), "");
    assert_eq!(first(PAGE, ""), "V101: no program");
    for (from, to, found) in [
        (
            "index …",
            "index",
            "V101: other sentences than ERRORS.md: [\"index …\"]",
        ),
        ("- Two.\n", "", "V101: 1 ways out"),
        (
            "f()",
            "g()",
            "V101: another program than that of tests/behaviour/error_index.rs",
        ),
        (
            "## V101",
            "## V102",
            "sections [\"V102\"], and ERRORS.md has [\"V101\"], V102: no program",
        ),
    ] {
        assert_eq!(first(&PAGE.replace(from, to), TESTS), found);
    }
    let other = |text: &str| text.replace("\"V101\"", "\"V102\"");
    assert_eq!(
        first(&other(PAGE), &other(TESTS)),
        "V101: its program asserts another code"
    );
}

#[test]
fn a_golden_of_another_mistake_is_found() {
    assert_eq!(
        refused_with("error[E0277]: view!: index 3 [V101]\n --> a.rs"),
        Ok("V101")
    );
    assert_eq!(refused_with("error: no field `z` on type `u8`"), Err("no code"));
    assert_eq!(
        refused_with("error: a [V101]\nerror: b [V102]"),
        Err("several errors")
    );
    assert_eq!(refused_with(""), Err("no error"));
}
