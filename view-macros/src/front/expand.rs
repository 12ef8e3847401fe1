//! The call as Rust. Everything is decided by now; see `ast`, `model` and `check`.

mod bounds;
mod chain;
mod claim;
mod constant;
mod item;
mod lets;
mod literal;
mod named;
pub mod number;
mod several;
mod slice;
mod span;
mod step;

use crate::front::ast::{self, Base, Call, Chains};
use crate::front::model::{self, Op};
use crate::front::spot::{Site, Spot};
use lets::Lets;
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote_spanned;
use several::Part;
use step::Step;

/// What a refused index does.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// `view!`: it panics.
    Panic,
    /// `try_view!`: it is returned.
    Try,
    /// The tests': no views, but what the types know of every two.
    Told,
}

/// A call without mistakes; `chains` is what was meant by its chains.
pub fn call(call: &Call, base: &Base, chains: &[Vec<Op>], mode: Mode) -> TokenStream {
    match &call.chains {
        Chains::One(_) => one(call, base, &chains[0], mode),
        Chains::Several {
            arrow,
            chains: written,
        } => several(call, base, (chains, written), *arrow, mode),
    }
}

fn one(call: &Call, base: &Base, ops: &[Op], mode: Mode) -> TokenStream {
    let mut lets = Lets::default();
    let steps = steps(call, ops, &mut lets);
    let start = lent(call, base);
    let view = match mode {
        Mode::Panic => step::panicking(&call.krate, start, &steps),
        Mode::Try | Mode::Told => step::trying(&call.krate, start, &steps),
    };
    block(call, &lets, &view)
}

fn several(
    call: &Call,
    base: &Base,
    (chains, written): (&[Vec<Op>], &[Vec<ast::Op>]),
    arrow: Spot,
    mode: Mode,
) -> TokenStream {
    let mut lets = Lets::default();
    let parts = chains.iter().zip(written).map(|(ops, written)| {
        let (head, tail) = model::head(ops);
        Part {
            spot: model::stretch(ops, arrow),
            ops: head,
            written,
            head: steps(call, head, &mut lets),
            tail: steps(call, tail, &mut lets),
        }
    });
    let parts: Vec<Part<'_>> = parts.collect();
    let views = several::views(&call.krate, &lent(call, base), &parts, arrow, mode);
    block(call, &lets, &views)
}

/// The method calls of these operations.
fn steps(call: &Call, ops: &[Op], lets: &mut Lets) -> Vec<Step> {
    let calls = ops.iter().flat_map(|op| match op {
        Op::Index(list) => chain::steps(&call.krate, list, lets),
        Op::Named(named) => named::steps(&call.krate, named, lets),
    });
    calls.collect()
}

/// `base.__view()`
fn lent(call: &Call, base: &Base) -> TokenStream {
    let lent = if call.mutable.is_some() {
        "__view_mut"
    } else {
        "__view"
    };
    let site = Site {
        krate: &call.krate,
        spot: base.spot,
    };
    let lent = Ident::new(lent, site.ends().0);
    let tokens = base.completed();
    quote_spanned!(Span::mixed_site()=> #tokens.#lent())
}

/// The block around the value, with the run-time indices in front.
fn block(call: &Call, lets: &Lets, value: &TokenStream) -> TokenStream {
    let site = Span::mixed_site();
    let (krate, lets) = (call.krate.at(site), lets.tokens(&call.krate));
    quote_spanned!(site=> {
        use #krate::__::methods::*;
        #lets
        #value
    })
}
