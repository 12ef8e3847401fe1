//! `zip!(mut out, a, b => |out, a, b| …)`: several views in step.
//!
//! ```text
//! call     = "$crate" argument { "," argument } [ "," ] [ "=>" closure [ "," ] ]
//! argument = [ "&" ] [ "mut" ] view            what `view!` takes
//!          | expr                              a call, or anything else in parentheses: an iterator over views in step
//! ```

mod argument;
mod closure;

use crate::errors::{coded, imported, Errors, Mistake};
use crate::expand::Mode;
use crate::parse;
use crate::parse::{arguments_at_commas, arrow_in, is_punct};
use crate::spot::{Krate, Spot};
use argument::Argument;
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::quote_spanned;

/// The most arguments there can be.
const MOST: usize = 12;

/// The expansion of `zip!` or `try_zip!`.
pub fn expand(input: TokenStream, mode: Mode) -> TokenStream {
    let errors = Errors::new(match mode {
        Mode::Panic => "zip!",
        Mode::Try => "try_zip!",
    });
    let (krate, trees) = parse::krate(input);
    let whole = Spot::of(&trees, Spot::at(Span::call_site()));
    let (written, closure) = match (arrow_in(&trees), comma_before_closure(&trees)) {
        (Some((at, arrow)), _) => (&trees[..at], Some((arrow, &trees[at + 2..]))),
        (None, Some(at)) => {
            let what = coded!(V629, "a comma in front of the closure");
            errors.refuse(Spot::of(&trees[at..=at], whole), what, "`=>` stands there");
            (&trees[..at], None)
        }
        (None, None) => (trees.as_slice(), None),
    };
    let parts = arguments_at_commas(written);
    if parts.is_empty() {
        let help = "`zip!(mut out, a, b => |out, a, b| …)`";
        errors.refuse(whole, coded!(V624, "there is nothing to zip"), help);
    }
    if let Some(over) = parts.get(MOST) {
        let count = parts.len();
        let what = coded!(V625, "{count} arguments, {MOST} are the most there can be");
        errors.refuse(
            Spot::of(over, whole),
            what,
            "a `zip!` in parentheses is one argument: `(zip!(a, b))`",
        );
    }
    if let Some(place) = parts.iter().position(|part| part.is_empty()) {
        let before = parts[..place].last().map_or(whole, |part| Spot::of(part, whole));
        errors.refuse(
            before,
            coded!(V626, "an argument is missing behind this one"),
            "leave out one comma",
        );
    }
    let arguments: Vec<_> = parts
        .iter()
        .filter(|part| !part.is_empty())
        .map(|part| argument::read(part, whole))
        .collect();
    let closure = closure.and_then(|(arrow, trees)| closure::read(trees, arrow, arguments.len(), &errors));
    let mistakes = errors.finish();
    if !mistakes.is_empty() {
        return refused(&krate, &arguments, &mistakes);
    }
    chain(&krate, &arguments, closure.as_ref(), mode)
}

/// The comma in front of a closure, as in ndarray's `azip!`.
fn comma_before_closure(trees: &[TokenTree]) -> Option<usize> {
    let is_closure = |behind: &[TokenTree]| match behind {
        [TokenTree::Ident(word), bar, ..] => word == "move" && is_punct(bar, '|'),
        [bar, ..] => is_punct(bar, '|'),
        [] => false,
    };
    (1..trees.len()).find(|&at| is_punct(&trees[at], ',') && is_closure(&trees[at + 1..]))
}

/// `first_argument(a).argument_2(b).each(closure)`, or `first_attempt(a).argument_2(b).end()`.
fn chain(krate: &Krate, arguments: &[Argument], closure: Option<&TokenStream>, mode: Mode) -> TokenStream {
    let site = Span::mixed_site();
    let mut value = TokenStream::new();
    for (place, argument) in arguments.iter().enumerate() {
        let items = argument.items(krate, mode);
        // The call is located at the argument, so that rustc points there if the shape is another one.
        let at = site.located_at(argument.spot().first);
        value = if place == 0 {
            let outer = krate.at(at);
            let first = match mode {
                Mode::Panic => "first_argument",
                Mode::Try => "first_attempt",
            };
            let first = Ident::new(first, at);
            quote_spanned!(at=> #outer::__::#first(#items))
        } else {
            let method = Ident::new(&format!("argument_{}", place + 1), at);
            quote_spanned!(at=> #value.#method(#items))
        };
    }
    let value = match (mode, closure) {
        (Mode::Panic, None) => value,
        (Mode::Panic, Some(closure)) => quote_spanned!(site=> #value.each(#closure)),
        (Mode::Try, None) => quote_spanned!(site=> #value.end()),
        (Mode::Try, Some(closure)) => quote_spanned!(site=> #value.end().map(|z| z.each(#closure))),
    };
    let outer = krate.at(site);
    quote_spanned!(site=> {
        #[allow(unused_imports)]
        use #outer::__::methods::*;
        #value
    })
}

/// The mistakes, and all arguments, so that rustc reports none as unused.
fn refused(krate: &Krate, arguments: &[Argument], mistakes: &[Mistake]) -> TokenStream {
    let site = Span::mixed_site();
    let mentions = arguments.iter().map(|argument| {
        let mention = argument.mention(krate);
        quote_spanned!(site=> let _ = &#mention;)
    });
    let imported = imported(krate.at(site));
    let reports = mistakes.iter().map(Mistake::report);
    quote_spanned!(site=> {
        #imported
        #(#mentions)*
        #(#reports)*
    })
}
