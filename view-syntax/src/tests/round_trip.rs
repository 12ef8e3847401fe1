//! What `Call::parse` accepts is the same call when it is emitted again.

use crate::expand::Mode;
use crate::{pipeline, Call, Chain};
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::ToTokens;

/// Asserts that a call with a `K` in front is the same call when it was read and emitted. All tests of expansions call this.
pub fn assert_round_trip(input: &TokenStream, expansion: &TokenStream, mode: Mode) {
    let mut trees = input.clone().into_iter();
    let Some(krate) = trees.next() else { return };
    let Ok(call) = Call::parse(trees.collect()) else {
        assert!(
            expansion.to_string().contains("__view_refuse"),
            "{input} is refused by the library only"
        );
        return;
    };
    let emitted = call.to_token_stream();
    let again = std::iter::once(krate).chain(emitted.clone()).collect();
    let other = pipeline::view(again, mode, |_| (0, 0));
    let compared = |expansion: &TokenStream| {
        let text = expansion.to_string();
        // What a macro captured as a base is emitted in parentheses, if it needs them.
        match captured(call.base()) {
            true => text.replace(['(', ')', ' '], ""),
            false => text,
        }
    };
    assert_eq!(
        compared(&other),
        compared(expansion),
        "{input} is emitted as {emitted}"
    );
    let read = Call::parse(emitted.clone()).expect("what was emitted is a call");
    let twice = read.to_token_stream();
    assert_eq!(format!("{twice:?}"), format!("{emitted:?}"), "{input}");
    assert_eq!(shape(&read), shape(&call), "{input} is emitted as {emitted}");
}

/// Whether an invisible group is among the tokens.
fn captured(tokens: &TokenStream) -> bool {
    let invisible = |tree| matches!(tree, TokenTree::Group(group) if group.delimiter() == Delimiter::None);
    tokens.clone().into_iter().any(invisible)
}

/// What a call says of itself.
fn shape(call: &Call) -> String {
    let chains = call.chains().iter().chain([call.prefix()]);
    let ops: Vec<String> = chains.flat_map(Chain::ops).map(|op| format!("{op:?}")).collect();
    let variables = call.variables();
    format!("{} {} {variables:?} {ops:?}", call.is_mut(), call.is_several())
}
