//! Reads the paths into view-core from the text of a file: in `use`, in expressions and types, in macro bodies.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use std::str::FromStr;

/// A path, from the root of the crate on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Path {
    /// Its names; `*` for all.
    pub names: Vec<String>,
    /// The name that the file gives it, if the file imports it.
    pub import: Option<Import>,
}

/// A `use`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Import {
    pub name: String,
    /// Whether other files may take it from here.
    pub public: bool,
}

/// The paths, names and macros of a file.
#[derive(Debug, Default)]
pub struct Source {
    pub paths: Vec<Path>,
    /// The macros that it exports, which lie in the root of the crate.
    pub exported: Vec<String>,
    /// The names that it defines.
    pub defined: Vec<String>,
}

const DEFINING: [&str; 9] = [
    "struct", "enum", "trait", "type", "fn", "const", "static", "mod", "union",
];

/// The paths, names and macros in the text of the module `module`.
pub fn read(text: &str, module: &[String]) -> Source {
    let mut source = Source::default();
    let tokens = TokenStream::from_str(text).expect("it compiles");
    scan(tokens, module, &mut source);
    source
}

fn scan(tokens: TokenStream, module: &[String], source: &mut Source) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut exports = false;
    let mut i = 0;
    while i < tokens.len() {
        if word(&tokens, i, "use") {
            let public = is_public(&tokens, i);
            let end = (i..tokens.len())
                .find(|&k| is(&tokens, k, ';'))
                .unwrap_or(tokens.len());
            import(&tokens[i + 1..end], public, module, source);
            i = end + 1;
            continue;
        }
        if let Some(text) = ident(&tokens, i) {
            if text == "macro_export" {
                exports = true;
            }
            if text == "macro_rules" && is(&tokens, i + 1, '!') {
                let name = ident(&tokens, i + 2).unwrap_or_default();
                source.defined.push(name.clone());
                if exports {
                    source.exported.push(name);
                }
                exports = false;
            }
            if DEFINING.contains(&text.as_str()) {
                source.defined.extend(ident(&tokens, i + 1));
            }
            if is_head(&text) && !behind_colons(&tokens, i) && colons(&tokens, i + 1) {
                let (names, next) = names_from(&tokens, i);
                if let Some(names) = absolute(&names, module) {
                    source.paths.push(Path { names, import: None });
                }
                i = next;
                continue;
            }
        }
        if let TokenTree::Group(group) = &tokens[i] {
            // An attribute stands in front of its item.
            if group.delimiter() == Delimiter::Bracket && group.to_string().contains("macro_export") {
                exports = true;
            }
            scan(group.stream(), module, source);
        }
        i += 1;
    }
}

/// The leaves of the tree behind `use`.
fn import(tokens: &[TokenTree], public: bool, module: &[String], source: &mut Source) {
    let mut leaves = Vec::new();
    leaves_of(tokens, &mut Vec::new(), &mut leaves);
    for (mut names, name) in leaves {
        if names.last().is_some_and(|last| last == "self") && names.len() > 1 {
            names.pop();
        }
        let local = name.unwrap_or_else(|| names.last().cloned().unwrap_or_default());
        let known = is_head(&names[0]);
        let path = if known { absolute(&names, module) } else { None };
        // A path without a head begins with a child of this module, or with another crate.
        let path = path.or_else(|| (!known).then(|| [module, &names[..]].concat()));
        let Some(path) = path else { continue };
        source.paths.push(Path {
            names: if known { path } else { mark(path) },
            import: Some(Import { name: local, public }),
        });
    }
}

/// Marks a path that may belong to another crate.
pub const PERHAPS: &str = "?";

fn mark(mut path: Vec<String>) -> Vec<String> {
    path.insert(0, PERHAPS.to_owned());
    path
}

fn leaves_of(
    tokens: &[TokenTree],
    prefix: &mut Vec<String>,
    leaves: &mut Vec<(Vec<String>, Option<String>)>,
) {
    let mut i = 0;
    let depth = prefix.len();
    while i < tokens.len() {
        match &tokens[i] {
            TokenTree::Ident(name) if name == "as" => {
                let alias = ident(tokens, i + 1);
                leaves.push((prefix.clone(), alias));
                prefix.truncate(depth);
                i += 2;
                if is(tokens, i, ',') {
                    i += 1;
                }
                continue;
            }
            TokenTree::Ident(name) => prefix.push(name.to_string()),
            TokenTree::Punct(punct) if punct.as_char() == '*' => prefix.push("*".to_owned()),
            TokenTree::Punct(punct) if punct.as_char() == ',' => {
                if prefix.len() > depth {
                    leaves.push((prefix.clone(), None));
                }
                prefix.truncate(depth);
            }
            TokenTree::Group(group) => {
                let inner: Vec<TokenTree> = group.stream().into_iter().collect();
                leaves_of(&inner, prefix, leaves);
                prefix.truncate(depth);
            }
            _ => {}
        }
        i += 1;
    }
    if prefix.len() > depth {
        leaves.push((prefix.clone(), None));
    }
    prefix.truncate(depth);
}

/// From the root of the crate on; `None` for a path that ends above it.
fn absolute(names: &[String], module: &[String]) -> Option<Vec<String>> {
    match names[0].as_str() {
        "crate" => Some(names[1..].to_vec()),
        "self" => Some([module, &names[1..]].concat()),
        _ => {
            let ups = names.iter().take_while(|name| *name == "super").count();
            let above = module.len().checked_sub(ups)?;
            Some([&module[..above], &names[ups..]].concat())
        }
    }
}

fn names_from(tokens: &[TokenTree], mut i: usize) -> (Vec<String>, usize) {
    let mut names = vec![ident(tokens, i).unwrap_or_default()];
    while colons(tokens, i + 1) {
        let Some(name) = ident(tokens, i + 3) else { break };
        names.push(name);
        i += 3;
    }
    (names, i + 1)
}

fn is_head(text: &str) -> bool {
    matches!(text, "crate" | "super" | "self")
}

fn ident(tokens: &[TokenTree], i: usize) -> Option<String> {
    match tokens.get(i)? {
        TokenTree::Ident(name) => Some(name.to_string()),
        _ => None,
    }
}

fn word(tokens: &[TokenTree], i: usize, text: &str) -> bool {
    ident(tokens, i).is_some_and(|name| name == text)
}

fn is(tokens: &[TokenTree], i: usize, mark: char) -> bool {
    matches!(tokens.get(i), Some(TokenTree::Punct(punct)) if punct.as_char() == mark)
}

fn colons(tokens: &[TokenTree], i: usize) -> bool {
    is(tokens, i, ':') && is(tokens, i + 1, ':')
}

fn behind_colons(tokens: &[TokenTree], i: usize) -> bool {
    i >= 2 && colons(tokens, i - 2)
}

/// Whether `pub`, or `pub(…)`, stands in front.
fn is_public(tokens: &[TokenTree], i: usize) -> bool {
    i >= 1 && word(tokens, i - 1, "pub")
        || i >= 2 && word(tokens, i - 2, "pub") && matches!(&tokens[i - 1], TokenTree::Group(_))
}
