//! A slice as a type. Which one it is depends on what is known of its ends: literals, constants that
//! rustc knows, or values at run time.

use super::claim::claim;
use super::item::Selector;
use super::lets::Lets;
use super::number::{count, position, short, step};
use super::{constant, literal};
use crate::model::{Edge, Number, Slice, Stop, Value};
use crate::spot::Site;
use proc_macro2::TokenStream;
use quote::quote_spanned;

pub fn selector(site: Site<'_>, slice: &Slice, lets: &mut Lets) -> Selector {
    let known = || known(site, slice).or_else(|| constant::slice(site, slice));
    if let Some(ty) = literal::slice(site, slice).or_else(known) {
        return Selector::fixed(ty);
    }
    let (start, stop) = (edge(site, &slice.start, lets), stop(site, &slice.stop, lets));
    let span = site.spot.first;
    let ends = quote_spanned!(span=> (#start, #stop));
    if let Some(step) = step(site.krate, &slice.step) {
        let head = head(site, slice);
        let mut arguments = vec![extent(site, slice)];
        arguments.extend((!slice.step.is_one() || head.is_some()).then_some(step));
        arguments.extend(head);
        return Selector {
            ty: site.generic("Runtime", &arguments),
            argument: Some(ends),
            claim: claim(site, slice),
        };
    }
    let size = lets.value(&slice.step.size);
    let signed = Site {
        spot: slice.step.size.spot,
        ..site
    }
    .name(if slice.step.back { "step_back" } else { "step" });
    // The place of an open start depends on the direction of the step.
    let head = match slice.start {
        Edge::Open if slice.step.back => None,
        Edge::Open => Some(site.generic("Ahead", &[position(site.krate, site.spot, 0)])),
        _ => head(site, slice),
    };
    Selector {
        ty: head.map_or_else(|| site.name("Stepping"), |head| site.generic("Stepping", &[head])),
        argument: Some(quote_spanned!(span=> (#ends, #signed(#size)))),
        claim: claim(site, slice),
    }
}

/// A start that rustc knows. The alignment of the result is computed from it.
fn head(site: Site<'_>, slice: &Slice) -> Option<TokenStream> {
    match &slice.start {
        Edge::Open => Some(site.name("Open")),
        Edge::Start(number) => Some(site.generic("Ahead", &[short(site.krate, number)?])),
        Edge::End(number) => Some(site.generic("Behind", &[short(site.krate, number)?])),
    }
}

/// The type of a slice upwards whose numbers are literals and constants, if there is one of its own for it.
fn known(site: Site<'_>, slice: &Slice) -> Option<TokenStream> {
    if slice.step.back {
        return None;
    }
    let step = step(site.krate, &slice.step)?;
    let zero = || position(site.krate, site.spot, 0);
    let start = match &slice.start {
        Edge::Open => None,
        Edge::Start(number) => Some(number),
        Edge::End(_) => return None,
    };
    let counted = || start.map_or_else(|| Some(zero()), |number| short(site.krate, number));
    Some(match &slice.stop {
        Stop::Open => {
            let mut arguments = vec![short(site.krate, start?)?];
            arguments.extend((!slice.step.is_one()).then_some(step));
            site.generic("Onward", &arguments)
        }
        // The count is the stop, so that `..{N}` has the extent `N`.
        Stop::Start(stop) if slice.step.is_one() && start.is_none_or(|start| start.literal() == Some(0)) => {
            site.generic(
                "Ends",
                &[zero(), count(site.krate, stop)?, short(site.krate, stop)?],
            )
        }
        Stop::Start(stop) => site.generic("Between", &[counted()?, short(site.krate, stop)?, step]),
        Stop::Through(stop) => site.generic("Through", &[counted()?, short(site.krate, stop)?]),
        Stop::Count(stop) => site.generic("Counted", &[counted()?, count(site.krate, stop)?]),
        Stop::End(_) | Stop::ThroughEnd(_) => return None,
    })
}

/// How many elements a slice with run-time ends has.
fn extent(site: Site<'_>, slice: &Slice) -> TokenStream {
    let known = match &slice.stop {
        Stop::Count(number) => count(site.krate, number),
        _ => None,
    };
    known.map_or_else(|| site.name("Dyn"), |count| site.generic("Exactly", &[count]))
}

fn edge(site: Site<'_>, edge: &Edge, lets: &mut Lets) -> TokenStream {
    let (name, number) = match edge {
        Edge::Open => return variant(site, "Edge", "Open", None),
        Edge::Start(number) => ("Start", number),
        Edge::End(number) => ("End", number),
    };
    variant(site, "Edge", name, Some((number, lets.value(number))))
}

fn stop(site: Site<'_>, stop: &Stop, lets: &mut Lets) -> TokenStream {
    let (name, number) = match stop {
        Stop::Open => return variant(site, "Stop", "Open", None),
        Stop::Start(number) => ("Start", number),
        Stop::End(number) => ("End", number),
        Stop::Through(number) => ("Through", number),
        Stop::Count(number) => ("Count", number),
        // `check` allows literals only. `..=-1` goes to the end of the axis.
        Stop::ThroughEnd(number) => match number.literal() {
            Some(back @ 2..) => {
                let before = Number {
                    spot: number.spot,
                    value: Value::Literal(back - 1),
                };
                return variant(site, "Stop", "End", Some((number, lets.value(&before))));
            }
            _ => return variant(site, "Stop", "Open", None),
        },
    };
    variant(site, "Stop", name, Some((number, lets.value(number))))
}

/// `K::__::Stop::End(a0)`
fn variant(site: Site<'_>, of: &str, name: &str, content: Option<(&Number, TokenStream)>) -> TokenStream {
    let spot = content.as_ref().map_or(site.spot, |(number, _)| number.spot);
    let of = Site { spot, ..site }.name(of);
    let name = proc_macro2::Ident::new(name, spot.last);
    let content = content.map(|(_, value)| quote_spanned!(spot.last=> (#value)));
    quote_spanned!(spot.last=> #of::#name #content)
}
