//! The rules on operations that take axes or extents.

use super::meant::MOST_AXES;
use super::pattern;
use super::written::tidy;
use crate::ast::{Arguments, Entry, Named, Operand, Value};
use crate::errors::{coded, Errors};
use crate::model::natural;
use crate::rust::Expr;
use crate::words::argument::{Argument, HowMany, NumberRule, Numbers, Rest};
use crate::words::operation::Views;

/// Check the numbers of `.permute[…]`, `.reshape[…]` and their like. If the view is `mutable`, check that the operation has unique
/// views.
pub fn check(named: &Named, mutable: bool, errors: &Errors) {
    let operation = named.operation;
    if let (Argument::Numbers(numbers), Arguments::Numbers(entries)) = (operation.argument, &named.arguments)
    {
        check_numbers(named, numbers, entries, errors);
    }
    if let Arguments::Pattern(pattern) = &named.arguments {
        pattern::check(pattern, errors);
    }
    if mutable && operation.of == Views::Shared {
        let what = coded!(
            V406,
            "`.{}` of a unique view: many of its positions would be one element",
            operation.word
        );
        let help = "leave `mut` out; a view of `Cell`s is shared, and can be written to";
        errors.refuse(named.spot, what, help);
    }
}

fn check_numbers(named: &Named, numbers: &Numbers, entries: &[Entry], errors: &Errors) {
    if let Some(help) = numbers.no_minus {
        no_minus(named, numbers.noun, help, errors);
    }
    match numbers.rest {
        Rest::Computed => one_rest(named, entries, errors),
        Rest::Nothing => no_rest(named, entries, errors),
        Rest::Untouched => {}
    }
    if numbers.known {
        is_known(named, numbers.noun, errors);
    } else {
        no_range(named, numbers, errors);
    }
    if let HowMany::One(help) = numbers.count {
        is_one(named, entries, help, errors);
    }
    match numbers.rule {
        NumberRule::Permutation => is_permutation(named, errors),
        NumberRule::Countable => is_countable(named, errors),
        NumberRule::NotZero => is_not_zero(named, errors),
        // `action` checks alignments, whose value matters.
        NumberRule::Alignment | NumberRule::None => {}
    }
    if entries.len() > MOST_AXES {
        let what = coded!(
            V207,
            "rank {}, {MOST_AXES} is the highest there is",
            entries.len()
        );
        errors.refuse(named.spot, what, "leave out some extents");
    }
}

/// The number of a literal.
fn literal(operand: &Operand) -> Option<u64> {
    match &operand.value {
        Value::Literal(literal) if !operand.minus => natural(literal),
        _ => None,
    }
}

/// Refuse `-1`, which NumPy takes for an axis or an extent.
fn no_minus(named: &Named, noun: &str, help: &str, errors: &Errors) {
    for operand in named.operands().filter(|operand| operand.minus) {
        let text = match &operand.value {
            Value::Literal(literal) => tidy(literal),
            Value::Const(tokens) | Value::Run(_, tokens) => tidy(tokens),
        };
        errors.refuse(operand.spot, coded!(V203, "-{text} is not {noun}"), help);
    }
}

/// `_` is computed from the other extents, so there is one at most, and none of them is 0.
fn one_rest(named: &Named, entries: &[Entry], errors: &Errors) {
    let rests = entries
        .iter()
        .filter(|entry| matches!(entry, Entry::Rest))
        .count();
    if rests > 1 {
        let what = coded!(V216, "`_` stands {rests} times in this shape");
        errors.refuse(named.spot, what, "one extent can be computed from the others");
    }
    if rests > 0 {
        let zero = named.operands().find(|operand| literal(operand) == Some(0));
        if let Some(zero) = zero {
            errors.refuse(
                zero.spot,
                coded!(V218, "`_` beside an extent of 0 could be anything"),
                "write the extent",
            );
        }
    }
}

fn no_rest(named: &Named, entries: &[Entry], errors: &Errors) {
    if entries.iter().any(|entry| matches!(entry, Entry::Rest)) {
        let what = coded!(V225, "`_` says nothing in `.{}[…]`", named.operation.word);
        errors.refuse(named.spot, what, "`_` is an extent that `.reshape[…]` computes");
    }
}

/// `..`, which takes a whole axis in a list of indices.
fn no_range(named: &Named, numbers: &Numbers, errors: &Errors) {
    for operand in named.operands() {
        let Value::Run(expr, tokens) = &operand.value else {
            continue;
        };
        if matches!(**expr, Expr::Range(_)) {
            let help = match (numbers.rest, numbers.rule) {
                (Rest::Untouched, _) => "`_` leaves an axis as it is",
                (Rest::Computed, _) => "`_` is the extent that the others leave",
                (Rest::Nothing, NumberRule::NotZero) => "`1` leaves an axis as it is",
                (Rest::Nothing, _) => "each axis has its number of elements here",
            };
            let what = coded!(V229, "`{}` is not an extent", tidy(tokens));
            errors.refuse(operand.spot, what, help);
        }
    }
}

fn is_one(named: &Named, entries: &[Entry], help: &str, errors: &Errors) {
    if entries.len() != 1 {
        let what = coded!(
            V608,
            "`.{}[…]` takes one number, not {}",
            named.operation.word,
            entries.len()
        );
        errors.refuse(named.spot, what, help);
    }
}

/// Types depend on the order of axes and on the alignment of an address, so neither can be a run-time value.
fn is_known(named: &Named, noun: &str, errors: &Errors) {
    for operand in named.operands() {
        if let Value::Run(_, tokens) = &operand.value {
            let what = coded!(V226, "`{}` is known only at run time", tidy(tokens));
            let help = format!("{noun} is a literal, or a constant in braces as in `{{N}}`");
            errors.refuse(operand.spot, what, help);
        }
    }
}

/// Literals are 0..n, each once.
fn is_permutation(named: &Named, errors: &Errors) {
    let axes: Vec<_> = named.operands().collect();
    let help = "axes are counted from 0, and each of them is in the list once";
    let mut seen = Vec::new();
    for operand in &axes {
        let Some(axis) = literal(operand) else { continue };
        let count = axes.len();
        if axis >= count as u64 {
            errors.refuse(
                operand.spot,
                coded!(V204, "there is no axis {axis} among {count}"),
                help,
            );
        } else if seen.contains(&axis) {
            errors.refuse(
                operand.spot,
                coded!(V204, "axis {axis} is in the list twice"),
                help,
            );
        }
        seen.push(axis);
    }
}

/// NumPy's limit, as far as literals show it: that many elements of one byte have to fit the address space. An extent of 0 counts as 1.
fn is_countable(named: &Named, errors: &Errors) {
    let mut extents = named.operands().filter_map(literal);
    let least = extents.try_fold(1_u64, |count, extent| count.checked_mul(extent.max(1)));
    if least.is_none_or(|least| i64::try_from(least).is_err()) {
        let what = coded!(V224, "a shape of more positions than can be counted");
        errors.refuse(named.spot, what, "there are 2^63 - 1 at most");
    }
}

fn is_not_zero(named: &Named, errors: &Errors) {
    for operand in named.operands() {
        if literal(operand) == Some(0) {
            let what = coded!(V213, "`.{}[…]` of 0 elements", named.operation.word);
            errors.refuse(operand.spot, what, "`1` leaves the axis as it is");
        }
    }
}
