//! Invisible groups: what a caller's `macro_rules!` captured as `$b:expr` and the like.

use crate::rust::{self, Expr};
use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};

/// The content of an invisible group, if there is nothing beside it. A caller's `macro_rules!` makes such groups of what it captures.
pub fn visible(trees: &[TokenTree]) -> Vec<TokenTree> {
    let mut trees = trees.to_vec();
    while let [TokenTree::Group(group)] = trees.as_slice() {
        if group.delimiter() != Delimiter::None {
            break;
        }
        trees = group.stream().into_iter().collect();
    }
    trees
}

/// The tokens as an expression to be emitted: rustc forgets the invisible groups of what a proc macro
/// returns, so `$i * 2` with `a + b` for `$i` would become `a + b * 2`. Where that matters they become
/// parentheses, with a span of the macro's own that keeps lints off them.
pub fn solid(trees: &[TokenTree]) -> TokenStream {
    let verbatim: TokenStream = trees.iter().cloned().collect();
    if !trees.iter().any(any_invisible) {
        return verbatim;
    }
    let solid = parenthesised(trees);
    // What looks like an expression may be part of an operator.
    if rust::fits_a_block(&solid) {
        solid
    } else {
        verbatim
    }
}

fn parenthesised(trees: &[TokenTree]) -> TokenStream {
    let solid = trees.iter().map(|tree| match tree {
        TokenTree::Group(group) if any_invisible(tree) => {
            let stream = parenthesised(&group.stream().into_iter().collect::<Vec<_>>());
            if group.delimiter() == Delimiter::None && binds(group) {
                regrouped(
                    Delimiter::Parenthesis,
                    stream,
                    Span::mixed_site().located_at(group.span()),
                )
            } else {
                regrouped(group.delimiter(), stream, group.span())
            }
        }
        _ => tree.clone(),
    });
    solid.collect()
}

fn regrouped(delimiter: Delimiter, stream: TokenStream, span: Span) -> TokenTree {
    let mut group = Group::new(delimiter, stream);
    group.set_span(span);
    group.into()
}

fn any_invisible(tree: &TokenTree) -> bool {
    let TokenTree::Group(group) = tree else {
        return false;
    };
    group.delimiter() == Delimiter::None || group.stream().into_iter().any(|tree| any_invisible(&tree))
}

/// Without empty invisible groups. A caller's macro makes them of an optional part that is missing.
pub fn meaningful(stream: TokenStream) -> Vec<TokenTree> {
    let kept = stream.into_iter().filter_map(|tree| match &tree {
        TokenTree::Group(group) if any_invisible(&tree) => {
            let inside = meaningful(group.stream());
            let empty = inside.is_empty() && group.delimiter() == Delimiter::None;
            (!empty).then(|| regrouped(group.delimiter(), inside.into_iter().collect(), group.span()))
        }
        _ => Some(tree),
    });
    kept.collect()
}

/// Whether the content would fall apart without its group.
fn binds(group: &Group) -> bool {
    let Some(expr) = rust::expression(group.stream()) else {
        return false;
    };
    !matches!(
        expr,
        Expr::Path(_)
            | Expr::Lit(_)
            | Expr::Paren(_)
            | Expr::Call(_)
            | Expr::MethodCall(_)
            | Expr::Field(_)
            | Expr::Index(_)
            | Expr::Macro(_)
            | Expr::Array(_)
            | Expr::Tuple(_)
            | Expr::Group(_)
            | Expr::Infer(_)
            | Expr::Block(_)
    )
}
