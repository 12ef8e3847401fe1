//! Folders are floors: the files of view-core import from their own floor and from floors below it. The documents name files
//! that exist.

mod arrows;
mod documents;
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
    let (_, behind) = text
        .split_once("```floors\n")
        .expect("ARCHITECTURE.md lists the floors");
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
        floors
            .iter()
            .position(|name| name == floor)
            .unwrap_or_else(|| panic!("{file} is on no floor"))
    };
    files
        .arrows()
        .into_iter()
        .filter(|arrow| number(&arrow.to) > number(&arrow.from))
        .collect()
}

#[test]
fn imports_go_downwards() {
    let up = upward(&product(), &floors());
    let lines: Vec<String> = up
        .iter()
        .map(|arrow| format!("{} -> {} ({})", arrow.from, arrow.to, arrow.path))
        .collect();
    assert!(
        lines.is_empty(),
        "{} arrows lead upwards:\n{}",
        lines.len(),
        lines.join("\n")
    );
}

#[test]
fn circles_are_inside_the_algebra() {
    let mut wrong = Vec::new();
    for circle in circles(&product().arrows()) {
        if circle.len() > LARGEST || circle.iter().any(|file| floor(file) != "algebra") {
            wrong.push(format!("a circle of {} files: {circle:?}", circle.len()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The parts of the algebra that import no part but those before them in this list. What the other parts ask of their types,
/// `algebra/dispatch.rs` lists, which is in no part.
const GROUND: [&str; 2] = ["number", "align"];

/// The part of the algebra that a file is in.
fn part(file: &str) -> Option<&str> {
    file.strip_prefix("algebra/")?
        .split_once('/')
        .map(|(part, _)| part)
}

/// The arrows from the ground of the algebra to the parts above.
fn from_the_ground(files: &Files) -> BTreeSet<Arrow> {
    let level = |part: &str| GROUND.iter().position(|name| *name == part);
    files
        .arrows()
        .into_iter()
        .filter(|arrow| {
            let (Some(from), Some(to)) = (part(&arrow.from).and_then(level), part(&arrow.to)) else {
                return false;
            };
            level(to).is_none_or(|to| to > from)
        })
        .collect()
}

#[test]
fn numbers_and_alignments_import_no_other_part_of_the_algebra() {
    let up = from_the_ground(&product());
    let lines: Vec<String> = up
        .iter()
        .map(|arrow| format!("{} -> {} ({})", arrow.from, arrow.to, arrow.path))
        .collect();
    assert!(lines.is_empty(), "{} arrows:\n{}", lines.len(), lines.join("\n"));
}

#[test]
fn an_arrow_from_a_number_to_another_part_is_found() {
    let found = |number: &str, align: &str| {
        let texts = [
            ("lib.rs", "mod algebra;\n"),
            (
                "algebra/mod.rs",
                "mod align;\nmod dispatch;\nmod number;\nmod shape;\n",
            ),
            (
                "algebra/dispatch.rs",
                "pub trait OfNat: crate::algebra::shape::Extent {}\n",
            ),
            (
                "algebra/shape/mod.rs",
                "pub trait Extent: crate::algebra::number::Nat {}\n",
            ),
            ("algebra/number/mod.rs", number),
            ("algebra/align/mod.rs", align),
        ];
        let texts = texts.map(|(name, text)| (name.to_owned(), text.to_owned()));
        let arrows = from_the_ground(&Files::of(texts.to_vec())).into_iter();
        arrows
            .map(|arrow| format!("{} -> {}", arrow.from, arrow.to))
            .collect::<Vec<_>>()
    };
    let nat = "use crate::algebra::dispatch::OfNat;\npub trait Nat: OfNat {}\n";
    let bits = "pub trait Evidence: crate::algebra::number::Nat {}\n";
    assert!(found(nat, bits).is_empty());
    assert_eq!(
        found("pub trait Nat: crate::algebra::shape::Extent {}\n", bits),
        ["algebra/number/mod.rs -> algebra/shape/mod.rs"]
    );
    assert_eq!(
        found("pub trait Nat: super::align::Evidence {}\n", bits),
        ["algebra/number/mod.rs -> algebra/align/mod.rs"]
    );
    assert_eq!(
        found(
            nat,
            "use crate::algebra::shape::Extent;\npub trait Evidence: Extent {}\n"
        ),
        ["algebra/align/mod.rs -> algebra/shape/mod.rs"]
    );
}

/// The arrows upwards between two floors by hand, in which `low` is below `high`: `text` is a file of the lower one.
fn by_hand(text: &str) -> BTreeSet<Arrow> {
    let texts = [
        ("lib.rs", "mod low;\nmod high;\n"),
        ("low/mod.rs", "pub mod number;\npub mod shape;\n"),
        ("low/number.rs", text),
        ("low/shape.rs", "pub struct Shape;\n"),
        ("high/mod.rs", "pub mod view;\npub use view::View as Seen;\n"),
        ("high/view.rs", "use crate::low::number::Nat;\npub struct View(Nat);\n#[macro_export]\nmacro_rules! made { () => {} }\n"),
    ];
    let texts = texts.map(|(name, text)| (name.to_owned(), text.to_owned()));
    upward(
        &Files::of(texts.to_vec()),
        &["low", "high", "lib"].map(str::to_owned),
    )
}

#[test]
fn an_arrow_that_leads_upwards_is_found_wherever_it_stands() {
    assert!(by_hand("use crate::low::shape::Shape;\npub struct Nat(Shape);\n").is_empty());
    for text in [
        "use crate::high::view::View;\npub struct Nat(View);\n",
        "pub struct Nat(crate::high::view::View);\n",
        "use crate::high::Seen;\npub struct Nat(Seen);\n",
        "use crate::{high::view::{View as Other}, low::shape};\npub struct Nat(Other, shape::Shape);\n",
        "use super::super::high;\npub struct Nat(high::view::View);\n",
        "macro_rules! nat { () => { $crate::high::view::View } }\npub struct Nat(nat!());\n",
        "pub struct Nat;\nfn f() { let _ = crate::high::view::View; }\n",
        "pub struct Nat;\nimpl crate::high::view::Trait for Nat {}\n",
        "pub struct Nat;\nfn f() { crate::made!() }\n",
        "pub struct Nat;\n/// Of a function.\nfn f() { use crate::high::view::*; }\n",
    ] {
        let up = by_hand(text);
        assert_eq!(up.len(), 1, "{text}: {up:?}");
        let arrow = up.first().unwrap();
        assert_eq!(
            (arrow.from.as_str(), floor(&arrow.to)),
            ("low/number.rs", "high"),
            "{text}"
        );
    }
}

#[test]
fn circles_are_found() {
    let texts = [
        ("lib.rs", "mod a;\nmod b;\nmod c;\n"),
        ("a.rs", "use crate::b::B;\npub struct A(B);\n"),
        ("b.rs", "pub struct B(crate::a::A);\n"),
        ("c.rs", "use crate::a::A;\n"),
    ];
    let found = circles(
        &Files::of(
            texts
                .map(|(name, text)| (name.to_owned(), text.to_owned()))
                .to_vec(),
        )
        .arrows(),
    );
    assert_eq!(found, [["a.rs", "b.rs"].map(str::to_owned).into()]);
}
