//! The call as Rust. Everything is decided by now; see `ast`, `model` and `check`.

mod chain;
mod item;
mod lets;
mod literal;
mod named;
pub mod number;
mod slice;
mod step;

use crate::ast::{Base, Call};
use crate::errors::Errors;
use crate::model::{self, Op};
use crate::spot::Site;
use crate::{check, fallback, parse};
use lets::Lets;
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote_spanned;
use step::Step;

/// What a refused index does.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// `view!`: it panics.
    Panic,
    /// `try_view!`: it is returned.
    Try,
}

pub fn view(input: TokenStream, mode: Mode) -> TokenStream {
    let errors = Errors::new("view!");
    let call = parse::call(input, &errors);
    let chains = model::chains(&call);
    check::written::check(&call, &errors);
    check::meant::check(&chains, &errors);
    let mistakes = errors.finish();
    match (&call.base, chains.as_slice(), mistakes.as_slice()) {
        (Some(base), [chain], []) => one(&call, base, chain, mode),
        _ => fallback::expand(&call, &mistakes),
    }
}

fn one(call: &Call, base: &Base, ops: &[Op], mode: Mode) -> TokenStream {
    let mut lets = Lets::default();
    let steps: Vec<Step> = ops
        .iter()
        .flat_map(|op| match op {
            Op::Index(list) => chain::steps(&call.krate, list, &mut lets),
            Op::Named(named) => named::steps(&call.krate, named, &mut lets),
        })
        .collect();
    let site = Span::mixed_site();
    let lent = if call.mutable.is_some() {
        "__view_mut"
    } else {
        "__view"
    };
    let lent = Ident::new(
        lent,
        Site {
            krate: &call.krate,
            spot: base.spot,
        }
        .ends()
        .0,
    );
    let (tokens, krate, lets) = (
        fallback::completed(base),
        call.krate.at(site),
        lets.tokens(&call.krate),
    );
    let start = quote_spanned!(site=> #tokens.#lent());
    let view = match mode {
        Mode::Panic => step::panicking(&call.krate, start, &steps),
        Mode::Try => step::trying(&call.krate, start, &steps),
    };
    quote_spanned!(site=> {
        use #krate::__::methods::*;
        #lets
        #view
    })
}
