//! A user's macros, in safe code, that change an item after `#[derive(Element)]` saw it.
//!
//! A derive runs before the attribute macros that stand below it, and it cannot expand a macro that stands for a type.
#![forbid(unsafe_code)]

use proc_macro::{Ident, TokenStream, TokenTree};
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
