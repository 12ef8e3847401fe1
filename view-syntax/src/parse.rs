//! The grammar. The parser reads as far as it can: if something is missing, since the user is still typing, it reports one mistake
//! and keeps the base and the rest of the call.
//!
//! ```text
//! call   = "$crate" [ "static" ] [ "mut" ] base chain [ "=>" ( chain { "," chain } | family ) ] [ "," ]
//! family = "for" ( name | "(" name { "," name } ")" ) "in" range { "," range } chain
//! range  = [ number ] ( ".." | "..=" ) number
//! base   = ( path | "(" expr ")" ) { "." field }
//! chain  = { op }
//! op     = "[" [ item { "," item } [ "," ] ] "]"
//!        | "." word arguments
//! word, arguments: those of `words/operation.rs`, which are of these forms
//!        = "<" ( type | string ) ">"
//!        | "[" [ entry { "," entry } [ "," ] ] "]"
//!        | "(" field { "." field } ")"
//!        | "[" axes "->" axes "]"
//!        | nothing
//! entry  = "_" | number
//! axes   = { part | "(" { part | "..." | "1" } ")" | "..." | "1" }
//! part   = name [ "=" ( integer | "{" const "}" | path { "." field } | "(" expr ")" ) ]
//! item   = number
//!        | [ number ] ( ".." | "..=" | "..+" ) [ number ]
//!        | [ number ] ":" [ number ] [ ":" [ number ] ]
//!        | "..." | "newaxis"
//! number = [ "-" ] ( integer | "{" const "}" | expr )
//! ```
//!
//! The base ends at the first operation: at `.T` or `.rot90` if it is the last or another operation follows, at `.tiles[` always.
//! A field of such a name is reached in parentheses. Brackets directly behind `.rot90` are its number.
//!
//! `::` between two words is Rust's, so it belongs to a path; in front of anything else it is two
//! colons of a slice, and a word directly before it must be in parentheses: `(i)::2`.

mod arguments;
mod base;
mod captured;
mod family;
mod item;
mod marks;
mod op;
mod operand;
mod pattern;
pub mod pieces;
mod trees;

use crate::ast::{Call, Chains, Op};
use crate::errors::{coded, Errors};
use crate::spot::{Krate, Spot};
use captured::meaningful;
use proc_macro2::{Ident, Span, TokenStream, TokenTree};

pub use captured::{solid, visible};
#[cfg(test)]
pub use marks::MARKS;
pub use op::field_names_operation;
pub use trees::{arguments_at_commas, arrow_in, is_punct, shown, types_at_commas};

/// Read a whole call.
pub fn call(input: TokenStream, errors: &Errors) -> Call {
    let (krate, trees) = krate(input);
    let (settled, rest) = word(&trees, "static");
    let (mutable, rest) = word(rest, "mut");
    let (settled, rest) = match (settled, &mutable) {
        (None, Some(mutable)) => settled_behind(mutable, rest, errors),
        (settled, _) => (settled, rest),
    };
    let (base, rest) = base::parse(rest, errors);
    let chains = match arrow_in(rest) {
        Some((at, arrow)) => {
            if mutable.is_none() {
                errors.refuse(
                    arrow,
                    coded!(V405, "several views at once are unique views"),
                    "`mut base => …, …`; shared views are made one by one",
                );
            }
            let (prefix, stray) = op::chain(&rest[..at], &[], errors);
            let behind = &rest[at + 2..];
            if family::begins(stray) {
                family::without_arrow(&[stray, behind].concat(), prefix, errors)
            } else if family::begins(behind) {
                if !stray.is_empty() {
                    op::stray(stray, prefix.is_empty(), errors);
                }
                Chains::Family(family::parse(behind, prefix, arrow, errors))
            } else {
                if !stray.is_empty() {
                    op::stray(stray, prefix.is_empty(), errors);
                }
                several(prefix, behind, arrow, errors)
            }
        }
        None => one(rest, errors),
    };
    Call {
        krate,
        settled,
        mutable,
        base,
        chains,
    }
}

/// This word in front, if it is there, and what is behind it.
pub fn word<'a>(trees: &'a [TokenTree], wanted: &str) -> (Option<Ident>, &'a [TokenTree]) {
    match trees {
        [TokenTree::Ident(word), rest @ ..] if word == wanted => (Some(word.clone()), rest),
        all => (None, all),
    }
}

/// The `$crate` of the shim, and what the user wrote.
pub fn krate(input: TokenStream) -> (Krate, Vec<TokenTree>) {
    let mut trees = input.into_iter();
    let krate = match trees.next() {
        Some(tree) => Krate::new(tree),
        // The shims always pass it, so nobody sees this.
        None => Krate::new(Ident::new("self", Span::call_site()).into()),
    };
    (krate, meaningful(trees.collect()))
}

/// `mut static` in place of `static mut`: the second word, which is refused.
fn settled_behind<'a>(
    mutable: &Ident,
    trees: &'a [TokenTree],
    errors: &Errors,
) -> (Option<Ident>, &'a [TokenTree]) {
    let (settled, rest) = word(trees, "static");
    if let Some(settled) = &settled {
        errors.refuse(
            Spot {
                first: mutable.span(),
                last: settled.span(),
            },
            coded!(V639, "`static` stands behind `mut`"),
            "`static mut` is the order of these words",
        );
    }
    (settled, rest)
}

fn one(trees: &[TokenTree], errors: &Errors) -> Chains {
    let (ops, rest) = op::chain(trees, &[], errors);
    match rest {
        [] => {}
        _ if family::begins(rest) => return family::without_arrow(rest, ops, errors),
        [comma] if is_punct(comma, ',') => {}
        [comma, ..] if is_punct(comma, ',') => errors.refuse(
            Spot::of(rest, Spot::at(comma.span())),
            coded!(V609, "one base and one chain of operations make one view"),
            "several unique views of one base are written `mut base => […], […]`; indices go in one pair of brackets",
        ),
        _ => op::stray(rest, ops.is_empty(), errors),
    }
    Chains::One(ops)
}

fn several(prefix: Vec<Op>, trees: &[TokenTree], arrow: Spot, errors: &Errors) -> Chains {
    let mut chains = Vec::new();
    let mut rest = trees;
    while !rest.is_empty() {
        let before = rest;
        if family::begins(rest) {
            errors.refuse(
                Spot::of(&rest[..1], arrow),
                coded!(V609, "a family stands alone behind the arrow"),
                "`mut base => for i in ..4 [i, ..]`; a second call makes further views",
            );
            break;
        }
        let (ops, behind) = op::chain(rest, &[], errors);
        let is_empty = ops.is_empty();
        if is_empty {
            errors.refuse(
                Spot::of(&before[..1], arrow),
                coded!(V610, "a view of its own needs an operation"),
                "`[..]` takes everything",
            );
        }
        chains.push(ops);
        let end = behind
            .iter()
            .position(|tree| is_punct(tree, ','))
            .unwrap_or(behind.len());
        // What stands in place of an operation is no second mistake.
        if end > 0 && !is_empty {
            op::stray(&behind[..end], false, errors);
        }
        rest = behind.get(end + 1..).unwrap_or_default();
    }
    if chains.is_empty() {
        errors.refuse(
            arrow,
            coded!(V611, "the views are missing"),
            "`mut base => [..2], [2..]`",
        );
    }
    Chains::Several {
        prefix,
        arrow,
        chains,
    }
}

/// Where the macro was called, for mistakes that no token stands for.
fn nowhere() -> Spot {
    Spot::at(Span::call_site())
}
