//! The operations of a chain.

use super::trees::{arrow_at, behind_angle, group_at, is_punct, shown, starts_with};
use super::{arguments, item};
use crate::ast::{Arguments, Index, Named, Op};
use crate::errors::{coded, Errors};
use crate::spot::Spot;
use crate::words::argument::Argument;
use crate::words::{operation, spelling};
use proc_macro2::{Delimiter, Ident, TokenTree};

/// Whether an operation begins here, in the shape that it has.
pub fn starts(trees: &[TokenTree]) -> bool {
    if group_at(trees, 0, Delimiter::Bracket).is_some() {
        return true;
    }
    let [dot, TokenTree::Ident(word), behind @ ..] = trees else {
        return false;
    };
    if !is_punct(dot, '.') {
        return false;
    }
    let Some(operation) = operation::named(&word.to_string()) else {
        return false;
    };
    match operation.argument {
        // `as` is a keyword, so no field has that name.
        Argument::Element => true,
        Argument::Fields => group_at(behind, 0, Delimiter::Parenthesis).is_some(),
        Argument::Pattern => group_at(behind, 0, Delimiter::Bracket).is_some(),
        Argument::Numbers(numbers) if !numbers.optional => group_at(behind, 0, Delimiter::Bracket).is_some(),
        Argument::Nothing | Argument::Numbers(_) => match behind.first() {
            None => true,
            Some(tree) => is_punct(tree, ',') || arrow_at(behind).is_some() || starts(behind),
        },
    }
}

/// Whether an operation of this name has parentheses, so that it looks like a method call.
pub fn field_names_operation(word: &Ident) -> bool {
    operation::named(&word.to_string())
        .is_some_and(|operation| matches!(operation.argument, Argument::Fields))
}

/// The operations in front of `trees`, and what is behind them. `variables` are those of a family.
pub fn chain<'a>(trees: &'a [TokenTree], variables: &[Ident], errors: &Errors) -> (Vec<Op>, &'a [TokenTree]) {
    let mut ops = Vec::new();
    let mut rest = trees;
    loop {
        if let Some(group) = group_at(rest, 0, Delimiter::Bracket) {
            ops.push(Op::Index(Index {
                spot: Spot {
                    first: group.span_open(),
                    last: group.span_close(),
                },
                group: group.clone(),
                items: item::list(group, variables, errors),
            }));
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

/// Refuse what stands in the place of an operation or of the end.
pub fn stray(trees: &[TokenTree], first: bool, errors: &Errors) {
    let spot = Spot::of(trees, super::nowhere());
    let text = shown(trees);
    match &trees[0] {
        tree if is_punct(tree, '?') => {
            errors.refuse(
                spot,
                coded!(V606, "`?` does not belong to a view"),
                "`try_view!(…)?` returns the error",
            );
        }
        _ if first => errors.refuse(
            spot,
            coded!(V603, "`{text}` does not belong to a path or a field"),
            "any expression can be a base, in parentheses: `view!((expr)[..])`",
        ),
        _ => errors.refuse(
            spot,
            coded!(V604, "`{text}` is not an operation"),
            operation::all(),
        ),
    }
}

/// With a dot in front: the operation, and how many trees it takes.
fn named(trees: &[TokenTree], errors: &Errors) -> (Option<Named>, usize) {
    let Some(TokenTree::Ident(word)) = trees.get(1) else {
        errors.refuse(
            Spot::at(trees[0].span()),
            coded!(V605, "an operation is missing behind this dot"),
            operation::all(),
        );
        return (None, 1);
    };
    let name = word.to_string();
    let Some(operation) = operation::named(&name) else {
        return (None, unknown(word, trees, errors));
    };
    let (arguments, length) = arguments::parse(operation.argument, trees, errors);
    let spot = Spot::of(&trees[..length], super::nowhere());
    if matches!(arguments, Arguments::Unread) {
        let code = if matches!(operation.argument, Argument::Element) {
            ", or `.as<\"<u2\">` with a dtype code"
        } else {
            ""
        };
        errors.refuse(
            spot,
            coded!(V607, "this `.{name}` cannot be read"),
            format_args!("it is written `{}`{code}", operation.example),
        );
    }
    (
        Some(Named {
            spot,
            word: word.clone(),
            operation,
            arguments,
        }),
        length,
    )
}

/// Whether the brackets behind the word hold a pattern, `h w -> w h`. No index has an arrow.
pub fn has_pattern(trees: &[TokenTree]) -> bool {
    group_at(trees, 2, Delimiter::Bracket).is_some_and(|group| {
        let inside: Vec<_> = group.stream().into_iter().collect();
        (0..inside.len()).any(|at| starts_with(&inside[at..], "->"))
    })
}

/// Not an operation; returns how many trees to skip.
fn unknown(word: &Ident, trees: &[TokenTree], errors: &Errors) -> usize {
    let spot = Spot::at(word.span());
    let called = group_at(trees, 2, Delimiter::Parenthesis).is_some();
    let pattern = has_pattern(trees);
    let length = match trees.get(2) {
        Some(tree) if is_punct(tree, '<') => behind_angle(trees, 2),
        _ if called || pattern => 3,
        _ => 2,
    };
    let near = spelling::nearest(&word.to_string());
    let help = match near.or_else(|| operation::named("rearrange").filter(|_| pattern)) {
        Some(near) => format!("did you mean `{}`? {}", near.example, operation::all()),
        None if called => format!(
            "a call goes in parentheses in the base, and behind the macro on the view: `view!(…).{word}(…)`; {}",
            operation::all()
        ),
        None => operation::all(),
    };
    errors.refuse(spot, coded!(V604, "`.{word}` is not an operation"), help);
    length
}
