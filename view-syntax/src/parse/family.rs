//! A family of views: `for k in ..4 […]`, behind the arrow.

use super::captured::visible;
use super::marks::{self, Mark};
use super::trees::{at_commas, group_at, is_punct, shown};
use super::{op, operand};
use crate::ast::{Chains, Family, Op, Operand, Values, Variable};
use crate::errors::{coded, Errors};
use crate::spot::Spot;
use proc_macro2::{Delimiter, Ident, TokenTree};
use std::borrow::Cow;

/// What a family looks like.
const FORM: &str =
    "a family is written `mut base => for i in ..4 [i, ..]`, or `for (i, j) in ..2, ..3 [i, j]`";
/// The most variables of a family.
pub const MOST_VARIABLES: usize = 4;

/// Whether a family begins here.
pub fn begins(trees: &[TokenTree]) -> bool {
    matches!(trees.first(), Some(TokenTree::Ident(word)) if word == "for")
}

/// With `for` in front, which stands directly behind the base or its operations: the family, refused.
pub fn without_arrow(trees: &[TokenTree], prefix: Vec<Op>, errors: &Errors) -> Chains {
    let word = Spot::at(trees[0].span());
    errors.refuse(word, coded!(V638, "`=>` is missing in front of `for`"), FORM);
    Chains::Family(parse(trees, prefix, word, errors))
}

/// With `for` in front: the family.
pub fn parse(trees: &[TokenTree], prefix: Vec<Op>, arrow: Spot, errors: &Errors) -> Family {
    let word = Spot::at(trees[0].span());
    let (names, behind) = match trees.get(1) {
        Some(tree) => (names(tree, errors), &trees[2..]),
        None => (Vec::new(), &trees[1..]),
    };
    let rest = match behind.split_first() {
        Some((TokenTree::Ident(word), rest)) if word == "in" => rest,
        _ => {
            errors.refuse(word, coded!(V630, "`for` makes a family of views"), FORM);
            return Family {
                prefix,
                arrow,
                variables: Vec::new(),
                chain: Vec::new(),
            };
        }
    };
    let rest = &*without_braces(rest, errors);
    let end = operations_in(rest);
    let parts = without_parentheses(&rest[..end], errors);
    let parts = at_commas(&parts);
    let ranges: Vec<Option<Values>> = if names.is_empty() || parts.len() == names.len() {
        parts.iter().map(|part| values(part, word, errors)).collect()
    } else {
        let spot = Spot::of(&rest[..end], word);
        let (has, takes) = (names.len(), parts.len());
        errors.refuse(
            spot,
            coded!(V631, "the loop variables are {has}, and their ranges {takes}"),
            "each variable has a range: `for (i, j) in ..2, ..3 [i, j]`",
        );
        Vec::new()
    };
    let variables: Vec<Variable> = names
        .into_iter()
        .zip(ranges.into_iter().chain(std::iter::repeat_with(|| None)))
        .map(|(name, values)| Variable { name, values })
        .collect();
    let known: Vec<Ident> = variables.iter().map(|variable| variable.name.clone()).collect();
    let (chain, stray) = op::chain(&rest[end..], &known, errors);
    match stray {
        [] => {}
        [comma] if is_punct(comma, ',') => {}
        [comma, ..] if is_punct(comma, ',') => errors.refuse(
            Spot::of(stray, word),
            coded!(V609, "a family has one chain of operations"),
            "several views of one base are written one by one: `mut base => […], […]`",
        ),
        _ => op::stray(stray, false, errors),
    }
    if chain.is_empty() {
        errors.refuse(word, coded!(V610, "the views of a family need an index"), FORM);
    }
    Family {
        prefix,
        arrow,
        variables,
        chain,
    }
}

/// Where the operations of the views begin.
fn operations_in(trees: &[TokenTree]) -> usize {
    (0..trees.len())
        .find(|&at| op::starts(&trees[at..]))
        .unwrap_or(trees.len())
}

/// Refuse the braces of a loop, `for k in ..4 { [k::4] }`, and go on without them.
fn without_braces<'a>(trees: &'a [TokenTree], errors: &Errors) -> Cow<'a, [TokenTree]> {
    let behind = trees.len() - trees.iter().rev().take_while(|tree| is_punct(tree, ',')).count();
    let body = behind.checked_sub(1).and_then(|at| {
        let inside: Vec<_> = group_at(trees, at, Delimiter::Brace)?
            .stream()
            .into_iter()
            .collect();
        (operations_in(trees) == trees.len() && op::starts(&inside)).then_some((at, inside))
    });
    let Some((at, inside)) = body else {
        return trees.into();
    };
    errors.refuse(
        Spot::of(&trees[at..=at], Spot::at(trees[at].span())),
        coded!(V630, "the views of a family stand in no braces"),
        FORM,
    );
    [&trees[..at], &inside].concat().into()
}

/// Refuse `(..3, ..5)`, and go on without the parentheses.
fn without_parentheses<'a>(trees: &'a [TokenTree], errors: &Errors) -> Cow<'a, [TokenTree]> {
    let inside: Vec<_> = match trees {
        [TokenTree::Group(group)] if group.delimiter() == Delimiter::Parenthesis => {
            group.stream().into_iter().collect()
        }
        _ => return trees.into(),
    };
    if marks::cut(&inside, &[]).marks.is_empty() {
        return trees.into();
    }
    let ranges: Vec<_> = at_commas(&inside).into_iter().map(shown).collect();
    errors.refuse(
        Spot::of(trees, Spot::at(trees[0].span())),
        coded!(V631, "the ranges of loop variables stand in no parentheses"),
        format_args!("`for … in {} […]`", ranges.join(", ")),
    );
    inside.into()
}

/// `i`, or `(i, j)`
pub fn names(tree: &TokenTree, errors: &Errors) -> Vec<Ident> {
    let whole = Spot::of(std::slice::from_ref(tree), Spot::at(tree.span()));
    let trees = match group_at(std::slice::from_ref(tree), 0, Delimiter::Parenthesis) {
        Some(group) => group.stream().into_iter().collect(),
        None => vec![tree.clone()],
    };
    let mut names: Vec<Ident> = Vec::new();
    for part in at_commas(&trees) {
        match visible(part).as_slice() {
            [TokenTree::Ident(name)] if name != "_" => {
                if names.contains(name) {
                    let what = coded!(V632, "`{name}` is the name of two loop variables");
                    errors.refuse(Spot::at(name.span()), what, "each variable has a name of its own");
                }
                names.push(name.clone());
            }
            other => {
                let what = coded!(V632, "`{}` is not the name of a loop variable", shown(other));
                errors.refuse(Spot::of(part, whole), what, FORM);
            }
        }
    }
    if names.is_empty() && trees.is_empty() {
        errors.refuse(whole, coded!(V632, "the loop variables are missing"), FORM);
    }
    if names.len() > MOST_VARIABLES {
        let what = coded!(
            V632,
            "{} loop variables, {MOST_VARIABLES} are the most a family has",
            names.len()
        );
        errors.refuse(whole, what, "a member of a family can be divided further");
    }
    names
}

/// `..n`, `a..b`, `..=n`
pub fn values(trees: &[TokenTree], otherwise: Spot, errors: &Errors) -> Option<Values> {
    let spot = Spot::of(trees, otherwise);
    let cut = marks::cut(trees, &[]);
    let through = match cut.marks.as_slice() {
        [(Mark::Dots, _)] => false,
        [(Mark::Through, _)] => true,
        _ => {
            let what = coded!(V631, "`{}` is not the range of a loop variable", shown(trees));
            errors.refuse(
                spot,
                what,
                "`..4` are the values from 0 to 3, `2..6` those from 2 to 5",
            );
            return None;
        }
    };
    let number = |part: &[TokenTree]| -> Option<Operand> { operand::parse(part, errors) };
    let start = match cut.numbers[0] {
        [] => None,
        part => Some(number(part)?),
    };
    if cut.numbers[1].is_empty() {
        errors.refuse(
            spot,
            coded!(V631, "the range of a loop variable has an end"),
            "`..4` are the values from 0 to 3",
        );
        return None;
    }
    let stop = number(cut.numbers[1])?;
    if let Some(negative) = start.iter().chain([&stop]).find(|operand| operand.minus) {
        errors.refuse(
            negative.spot,
            coded!(V631, "a loop variable is not negative"),
            "`for i in ..4` with `3 - i` in the brackets counts down",
        );
        return None;
    }
    Some(Values {
        spot,
        start,
        stop,
        through,
    })
}
