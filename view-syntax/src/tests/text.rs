//! Expansions as text, and the names in them. The tests of view-macros read this file as well.

use proc_macro2::{TokenStream, TokenTree};

/// Keywords that stand in front of a path or of a `!`.
const KEYWORDS: [&str; 12] = [
    "as", "const", "dyn", "for", "if", "impl", "in", "match", "mut", "return", "use", "while",
];

/// Leaves out each `K::__::`, and all spaces but those between two words.
pub fn tight(stream: &TokenStream) -> String {
    let spaced = stream
        .to_string()
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ");
    let is_word = |letter: char| letter.is_alphanumeric() || letter == '_';
    let short = spaced.replace("K :: __ :: ", "");
    let letters: Vec<char> = short.chars().collect();
    let kept = letters.iter().enumerate().filter(|(place, letter)| {
        let around = (letters.get(place.wrapping_sub(1)), letters.get(place + 1));
        **letter != ' '
            || matches!(around, (Some(before), Some(behind)) if is_word(*before) && is_word(*behind))
    });
    kept.map(|(_, letter)| *letter).collect()
}

/// The first names of all paths, with `::` where a path begins so, and all macros that are called by a single name.
fn beginnings(stream: &TokenStream, found: &mut Vec<String>) {
    let trees: Vec<TokenTree> = stream.clone().into_iter().collect();
    let is = |place: Option<usize>, marks: &str| {
        place
            .and_then(|place| trees.get(place))
            .is_some_and(|tree| matches!(tree, TokenTree::Punct(punct) if marks.contains(punct.as_char())))
    };
    let name = |place: Option<usize>| match place.and_then(|place| trees.get(place)) {
        Some(TokenTree::Ident(name)) if !KEYWORDS.iter().any(|word| name == word) => Some(name.to_string()),
        _ => None,
    };
    for (place, tree) in trees.iter().enumerate() {
        if let TokenTree::Group(group) = tree {
            beginnings(&group.stream(), found);
        }
        let colons = is(Some(place), ":") && is(Some(place + 1), ":");
        let bang = is(Some(place), "!") && !is(Some(place + 1), "=");
        if !colons && !bang {
            continue;
        }
        let before = place.checked_sub(1);
        let behind_arguments = is(before, ">") && !is(place.checked_sub(2), "-=");
        match name(before) {
            // A later name of a path, a method, or what `quote!` fills in.
            Some(_) if is(place.checked_sub(2), ":.#") => {}
            Some(first) => found.push(first),
            None if colons && !behind_arguments => {
                found.extend(name(Some(place + 2)).map(|first| format!("::{first}")));
            }
            None => {}
        }
    }
}

pub fn begins(stream: &TokenStream) -> Vec<String> {
    let mut found = Vec::new();
    beginnings(stream, &mut found);
    found
}
