//! The rules on what was written.

use super::axes;
use super::foreign::no_foreign_index;
use crate::ast::{Call, Chains, Form, Item, ItemKind, Op, Operand, Value};
use crate::errors::{coded, Errors};
use crate::model::LARGEST;
use crate::parse::shown;
use crate::rust::{Lit, LitInt};
use crate::spot::Spot;
use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;

/// The most views that one call divides a base into.
const MOST_VIEWS: usize = 16;

pub fn check(call: &Call, errors: &Errors) {
    if let Chains::Several { arrow, chains, .. } = &call.chains {
        if chains.len() > MOST_VIEWS {
            let what = coded!(
                V404,
                "{} views at once, {MOST_VIEWS} are the most there can be",
                chains.len()
            );
            errors.refuse(
                *arrow,
                what,
                "a part of the base can be divided further in a second call",
            );
        }
        heads_tell_apart(chains, errors);
    }
    if let Chains::Family(family) = &call.chains {
        let values = family
            .variables
            .iter()
            .filter_map(|variable| variable.values.as_ref());
        for end in values.flat_map(|values| values.start.iter().chain([&values.stop])) {
            literal_is_natural(end, errors);
        }
    }
    for op in call.chains.ops() {
        match op {
            Op::Index(index) => {
                if index.items.is_empty() {
                    errors.refuse(
                        index.spot,
                        coded!(V622, "an empty index list"),
                        "`[..]` takes everything",
                    );
                }
                for (place, item) in index.items.iter().enumerate() {
                    check_item(place, item, errors);
                }
            }
            Op::Named(named) => {
                for operand in named.operands() {
                    literal_is_natural(operand, errors);
                }
                axes::check(named, call.mutable.is_some(), errors);
            }
        }
    }
}

fn check_item(place: usize, item: &Item, errors: &Errors) {
    for operand in item.operands() {
        literal_is_natural(operand, errors);
        no_foreign_index(place, operand, errors);
    }
    match &item.kind {
        ItemKind::Single(position) => minus_zero(position, errors),
        ItemKind::Slice(slice) => {
            slice.start.iter().for_each(|start| minus_zero(start, errors));
            match &slice.stop {
                Some(count) if slice.form == Form::Counted => count_is_positive(count, errors),
                Some(stop) => minus_zero(stop, errors),
                None => {}
            }
        }
        ItemKind::Ellipsis | ItemKind::NewAxis | ItemKind::Wrong(_) => {}
    }
}

/// Literals are natural numbers that an axis can reach.
fn literal_is_natural(operand: &Operand, errors: &Errors) {
    let Value::Literal(literal) = &operand.value else {
        return;
    };
    let text = literal.to_token_stream();
    match literal {
        Lit::Int(literal) => integer_is_usize(literal, operand, errors),
        Lit::Float(_) => errors.refuse(
            operand.spot,
            coded!(V114, "{text} is not an index"),
            "positions are whole numbers",
        ),
        Lit::Str(_) => errors.refuse(
            operand.spot,
            coded!(V114, "{text} is not an index"),
            "a field is `.field(name)`, a dtype string stands in `.as<\"<u2\">`",
        ),
        _ => errors.refuse(
            operand.spot,
            coded!(V114, "{text} is not an index"),
            "an index is a whole number",
        ),
    }
}

/// Two views begin with an operation that keeps all elements. Only what stands in front of one tells views apart.
fn heads_tell_apart(chains: &[Vec<Op>], errors: &Errors) {
    let whole = chains
        .iter()
        .enumerate()
        .filter_map(|(number, chain)| match chain.first() {
            Some(Op::Named(named)) if !named.operation.in_head => Some((number, named)),
            _ => None,
        });
    let mut whole = whole.take(2);
    if let (Some((first, _)), Some((second, named))) = (whole.next(), whole.next()) {
        let word = named.operation.word;
        errors.refuse(
            Spot::at(named.word.span()),
            coded!(V401, "views {first} and {second} share all elements: no index stands in front of `.{word}`"),
            format_args!("only indices in front of it tell views apart; what the views have in common stands in front of the arrow: `mut base.{word}… => […], […]`"),
        );
    }
}

fn integer_is_usize(literal: &LitInt, operand: &Operand, errors: &Errors) {
    let (suffix, digits) = (literal.suffix(), literal.base10_digits());
    if digits.parse().map_or(true, |number: u128| number > LARGEST) {
        let what = coded!(V109, "{digits} is past the end of any axis");
        errors.refuse(operand.spot, what, "no axis has 2^63 elements");
    }
    if !matches!(suffix, "" | "usize") {
        let article = if suffix.starts_with('i') { "an" } else { "a" };
        let what = coded!(V115, "an index is a `usize`, not {article} `{suffix}`");
        let type_of_numbers =
            suffix.starts_with(['i', 'u', 'f']) && suffix[1..].starts_with(|c: char| c.is_ascii_digit());
        if type_of_numbers || suffix == "isize" {
            errors.refuse(operand.spot, what, format_args!("write `{digits}`"));
        } else {
            errors.refuse(operand.spot, what, format_args!("write `{digits}*{suffix}`"));
        }
    }
}

/// `-0` is 0 in Python, but a reader may take it for the end of the axis.
fn minus_zero(operand: &Operand, errors: &Errors) {
    match &operand.value {
        Value::Literal(Lit::Int(literal)) if operand.minus && literal.base10_digits() == "0" => errors
            .refuse(
                operand.spot,
                coded!(V107, "-0 is not the end"),
                "`0` is the first element; to reach the end, leave that side of the slice open",
            ),
        _ => {}
    }
}

fn count_is_positive(count: &Operand, errors: &Errors) {
    if count.minus {
        let what = coded!(V110, "a slice cannot have a negative number of elements");
        errors.refuse(count.spot, what, "`a..+n` goes up from `a`; `a:b:-1` walks down");
    }
}

/// As somebody would have written it.
pub fn tidy(tokens: &impl ToTokens) -> String {
    let stream: TokenStream = tokens.to_token_stream();
    let trees: Vec<TokenTree> = stream.into_iter().collect();
    shown(&trees)
}
