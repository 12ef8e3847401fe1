//! A user's macros, in safe code: some change an item after `#[derive(Element)]` saw it, others call `view!`.
//!
//! A derive runs before the attribute macros that stand below it, and it cannot expand a macro that stands for a type.
#![forbid(unsafe_code)]

use proc_macro::{Delimiter, Group, Ident, TokenStream, TokenTree};
use std::sync::atomic::{AtomicUsize, Ordering};

/// `#[instead(item)]`: another item takes the place of this one.
#[proc_macro_attribute]
pub fn instead(other: TokenStream, _: TokenStream) -> TokenStream {
    other
}

/// `#[under(tokens)]`: the item with these tokens in front of it, such as `#[repr(packed)]`.
#[proc_macro_attribute]
pub fn under(front: TokenStream, item: TokenStream) -> TokenStream {
    front.into_iter().chain(item).collect()
}

/// `#[as_union]`: a union with the fields of this struct.
#[proc_macro_attribute]
pub fn as_union(_: TokenStream, item: TokenStream) -> TokenStream {
    let word = |tree| match tree {
        TokenTree::Ident(word) if word.to_string() == "struct" => Ident::new("union", word.span()).into(),
        other => other,
    };
    item.into_iter().map(word).collect()
}

/// `in_turn!((A) (B) (C))` is `A` the first time that it is expanded, `B` the second time, and so on, then `A` again. All calls
/// in a crate are counted together.
#[proc_macro]
pub fn in_turn(choices: TokenStream) -> TokenStream {
    static CALLS: AtomicUsize = AtomicUsize::new(0);
    let choices: Vec<TokenStream> = choices
        .into_iter()
        .filter_map(|tree| match tree {
            TokenTree::Group(group) => Some(group.stream()),
            _ => None,
        })
        .collect();
    choices[CALLS.fetch_add(1, Ordering::Relaxed) % choices.len()].clone()
}

/// `head!(path::to::view, base)` is the first two rows of the base: a call of that `view!`, where the base is any expression.
#[proc_macro]
pub fn head(tokens: TokenStream) -> TokenStream {
    let is_comma = |tree: &TokenTree| matches!(tree, TokenTree::Punct(mark) if mark.as_char() == ',');
    let mut tokens = tokens.into_iter();
    let path: TokenStream = tokens.by_ref().take_while(|tree| !is_comma(tree)).collect();
    let base: TokenStream = tokens.collect();
    format!("{path}!(({base})[..2])")
        .parse()
        .expect("a call of a macro")
}

/// The same for `::renamed::view!`, with the tokens of the caller, so that an error about the base is located there.
#[proc_macro]
pub fn head_of_tokens(tokens: TokenStream) -> TokenStream {
    let in_parentheses = |stream| TokenTree::from(Group::new(Delimiter::Parenthesis, stream));
    let index: TokenStream = "[..2]".parse().expect("an index");
    let call = TokenStream::from_iter([in_parentheses(tokens).into(), index]);
    let path: TokenStream = "::renamed::view!".parse().expect("a path");
    TokenStream::from_iter([path, in_parentheses(call).into()])
}
