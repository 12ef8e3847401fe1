//! The base: a path, fields of it, or anything in parentheses.

use super::captured::solid;
use super::op;
use super::trees::{arrow_at, behind_angle, group_at, is_punct, shown, starts_with};
use crate::ast::Base;
use crate::errors::{coded, Errors};
use crate::rust::{self, Expr};
use crate::spot::Spot;
use proc_macro2::{Delimiter, Literal, TokenStream, TokenTree};
use quote::quote;

/// The base in front of `trees`, and what is behind it.
pub fn parse<'a>(trees: &'a [TokenTree], errors: &Errors) -> (Option<Base>, &'a [TokenTree]) {
    if trees.is_empty() || arrow_at(trees).is_some() || is_punct(&trees[0], ',') {
        let spot = Spot::of(&trees[..trees.len().min(1)], super::nowhere());
        errors.refuse(
            spot,
            coded!(V601, "the base is missing"),
            "name what to view, as in `view!(buf[2..])`",
        );
        return (None, trees);
    }
    let start = root(trees);
    if start == 0 {
        return unreadable(trees, errors);
    }
    let (end, dangling) = fields(trees, start);
    let tokens = solid(&trees[..end]);
    let spot = Spot::of(&trees[..end], super::nowhere());
    // `f(x)[2]` is an expression, which has to stand in parentheses.
    let further = operations_at(trees, end.max(1));
    let longer = further > end && !is_punct(&trees[end], '.') && readable(&solid(&trees[..further]));
    if longer && group_at(trees, end, Delimiter::Parenthesis).is_some() {
        return called(trees, end, further, errors);
    }
    if longer || !(is_plain(&trees[..end]) || readable(&tokens)) {
        return unreadable(trees, errors);
    }
    let behind = &trees[end + usize::from(dangling.is_some())..];
    let dangling = dangling.map(TokenTree::span);
    (
        Some(Base {
            spot,
            tokens,
            dangling,
        }),
        behind,
    )
}

/// How many trees a path or a group in front takes.
fn root(trees: &[TokenTree]) -> usize {
    if group_at(trees, 0, Delimiter::Parenthesis)
        .or_else(|| group_at(trees, 0, Delimiter::None))
        .is_some()
    {
        return 1;
    }
    let mut at = match &trees[0] {
        tree if is_punct(tree, '<') => behind_angle(trees, 0),
        TokenTree::Ident(_) => 1,
        _ if starts_with(trees, "::") => 0,
        _ => return 0,
    };
    while starts_with(&trees[at..], "::") {
        match trees.get(at + 2) {
            Some(TokenTree::Ident(_)) => at += 3,
            Some(tree) if is_punct(tree, '<') => at = behind_angle(trees, at + 2),
            _ => break,
        }
    }
    at
}

/// Where the fields behind `at` end, and the last dot, if nothing follows it yet.
fn fields(trees: &[TokenTree], mut at: usize) -> (usize, Option<&TokenTree>) {
    while trees.get(at).is_some_and(|tree| is_punct(tree, '.')) && !starts_with(&trees[at..], "..") {
        match trees.get(at + 1) {
            Some(TokenTree::Ident(_)) if op::starts(&trees[at..]) => break,
            // A method, or an unknown operation: `op` reports both.
            Some(TokenTree::Ident(_)) if group_at(trees, at + 2, Delimiter::Parenthesis).is_some() => break,
            Some(TokenTree::Ident(_)) if op::has_pattern(&trees[at..]) => break,
            Some(TokenTree::Ident(_)) => at += 2,
            Some(TokenTree::Literal(literal)) if is_position(literal) => at += 2,
            _ => return (at, Some(&trees[at])),
        }
    }
    (at, None)
}

/// `0`, or the `0.1` of `frame.0.1`.
fn is_position(literal: &Literal) -> bool {
    literal
        .to_string()
        .split('.')
        .all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()))
}

/// Words in small letters that are not names. `self` is allowed at the start.
const KEYWORDS: [&str; 51] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop",
    "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static",
    "struct", "super", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual",
    "where", "while", "yield",
];

/// Whether it is names with dots between, such as `buf` or `self.frame.pixels`. Most bases are. `readable` would accept them too, but
/// it takes much longer.
fn is_plain(trees: &[TokenTree]) -> bool {
    trees.len() % 2 == 1
        && trees.iter().enumerate().all(|(i, tree)| match tree {
            TokenTree::Ident(name) => {
                let small = name.to_string().starts_with(char::is_lowercase);
                i % 2 == 0 && (i == 0 && name == "self" || small && KEYWORDS.iter().all(|word| name != word))
            }
            tree => i % 2 == 1 && is_punct(tree, '.'),
        })
}

/// Whether a method can be called on it, at the end of a block.
fn readable(tokens: &TokenStream) -> bool {
    let expr = rust::expression(tokens.clone());
    expr.is_some_and(|expr| {
        !matches!(
            expr,
            Expr::Infer(_) | Expr::Lit(_) | Expr::Closure(_) | Expr::Range(_)
        )
    }) && rust::fits_a_block(&quote!(#tokens.method()))
}

/// Where, from `at` on, the next operation begins, or what can stand behind a base without one.
fn operations_at(trees: &[TokenTree], at: usize) -> usize {
    let begins = |at: &usize| {
        let rest = &trees[*at..];
        is_punct(&rest[0], ',') || is_punct(&rest[0], '?') || arrow_at(rest).is_some() || op::starts(rest)
    };
    (at..trees.len()).find(begins).unwrap_or(trees.len())
}

/// `grid(1)`: a call, or a mistake for `grid[1]`. The expansion mentions only what stands in front of the brackets, since it may not
/// be a function.
fn called<'a>(
    trees: &'a [TokenTree],
    name: usize,
    end: usize,
    errors: &Errors,
) -> (Option<Base>, &'a [TokenTree]) {
    let (text, whole) = (shown(&trees[..name]), shown(&trees[..end]));
    errors.refuse(
        Spot::of(&trees[..end], super::nowhere()),
        coded!(V602, "`{whole}` is not a path or a field"),
        format_args!("indices stand in square brackets, `{text}[…]`; a base that is called, in parentheses, `({whole})`"),
    );
    let tokens = solid(&trees[..name]);
    // `become` is not an expression by itself.
    let base = readable(&tokens).then_some(Base {
        spot: Spot::of(&trees[..name], super::nowhere()),
        tokens,
        dangling: None,
    });
    (base, &trees[end..])
}

/// There is no base, but something else in its place. If that is an expression, the expansion still mentions it.
fn unreadable<'a>(trees: &'a [TokenTree], errors: &Errors) -> (Option<Base>, &'a [TokenTree]) {
    let end = operations_at(trees, 1);
    let spot = Spot::of(&trees[..end], super::nowhere());
    let tokens = solid(&trees[..end]);
    let base = readable(&tokens).then_some(Base {
        spot,
        tokens,
        dangling: None,
    });
    let text = shown(&trees[..end]);
    let help = match &trees[0] {
        tree if is_punct(tree, '&') => {
            "leave out the `&`: `view!(buf)` borrows, `view!(mut buf)` borrows mutably".to_owned()
        }
        _ if base.is_some() => format!("`({text})`: any expression can be a base, in parentheses"),
        _ => "a base is a path, a field, or any expression in parentheses".to_owned(),
    };
    errors.refuse(spot, coded!(V602, "`{text}` is not a path or a field"), help);
    (base, &trees[end..])
}
