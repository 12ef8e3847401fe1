//! The mistakes of parts that stand by themselves.

use super::Mistakes;
use crate::errors::{coded, Errors};
use crate::parse::shown;
use crate::spot::Spot;
use crate::words::operation;
use proc_macro2::{Span, TokenStream, TokenTree};

/// `tokens` are more than one index, or none.
pub fn index(tokens: TokenStream) -> Mistakes {
    refused(tokens, |spot, text, errors| {
        errors.refuse(
            spot,
            coded!(V114, "`{text}` is not an index"),
            "the indices of an axis are one item each",
        );
    })
}

/// `tokens` are more than one operation, or none.
pub fn op(tokens: TokenStream) -> Mistakes {
    refused(tokens, |spot, text, errors| {
        errors.refuse(
            spot,
            coded!(V604, "`{text}` is not an operation"),
            operation::all(),
        );
    })
}

fn refused(tokens: TokenStream, refuse: impl FnOnce(Spot, String, &Errors)) -> Mistakes {
    let trees: Vec<TokenTree> = tokens.into_iter().collect();
    let errors = Errors::new("view!");
    refuse(
        Spot::of(&trees, Spot::at(Span::call_site())),
        shown(&trees),
        &errors,
    );
    Mistakes::of(&errors.finish())
}
