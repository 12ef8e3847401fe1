//! Looking at token trees: punctuation of several characters, angle brackets, commas.

use super::captured::visible;
use crate::spot::Spot;
use proc_macro2::{Delimiter, Group, Spacing, TokenStream, TokenTree};
use quote::ToTokens;

pub fn is_punct(tree: &TokenTree, char: char) -> bool {
    matches!(tree, TokenTree::Punct(punct) if punct.as_char() == char)
}

/// Whether `trees` begins with these characters, written without a space between them.
pub fn starts_with(trees: &[TokenTree], chars: &str) -> bool {
    let last = chars.chars().count() - 1;
    trees.len() > last
        && chars.chars().zip(trees).enumerate().all(|(place, (char, tree))| {
            matches!(tree, TokenTree::Punct(punct)
                if punct.as_char() == char && (place == last || punct.spacing() == Spacing::Joint))
        })
}

pub fn group_at(trees: &[TokenTree], at: usize, delimiter: Delimiter) -> Option<&Group> {
    match trees.get(at) {
        Some(TokenTree::Group(group)) if group.delimiter() == delimiter => Some(group),
        _ => None,
    }
}

/// `=>`
pub fn arrow_at(trees: &[TokenTree]) -> Option<Spot> {
    starts_with(trees, "=>").then(|| Spot {
        first: trees[0].span(),
        last: trees[1].span(),
    })
}

/// The first `=>`, and where it is.
pub fn arrow_in(trees: &[TokenTree]) -> Option<(usize, Spot)> {
    (0..trees.len()).find_map(|at| arrow_at(&trees[at..]).map(|arrow| (at, arrow)))
}

/// With `<` at `at`: the position behind the matching `>`, or the end.
pub fn behind_angle(trees: &[TokenTree], at: usize) -> usize {
    let mut depth = 0_usize;
    for (place, tree) in trees.iter().enumerate().skip(at) {
        if is_punct(tree, '<') {
            depth += 1;
        }
        // The `>` of `->` closes nothing.
        if is_punct(tree, '>') && !(place > 0 && starts_with(&trees[place - 1..], "->")) {
            depth -= 1;
            if depth == 0 {
                return place + 1;
            }
        }
    }
    trees.len()
}

/// Split at the commas between expressions. There is no part behind a trailing comma.
pub fn at_commas(trees: &[TokenTree]) -> Vec<&[TokenTree]> {
    split(trees, opens_generics)
}

/// Split at the commas between views and other expressions: `.as<` opens as well.
pub fn arguments_at_commas(trees: &[TokenTree]) -> Vec<&[TokenTree]> {
    split(trees, |trees, at| {
        let cast = at > 1
            && is_punct(&trees[at - 2], '.')
            && matches!(&trees[at - 1], TokenTree::Ident(word) if word == "as");
        cast || opens_generics(trees, at)
    })
}

/// Split at the commas between types, in which every `<` opens.
pub fn types_at_commas(trees: &[TokenTree]) -> Vec<&[TokenTree]> {
    split(trees, |_, _| true)
}

/// Whether the `<` at `at` opens a list of types: at the start of an expression, and behind `::`.
pub fn opens_generics(trees: &[TokenTree], at: usize) -> bool {
    match at {
        0 => true,
        1 => is_punct(&trees[0], ','),
        _ => is_punct(&trees[at - 1], ',') || starts_with(&trees[at - 2..], "::"),
    }
}

fn split(trees: &[TokenTree], opens: impl Fn(&[TokenTree], usize) -> bool) -> Vec<&[TokenTree]> {
    let mut parts = Vec::new();
    let mut start = 0;
    let mut at = 0;
    while at < trees.len() {
        if is_punct(&trees[at], '<') && opens(trees, at) {
            at = behind_angle(trees, at);
            continue;
        }
        if is_punct(&trees[at], ',') {
            parts.push(&trees[start..at]);
            start = at + 1;
        }
        at += 1;
    }
    if start < trees.len() {
        parts.push(&trees[start..]);
    }
    parts
}

/// The tokens as they are to be shown in a message.
pub fn shown(trees: &[TokenTree]) -> String {
    let stream: TokenStream = visible(trees).into_iter().collect();
    let spaced = stream.into_token_stream().to_string();
    let tight = [
        " . ", " .", " , ", ":: ", " ::", " (", " [", "& ", " !", " ?", " ;", " ..", ".. ",
    ]
    .iter()
    .fold(spaced, |text, wide| {
        text.replace(wide, if *wide == " , " { ", " } else { wide.trim() })
    });
    let tight = tight
        .strip_prefix("* ")
        .map_or_else(|| tight.clone(), |pointee| format!("*{pointee}"));
    let tight = signed(&tight);
    if tight.chars().count() > 40 {
        "…".to_owned()
    } else {
        tight
    }
}

/// The text without a space behind a minus that is a sign: one at the start, or behind another mark.
fn signed(text: &str) -> String {
    let mut signed = String::new();
    let mut rest = text;
    while let Some((before, behind)) = rest.split_once("- ") {
        signed.push_str(before);
        signed.push('-');
        let ahead = signed[..signed.len() - 1].trim_end().chars().next_back();
        if ahead.is_some_and(|letter| letter.is_alphanumeric() || "_)]}\"'".contains(letter)) {
            signed.push(' ');
        }
        rest = behind;
    }
    signed + rest
}
