//! One number: an index, an end or a step of a slice.

use super::captured::{solid, visible};
use super::trees::{is_punct, shown};
use crate::ast::{Operand, Value};
use crate::errors::{coded, Errors};
use crate::rust::{self, Expr, UnOp};
use crate::spot::Spot;
use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};

/// Read all of `trees` as one number.
pub fn parse(trees: &[TokenTree], errors: &Errors) -> Option<Operand> {
    let spot = Spot::of(trees, super::nowhere());
    let trees = visible(trees);
    let (minus, size) = match trees.as_slice() {
        [sign, size @ ..] if is_punct(sign, '-') => (true, visible(size)),
        _ => (false, trees.clone()),
    };
    let value = match size.as_slice() {
        [] => {
            errors.refuse(
                spot,
                coded!(V612, "a number is missing here"),
                "`-1` is the last position",
            );
            return None;
        }
        [sign, ..] if minus && is_punct(sign, '-') => {
            errors.refuse(
                spot,
                coded!(V613, "two minus signs in a row"),
                "one `-` counts from the end",
            );
            return None;
        }
        [TokenTree::Literal(literal)] => Value::Literal(rust::literal(literal)),
        [TokenTree::Group(group)] if group.delimiter() == Delimiter::Brace => constant(group, spot, errors)?,
        _ => expression(&trees, minus, spot, errors)?,
    };
    Some(Operand { spot, minus, value })
}

/// `{N}`
fn constant(group: &Group, spot: Spot, errors: &Errors) -> Option<Value> {
    if !rust::is_block(group) {
        errors.refuse(
            spot,
            coded!(V614, "`{{{}}}` is not a constant", group.stream()),
            "`{N}`, with an expression of type `usize`",
        );
        return None;
    }
    let inside: Vec<_> = group.stream().into_iter().collect();
    Some(Value::Const(solid(&inside)))
}

/// An expression to be evaluated at run time. A minus in front has to apply to all of it.
fn expression(trees: &[TokenTree], minus: bool, spot: Spot, errors: &Errors) -> Option<Value> {
    let stream: TokenStream = trees.iter().cloned().collect();
    match (rust::expression(stream), minus) {
        (Some(expr), false) => Some(Value::Run(Box::new(expr), unwrapped(trees))),
        (Some(Expr::Unary(unary)), true) if matches!(unary.op, UnOp::Neg(_)) => {
            Some(Value::Run(unary.expr, unwrapped(&trees[1..])))
        }
        (Some(_), true) => {
            let text = shown(&trees[1..]);
            errors.refuse(
                spot,
                coded!(
                    V615,
                    "a leading minus counts from the end, and it is not clear how much of this belongs to it"
                ),
                format_args!(
                    "`-({text})` counts from the end; write a difference with its larger part first"
                ),
            );
            None
        }
        (None, _) => {
            let text = shown(trees);
            let help =
                "an index is a literal, a `{CONST}`, an expression of type `usize` or a slice of these";
            match missing_comma(trees) {
                Some((before, behind)) => {
                    let what = coded!(V616, "a comma is missing between `{before}` and `{behind}`");
                    errors.refuse(spot, what, format_args!("`{before}, {behind}`"));
                }
                None => errors.refuse(spot, coded!(V114, "`{text}` is not an index"), help),
            }
            None
        }
    }
}

/// Two expressions side by side.
fn missing_comma(trees: &[TokenTree]) -> Option<(String, String)> {
    let reads = |part: &[TokenTree]| rust::expression(part.iter().cloned().collect()).is_some();
    let cut = (1..trees.len()).rev().find(|&cut| reads(&trees[..cut]))?;
    reads(&trees[cut..]).then(|| (shown(&trees[..cut]), shown(&trees[cut..])))
}

/// Parentheses around the whole expression are needed in the index, but not in the `let` that is emitted. rustc does not warn about
/// them if they have a span of the macro's own.
fn unwrapped(trees: &[TokenTree]) -> TokenStream {
    match trees {
        [TokenTree::Group(group)] if group.delimiter() == Delimiter::Parenthesis => {
            let inside: Vec<_> = group.stream().into_iter().collect();
            let mut own = Group::new(Delimiter::Parenthesis, solid(&inside));
            own.set_span(Span::mixed_site().located_at(group.span()));
            TokenTree::from(own).into()
        }
        _ => solid(trees),
    }
}
