//! `zip!(mut out, a, b => |out, a, b| …)`: several views in step.
//!
//! ```text
//! call     = "$crate" argument { "," argument } [ "," ] [ "=>" closure [ "," ] ]
//! argument = [ "&" ] [ "mut" ] view            what `view!` takes
//!          | expr                              a call, or anything else in parentheses: an iterator over views in step
//! ```

mod argument;
mod closure;

use crate::front::errors::{coded, imported, Errors, Mistake};
use crate::front::expand::Mode;
use crate::front::parse;
use crate::front::parse::{arguments_at_commas, arrow_in};
use crate::front::spot::{Krate, Spot};
use argument::Argument;
use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
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
    let (written, closure) = match arrow_in(&trees) {
        Some((at, arrow)) => (&trees[..at], Some((arrow, &trees[at + 2..]))),
        None => (trees.as_slice(), None),
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
    let arguments: Vec<_> = parts.iter().map(|part| argument::read(part, whole)).collect();
    let closure = closure.and_then(|(arrow, trees)| closure::read(trees, arrow, arguments.len(), &errors));
    let mistakes = errors.finish();
    if !mistakes.is_empty() {
        return refused(&krate, &arguments, &mistakes);
    }
    match mode {
        Mode::Panic => panicking(&krate, &arguments, closure.as_ref()),
        Mode::Try => trying(&krate, &arguments, closure.as_ref()),
    }
}

/// `first_argument(a).argument_2(b).each(closure)`
fn panicking(krate: &Krate, arguments: &[Argument], closure: Option<&TokenStream>) -> TokenStream {
    let site = Span::mixed_site();
    let mut value = TokenStream::new();
    for (place, argument) in arguments.iter().enumerate() {
        let items = argument.items(krate, "expand_view");
        value = added(krate, value, place, argument, &items, "");
    }
    let each = closure.map(|closure| quote_spanned!(site=> .each(#closure)));
    quote_spanned!(site=> #value #each)
}

/// The same, with a `match` where something may be refused.
fn trying(krate: &Krate, arguments: &[Argument], closure: Option<&TokenStream>) -> TokenStream {
    let site = Span::mixed_site();
    let outer = krate.at(site);
    let fits = closure.map_or_else(
        || quote_spanned!(site=> #outer::__::ok(z)),
        |closure| quote_spanned!(site=> #outer::__::ok(z.each(#closure))),
    );
    // From the last argument to the first: what is left to do with the zip `z` of those before.
    arguments
        .iter()
        .enumerate()
        .rev()
        .fold(fits, |rest, (place, argument)| {
            let items = match argument {
                Argument::View { .. } => quote_spanned!(site=> v),
                Argument::Items { .. } => argument.items(krate, ""),
            };
            let zip = added(krate, quote_spanned!(site=> z), place, argument, &items, "try_");
            let zip = if place == 0 {
                quote_spanned!(site=> #outer::__::ok(#zip))
            } else {
                zip
            };
            let next = otherwise(krate, &zip, "z", &rest);
            match argument {
                Argument::View { .. } => {
                    otherwise(krate, &argument.items(krate, "expand_try_view"), "v", &next)
                }
                Argument::Items { .. } => next,
            }
        })
}

/// `next` with the value of `attempt` by that name, or its error.
fn otherwise(krate: &Krate, attempt: &TokenStream, name: &str, next: &TokenStream) -> TokenStream {
    let site = Span::mixed_site();
    let (outer, name) = (krate.at(site), Ident::new(name, site));
    quote_spanned!(site=> match #attempt {
        #outer::__::Ok(#name) => #next,
        #outer::__::Err(e) => #outer::__::Err(e),
    })
}

/// The zip of the arguments before, with this one. The call is located at the argument, so that rustc points there if the shape is another one.
fn added(
    krate: &Krate,
    before: TokenStream,
    place: usize,
    argument: &Argument,
    items: &TokenStream,
    attempt: &str,
) -> TokenStream {
    let site = Span::mixed_site();
    let at = site.located_at(argument.spot().first);
    if place == 0 {
        let outer = krate.at(at);
        let first = Ident::new("first_argument", at);
        return quote_spanned!(at=> #outer::__::#first(#items));
    }
    let method = Ident::new(&format!("{attempt}argument_{}", place + 1), at);
    quote_spanned!(at=> #before.#method(#items))
}

/// The mistakes, and all arguments, so that rustc reports none as unused.
fn refused(krate: &Krate, arguments: &[Argument], mistakes: &[Mistake]) -> TokenStream {
    let site = Span::mixed_site();
    let mentions = arguments.iter().map(|argument| {
        let items = argument.items(krate, "expand_view");
        quote_spanned!(site=> let _ = &#items;)
    });
    let imported = imported(krate.at(site));
    let reports = mistakes.iter().map(Mistake::report);
    quote_spanned!(site=> {
        #imported
        #(#mentions)*
        #(#reports)*
    })
}

/// The tokens as a group in front of which something stands.
fn braced(tokens: TokenStream, spot: Spot) -> TokenTree {
    let mut group = Group::new(proc_macro2::Delimiter::Brace, tokens);
    group.set_span(spot.first);
    group.into()
}
