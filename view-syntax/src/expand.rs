//! The call as Rust. Nothing is decided here; `parse`, `model` and `check` have done that.

mod bounds;
mod chain;
mod claim;
mod constant;
mod family;
mod item;
mod lets;
mod literal;
mod method_call;
mod named;
pub mod number;
mod pattern;
mod several;
mod slice;
mod span;
mod witness;

use crate::ast::{self, Base, Call, Chains};
use crate::model::{self, Op};
use crate::spot::{Site, Spot};
use lets::Lets;
use method_call::MethodCall;
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote_spanned;
use several::Chain;
pub use witness::undecided;

/// What happens at run time if an index is refused.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// `view!` panics.
    Panic,
    /// `try_view!` returns the error.
    Try,
}

/// A call without mistakes; `chains` has the meaning of its chains.
pub fn call(call: &Call, base: &Base, chains: &model::Chains, mode: Mode) -> TokenStream {
    let mut lets = Lets::default();
    let lent = match mode {
        Mode::Panic => lent(call, base, ["__view", "__view_mut"]),
        Mode::Try => quote_spanned!(Span::mixed_site()=> v),
    };
    let value = match &call.chains {
        Chains::One(_) => one(call, lent, &chains.views[0], &mut lets, mode),
        Chains::Family(_) => {
            // `check` has refused a family that cannot be read.
            let Some(family) = &chains.family else {
                return TokenStream::new();
            };
            let prefix = steps(call, &family.prefix, &mut lets);
            let mut views = |base: &TokenStream| family::views(call, base, family, &mut lets, mode);
            match mode {
                _ if prefix.is_empty() => views(&lent),
                Mode::Panic => views(&part(call, lent, &prefix)),
                Mode::Try => {
                    let site = Span::mixed_site();
                    let attempt = method_call::trying(&call.krate, lent, &prefix);
                    let views = views(&quote_spanned!(site=> v.with_strides()));
                    method_call::otherwise(&call.krate, &attempt, &views)
                }
            }
        }
        Chains::Several {
            arrow,
            chains: written,
            ..
        } => {
            let prefix = steps(call, &chains.prefix, &mut lets);
            let chains = halved(call, &chains.views, written, *arrow, &mut lets);
            let views = |base: &TokenStream| several::views(call, base, &chains, *arrow, mode);
            match mode {
                _ if prefix.is_empty() => views(&lent),
                Mode::Panic => views(&part(call, lent, &prefix)),
                Mode::Try => {
                    let site = Span::mixed_site();
                    let attempt = method_call::trying(&call.krate, lent, &prefix);
                    let views = views(&quote_spanned!(site=> v.with_strides()));
                    method_call::otherwise(&call.krate, &attempt, &views)
                }
            }
        }
    };
    let value = match mode {
        Mode::Panic => value,
        Mode::Try => {
            let lent = self::lent(call, base, ["__try_view", "__try_view_mut"]);
            method_call::otherwise(&call.krate, &lent, &value)
        }
    };
    block(call, &lets, &value)
}

/// A reference to the only element of the view: `K::__::element(…)`.
pub fn element(call: &Call, base: &Base, chains: &model::Chains) -> TokenStream {
    let site = Site {
        krate: &call.krate,
        spot: chains
            .views
            .first()
            .map_or(base.spot, |ops| model::stretch(ops, base.spot)),
    };
    let view = self::call(call, base, chains, Mode::Panic);
    let element = site.name(if call.mutable.is_some() {
        "element_mut"
    } else {
        "element"
    });
    quote_spanned!(Span::mixed_site()=> #element(#view))
}

/// The verdict of the types on every pair of views of such a call, instead of the views.
#[cfg(any(test, feature = "__tests"))]
pub fn verdicts(call: &Call, base: &Base, chains: &model::Chains) -> TokenStream {
    let Chains::Several {
        arrow,
        chains: written,
        ..
    } = &call.chains
    else {
        return self::call(call, base, chains, Mode::Try);
    };
    let mut lets = Lets::default();
    let prefix = steps(call, &chains.prefix, &mut lets);
    let chains = halved(call, &chains.views, written, *arrow, &mut lets);
    let part = part(call, lent(call, base, ["__view", "__view_mut"]), &prefix);
    let value = several::verdicts(&call.krate, &part, &chains);
    block(call, &lets, &value)
}

/// The part of the base that the operations in front of an arrow select, with its strides; a refusal panics.
fn part(call: &Call, lent: TokenStream, prefix: &[MethodCall]) -> TokenStream {
    if prefix.is_empty() {
        return lent;
    }
    let part = method_call::panicking(&call.krate, lent, prefix);
    quote_spanned!(Span::mixed_site()=> #part.with_strides())
}

fn one(call: &Call, lent: TokenStream, ops: &[Op], lets: &mut Lets, mode: Mode) -> TokenStream {
    let steps = steps(call, ops, lets);
    match mode {
        Mode::Panic => method_call::panicking(&call.krate, lent, &steps),
        Mode::Try => method_call::trying(&call.krate, lent, &steps),
    }
}

/// The method calls of every chain, cut in two: those of its head, and those behind it.
fn halved<'a>(
    call: &Call,
    chains: &'a [Vec<Op>],
    written: &'a [Vec<ast::Op>],
    arrow: Spot,
    lets: &mut Lets,
) -> Vec<Chain<'a>> {
    let chains = chains
        .iter()
        .zip(written)
        .enumerate()
        .map(|(number, (ops, written))| {
            let (head, tail) = model::head(ops);
            Chain {
                spot: model::stretch(ops, arrow),
                ops: head,
                text: several::text(&written[..head.len().min(written.len())]),
                number,
                head: steps(call, head, lets),
                tail: steps(call, tail, lets),
            }
        });
    chains.collect()
}

/// The method calls of these operations.
fn steps(call: &Call, ops: &[Op], lets: &mut Lets) -> Vec<MethodCall> {
    let casts = casts(ops);
    let mut calls = Vec::new();
    for (place, op) in ops.iter().enumerate() {
        if let (Op::Named(named), Some((first, _))) = (op, casts) {
            calls.extend((place == first).then(|| named::plain(named, "noted")));
        }
        match op {
            Op::Index(list) => calls.extend(chain::steps(&call.krate, list, lets, call.settled.is_some())),
            Op::Named(named) if call.settled.is_some() => {
                calls.extend(named::settled(&call.krate, named));
                calls.extend(named::settled_steps(&call.krate, named, lets));
            }
            Op::Named(named) => calls.extend(named::steps(&call.krate, named, lets)),
        }
        if let (Op::Named(named), Some((_, last))) = (op, casts) {
            calls.extend((place == last).then(|| named::plain(named, "settled")));
        }
    }
    calls
}

/// The places of the first cast and of the last operation that asks for an alignment, if there are two: only then the types note on the way
/// what they know of the alignment.
fn casts(ops: &[Op]) -> Option<(usize, usize)> {
    let is = |op: &Op, words: &[&str]| match op {
        Op::Index(_) => false,
        Op::Named(named) => words.contains(&named.operation.word),
    };
    let first = ops.iter().position(|op| is(op, &["as"]))?;
    let last = ops.iter().rposition(|op| is(op, &["as", "align"]))?;
    (first < last).then_some((first, last))
}

/// `base.__view()`, with the method for a shared or for a unique view.
fn lent(call: &Call, base: &Base, [shared, unique]: [&str; 2]) -> TokenStream {
    let lent = if call.mutable.is_some() { unique } else { shared };
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
