//! Expressions that are indices in NumPy or Rust but not here: lists and masks, which would copy, `None`, tuples.

use super::written::tidy;
use crate::ast::{Operand, Value};
use crate::errors::{coded, Errors};
use crate::rust::{in_parentheses, is_value_in_parentheses, Expr, Lit, UnOp};

/// Refuse such an index of the axis at `place`.
pub fn no_foreign_index(place: usize, operand: &Operand, errors: &Errors) {
    let Value::Run(expr, tokens) = &operand.value else {
        return;
    };
    let text = tidy(tokens);
    let (what, help) = match peeled(expr) {
        Expr::Array(array) if array.elems.iter().any(is_bool) => (
            coded!(V116, "[{text}] would copy"),
            "`.mask(&m)` copies where a mask is true".to_owned(),
        ),
        Expr::Array(array) if array.elems.iter().any(|index| matches!(index, Expr::Range(_))) => (
            coded!(V114, "[{text}] is not an index"),
            format!("the indices of several axes stand in one pair of brackets: `{text}`"),
        ),
        Expr::Array(_) | Expr::Repeat(_) => (
            coded!(V116, "[{text}] would copy"),
            format!("`.select({place}, &{text})` copies by position, `.mask(&m)` where a mask is true"),
        ),
        Expr::Reference(_) if !is_value_in_parentheses(expr) => (
            coded!(V116, "`{text}` is not a position"),
            format!("`.select({place}, {text})` copies by position, `.mask({text})` where a mask is true"),
        ),
        Expr::Macro(list) if list.mac.path.is_ident("vec") => (
            coded!(V116, "`{text}` would copy"),
            format!("`.select({place}, &{text})` copies by position, `.mask(&m)` where a mask is true"),
        ),
        Expr::Path(path) if path.path.is_ident("newaxis") && !in_parentheses(expr) => (
            coded!(V623, "`newaxis` is an index of its own"),
            "a variable of that name goes in parentheses: `(newaxis)`".to_owned(),
        ),
        expr if is_bool(expr) => (
            coded!(V114, "`{text}` is not an index"),
            "`.mask(&m)` copies where a mask is true".to_owned(),
        ),
        Expr::Lit(literal) if !matches!(literal.lit, Lit::Int(_)) => (
            coded!(V114, "`{text}` is not an index"),
            "an index is a whole number".to_owned(),
        ),
        Expr::Unary(unary) if matches!((&unary.op, &*unary.expr), (UnOp::Neg(_), Expr::Lit(_))) => (
            coded!(V114, "`{text}` is not an index"),
            "a minus in front of everything else counts from the end: `-1`, `-(1)`".to_owned(),
        ),
        Expr::Tuple(_) => (
            coded!(V114, "the tuple `{text}` is not an index"),
            "the indices of several axes stand in one pair of brackets: `[1, 3]`".to_owned(),
        ),
        Expr::Infer(_) => (
            coded!(V114, "`_` is not an index"),
            "`..` takes the whole axis".to_owned(),
        ),
        Expr::Range(_) if !is_value_in_parentheses(expr) => (
            coded!(V114, "`{text}` is not an index"),
            "a slice is written without parentheses".to_owned(),
        ),
        expr if is_none(expr) => (
            coded!(V114, "`None` is not an index"),
            "`newaxis` makes a new axis".to_owned(),
        ),
        _ => return,
    };
    errors.refuse(operand.spot, what, help);
}

/// Whether an expression is refused, whatever its type is.
pub fn is_no_index(whole: &Expr) -> bool {
    let expr = peeled(whole);
    let by_kind = matches!(
        expr,
        Expr::Array(_)
            | Expr::Repeat(_)
            | Expr::Lit(_)
            | Expr::Unary(_)
            | Expr::Tuple(_)
            | Expr::Infer(_)
            | Expr::Macro(_)
    );
    let may_be = matches!(expr, Expr::Reference(_) | Expr::Range(_));
    by_kind || is_none(expr) || may_be && !is_value_in_parentheses(whole)
}

fn is_bool(expr: &Expr) -> bool {
    matches!(expr, Expr::Lit(literal) if matches!(literal.lit, Lit::Bool(_)))
}

/// `None`, which makes a new axis in NumPy.
pub fn is_none(expr: &Expr) -> bool {
    matches!(expr, Expr::Path(path) if path.path.is_ident("None"))
}

fn peeled(expr: &Expr) -> &Expr {
    match expr {
        Expr::Group(group) => peeled(&group.expr),
        Expr::Paren(paren) => peeled(&paren.expr),
        _ => expr,
    }
}
