//! The base as it is emitted.

use crate::parse::pieces::base_length;
use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};

/// Emits `base` in front of `behind`, in parentheses if it would be read as something else there: `f(x)[0]`, or `grid.T[0]` with a
/// field of that name.
pub fn emit(base: &TokenStream, behind: &TokenStream, tokens: &mut TokenStream) {
    // rustc takes apart the invisible groups that a procedural macro returns.
    let visible: Vec<TokenTree> = base.clone().into_iter().flat_map(opened).collect();
    let whole: Vec<TokenTree> = visible.iter().cloned().chain(behind.clone()).collect();
    if base_length(&whole) == Some(visible.len()) {
        tokens.extend(visible);
        return;
    }
    let first = visible.first().map_or_else(Span::call_site, TokenTree::span);
    let mut group = Group::new(Delimiter::Parenthesis, base.clone());
    // With a span of the macro's own, no lint says that they could be left out.
    group.set_span(Span::mixed_site().located_at(first));
    tokens.extend([TokenTree::from(group)]);
}

/// The content of an invisible group, and any other tree as it is.
fn opened(tree: TokenTree) -> Vec<TokenTree> {
    match tree {
        TokenTree::Group(group) if group.delimiter() == Delimiter::None => {
            group.stream().into_iter().flat_map(opened).collect()
        }
        other => vec![other],
    }
}
