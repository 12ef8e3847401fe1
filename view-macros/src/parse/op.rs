//! The operations of a chain.

use super::trees::{arrow_at, at_commas, behind_angle, group_at, is_punct, shown};
use super::{item, operand};
use crate::ast::{Arguments, Entry, Op};
use crate::ast::{Index, Named};
use crate::errors::Errors;
use crate::spot::Spot;
use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};
use syn::parse::Parser;
use syn::punctuated::Punctuated;
use syn::{LitStr, Member, Token, Type};

/// The operations that are words, and how each is written.
const WORDS: [(&str, &str); 10] = [
    ("as", ".as<T>"),
    ("align", ".align[4]"),
    ("reshape", ".reshape[3, _]"),
    ("T", ".T"),
    ("permute", ".permute[1, 0]"),
    ("field", ".field(name)"),
    ("broadcast", ".broadcast[4, 3]"),
    ("windows", ".windows[3, 3]"),
    ("tiles", ".tiles[8, 8]"),
    ("diagonal", ".diagonal"),
];

/// Whether an operation begins here, in the shape that it has.
pub fn starts(trees: &[TokenTree]) -> bool {
    if group_at(trees, 0, Delimiter::Bracket).is_some() {
        return true;
    }
    let [dot, TokenTree::Ident(word), behind @ ..] = trees else { return false };
    if !is_punct(dot, '.') {
        return false;
    }
    match word.to_string().as_str() {
        // A keyword is no field.
        "as" => true,
        "align" | "reshape" | "permute" | "broadcast" | "windows" | "tiles" => {
            group_at(behind, 0, Delimiter::Bracket).is_some()
        }
        "field" => group_at(behind, 0, Delimiter::Parenthesis).is_some(),
        "T" | "diagonal" => match behind.first() {
            None => true,
            Some(tree) => is_punct(tree, ',') || arrow_at(behind).is_some() || starts(behind),
        },
        _ => false,
    }
}

/// The operations in front of `trees`, and what is behind them.
pub fn chain<'a>(trees: &'a [TokenTree], errors: &Errors) -> (Vec<Op>, &'a [TokenTree]) {
    let mut ops = Vec::new();
    let mut rest = trees;
    loop {
        if let Some(group) = group_at(rest, 0, Delimiter::Bracket) {
            ops.push(Op::Index(Index { spot: Spot::at(group.span()), items: item::list(group, errors) }));
            rest = &rest[1..];
        } else if rest.first().is_some_and(|tree| is_punct(tree, '.')) {
            let (named, length) = named(rest, errors);
            ops.extend(named.map(Op::Named));
            rest = &rest[length..];
        } else {
            return (ops, rest);
        }
    }
}

/// What stands where an operation, or the end, should.
pub fn stray(trees: &[TokenTree], first: bool, errors: &Errors) {
    let spot = Spot::of(trees, super::nowhere());
    let text = shown(trees);
    match &trees[0] {
        tree if is_punct(tree, '?') => {
            errors.refuse(spot, "`?` does not belong to a view", "`try_view!(…)?` returns the error");
        }
        _ if first => errors.refuse(
            spot,
            format_args!("`{text}` does not belong to a path or a field"),
            "any expression can be a base, in parentheses: `view!((expr)[..])`",
        ),
        _ => errors.refuse(spot, format_args!("`{text}` is not an operation"), operations()),
    }
}

fn operations() -> String {
    let spelled: Vec<_> = WORDS.iter().map(|(_, spelling)| format!("`{spelling}`")).collect();
    format!("the operations are `[…]`, {}", spelled.join(", "))
}

/// With a dot in front: the operation, and how many trees it takes.
fn named(trees: &[TokenTree], errors: &Errors) -> (Option<Named>, usize) {
    let Some(TokenTree::Ident(word)) = trees.get(1) else {
        errors.refuse(Spot::at(trees[0].span()), "an operation is missing behind this dot", operations());
        return (None, 1);
    };
    let name = word.to_string();
    let Some((_, spelling)) = WORDS.iter().find(|(known, _)| *known == name) else {
        return (None, unknown(word, trees, errors));
    };
    let (arguments, length) = match name.as_str() {
        "T" | "diagonal" => (Arguments::None, 2),
        "as" => target(trees),
        "field" => match group_at(trees, 2, Delimiter::Parenthesis) {
            Some(group) => (fields(group), 3),
            None => (Arguments::Unread, behind_group(trees)),
        },
        _ => match group_at(trees, 2, Delimiter::Bracket) {
            Some(group) => {
                let inside: Vec<_> = group.stream().into_iter().collect();
                let entries = at_commas(&inside).into_iter().filter_map(|part| entry(part, Spot::at(group.span()), errors));
                (Arguments::Numbers(entries.collect()), 3)
            }
            None => (Arguments::Unread, behind_group(trees)),
        },
    };
    let spot = Spot::of(&trees[..length], super::nowhere());
    if matches!(arguments, Arguments::Unread) {
        errors.refuse(spot, format_args!("this `.{name}` cannot be read"), format_args!("it is written `{spelling}`"));
    }
    (Some(Named { spot, word: word.clone(), arguments }), length)
}

/// `.as<T>`, `.as<"<i2">`
fn target(trees: &[TokenTree]) -> (Arguments, usize) {
    if !trees.get(2).is_some_and(|tree| is_punct(tree, '<')) {
        return (Arguments::Unread, 2);
    }
    let end = behind_angle(trees, 2);
    let closed = end > 3 && is_punct(&trees[end - 1], '>');
    let inside = &trees[3..if closed { end - 1 } else { end }];
    let stream: TokenStream = inside.iter().cloned().collect();
    let arguments = if !closed {
        None
    } else if let Ok(code) = syn::parse2::<LitStr>(stream.clone()) {
        Some(Arguments::Code(code))
    } else {
        syn::parse2::<Type>(stream).ok().map(Arguments::Type)
    };
    (arguments.unwrap_or(Arguments::Unread), end)
}

/// `pos.x`
fn fields(group: &Group) -> Arguments {
    // `0.1` is one token, of which two fields are to be made.
    let trees = group.stream().into_iter().flat_map(|tree| match &tree {
        TokenTree::Literal(literal) if literal.to_string().contains('.') => {
            let spelled = literal.to_string().replace('.', " . ").parse().unwrap_or_default();
            let span = literal.span();
            TokenStream::into_iter(spelled).map(|mut tree| { tree.set_span(span); tree }).collect()
        }
        _ => vec![tree],
    });
    let members = Punctuated::<Member, Token![.]>::parse_separated_nonempty.parse2(trees.collect());
    members.map_or(Arguments::Unread, |members| Arguments::Fields(members.into_iter().collect()))
}

/// The wrong brackets behind an operation are read with it.
fn behind_group(trees: &[TokenTree]) -> usize {
    if matches!(trees.get(2), Some(TokenTree::Group(_))) { 3 } else { 2 }
}

fn entry(trees: &[TokenTree], within: Spot, errors: &Errors) -> Option<Entry> {
    match trees {
        [] => {
            errors.refuse(within, "a number is missing between two commas", "leave out one comma");
            None
        }
        [TokenTree::Ident(word)] if word == "_" => Some(Entry::Rest),
        _ => operand::parse(trees, errors).map(Entry::Number),
    }
}

/// Not an operation; returns how many trees to skip.
fn unknown(word: &Ident, trees: &[TokenTree], errors: &Errors) -> usize {
    let spot = Spot::at(word.span());
    let called = group_at(trees, 2, Delimiter::Parenthesis).is_some();
    let length = match trees.get(2) {
        Some(tree) if is_punct(tree, '<') => behind_angle(trees, 2),
        _ if called => 3,
        _ => 2,
    };
    let help = match nearest(&word.to_string()) {
        Some(spelling) => format!("did you mean `{spelling}`? {}", operations()),
        None if called => format!(
            "a call goes in parentheses in the base, and behind the macro on the view: `view!(…).{word}(…)`; {}",
            operations()
        ),
        None => operations(),
    };
    errors.refuse(spot, format_args!("`.{word}` is not an operation"), help);
    length
}

/// The operation that `word` is most likely meant to be.
fn nearest(word: &str) -> Option<&'static str> {
    let far = |known: &str| distance(&word.to_lowercase(), &known.to_lowercase());
    let (known, spelling) = WORDS.iter().min_by_key(|(known, _)| far(known))?;
    // Half of the word may be wrong, not more: `.iter` is not `.field`.
    let begun = word.len() > 2 && known.starts_with(word);
    (begun || far(known) * 3 <= known.len().min(word.len())).then_some(spelling)
}

/// How many letters to insert, drop or change to get from one word to the other.
fn distance(from: &str, to: &str) -> usize {
    let to: Vec<_> = to.chars().collect();
    let mut row: Vec<_> = (0..=to.len()).collect();
    for (at, letter) in from.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = at + 1;
        for (place, other) in to.iter().enumerate() {
            let changed = diagonal + usize::from(letter != *other);
            diagonal = row[place + 1];
            row[place + 1] = changed.min(diagonal + 1).min(row[place] + 1);
        }
    }
    row[to.len()]
}
