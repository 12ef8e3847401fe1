//! No tokens make the macros panic, and each expansion is an expression, a type, or items. A call that view-syntax reads has the same
//! expansion when it was emitted again.
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
use quote::ToTokens;
use syn::parse::Parse;
use syn::{Expr, File, Type};
use view_macros::derive;
use view_syntax::Call;
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
    let behind = |tokens: &TokenStream| -> TokenStream {
        std::iter::once(krate.clone()).chain(tokens.clone()).collect()
    };
    let call = behind(tokens);
    let read = Call::parse(tokens.clone());
    for mode in [Mode::Panic, Mode::Try] {
        let expansion = view(call.clone(), mode, |_| (0, 0));
        is_a::<Expr>(&call, expansion.clone());
        match &read {
            Ok(read) => {
                let again = view(behind(&read.to_token_stream()), mode, |_| (0, 0));
                assert_eq!(
                    compared(&again, read),
                    compared(&expansion, read),
                    "{call}\nis emitted as {read:?}"
                );
            }
            Err(mistakes) => is_refused(&expansion, mistakes.iter().count()),
        }
    }
    if let Ok(read) = &read {
        emitted_again(read);
    }
    is_a::<Type>(&call, shape(call.clone()));
    // The derive reads no manifest here, because there is no crate.
    std::env::remove_var("CARGO_MANIFEST_DIR");
    is_a::<File>(tokens, derive::expand(tokens.clone()));
}

/// The text of an expansion. What a macro captured as a base is emitted in parentheses, if it needs them: then parentheses do not count.
fn compared(expansion: &TokenStream, call: &Call) -> String {
    let text = expansion.to_string();
    if call.base().clone().into_iter().any(|tree| has_invisible(&tree)) {
        text.replace(['(', ')', ' '], "")
    } else {
        text
    }
}

/// The expansion has as many mistakes as the call.
fn is_refused(expansion: &TokenStream, mistakes: usize) {
    let text = expansion.to_string();
    assert_eq!(text.matches("__view_refuse !").count(), mistakes, "{text}");
}

/// What was emitted is read as the same call.
fn emitted_again(call: &Call) {
    let emitted = call.to_token_stream();
    let again = Call::parse(emitted.clone());
    let again = again.unwrap_or_else(|mistakes| panic!("{emitted}\n{mistakes}"));
    assert_eq!(format!("{:?}", again.to_token_stream()), format!("{emitted:?}"));
    assert_eq!(format!("{:?}", again.chains()), format!("{:?}", call.chains()));
    assert_eq!(
        format!("{:?}", again.variables()),
        format!("{:?}", call.variables())
    );
    assert_eq!(format!("{:?}", again.prefix()), format!("{:?}", call.prefix()));
    assert_eq!(
        (again.is_mut(), again.is_several()),
        (call.is_mut(), call.is_several())
    );
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
