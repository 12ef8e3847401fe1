//! An expansion uses names of view-core only, by the path that the shim or the manifest gives. A user can call a crate
//! `core` or `view_core`, and shadow every macro and type.

use super::text::begins;
use super::{tokens, view};
use crate::expand::Mode;
use crate::{pipeline, shape};
use proc_macro2::{TokenStream, TokenTree};
use std::fs;
use std::path::{Path, PathBuf};

/// Macros that only view-core expands.
const OWN: [&str; 2] = ["numerals.rs", "sentences.rs"];
/// Names that may begin a path in a template. `diagnostic` is a name of the language and not a crate; its attribute only chooses
/// the words of a message.
const ALLOWED: [&str; 3] = ["Self", "self", "diagnostic"];

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("the sources are there") {
        let path = entry.expect("an entry").path();
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        if path.is_dir() && name != "tests" {
            sources(&path, found);
        } else if name.ends_with(".rs") && name != "tests.rs" && !OWN.contains(&name.as_str()) {
            found.push(path);
        }
    }
}

/// The templates: the content of `quote!` and `quote_spanned!`.
fn templates(stream: &TokenStream, found: &mut Vec<TokenStream>) {
    let trees: Vec<TokenTree> = stream.clone().into_iter().collect();
    for (place, tree) in trees.iter().enumerate() {
        let TokenTree::Group(group) = tree else { continue };
        let name = place.checked_sub(2).map(|place| trees[place].to_string());
        match name.as_deref() {
            Some("quote") => found.push(group.stream()),
            Some("quote_spanned") => {
                let inside: Vec<TokenTree> = group.stream().into_iter().collect();
                let arrow = inside
                    .windows(2)
                    .position(|pair| pair[0].to_string() == "=" && pair[1].to_string() == ">");
                let arrow = arrow.expect("an arrow behind the span");
                found.push(inside[arrow + 2..].iter().cloned().collect());
            }
            _ => templates(&group.stream(), found),
        }
    }
}

#[test]
fn no_template_names_a_crate() {
    let mut files = Vec::new();
    for folder in ["src", "../view-macros/src"] {
        sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), &mut files);
    }
    let mut count = 0;
    for file in files {
        let text = fs::read_to_string(&file).expect("a source");
        let mut found = Vec::new();
        templates(&text.parse().expect("tokens"), &mut found);
        count += found.len();
        for template in found {
            for name in begins(&template) {
                assert!(
                    ALLOWED.contains(&name.as_str()),
                    "{}: `{name}` in {template}",
                    file.display()
                );
            }
        }
    }
    assert!(count > 80, "{count} templates, there were more");
}

#[test]
fn no_expansion_names_a_crate() {
    for call in [
        "b[1, i, 2..5, ..=n, 1..+2, ::-1, -1, {C}, newaxis, ...].as<\"<i2\">.as<u8>.align[4].reshape[2, _].reshape[n, 2]",
        "mut b.x[..].T.permute[1, 0].diagonal.broadcast[2, 2].windows[n].tiles[2, 2].field(a.b).field(0)",
        "mut b => [..n].field(a), [n..].T.as<f32>[i]",
        "mut b => [..3], [2..]",
        "mut b[1..] => for (i, j) in ..n, 1..3 [w*i..+{W}, j::4, k, ..].T.as<u8>.reshape[2, _]",
        "mut b => for k in ..4 [2*k..+3]",
        "b[3..1, -0, 0.5, if].none",
        "mut b =>",
        "",
    ] {
        for mode in [Mode::Panic, Mode::Try] {
            is_of_k(&view(tokens(call), mode), call);
        }
        is_of_k(&pipeline::verdict(tokens(call), |_| (0, 0)), call);
    }
    for call in [
        "1, Dyn, M, {N}",
        "-1, 0.5, \"x\"",
        "1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1",
        "",
    ] {
        is_of_k(&shape::expand(tokens(call)), call);
    }
}

#[track_caller]
fn is_of_k(expansion: &TokenStream, call: &str) {
    for name in begins(expansion) {
        let known = ["K", "__view_refuse"].contains(&name.as_str()) || ALLOWED.contains(&name.as_str());
        assert!(known, "{call}: `{name}` in {expansion}");
    }
}

#[test]
fn what_begins_a_path_is_found() {
    for (text, expected) in [
        ("::core::mem::swap(a, b)", &["::core"][..]),
        ("f::<u8>(core::mem::swap)", &["f", "core"]),
        ("<::core::u8>::MAX", &["::core"]),
        (
            "fn f() -> ::std::vec::Vec<u8> { use ::alloc::vec; }",
            &["::std", "::alloc"],
        ),
        ("{ panic!() }; x.y != z; !a; if !b {}", &["panic"]),
        ("K::__::measured!(K::__::size_of::<T>())", &["K", "K"]),
        ("#krate::__::#name; ::#name; #(#path)::*", &[]),
        ("a.b::<u8>(): u8", &[]),
        ("impl <T as Tr>::X for Vec<u8>", &[]),
    ] {
        assert_eq!(begins(&text.parse().expect(text)), expected, "{text}");
    }
}
