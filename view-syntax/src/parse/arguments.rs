//! What stands behind the word of an operation.

use super::trees::{at_commas, behind_angle, group_at, is_punct};
use super::{operand, pattern};
use crate::ast::{Arguments, Entry};
use crate::errors::{coded, Errors};
use crate::rust;
use crate::spot::Spot;
use crate::words::argument::Argument;
use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

/// With a dot and a word in front: the arguments, and how many trees the operation takes.
pub fn parse(argument: Argument, trees: &[TokenTree], errors: &Errors) -> (Arguments, usize) {
    match argument {
        Argument::Nothing => (Arguments::None, 2),
        Argument::Element => target(trees),
        Argument::Fields => match group_at(trees, 2, Delimiter::Parenthesis) {
            Some(group) => (fields(group), 3),
            None => unread(trees),
        },
        Argument::Pattern => match group_at(trees, 2, Delimiter::Bracket) {
            Some(group) => {
                let pattern = pattern::parse(group, errors);
                (pattern.map_or(Arguments::Refused, Arguments::Pattern), 3)
            }
            None => unread(trees),
        },
        Argument::Numbers(kind) => match trees.get(2) {
            Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Bracket => {
                (numbers(group, errors), 3)
            }
            Some(TokenTree::Group(_)) => unread(trees),
            _ if kind.optional => (Arguments::None, 2),
            _ => unread(trees),
        },
    }
}

/// Arguments that cannot be read. Brackets of the wrong kind are skipped with the operation.
fn unread(trees: &[TokenTree]) -> (Arguments, usize) {
    let wrong = matches!(trees.get(2), Some(TokenTree::Group(_)));
    (Arguments::Unread, if wrong { 3 } else { 2 })
}

/// `3, _`
fn numbers(group: &Group, errors: &Errors) -> Arguments {
    let inside: Vec<_> = group.stream().into_iter().collect();
    let parts = at_commas(&inside);
    let within = Spot::at(group.span());
    Arguments::Numbers(
        parts
            .into_iter()
            .filter_map(|part| entry(part, within, errors))
            .collect(),
    )
}

/// `.as<T>`, `.as<"<i2">`
fn target(trees: &[TokenTree]) -> (Arguments, usize) {
    // `.as::<T>`, as a method's parameter is written, is read as well.
    let colons = |tree: &&TokenTree| is_punct(tree, ':');
    let open = 2 + trees.iter().skip(2).take(2).take_while(colons).count();
    if !trees.get(open).is_some_and(|tree| is_punct(tree, '<')) {
        return unread(trees);
    }
    let end = behind_angle(trees, open);
    let closed = end > open + 1 && is_punct(&trees[end - 1], '>');
    let inside = &trees[open + 1..if closed { end - 1 } else { end }];
    let stream: TokenStream = inside.iter().cloned().collect();
    let arguments = if !closed {
        None
    } else if let Some(code) = rust::string(stream.clone()) {
        Some(Arguments::Code(code))
    } else {
        rust::type_of(stream).map(Box::new).map(Arguments::Type)
    };
    (arguments.unwrap_or(Arguments::Unread), end)
}

/// `pos.x`
fn fields(group: &Group) -> Arguments {
    // `0.1` is one token and names two fields.
    let trees = group.stream().into_iter().flat_map(|tree| match &tree {
        TokenTree::Literal(literal) if literal.to_string().contains('.') => {
            let spelled = literal
                .to_string()
                .replace(".", " . ")
                .parse()
                .unwrap_or_default();
            let span = literal.span();
            TokenStream::into_iter(spelled)
                .map(|mut tree| {
                    tree.set_span(span);
                    tree
                })
                .collect()
        }
        _ => vec![tree],
    });
    rust::fields(trees.collect()).map_or(Arguments::Unread, Arguments::Fields)
}

fn entry(trees: &[TokenTree], within: Spot, errors: &Errors) -> Option<Entry> {
    match trees {
        [] => {
            errors.refuse(
                within,
                coded!(V612, "a number is missing between two commas"),
                "leave out one comma",
            );
            None
        }
        [TokenTree::Ident(word)] if word == "_" => Some(Entry::Rest),
        _ => operand::parse(trees, errors).map(Entry::Number),
    }
}
