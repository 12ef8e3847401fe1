//! Looking at token trees: punctuation of several characters, invisible groups, angle brackets.

use crate::spot::Spot;
use proc_macro2::{Delimiter, Group, Spacing, TokenStream, TokenTree};
use quote::ToTokens;
use syn::Expr;

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
    starts_with(trees, "=>").then(|| Spot { first: trees[0].span(), last: trees[1].span() })
}

/// What is inside, if all there is is an invisible group: what a caller's `macro_rules!` captured.
pub fn visible(trees: &[TokenTree]) -> Vec<TokenTree> {
    let mut trees = trees.to_vec();
    while let [TokenTree::Group(group)] = trees.as_slice() {
        if group.delimiter() != Delimiter::None {
            break;
        }
        trees = group.stream().into_iter().collect();
    }
    trees
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

/// Split at the commas that no bracket hides. Nothing stands behind a trailing comma.
pub fn at_commas(trees: &[TokenTree]) -> Vec<&[TokenTree]> {
    let mut parts = Vec::new();
    let mut start = 0;
    let mut at = 0;
    while at < trees.len() {
        if is_punct(&trees[at], ',') {
            parts.push(&trees[start..at]);
            start = at + 1;
        }
        let generic = is_punct(&trees[at], '<') && (at == start || (at >= 2 && starts_with(&trees[at - 2..], "::")));
        at = if generic { behind_angle(trees, at) } else { at + 1 };
    }
    if start < trees.len() {
        parts.push(&trees[start..]);
    }
    parts
}

/// The tokens as an expression to be emitted: rustc forgets the invisible groups of what a proc macro
/// returns, so `$i * 2` with `a + b` for `$i` would become `a + b * 2`. Where that matters they become
/// parentheses, with a span of the macro's own that keeps lints off them.
pub fn solid(trees: &[TokenTree]) -> TokenStream {
    let solid = trees.iter().map(|tree| {
        let TokenTree::Group(group) = tree else { return tree.clone() };
        let inside: Vec<_> = group.stream().into_iter().collect();
        let stream = solid(&inside);
        let invisible = group.delimiter() == Delimiter::None;
        let delimiter = if invisible && binds(group) { Delimiter::Parenthesis } else { group.delimiter() };
        let span = if invisible { proc_macro2::Span::mixed_site().located_at(group.span()) } else { group.span() };
        let mut group = Group::new(delimiter, stream);
        group.set_span(span);
        group.into()
    });
    solid.collect()
}

/// Whether the content would fall apart without its group.
fn binds(group: &Group) -> bool {
    let Ok(expr) = syn::parse2::<Expr>(group.stream()) else { return false };
    !matches!(
        expr,
        Expr::Path(_) | Expr::Lit(_) | Expr::Paren(_) | Expr::Call(_) | Expr::MethodCall(_) | Expr::Field(_)
            | Expr::Index(_) | Expr::Macro(_) | Expr::Array(_) | Expr::Tuple(_) | Expr::Group(_) | Expr::Infer(_)
            | Expr::Block(_)
    )
}

/// The tokens as they are to be shown in a message.
pub fn shown(trees: &[TokenTree]) -> String {
    let stream: TokenStream = visible(trees).into_iter().collect();
    let spaced = stream.into_token_stream().to_string();
    let tight = [" . ", " .", " , ", ":: ", " ::", " (", " [", "& ", "- ", " !", " ?"]
        .iter()
        .fold(spaced, |text, wide| text.replace(wide, if *wide == " , " { ", " } else { wide.trim() }));
    let tight = tight.strip_prefix("* ").map_or_else(|| tight.clone(), |pointee| format!("*{pointee}"));
    if tight.chars().count() > 40 { "…".to_owned() } else { tight }
}
