//! No tokens make the macros panic, and each expansion is an expression, a type, or items.
//!
//! The input is a call: text, or one byte for every token ([`soup`]). A procedural macro cannot be called outside of
//! rustc, so the derive is compiled into this target, and uses proc-macro2's own tokens, as view-syntax does.
#![no_main]

#[allow(dead_code, unreachable_pub, unused_imports)]
#[path = "../../view-macros/src"]
mod view_macros {
    pub mod derive;
}
#[path = "front_end/soup.rs"]
mod soup;

use libfuzzer_sys::{fuzz_target, Corpus};
use proc_macro2::{Delimiter, Ident, Span, TokenStream, TokenTree};
use syn::parse::Parse;
use syn::{Expr, File, Type};
use view_macros::derive;
use view_syntax::__::{shape, view, Mode};

/// Longer calls find nothing more, and take longer.
const LONGEST: usize = 256;

fuzz_target!(|data: &[u8]| -> Corpus {
    if data.len() > LONGEST {
        return Corpus::Reject;
    }
    match read(data) {
        Some(tokens) => {
            try_all(&tokens);
            Corpus::Keep
        }
        None => Corpus::Reject,
    }
});

/// The first byte says whether the others are text.
fn read(data: &[u8]) -> Option<TokenStream> {
    let (kind, rest) = data.split_first()?;
    if kind % 2 == 0 {
        return Some(soup::of_bytes(rest));
    }
    let text = std::str::from_utf8(rest).ok()?;
    // The text is also read as a manifest, in which the derive looks up how a crate is renamed.
    derive::manifest::search(text, || Some(text.to_owned()), "view-core");
    soup::of_text(text)
}

fn try_all(tokens: &TokenStream) {
    // The shims put `$crate` in front.
    let krate = TokenTree::from(Ident::new("K", Span::call_site()));
    let call: TokenStream = std::iter::once(krate).chain(tokens.clone()).collect();
    for mode in [Mode::Panic, Mode::Try] {
        is_a::<Expr>(&call, view(call.clone(), mode, |_| (0, 0)));
    }
    is_a::<Type>(&call, shape(call.clone()));
    // The derive reads no manifest here, because there is no crate.
    std::env::remove_var("CARGO_MANIFEST_DIR");
    is_a::<File>(tokens, derive::expand(tokens.clone()));
}

/// The expansion parses. It also parses without invisible groups, which rustc drops from what a macro returns.
fn is_a<T: Parse>(call: &TokenStream, expansion: TokenStream) {
    assert!(!expansion.is_empty(), "{call}\nbecomes nothing");
    parses::<T>(call, expansion.clone());
    if expansion.clone().into_iter().any(|tree| has_invisible(&tree)) {
        parses::<T>(call, visible(expansion));
    }
}

fn parses<T: Parse>(call: &TokenStream, expansion: TokenStream) {
    if let Err(error) = syn::parse2::<T>(expansion.clone()) {
        panic!("{call}\nbecomes {expansion}\n{error}");
    }
}

fn has_invisible(tree: &TokenTree) -> bool {
    let TokenTree::Group(group) = tree else {
        return false;
    };
    group.delimiter() == Delimiter::None || group.stream().into_iter().any(|tree| has_invisible(&tree))
}

fn visible(tokens: TokenStream) -> TokenStream {
    let trees = tokens.into_iter().map(|tree| match tree {
        TokenTree::Group(group) if group.delimiter() == Delimiter::None => visible(group.stream()),
        TokenTree::Group(group) => {
            let inside = visible(group.stream());
            TokenTree::from(proc_macro2::Group::new(group.delimiter(), inside)).into()
        }
        other => other.into(),
    });
    trees.collect()
}
